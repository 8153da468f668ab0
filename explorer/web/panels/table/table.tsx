/** The table: the same nodes and links as the picture, sorted in the reader's order; only rows in sight are drawn. */
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { EdgeType, NodeType } from '../../../api.ts';
import type { Network } from '../../../api-picture.ts';
import { useCollection } from '../../collection.tsx';
import { useView } from '../../state/use-view.tsx';
import { firstListing, type Listing } from '../../state/view-state.ts';
import { columnsOf, linkRows, localeOf, nodeRows, type Row, sortRows } from '../../text/table-rows.ts';
import { useRoles } from '../../use-roles.ts';
import { useWords, type Word } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';
import { NothingLeft } from '../pieces/nothing-left.tsx';
import { Trouble } from '../pieces/trouble.tsx';
import { useRowWalk } from '../pieces/use-row-walk.ts';
import { TableTools } from './table-tools.tsx';
import { useListed } from './use-listed.ts';

/** A line, or on a phone a card of three. */
const heights = { line: 38, card: 76 } as const;
const narrow = '(max-width: 760px)';
/** Kinds and levels are longer in English; each row is a grid of its own, so what is widest must be known. */
const templates = {
  zh: {
    nodes: 'minmax(15rem,3fr) 4rem minmax(11.5rem,1.5fr) 6.4rem 5rem 3.4rem 4.8rem 4.8rem 4.8rem',
    links: 'minmax(12rem,3fr) 6rem minmax(12rem,2.4fr) minmax(8rem,1.6fr) 5rem',
  },
  en: {
    nodes: 'minmax(15rem,3fr) 6rem minmax(11.5rem,1.5fr) 6.4rem 7.4rem 3.4rem 4.8rem 4.8rem 5rem',
    links: 'minmax(12rem,3fr) 8rem minmax(12rem,2.4fr) minmax(9rem,1.6fr) 5rem',
  },
} as const;
const isNumber = (column: string): true | undefined =>
  ['degree', 'quotes', 'cited', 'count'].includes(column) || undefined;

const useRows = (network: Network, { of, column, descending }: Listing): readonly Row[] => {
  const { node, edge } = useCollection();
  const { t, find, caption, language } = useWords();
  const { sayAll } = useRoles();
  return useMemo(() => {
    const names = {
      kind: (type: NodeType) => caption(node(type)?.caption ?? { zh: type, en: type }),
      relation: (type: EdgeType) => caption(edge(type)?.caption ?? { zh: type, en: type }),
      level: (level: string) => find(`level.${level}`) ?? level,
      roles: sayAll,
      held: (held: boolean) => t(held ? 'yes' : 'no'),
    };
    const all = of === 'nodes' ? nodeRows(network, names) : linkRows(network, names);
    return sortRows(all, column, descending, localeOf[language]);
  }, [network, of, column, descending, language, caption, node, edge, find, t, sayAll]);
};

/** The filters leave nothing, or the words typed over the table do. */
const NoRows = ({ words }: { readonly words: string }) => {
  const { t } = useWords();
  return words.trim() === '' ? <NothingLeft /> : <p className="nothing-left note">{t('table.none', { words })}</p>;
};

export const Table = ({ network }: { readonly network: Network }) => {
  const { state, act } = useView();
  const { t, language } = useWords();
  const template = templates[language];
  const listing = state.listing ?? firstListing;
  const { of, column: by, descending } = listing;
  const { listed, asked, busy, failure, again } = useListed(network, listing);
  const rows = useRows(listed, listing);
  const rowHeight = heights[useMediaQuery(narrow, false, { getInitialValueInEffect: false }) ? 'card' : 'line'];
  const scroll = useRef<HTMLDivElement>(null);
  const columns: readonly string[] = columnsOf[of];
  const body = useRef<HTMLTableSectionElement>(null);
  const walk = useRowWalk(body, rows.length);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: walk.rangeExtractor,
    // The head of the table stands over the rows: by so much the last one would lie below the edge.
    scrollPaddingEnd: 64,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are measured anew.
  useEffect(() => virtual.measure(), [rowHeight]);
  // What was chosen elsewhere is brought into sight once; scrolling away from it stays possible.
  const { selected } = state;
  const brought = useRef<string>(undefined);
  useEffect(() => {
    // Until all rows are sorted it stands elsewhere.
    if (busy || brought.current === selected) return;
    brought.current = selected;
    const at = rows.findIndex(({ id }) => id === selected);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [selected, busy, rows, virtual]);
  const sortBy = (column: string) =>
    act({ do: 'list', listing: { ...listing, column, descending: by === column ? !descending : false } });
  return (
    <div className="table-view">
      <TableTools network={network} listed={listed} asked={asked} rows={rows} listing={listing} />
      {failure && <Trouble failure={failure} again={again} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
      <section className="table-scroll" ref={scroll} tabIndex={0} aria-label={t('view.table')} aria-busy={busy}>
        <table aria-rowcount={rows.length + 1} data-of={of}>
          <thead>
            <tr style={{ gridTemplateColumns: template[of] }}>
              {columns.map((column) => (
                <th
                  key={column}
                  aria-sort={by === column ? (descending ? 'descending' : 'ascending') : 'none'}
                  data-number={isNumber(column)}
                >
                  <button type="button" onClick={() => sortBy(column)}>
                    {t(`column.${column}` as Word)} {by === column ? (descending ? '↓' : '↑') : ''}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody
            ref={body}
            style={{ height: virtual.getTotalSize() }}
            onKeyDown={(event) => walk.onKeyDown(event, (row) => virtual.scrollToIndex(row, { align: 'auto' }))}
          >
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              return (
                <tr
                  key={row.id}
                  data-row={index}
                  aria-rowindex={index + 2}
                  aria-selected={selected === row.id || state.also === row.id}
                  style={{ gridTemplateColumns: template[of], height: rowHeight, transform: `translateY(${start}px)` }}
                >
                  {columns.map((column, i) => (
                    <td
                      key={column}
                      data-number={isNumber(column)}
                      data-name={column}
                      data-column={t(`column.${column}` as Word)}
                      title={String(row.cells[column] ?? '')}
                    >
                      {i === 0 ? (
                        <button
                          type="button"
                          className="cell-button"
                          tabIndex={index === walk.at ? 0 : -1}
                          onFocus={() => walk.onFocus(index)}
                          title={of === 'nodes' ? t('table.also') : undefined}
                          onClick={({ shiftKey, ctrlKey, metaKey }) =>
                            act({ do: shiftKey || ctrlKey || metaKey ? 'select-also' : 'select', id: row.id })
                          }
                        >
                          {row.kind && <KindMark kind={row.kind} held={row.held} />}
                          <span>{row.cells[column]}</span>
                        </button>
                      ) : (
                        row.cells[column]
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {rows.length === 0 && !busy && <NoRows words={listing.words} />}
      </section>
    </div>
  );
};
