/** The table: the same nodes and links as the picture, sorted in the reader's order; only rows in sight are drawn. */
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { EdgeType, Network, NodeType } from '../../api.ts';
import { useCollection } from '../collection.tsx';
import { saveText } from '../save.ts';
import { useView } from '../state/use-view.tsx';
import { linkRows, nodeRows, type Row, sortRows, writeCsv } from '../text/table-rows.ts';
import { useWords, type Word } from '../words.tsx';
import { KindMark } from './kind-mark.tsx';

const columnsOf = {
  nodes: ['label', 'kind', 'note', 'date', 'level', 'held', 'degree'],
  links: ['from', 'relation', 'to', 'count'],
} as const;

const rowHeight = 38;

export const Table = ({ network }: { readonly network: Network }) => {
  const { state, act } = useView();
  const { node, edge } = useCollection();
  const { t, find, caption, language } = useWords();
  const [what, setWhat] = useState<'nodes' | 'links'>('nodes');
  const [words, setWords] = useState('');
  const [sort, setSort] = useState<{ column: string; descending: boolean }>({ column: 'degree', descending: true });
  const scroll = useRef<HTMLDivElement>(null);
  const columns: readonly string[] = columnsOf[what];
  const rows = useMemo(() => {
    const names = {
      kind: (type: NodeType) => caption(node(type)?.caption ?? { zh: type, en: type }),
      relation: (type: EdgeType) => caption(edge(type)?.caption ?? { zh: type, en: type }),
      level: (level: string) => find(`level.${level}`) ?? level,
      held: (held: boolean) => t(held ? 'yes' : 'no'),
    };
    const all = what === 'nodes' ? nodeRows(network, names) : linkRows(network, names);
    const wanted = words.trim().toLowerCase();
    const found =
      wanted === ''
        ? all
        : all.filter((row) => Object.values(row.cells).some((cell) => String(cell).toLowerCase().includes(wanted)));
    return sortRows(found, sort.column, sort.descending, language === 'zh' ? 'zh-CN' : 'en');
  }, [network, what, words, sort, language, caption, node, edge, find, t]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const title = (column: string) => t(`column.${column}` as Word);
  const template =
    what === 'nodes'
      ? 'minmax(14rem,3fr) 6rem minmax(9rem,2fr) 7rem 6rem 4rem 5rem'
      : 'minmax(12rem,3fr) 7rem minmax(12rem,3fr) 5rem';
  return (
    <div className="table-view">
      <div className="table-tools">
        <SegmentedControl
          size="sm"
          value={what}
          onChange={(value) => {
            setWhat(value as 'nodes' | 'links');
            setSort({ column: value === 'nodes' ? 'degree' : 'count', descending: true });
          }}
          data={[
            { value: 'nodes', label: `${t('table.nodes')} ${network.nodes.length}` },
            { value: 'links', label: `${t('table.links')} ${network.links.length}` },
          ]}
        />
        <TextInput
          size="sm"
          aria-label={t('table.filter')}
          placeholder={t('table.filter')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button
          size="sm"
          variant="default"
          onClick={() => saveText(`zhengmai-${what}.csv`, writeCsv(columns.map(title), rows, columns), 'text/csv')}
        >
          {t('table.export')}
        </Button>
        <span className="note" role="status">
          {t('table.rows', { count: rows.length })}
        </span>
      </div>
      <div className="table-scroll" ref={scroll}>
        <table aria-rowcount={rows.length + 1} style={{ minWidth: what === 'nodes' ? '52rem' : '38rem' }}>
          <thead>
            <tr style={{ gridTemplateColumns: template }}>
              {columns.map((column) => (
                <th
                  key={column}
                  aria-sort={sort.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    onClick={() => setSort({ column, descending: sort.column === column ? !sort.descending : false })}
                  >
                    {title(column)} {sort.column === column ? (sort.descending ? '↓' : '↑') : ''}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = rows[index] as Row;
              return (
                <tr
                  key={row.id}
                  aria-rowindex={index + 2}
                  aria-selected={state.selected === row.id}
                  style={{ gridTemplateColumns: template, height: rowHeight, transform: `translateY(${start}px)` }}
                >
                  {columns.map((column, i) => (
                    <td key={column} title={String(row.cells[column] ?? '')}>
                      {i === 0 ? (
                        <button type="button" className="cell-button" onClick={() => act({ do: 'select', id: row.id })}>
                          {row.kind && (
                            <KindMark kind={row.kind} {...(row.held !== undefined ? { held: row.held } : {})} />
                          )}
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
      </div>
    </div>
  );
};
