/** Undo and redo: each says what it would undo or do again. */
import { ActionIcon } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';

export const StepButtons = () => {
  const { undone, redone, undo, redo } = useView();
  const { t, find } = useWords();
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ]);
  const title = (word: 'undo' | 'redo', did: string | undefined) =>
    did === undefined ? t(word) : t(`${word}.of`, { name: find(`did.${did}`) ?? did });
  return (
    <fieldset className="step-buttons" aria-label={t('steps')}>
      <ActionIcon
        variant="subtle"
        size="lg"
        disabled={undone === undefined}
        aria-label={title('undo', undone)}
        title={title('undo', undone)}
        onClick={undo}
      >
        <Icon name="undo" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        disabled={redone === undefined}
        aria-label={title('redo', redone)}
        title={title('redo', redone)}
        onClick={redo}
      >
        <Icon name="redo" />
      </ActionIcon>
    </fieldset>
  );
};
