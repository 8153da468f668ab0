/** The answer to a query: any value in a cell; nodes and links of the graph can be opened from it. */
import type { Caption, EdgeType, NodeType, QueryAnswer, Value } from '../../../api.ts';
import { useCollection } from '../../collection.tsx';
import { useView } from '../../state/use-view.tsx';
import { foldRepeats } from '../../text/fold-repeats.ts';
import { fullColumns } from '../../text/full-columns.ts';
import { useWords } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';

type Record_ = { readonly [key: string]: Value };
const isRecord = (value: Value): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Columns that hold the type of a node. */
const typed: ReadonlySet<string> = new Set(['type', 'kind']);
/** Columns of roles. */
const roleColumns: ReadonlySet<string> = new Set(['role', 'orRoles']);

/** Longer texts are cut in the table; the whole stands in the tooltip. */
const longest = 160;

const Text = ({ text }: { readonly text: string }) =>
  text.length > longest ? <span title={text.slice(0, 2000)}>{text.slice(0, longest)}…</span> : <span>{text}</span>;

const NodeCell = ({ value }: { readonly value: Record_ }) => {
  const { act } = useView();
  const { summary } = useCollection();
  const labels = Array.isArray(value.labels) ? value.labels.map(String) : [];
  const kind = labels.find((label) => summary.legend.nodes.some(({ type }) => type === label)) as NodeType | undefined;
  const properties = isRecord(value.properties ?? null) ? (value.properties as Record_) : {};
  const { title, docNumber, opening, name, surface, quote, text } = properties;
  const label = String(title ?? docNumber ?? opening ?? name ?? surface ?? quote ?? text ?? value.id);
  const id = String(value.id);
  const open = () => (kind === 'Document' ? act({ do: 'read', document: id }) : act({ do: 'select', id }));
  return (
    <button type="button" className="cell-button" onClick={open}>
      {kind && <KindMark kind={kind} held={kind === 'Policy' ? properties.held === true : undefined} />}
      <Text text={label} />
    </button>
  );
};

/** What may stand at the end of a link that has words behind it. */
const isDrawn = (id: string): boolean => /^(?:policy|region|agency|project):/.test(id);

/** A relation leads to the words behind it. */
const LinkCell = ({ value }: { readonly value: Record_ }) => {
  const { act } = useView();
  const { edge } = useCollection();
  const { caption } = useWords();
  const [type, from, to] = [value.type, value.from, value.to].map(String) as [EdgeType, string, string];
  const known = edge(type);
  if (!known || !isDrawn(from) || !isDrawn(to)) return <code>[:{type}]</code>;
  return (
    <button
      type="button"
      className="text-button"
      title={`[:${type}]`}
      onClick={() => act({ do: 'select', id: `${from}-[${type}]->${to}` })}
    >
      {caption(known.caption)}
    </button>
  );
};

/** Places and ids lead to what they name; levels, roles and relations are said in the reader's language. */
const Written = ({ text, column }: { readonly text: string; readonly column: string }) => {
  const { act } = useView();
  const { summary, role } = useCollection();
  const { t, find, caption, reason } = useWords();
  if (column === 'reason') return <Text text={reason(text)} />;
  const kind = typed.has(column) ? summary.legend.nodes.find(({ type }) => type === text) : undefined;
  const asRole = roleColumns.has(column) ? role(text) : undefined;
  const relation = summary.legend.edges.find(({ type }) => type === text);
  const told = asRole ?? relation?.caption ?? kind?.caption;
  const named = find(`${column}.${text}`) ?? (told && caption(told));
  if (named !== undefined) return <span title={text}>{named}</span>;
  const [, sort, hash, start, end] = /^(document|passage):([0-9a-f]{16})#(\d+)-(\d+)$/.exec(text) ?? [];
  if (hash !== undefined)
    return (
      <button
        type="button"
        className="text-button"
        title={text}
        onClick={() =>
          act({ do: 'read', document: `document:${hash}`, place: { start: Number(start), end: Number(end) } })
        }
      >
        {t(sort === 'passage' ? 'console.passage' : 'link.open')}
      </button>
    );
  if (/^document:[0-9a-f]{16}$/.test(text))
    return (
      <button type="button" className="text-button" onClick={() => act({ do: 'read', document: text })}>
        {summary.documents.find(({ id }) => id === text)?.name ?? text}
      </button>
    );
  if (/^(policy|region|agency|project):\S+$/.test(text))
    return (
      <button type="button" className="text-button" onClick={() => act({ do: 'select', id: text })}>
        {/* A document without a title is called as its text begins. */}
        {summary.documents.find(({ policy }) => policy?.id === text)?.policy?.label ??
          text.slice(text.indexOf(':') + 1)}
      </button>
    );
  return <Text text={text} />;
};

/** Names in a list stand in one line; sentences would run into each other there. */
const shortest = 24;
const isSentence = (value: Value): boolean => typeof value === 'string' && value.length > shortest;

const Cell = ({ value, column }: { readonly value: Value; readonly column: string }) => {
  const { t } = useWords();
  if (value === null) return <span className="note">—</span>;
  if (Array.isArray(value))
    return (
      <>
        {foldRepeats(value as readonly Value[]).map(({ value: item, count }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of a result have no other name.
          <span key={i}>
            {i > 0 && (isSentence(item) ? <br /> : t('list.between'))}
            <Cell value={item} column={column} />
            {count > 1 && <span className="count"> ×{count}</span>}
          </span>
        ))}
      </>
    );
  if (typeof value === 'boolean') return <Truth value={value} />;
  if (typeof value === 'string') return <Written text={value} column={column} />;
  if (!isRecord(value)) return <Text text={String(value)} />;
  if (value.$ === 'node') return <NodeCell value={value} />;
  if (value.$ === 'relationship') return <LinkCell value={value} />;
  return <Text text={JSON.stringify(value)} />;
};

const Truth = ({ value }: { readonly value: boolean }) => {
  const { t } = useWords();
  return <span>{t(value ? 'yes' : 'no')}</span>;
};

interface Props {
  readonly answer: QueryAnswer;
  readonly captions: Readonly<Record<string, Caption>>;
}
export const ResultTable = ({ answer, captions }: Props) => {
  const { t, caption } = useWords();
  // Who writes a query has the columns that were asked for.
  const isReady = Object.keys(captions).length > 0;
  const shown = isReady ? fullColumns(answer.columns, answer.rows) : [...answer.columns.keys()];
  if (answer.rows.length === 0) return <p className="note">{t('console.none')}</p>;
  return (
    // A table wider than the screen is moved by the arrow keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard.
    <section className="result-scroll" tabIndex={0} aria-label={t('console.answer')}>
      <table className="result">
        <thead>
          <tr>
            {shown.map((j) => {
              const column = answer.columns[j] ?? '';
              return <th key={column}>{captions[column] ? caption(captions[column]) : column}</th>;
            })}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer never move.
            <tr key={i}>
              {shown.map((j) => (
                <td key={j}>
                  <Cell value={row[j] ?? null} column={answer.columns[j] ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
