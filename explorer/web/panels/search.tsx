/** Search in one box: type, move with the arrows, open with Enter; names first, then words in the texts. */
import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useId, useMemo, useState } from 'react';
import type { NodeType, SearchAnswer } from '../../api.ts';
import { useAnswer } from '../ask.ts';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';
import { KindMark } from './kind-mark.tsx';
import { useNote } from './node-button.tsx';
import { Trouble } from './trouble.tsx';

interface Choice {
  readonly key: string;
  readonly choose: () => void;
}
interface Props {
  readonly opened: boolean;
  readonly title: string;
  /** To choose a node of this kind and nothing else. */
  readonly kind: NodeType | undefined;
  readonly onClose: () => void;
  /** What becomes of a chosen node. */
  readonly onNode: (id: string) => void;
}

export const Search = ({ opened, title, kind, onClose, onNode }: Props) => {
  const { act } = useView();
  const { t } = useWords();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), 120);
  const [at, setAt] = useState(0);
  const list = useId();
  const wanted = opened && asked !== '';
  const {
    answer: named,
    failure,
    busy,
    again,
  } = useAnswer('search', wanted ? { words: asked, of: 'names', kind } : undefined);
  const { answer: read, busy: reading } = useAnswer(
    'search',
    wanted && kind === undefined ? { words: asked, of: 'texts' } : undefined,
  );
  const answer = useMemo(() => named && { ...named, passages: read?.passages ?? [] }, [named, read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer starts at its first line.
  useEffect(() => setAt(0), [named]);
  // Who types and presses Enter at once means what is typed, not what was found for the words before.
  const [isAwaited, setAwaited] = useState(false);
  const isAnswered = words.trim() === asked && !busy && (!reading || (named?.hits.length ?? 0) > 0);
  const close = () => {
    setWords('');
    setAwaited(false);
    onClose();
  };
  const choices: readonly Choice[] = answer
    ? [
        ...answer.hits.map((hit) => ({ key: hit.node.id, choose: () => onNode(hit.node.id) })),
        ...answer.passages.map(({ document, start, end }) => ({
          key: `${document}#${start}`,
          choose: () => act({ do: 'read', document, place: { start, end } }),
        })),
      ]
    : [];
  const choose = (i: number) => {
    const choice = choices[i];
    if (!choice) return;
    close();
    choice.choose();
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
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
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
          {asked !== '' && answer && <Found answer={answer} asked={asked} list={list} at={at} choose={choose} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

interface FoundProps {
  readonly answer: SearchAnswer;
  readonly asked: string;
  readonly list: string;
  readonly at: number;
  readonly choose: (i: number) => void;
}
const Found = ({ answer, asked, list, at, choose }: FoundProps) => {
  const { t } = useWords();
  const note = useNote();
  const { hits, passages, left, near } = answer;
  // Braces: some browsers return a promise here, which an effect must not.
  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, at]);
  if (hits.length + passages.length === 0)
    return (
      <p className="note search-note" role="status">
        {t('search.none', { words: asked })}
      </p>
    );
  const option = (i: number, key: string, children: React.ReactNode) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the box, as listboxes have it.
    <div
      key={key}
      id={`${list}-${i}`}
      role="option"
      tabIndex={-1}
      aria-selected={i === at}
      className="search-option"
      onClick={() => choose(i)}
    >
      {children}
    </div>
  );
  return (
    <div id={list} role="listbox" aria-label={t('search')} className="search-list">
      {hits.length > 0 && <p className="search-group">{t(near ? 'search.near' : 'search.names')}</p>}
      {hits.map(({ node, matched }, i) =>
        option(
          i,
          node.id,
          <>
            <KindMark kind={node.kind} {...(node.held !== undefined ? { held: node.held } : {})} />
            <span className="node-button-words">
              <span className="node-button-label">{node.label}</span>
              <span className="note">
                {[
                  note(node),
                  matched !== node.label && matched !== node.note ? t('search.matched', { name: matched }) : '',
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
          </>,
        ),
      )}
      {left > 0 && <p className="note search-note">{t('search.left', { count: left })}</p>}
      {passages.length > 0 && <p className="search-group">{t('search.passages')}</p>}
      {passages.map((passage, i) =>
        option(
          hits.length + i,
          `${passage.document}#${passage.start}`,
          <span className="node-button-words">
            <span lang="zh">
              …{passage.before}
              <mark>{passage.words}</mark>
              {passage.after}…
            </span>
            <span className="note">{passage.documentLabel}</span>
          </span>,
        ),
      )}
    </div>
  );
};
