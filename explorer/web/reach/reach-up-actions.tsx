/** What can be taken from a view upward: its link, and the documents with their words as CSV, Markdown or JSON. */
import type { ReachedAnswer } from '../../api-analysis.ts';
import { ask } from '../ask.ts';
import { saveText } from '../save.ts';
import { fileName } from '../text/file-name.ts';
import { useWords } from '../words.tsx';
import { reachUpColumns, reachUpCsv } from './reach-up-csv.ts';
import { SaveMenu } from './save-menu.tsx';

interface Props {
  readonly answer: ReachedAnswer;
  readonly title: string;
  readonly on: string | undefined;
}
export const ReachUpActions = ({ answer, title, on }: Props) => {
  const { t, caption, language } = useWords();
  const saveCsv = () => {
    const titles = reachUpColumns.map((column) => t(`column.${column}`));
    saveText(fileName(title, 'csv'), reachUpCsv(answer, { titles, caption }), 'text/csv');
  };
  const saveMarkdown = async () => {
    const { markdown = '' } = await ask('reached', { region: answer.region.id, on, language });
    saveText(fileName(title, 'md'), markdown, 'text/markdown');
  };
  const saveJson = () =>
    saveText(fileName(title, 'json'), JSON.stringify({ on, ...answer }, undefined, 2), 'application/json');
  return (
    <SaveMenu
      label={t('reach.up.save')}
      items={[
        { label: t('reach.up.csv'), save: saveCsv },
        { label: t('reach.up.markdown'), save: saveMarkdown },
        { label: t('reach.json'), save: saveJson },
      ]}
    />
  );
};
