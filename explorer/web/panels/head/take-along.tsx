/** Takes the whole collection along: as one page that opens without a server, or as files for other programs. */
import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import type { ExportFormat } from '../../../api.ts';
import { askFile } from '../../ask.ts';
import { useCollection } from '../../collection.tsx';
import { saveBlob } from '../../save.ts';
import { useWords } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';
import { useFailureWords } from '../pieces/trouble.tsx';

export const TakeAlong = () => {
  const { summary } = useCollection();
  const { t } = useWords();
  const failureWords = useFailureWords();
  const [said, say] = useState('');
  const take = async (format: ExportFormat) => {
    say(t('take.busy'));
    try {
      const { name, blob } = await askFile(format);
      saveBlob(name, blob);
      say(t('take.done', { name }));
    } catch (error) {
      say(`${t('failure')}: ${failureWords(error)}`);
    }
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal width={280}>
        <Menu.Target>
          <ActionIcon variant="subtle" size="lg" aria-label={t('take')} title={t('take')}>
            <Icon name="save" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('take')}</Menu.Label>
          {summary.exports.map((format) => (
            <Menu.Item key={format} onClick={() => void take(format)}>
              {t(`take.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span className="take-said" role="status">
        {said}
      </span>
    </>
  );
};
