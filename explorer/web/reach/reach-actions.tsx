/** What can be taken from a trace: its link, the map as a picture, the brief as a page or as Markdown, the regions as CSV, all of it as JSON. */
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { ask, Failure } from '../ask.ts';
import { savePng, saveText } from '../save.ts';
import { fileName } from '../text/file-name.ts';
import { useWords } from '../words.tsx';
import { CopyLink } from './copy-link.tsx';
import { mapPicture } from './map-picture.ts';

interface Props {
  readonly policy: string;
  readonly title: string;
  readonly on: string | undefined;
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

export const ReachActions = ({ policy, title, on, csv, json }: Props) => {
  const { t, language } = useWords();
  const [said, say] = useState<string>();
  const brief = async (format: 'html' | 'markdown') => {
    try {
      const report = await ask('report', { policy, on, language });
      const [ending, type] = format === 'html' ? ['html', 'text/html'] : ['md', 'text/markdown'];
      saveText(fileName(title, ending), report[format], type);
      say(undefined);
    } catch (error) {
      say(error instanceof Failure ? error.message : String(error));
    }
  };
  return (
    <div className="reach-actions">
      <Menu>
        <Menu.Target>
          <Button size="compact-sm">{t('reach.report')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void brief('html')}>{t('reach.report.html')}</Menu.Item>
          <Menu.Item onClick={() => void brief('markdown')}>{t('reach.report.markdown')}</Menu.Item>
          <Menu.Item onClick={() => saveText(fileName(title, 'csv'), csv(), 'text/csv')}>{t('reach.csv')}</Menu.Item>
          <Menu.Item onClick={() => saveText(fileName(title, 'json'), json(), 'application/json')}>
            {t('reach.json')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button size="compact-sm" variant="default" onClick={() => saveMap(title)}>
        {t('reach.png')}
      </Button>
      <CopyLink say={say} />
      {said !== undefined && (
        <span className="note" role="status">
          {said}
        </span>
      )}
    </div>
  );
};
