/** What can be taken from a view upward: its link, and the documents with their words as CSV, Markdown or JSON. */
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { ReachedAnswer } from '../../api-analysis.ts';
import { ask, Failure } from '../ask.ts';
import { saveText } from '../save.ts';
import { fileName } from '../text/file-name.ts';
import { useWords } from '../words.tsx';
import { CopyLink } from './copy-link.tsx';
import { reachUpColumns, reachUpCsv } from './reach-up-csv.ts';

interface Props {
  readonly answer: ReachedAnswer;
  readonly title: string;
  readonly on: string | undefined;
}
export const ReachUpActions = ({ answer, title, on }: Props) => {
  const { t, caption, language } = useWords();
  const [said, say] = useState<string>();
  const saveCsv = () => {
    const titles = reachUpColumns.map((column) => t(`column.${column}`));
    saveText(fileName(title, 'csv'), reachUpCsv(answer, { titles, caption }), 'text/csv');
  };
  const saveMarkdown = async () => {
    try {
      const { markdown = '' } = await ask('reached', { region: answer.region.id, on, language });
      saveText(fileName(title, 'md'), markdown, 'text/markdown');
      say(undefined);
    } catch (error) {
      say(error instanceof Failure ? error.message : String(error));
    }
  };
  const saveJson = () =>
    saveText(fileName(title, 'json'), JSON.stringify({ on, ...answer }, undefined, 2), 'application/json');
  return (
    <div className="reach-actions">
      <Menu>
        <Menu.Target>
          <Button size="compact-sm">{t('reach.up.save')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={saveCsv}>{t('reach.up.csv')}</Menu.Item>
          <Menu.Item onClick={() => void saveMarkdown()}>{t('reach.up.markdown')}</Menu.Item>
          <Menu.Item onClick={saveJson}>{t('reach.json')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <CopyLink say={say} />
      {said !== undefined && (
        <span className="note" role="status">
          {said}
        </span>
      )}
    </div>
  );
};
