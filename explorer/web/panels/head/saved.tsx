/** Views with names, kept in this browser; they can be taken along as a file. */
import { ActionIcon, Button, FileButton, Popover, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { saveText } from '../../save.ts';
import { readAddress, writeAddress } from '../../state/address.ts';
import { useView } from '../../state/use-view.tsx';
import { readSavedViews, type SavedView, withView, writeSavedViews } from '../../text/saved-views.ts';
import { useWords } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';

const none: readonly SavedView[] = [];

interface SavedViews {
  readonly views: readonly SavedView[];
  readonly keep: (views: readonly SavedView[]) => void;
  /** Of one name, the view in the file stays. */
  readonly load: (file: File | null) => Promise<void>;
  /** A file that holds no views. */
  readonly refused: string | undefined;
}

const useSavedViews = (): SavedViews => {
  const [refused, setRefused] = useState<string>();
  const [views, keep] = useLocalStorage<readonly SavedView[]>({
    key: 'zhengmai.views',
    defaultValue: none,
    serialize: writeSavedViews,
    deserialize: (text) => (text === undefined ? none : (readSavedViews(text) ?? none)),
  });
  const load = async (file: File | null) => {
    if (!file) return;
    const read = readSavedViews(await file.text());
    setRefused(read ? undefined : file.name);
    if (read) keep(read.reduceRight(withView, views));
  };
  return { views, keep, load, refused };
};

interface Props {
  readonly saved: SavedViews;
}

interface FormProps extends Props {
  readonly name: string;
  readonly setName: (name: string) => void;
}
/** Keeps the view that is looked at, under a name. */
const SaveForm = ({ saved: { views, keep }, name, setName }: FormProps) => {
  const { state } = useView();
  const { t } = useWords();
  const save = () => {
    if (name.trim() === '') return;
    keep(withView(views, { name: name.trim().slice(0, 100), address: writeAddress(state) }));
    setName('');
  };
  return (
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
  );
};

const SavedList = ({ saved: { views, keep }, onOpen }: Props & { readonly onOpen: (view: SavedView) => void }) => {
  const { t } = useWords();
  return (
    <ul className="plain-list saved-list">
      {views.map((view) => (
        <li key={view.name} className="neighbour">
          <button type="button" className="question" onClick={() => onOpen(view)}>
            {view.name}
          </button>
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={t('saved.forget', { name: view.name })}
            title={t('saved.forget', { name: view.name })}
            onClick={() => keep(views.filter((other) => other !== view))}
          >
            <Icon name="close" size={12} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
};

/** All views as a file, and a file's views beside those that are here. */
const SavedFile = ({ saved: { views, load, refused } }: Props) => {
  const { t } = useWords();
  return (
    <>
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
    </>
  );
};

export const Saved = () => {
  const { act } = useView();
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  // Closing the list keeps a name that is half written.
  const [name, setName] = useState('');
  const saved = useSavedViews();
  const open = ({ address }: SavedView) => {
    act({ do: 'reopen', state: readAddress(address).state });
    setOpened(false);
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
        <SaveForm saved={saved} name={name} setName={setName} />
        {saved.views.length === 0 && <p className="note">{t('saved.none')}</p>}
        <SavedList saved={saved} onOpen={open} />
        <SavedFile saved={saved} />
      </Popover.Dropdown>
    </Popover>
  );
};
