/** Undo and redo: each says what it would undo or do again. */
import { ActionIcon } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';

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
  const steps = [
    ['undo', undone, undo],
    ['redo', redone, redo],
  ] as const;
  return (
    <fieldset className="step-buttons" aria-label={t('steps')}>
      {steps.map(([name, did, take]) => (
        <ActionIcon
          key={name}
          variant="subtle"
          size="lg"
          disabled={did === undefined}
          aria-label={title(name, did)}
          title={title(name, did)}
          onClick={take}
        >
          <Icon name={name} />
        </ActionIcon>
      ))}
    </fieldset>
  );
};
