/** The rows of the table and of its CSV, as plain values: the same selection as the picture. */
import { type EdgeType, type NodeType, wholeName } from '../../api.ts';
import type { Network } from '../../api-picture.ts';

export interface Row {
  readonly id: string;
  readonly kind?: NodeType;
  readonly held?: boolean;
  readonly cells: Readonly<Record<string, string | number>>;
}

export const columnsOf = {
  nodes: ['label', 'kind', 'note', 'date', 'level', 'held', 'degree', 'quotes', 'cited'],
  links: ['from', 'relation', 'to', 'role', 'count'],
} as const;

interface NodeNames {
  kind(type: NodeType): string;
  level(level: string): string;
  held(held: boolean): string;
}
interface LinkNames {
  relation(type: EdgeType): string;
  roles(roles: readonly string[]): string;
}

export const nodeRows = (network: Network, names: NodeNames): readonly Row[] =>
  network.nodes.map((node) => ({
    id: node.id,
    kind: node.kind,
    ...(node.held !== undefined ? { held: node.held } : {}),
    cells: {
      label: node.label,
      kind: names.kind(node.kind),
      // A day that tells versions apart has a column of its own.
      note: node.note ?? (node.by === node.date ? '' : (node.by ?? '')),
      date: node.date ?? '',
      level: node.level === undefined ? '' : names.level(node.level),
      held: node.held === undefined ? '' : names.held(node.held),
      degree: node.degree,
      quotes: node.quotes,
      cited: node.cited,
    },
  }));

export const linkRows = (network: Network, names: LinkNames): readonly Row[] => {
  const labels = new Map(network.nodes.map((node) => [node.id, wholeName(node)]));
  return network.links.map((link) => ({
    id: link.id,
    cells: {
      from: labels.get(link.from) ?? link.from,
      relation: names.relation(link.kind),
      to: labels.get(link.to) ?? link.to,
      role: names.roles(link.roles ?? []),
      count: link.count,
    },
  }));
};

/** By which words are sorted: pinyin in Chinese. */
export const localeOf = { zh: 'zh-CN', en: 'en' } as const;

/** Numbers by size, words by the order of the language (pinyin in Chinese); what is unknown comes last either way. */
export const sortRows = (rows: readonly Row[], column: string, descending: boolean, locale: string): readonly Row[] => {
  const order = new Intl.Collator(locale, { numeric: true });
  const turn = descending ? -1 : 1;
  return [...rows].sort((one, two) => {
    const [a, b] = [one.cells[column] ?? '', two.cells[column] ?? ''];
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(String(a), String(b)));
  });
};

/** Words that a spreadsheet would run as a formula, also by marks of full width, get an apostrophe in front; a number keeps its minus. */
const cell = (value: string | number): string => {
  const text = String(value).replace(typeof value === 'number' ? /^$/ : /^(?:[\t\r]|\n*[=+\-@＝＋－＠])/u, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** With a byte order mark, by which Excel knows that it is UTF-8. */
export const writeCsv = (titles: readonly string[], rows: readonly Row[], columns: readonly string[]): string => {
  const lines = rows.map((row) => columns.map((column) => cell(row.cells[column] ?? '')).join(','));
  return `\uFEFF${[titles.map(cell).join(','), ...lines].join('\r\n')}\r\n`;
};
