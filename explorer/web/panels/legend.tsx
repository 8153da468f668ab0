/** The legend, which is also the filter: kinds by shape and colour, relations by colour, each with its count and a switch. */
import type { EdgeType, Network, NodeType } from '../../api.ts';
import { useCollection } from '../collection.tsx';
import { levelFilter } from '../graph/picture.ts';
import { useView } from '../state/use-view.tsx';
import { useWords } from '../words.tsx';
import { KindMark } from './kind-mark.tsx';

const countBy = <T extends string>(items: readonly { readonly kind: T }[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

const Row = ({
  type,
  count,
  children,
  all,
}: {
  type: string;
  count: number;
  children: React.ReactNode;
  all: readonly string[];
}) => {
  const { state, act } = useView();
  const { t } = useWords();
  return (
    <li className="legend-row">
      <label>
        <input
          type="checkbox"
          checked={!state.hidden.includes(type)}
          onChange={() => act({ do: 'toggle', types: [type] })}
        />
        {children}
        <span className="count">{count}</span>
      </label>
      <button type="button" className="only" onClick={() => act({ do: 'show-only', type, all })}>
        {t('legend.only')}
      </button>
    </li>
  );
};

const levelOrder = ['country', 'province', 'prefecture', 'county', 'township', 'area', 'feature'] as const;

/** Relations that no document says carry no quotes: they are listed apart. */
const knownBeforehand: ReadonlySet<string> = new Set<EdgeType>(['PART_OF', 'INCLUDES', 'GOVERNS', 'SUCCEEDED_BY']);

export const Legend = ({ network }: { readonly network: Network }) => {
  const { summary, edge, node } = useCollection();
  const { state, act } = useView();
  const { t, caption } = useWords();
  const nodeCounts = countBy<NodeType>(network.nodes);
  const linkCounts = countBy<EdgeType>(network.links);
  const kinds = summary.legend.nodes.filter(({ type }) => nodeCounts.has(type)).map(({ type }) => type);
  const links = summary.legend.edges.filter(({ type }) => linkCounts.has(type)).map(({ type }) => type);
  const said = links.filter((type) => !knownBeforehand.has(type));
  const known = links.filter((type) => knownBeforehand.has(type));
  const levelCounts = new Map<string, number>();
  for (const { kind, level } of network.nodes)
    if (kind === 'Region' && level !== undefined) levelCounts.set(level, (levelCounts.get(level) ?? 0) + 1);
  const levels = levelOrder.filter((level) => levelCounts.has(level));
  const filters: readonly string[] = [...kinds, ...levels.map(levelFilter), ...said];
  const linkRows = (types: readonly EdgeType[]) =>
    types.map((type) => (
      <Row key={type} type={type} count={linkCounts.get(type) ?? 0} all={said}>
        <span className="line-mark" style={{ background: edge(type)?.colour }} />
        <span>{caption(edge(type)?.caption ?? { zh: type, en: type })}</span>
      </Row>
    ));
  return (
    <div className="legend">
      <h2>{t('legend.nodes')}</h2>
      <ul>
        {kinds.map((type) => (
          <Row key={type} type={type} count={nodeCounts.get(type) ?? 0} all={kinds}>
            <KindMark kind={type} />
            <span>{caption(node(type)?.caption ?? { zh: type, en: type })}</span>
          </Row>
        ))}
      </ul>
      {levels.length > 1 && !state.hidden.includes('Region') && (
        <details className="levels">
          <summary>{t('legend.levels')}</summary>
          <ul>
            {levels.map((level) => (
              <Row
                key={level}
                type={levelFilter(level)}
                count={levelCounts.get(level) ?? 0}
                all={levels.map(levelFilter)}
              >
                <span>{t(`level.${level}`)}</span>
              </Row>
            ))}
          </ul>
        </details>
      )}
      <p className="note legend-note">
        <KindMark kind="Policy" held={true} size={16} /> {t('legend.solid')}
      </p>
      <p className="note legend-note">
        <KindMark kind="Policy" held={false} size={12} /> {t('legend.hollow')}
      </p>
      <h2>{t('legend.links')}</h2>
      <ul>{linkRows(said)}</ul>
      {known.length > 0 && (
        <>
          <h2 title={t('legend.known.help')}>{t('legend.known')}</h2>
          <ul>{linkRows(known)}</ul>
        </>
      )}
      {filters.some((type) => state.hidden.includes(type)) && (
        <button
          type="button"
          className="text-button"
          onClick={() => act({ do: 'toggle', types: filters.filter((type) => state.hidden.includes(type)) })}
        >
          {t('legend.all')}
        </button>
      )}
    </div>
  );
};
