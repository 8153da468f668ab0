/** What can be taken from a trace: its link, the map as a picture, the brief as a page or as Markdown, the regions as CSV, all of it as JSON. */
import { Button } from '@mantine/core';
import { ask } from '../ask.ts';
import { savePng, saveText } from '../save.ts';
import { fileName } from '../text/file-name.ts';
import { useWords } from '../words.tsx';
import { mapPicture } from './map-picture.ts';
import { SaveMenu } from './save-menu.tsx';

interface Props {
  readonly policy: string;
  readonly title: string;
  readonly on: string | undefined;
  readonly hasMap: boolean;
  /** The regions that are shown, with their words. */
  readonly csv: () => string;
  /** The whole trace. */
  readonly json: () => string;
}

const saveMap = (title: string): void => {
  const map = document.querySelector<SVGSVGElement>('.reach-map .map-sheet svg');
  const style = getComputedStyle(document.body);
  if (map) void savePng(fileName(title, 'png'), mapPicture(map, title, style.backgroundColor, style.color));
};

export const ReachActions = ({ policy, title, on, hasMap, csv, json }: Props) => {
  const { t, language } = useWords();
  const brief = async (format: 'html' | 'markdown') => {
    const report = await ask('report', { policy, on, language });
    const [ending, type] = format === 'html' ? ['html', 'text/html'] : ['md', 'text/markdown'];
    saveText(fileName(title, ending), report[format], type);
  };
  return (
    <SaveMenu
      label={t('reach.report')}
      items={[
        { label: t('reach.report.html'), save: () => brief('html') },
        { label: t('reach.report.markdown'), save: () => brief('markdown') },
        { label: t('reach.csv'), save: () => saveText(fileName(title, 'csv'), csv(), 'text/csv') },
        { label: t('reach.json'), save: () => saveText(fileName(title, 'json'), json(), 'application/json') },
      ]}
    >
      {hasMap && (
        <Button size="compact-sm" variant="default" onClick={() => saveMap(title)}>
          {t('reach.png')}
        </Button>
      )}
    </SaveMenu>
  );
};
