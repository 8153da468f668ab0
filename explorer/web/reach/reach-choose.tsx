/** Where no directive is chosen yet: the documents here, and what they cite, to choose one from. */
import { useCollection } from '../collection.tsx';
import { KindMark } from '../panels/kind-mark.tsx';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';

const listed = 30;

export const ReachChoose = () => {
  const { act } = useView();
  const { summary } = useCollection();
  const { t } = useWords();
  const cited = summary.missing.map(({ node }) => node);
  const held = summary.documents.flatMap(({ policy }) => policy ?? []).slice(0, listed);
  const list = (title: string, nodes: typeof held) =>
    nodes.length > 0 && (
      <section>
        <h3>{title}</h3>
        <ul className="plain-list">
          {nodes.map((node) => (
            <li key={node.id}>
              <button type="button" className="node-button" onClick={() => act({ do: 'reach', from: node.id })}>
                <KindMark kind={node.kind} {...(node.held !== undefined ? { held: node.held } : {})} />
                <span className="node-button-words">
                  <span>{node.label}</span>
                  <span className="note">{[node.note, node.date].filter(Boolean).join(' · ')}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <div className="reach-choose">
      <h2>{t('reach.question')}</h2>
      <p className="note">{t('reach.choose')}</p>
      {list(t('reach.choose.cited'), cited)}
      {list(t('start.documents'), held)}
    </div>
  );
};
