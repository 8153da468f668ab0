/** Lists of the first view that are the first of many: what is cited and missing, what is open; a ready question has them all. */
import { Button } from '@mantine/core';
import { caps, type Ranked } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import { useView } from '../../state/use-view.tsx';
import { useWords, type Word } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';
import { NodeButton } from '../pieces/node-button.tsx';

/** These are the first of many: a ready question lists them all. */
const AllByQuestion = ({ question }: { readonly question: string }) => {
  const { summary } = useCollection();
  const { act } = useView();
  const { t } = useWords();
  if (!summary.questions.some(({ name }) => name === question)) return null;
  return (
    <Button
      variant="default"
      size="sm"
      onClick={() => act({ do: 'ask-ready', name: question, values: { limit: String(caps.rows) } })}
    >
      {t('start.all')}
    </Button>
  );
};

export const RankedList = ({
  title,
  help,
  list,
  count,
  question,
}: {
  title: Word;
  help?: Word;
  list: readonly Ranked[];
  count: Word;
  question: string;
}) => {
  const { t } = useWords();
  if (list.length === 0) return null;
  return (
    <section className="card">
      <h2>{t(title)}</h2>
      {help && <p className="note">{t(help)}</p>}
      <ul className="plain-list">
        {list.map(({ node, count: n }) => (
          <li key={node.id} className="ranked">
            <NodeButton node={node} />
            <span className="note">{t(count, { count: n })}</span>
          </li>
        ))}
      </ul>
      <AllByQuestion question={question} />
    </section>
  );
};

export const OpenList = () => {
  const { summary } = useCollection();
  const { act } = useView();
  const { t, reason } = useWords();
  const { open, counts } = summary;
  if (open.length === 0) return null;
  return (
    <section className="card">
      <h2>
        {t('start.open')} <span className="count">{counts.Unresolved}</span>
      </h2>
      <p className="note">{t('start.open.help')}</p>
      <ul className="plain-list">
        {open.map(({ document, documentLabel, start, end, kind, surface, reason: why, count }) => (
          <li key={`${document}#${start}-${end}`}>
            <button
              type="button"
              className="node-button"
              onClick={() => act({ do: 'read', document, place: { start, end } })}
            >
              <KindMark kind={kind} held={false} />
              <span className="node-button-words">
                <span>
                  {surface}
                  {count > 1 && <span className="count"> ×{count}</span>}
                </span>
                <span className="note">
                  {documentLabel} · {reason(why)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <AllByQuestion question="unresolved-mentions" />
    </section>
  );
};
