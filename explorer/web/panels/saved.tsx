/** Views with names, kept in this browser; they can be taken along as a file. */
import { ActionIcon, Button, FileButton, Popover, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { saveText } from '../save.ts';
import { readAddress, writeAddress } from '../state/address.ts';
import { useView } from '../state/use-view.tsx';
import { readSavedViews, type SavedView, withView, writeSavedViews } from '../text/saved-views.ts';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';

const none: readonly SavedView[] = [];

export const Saved = () => {
  const { state, act } = useView();
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  /** A file that holds no views. */
  const [refused, setRefused] = useState<string>();
  const [views, setViews] = useLocalStorage<readonly SavedView[]>({
    key: 'zhengmai.views',
    defaultValue: none,
    serialize: writeSavedViews,
    deserialize: (text) => (text === undefined ? none : (readSavedViews(text) ?? none)),
  });
  const save = () => {
    if (name.trim() === '') return;
    setViews(withView(views, { name: name.trim().slice(0, 100), address: writeAddress(state) }));
    setName('');
  };
  const load = async (file: File | null) => {
    if (!file) return;
    const read = readSavedViews(await file.text());
    setRefused(read ? undefined : file.name);
    if (read) setViews(read.reduceRight(withView, views));
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={300} trapFocus withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={t('saved')}
          title={t('saved')}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="bookmark" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className="saved-form"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextInput
            data-autofocus
            label={t('saved.name')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" size="sm" disabled={name.trim() === ''}>
            {t('saved.save')}
          </Button>
        </form>
        {views.length === 0 && <p className="note">{t('saved.none')}</p>}
        <ul className="plain-list saved-list">
          {views.map((view) => (
            <li key={view.name} className="neighbour">
              <button
                type="button"
                className="question"
                onClick={() => {
                  act({ do: 'reopen', state: readAddress(view.address).state });
                  setOpened(false);
                }}
              >
                {view.name}
              </button>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={t('saved.forget', { name: view.name })}
                title={t('saved.forget', { name: view.name })}
                onClick={() => setViews(views.filter((other) => other !== view))}
              >
                <Icon name="close" size={12} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <div className="saved-form">
          <Button
            size="compact-sm"
            variant="default"
            disabled={views.length === 0}
            onClick={() => saveText('zhengmai-views.json', writeSavedViews(views), 'application/json')}
          >
            {t('saved.export')}
          </Button>
          <FileButton accept="application/json" onChange={(file) => void load(file)}>
            {(props) => (
              <Button {...props} size="compact-sm" variant="default">
                {t('saved.import')}
              </Button>
            )}
          </FileButton>
        </div>
        {refused !== undefined && (
          <p className="note" role="alert">
            {t('saved.refused', { name: refused })}
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
};
