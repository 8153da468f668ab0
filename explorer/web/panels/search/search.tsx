/** Search in one box: type, move with the arrows, open with Enter; names first, then words in the texts. */
import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useId, useMemo, useState } from 'react';
import { caps, type NodeType } from '../../../api.ts';
import { useAnswer } from '../../ask.ts';
import { useView } from '../../state/use-view.tsx';
import { useWords } from '../../words.tsx';
import { Icon } from '../pieces/icon.tsx';
import { Trouble } from '../pieces/trouble.tsx';
import { SearchFound } from './search-found.tsx';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  /** To choose a node of this kind and nothing else. */
  readonly kind: NodeType | undefined;
  readonly onClose: () => void;
  /** What becomes of a chosen node. */
  readonly onNode: (id: string) => void;
}

const typingPause = 120;

/** Asks for what is typed once the typing pauses: for names, and for words in the texts unless only one kind of node is wanted. */
const useFound = (words: string, opened: boolean, kind: NodeType | undefined) => {
  const [asked] = useDebouncedValue(words.trim(), typingPause);
  const wanted = opened && asked !== '';
  const names = useAnswer('search', wanted ? { words: asked, of: 'names', kind } : undefined);
  const texts = useAnswer('search', wanted && kind === undefined ? { words: asked, of: 'texts' } : undefined);
  const [named, read] = [names.answer, texts.answer];
  const answer = useMemo(
    () =>
      named && {
        ...named,
        passages: read?.passages ?? [],
        ...(read?.morePassages ? { morePassages: true as const } : {}),
      },
    [named, read],
  );
  // What stands first is known: with a name it need not be waited for the texts.
  const isFirstKnown = !names.busy && (!texts.busy || (named?.hits.length ?? 0) > 0);
  const isAnswered = words.trim() === asked && isFirstKnown;
  return { asked, answer, named, isAnswered, failure: names.failure, again: names.again };
};

const stepOf = (key: string): number => (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0);

export const Search = ({ opened, title, kind, onClose, onNode }: Props) => {
  const { act } = useView();
  const { t } = useWords();
  const [words, setWords] = useState('');
  const { asked, answer, named, isAnswered, failure, again } = useFound(words, opened, kind);
  const [at, setAt] = useState(0);
  const list = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer starts at its first line.
  useEffect(() => setAt(0), [named]);
  // Who types and presses Enter at once means what is typed, not what was found for the words before.
  const [isAwaited, setAwaited] = useState(false);
  const close = () => {
    setWords('');
    setAwaited(false);
    onClose();
  };
  const listAll = (wanted: string) => {
    close();
    act({ do: 'ask-ready', name: 'passages-about', values: { words: wanted, limit: String(caps.rows) } });
  };
  const choices: readonly (() => void)[] = answer
    ? [
        ...answer.hits.map(
          ({ node }) =>
            () =>
              onNode(node.id),
        ),
        ...answer.passages.map(
          ({ document, start, end }) =>
            () =>
              act({ do: 'read', document, place: { start, end } }),
        ),
      ]
    : [];
  const choose = (i: number) => {
    const choice = choices[i];
    if (!choice) return;
    close();
    choice();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer alone decides when.
  useEffect(() => {
    if (!isAwaited || !isAnswered) return;
    setAwaited(false);
    choose(0);
  }, [isAwaited, isAnswered]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Keys that end the typing of a Chinese word, or choose it, are not meant for the list.
    if (event.nativeEvent.isComposing) return;
    const step = stepOf(event.key);
    if (step !== 0 && choices.length > 0) {
      event.preventDefault();
      setAt((at + step + choices.length) % choices.length);
    }
    if (event.key !== 'Enter') return;
    if (isAnswered) choose(at);
    else setAwaited(true);
  };
  return (
    <Modal.Root opened={opened} onClose={close} size="lg" transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        {/* Mantine's own head of a dialog is a banner to screen readers; the page has one. */}
        <div className="search-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </div>
        <Modal.Body>
          <TextInput
            data-autofocus
            size="md"
            role="combobox"
            aria-expanded={choices.length > 0}
            aria-controls={list}
            aria-activedescendant={choices[at] ? `${list}-${at}` : undefined}
            aria-label={t('search')}
            placeholder={t('search.hint')}
            leftSection={<Icon name="search" />}
            value={words}
            onChange={(event) => {
              setAwaited(false);
              setWords(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
          />
          {failure && <Trouble failure={failure} again={again} />}
          {asked === '' && <p className="note search-note">{t('search.try')}</p>}
          {asked !== '' && answer && <SearchFound answer={answer} asked={asked} list={list} at={at} choose={choose} />}
          {asked !== '' && answer?.morePassages && (
            <p className="note search-note">
              {t('search.passages.first', { count: answer.passages.length })}{' '}
              {!/\s/.test(asked) && (
                <button
                  type="button"
                  className="text-button"
                  onClick={() => listAll(answer.passages[0]?.words ?? asked)}
                >
                  {t('search.passages.all')}
                </button>
              )}
            </p>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
