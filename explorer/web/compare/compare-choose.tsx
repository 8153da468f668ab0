/** Where one of the two is still open: the documents of this collection, or any policy by search. */
import { Button } from '@mantine/core';
import type { NodeLine } from '../../api.ts';
import { useAnswer } from '../ask.ts';
import { useCollection } from '../collection.tsx';
import { KindMark } from '../panels/pieces/kind-mark.tsx';
import { useView } from '../state/use-view.tsx';
import { noteWords } from '../text/note-words.ts';
import { useWords } from '../words.tsx';
import { partnersOf } from './compare-rows.ts';

const listed = 40;

export const CompareChoose = ({ onPick }: { readonly onPick: (then: (id: string) => void) => void }) => {
  const { state, act } = useView();
  const { summary } = useCollection();
  const { t } = useWords();
  const { left } = state;
  const { answer } = useAnswer('node', left === undefined ? undefined : { id: left });
  const held = summary.documents.flatMap(({ policy }) => policy ?? []);
  const documents = partnersOf(held, left);
  // The summary lists no more documents than it can carry, but counts all.
  const unlisted = Math.max(0, (summary.counts.Document ?? 0) - summary.documents.length);
  const count = documents.length + unlisted;
  const take = (id: string) =>
    act(left === undefined ? { do: 'compare', left: id } : { do: 'compare', left, right: id });
  const line = (node: NodeLine) => (
    <li key={node.id}>
      <button type="button" className="node-button" onClick={() => take(node.id)}>
        <KindMark kind={node.kind} held={node.held} />
        <span className="node-button-words">
          <span>{node.label}</span>
          <span className="note">{noteWords(node)}</span>
        </span>
      </button>
    </li>
  );
  return (
    <div className="reach-choose">
      <h2>{t('compare.question')}</h2>
      <p className="note">
        {left === undefined ? t('compare.first') : t('compare.second', { label: answer?.node.label ?? '' })}
      </p>
      <p>
        <Button size="compact-sm" variant="light" onClick={() => onPick(take)}>
          {t('compare.search')}
        </Button>
      </p>
      <section>
        <h3>
          {t('start.documents')} <span className="count">{count}</span>
        </h3>
        <ul className="plain-list">{documents.slice(0, listed).map(line)}</ul>
        {count > listed && <p className="note">{t('reach.choose.more', { count: count - listed })}</p>}
      </section>
    </div>
  );
};
