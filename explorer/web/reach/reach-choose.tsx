/** Where no directive is chosen yet: what is cited most though its text is missing, and the documents here, to choose one from. */
import { Button } from '@mantine/core';
import type { NodeLine } from '../../api.ts';
import type { MissingLine } from '../../api-analysis.ts';
import { useAnswer } from '../ask.ts';
import { useCollection } from '../collection.tsx';
import { KindMark } from '../panels/pieces/kind-mark.tsx';
import { useView } from '../state/use-view.tsx';
import { noteWords } from '../text/note-words.ts';
import { useWords } from '../words.tsx';

const listed = 30;
/** So few that the documents here, below them, are in sight as well. */
const listedMissing = 5;

const Choice = ({ node, note }: { readonly node: NodeLine; readonly note: string }) => {
  const { act } = useView();
  return (
    <li>
      <button type="button" className="node-button" onClick={() => act({ do: 'reach', from: node.id })}>
        <KindMark kind={node.kind} held={node.held} />
        <span className="node-button-words">
          <span>{node.label}</span>
          <span className="note">{note}</span>
        </span>
      </button>
    </li>
  );
};

/** How much hangs on a missing document: who cites it, since when, what cannot be reached from above without it. */
const useWanting = (): ((line: MissingLine) => string) => {
  const { t } = useWords();
  return ({ node, byCount, since, issuer, issuerIsSupposed, cutsDocuments }) =>
    [
      node.note,
      issuer !== undefined && (issuerIsSupposed ? t('reach.supposed', { name: issuer }) : issuer),
      t('start.missing.count', { count: byCount }),
      since !== undefined && t('reach.since', { date: since }),
      cutsDocuments > 0 && t('reach.cuts', { count: cutsDocuments }),
    ]
      .filter(Boolean)
      .join(' · ');
};

/** The lists are short, and say what they leave out; the search finds every policy. */
const Rest = ({ count }: { readonly count: number }) => {
  const { t } = useWords();
  return count > 0 ? <p className="note">{t('reach.choose.more', { count })}</p> : null;
};

interface Props {
  readonly onPick: (then: (id: string) => void) => void;
}
export const ReachChoose = ({ onPick }: Props) => {
  const { summary } = useCollection();
  const { act } = useView();
  const { t } = useWords();
  const wanting = useWanting();
  const held = summary.documents.flatMap(({ policy }) => policy ?? []).slice(0, listed);
  // The summary lists no more documents than it can carry, but counts all.
  const documents = Math.max(summary.counts.Document ?? 0, held.length);
  const { answer } = useAnswer('missing', {});
  const missing = answer?.missing.slice(0, listedMissing) ?? [];
  const cited = (answer?.missing.length ?? 0) + (answer?.left ?? 0);
  return (
    <div className="reach-choose">
      <h2>{t('reach.question')}</h2>
      <p className="note">{t('reach.choose')}</p>
      <p>
        <Button size="compact-sm" variant="light" onClick={() => onPick((from) => act({ do: 'reach', from }))}>
          {t('compare.search')}
        </Button>
      </p>
      {missing.length > 0 && (
        <section>
          <h3>
            {t('reach.choose.cited')} <span className="count">{cited}</span>
          </h3>
          <ul className="plain-list">
            {missing.map((line) => (
              <Choice key={line.node.id} node={line.node} note={wanting(line)} />
            ))}
          </ul>
          <Rest count={cited - missing.length} />
        </section>
      )}
      <section>
        <h3>
          {t('start.documents')} <span className="count">{documents}</span>
        </h3>
        <ul className="plain-list">
          {held.map((node) => (
            <Choice key={node.id} node={node} note={noteWords(node)} />
          ))}
        </ul>
        <Rest count={documents - held.length} />
      </section>
    </div>
  );
};
