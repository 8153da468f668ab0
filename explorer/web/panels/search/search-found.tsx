/** What a search found: names first, then words in the texts, one of them marked. */
import { useEffect } from 'react';
import type { SearchAnswer } from '../../../api.ts';
import { useWords } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';
import { useNote } from '../pieces/node-button.tsx';

type Hit = SearchAnswer['hits'][number];
type Passage = SearchAnswer['passages'][number];

const Name = ({ node, matched }: Hit) => {
  const { t } = useWords();
  const note = useNote();
  // 渝 for 重庆市: by what it was found, where neither its name nor its note says so.
  const by = matched !== node.label && matched !== node.note ? t('search.matched', { name: matched }) : '';
  return (
    <>
      <KindMark kind={node.kind} held={node.held} />
      <span className="node-button-words">
        <span className="node-button-label">{node.label}</span>
        <span className="note">{[note(node), by].filter((part) => part !== '').join(' · ')}</span>
      </span>
    </>
  );
};

const Words = ({ before, words, after, documentLabel }: Passage) => (
  <span className="node-button-words">
    <span lang="zh">
      …{before}
      <mark>{words}</mark>
      {after}…
    </span>
    <span className="note">{documentLabel}</span>
  </span>
);

interface Props {
  readonly answer: SearchAnswer;
  readonly asked: string;
  /** Id of the list; `${list}-${i}` is that of its choice `i`. */
  readonly list: string;
  /** The choice that is marked, counted through names and words. */
  readonly at: number;
  readonly choose: (i: number) => void;
}
export const SearchFound = ({ answer, asked, list, at, choose }: Props) => {
  const { t } = useWords();
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
      {hits.map((hit, i) => option(i, hit.node.id, <Name {...hit} />))}
      {left > 0 && <p className="note search-note">{t('search.left', { count: left })}</p>}
      {passages.length > 0 && <p className="search-group">{t('search.passages')}</p>}
      {passages.map((passage, i) =>
        option(hits.length + i, `${passage.document}#${passage.start}`, <Words {...passage} />),
      )}
    </div>
  );
};
