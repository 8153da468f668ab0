/** What can be taken from a trace: its link, the map as a picture, the brief as a page or as Markdown. */
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { ask, Failure } from '../ask.ts';
import { savePng, saveText } from '../save.ts';
import { useWords } from '../words.tsx';
import { mapPicture } from './map-picture.ts';

interface Props {
  readonly policy: string;
  readonly title: string;
  readonly on: string | undefined;
}

const saveMap = (title: string): void => {
  const map = document.querySelector<SVGSVGElement>('.reach-map .map-sheet svg');
  const style = getComputedStyle(document.body);
  if (map) void savePng('zhengmai-reach.png', mapPicture(map, title, style.backgroundColor, style.color));
};

export const ReachActions = ({ policy, title, on }: Props) => {
  const { t, language } = useWords();
  const [said, say] = useState<string>();
  const brief = async (format: 'html' | 'markdown') => {
    try {
      const report = await ask('report', { policy, on, language });
      const [name, type] = format === 'html' ? ['report.html', 'text/html'] : ['report.md', 'text/markdown'];
      saveText(name, report[format], type);
      say(undefined);
    } catch (error) {
      say(error instanceof Failure ? error.message : String(error));
    }
  };
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => say(t('reach.copied')),
      () => say(location.href),
    );
  return (
    <div className="reach-actions">
      <Menu>
        <Menu.Target>
          <Button size="compact-sm">{t('reach.report')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void brief('html')}>{t('reach.report.html')}</Menu.Item>
          <Menu.Item onClick={() => void brief('markdown')}>{t('reach.report.markdown')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button size="compact-sm" variant="default" onClick={() => saveMap(title)}>
        {t('reach.png')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void copy()}>
        {t('reach.link')}
      </Button>
      {said !== undefined && (
        <span className="note" role="status">
          {said}
        </span>
      )}
    </div>
  );
};
