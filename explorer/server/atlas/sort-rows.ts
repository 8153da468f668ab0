/** Which rows or links come first by one column of the table: of all that the filters let through, not of those that an answer holds. */
import { type Listed, wholeName } from '../../api.ts';
import type { NetworkLink } from '../../api-picture.ts';
import type { Survey, Surveyed } from './survey.ts';

/** Names and numbers by their place in the order of a language; what is not there has none. */
export interface Ranks {
  readonly names: Float64Array;
  readonly notes: Float64Array;
}
/** Pinyin in Chinese, as the page sorts what it was given. */
const locales = { zh: 'zh-CN', en: 'en' } as const;

const ranksOf = (written: readonly string[], locale: string): Float64Array => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const places = new Map([...new Set(written)].sort(compare).map((text, place) => [text, place]));
  return Float64Array.from(written, (text) => (text === '' ? Number.NaN : (places.get(text) as number)));
};

export const rankRows = ({ rows }: Survey, language: keyof typeof locales): Ranks => ({
  names: ranksOf(
    rows.map(({ node }) => wholeName(node)),
    locales[language],
  ),
  notes: ranksOf(
    rows.map(({ node: { note, by, date } }) => note ?? (by === date ? undefined : by) ?? ''),
    locales[language],
  ),
});

/** A day as a number; of a year alone all days come later. */
const dayOf = (date: string | undefined): number =>
  date === undefined ? Number.NaN : Number(date.replaceAll('-', '').padEnd(8, '0'));

/** More roles than these are none. */
const base = 32;

export interface Sorting extends Listed {
  /** Kinds, levels (`level_county`), relations and roles in the order of their names in the reader's language. */
  readonly order: readonly string[];
}

/** The number by which a row or link is sorted; NaN where it is not known. */
const keyOf = ({ of, column, order }: Sorting, survey: Survey, { names, notes }: Ranks): ((i: number) => number) => {
  const places = new Map(order.map((type, place) => [type, place]));
  const placeOf = (type: string | undefined): number => places.get(type ?? '') ?? Number.NaN;
  const row = (i: number): Surveyed => survey.rows[i] as Surveyed;
  const link = (i: number): NetworkLink => survey.links[i] as NetworkLink;
  const ofNodes: Readonly<Record<string, (i: number) => number>> = {
    label: (i) => names[i] as number,
    kind: (i) => placeOf(row(i).node.kind),
    note: (i) => notes[i] as number,
    date: (i) => dayOf(row(i).node.date),
    level: (i) => placeOf(`level_${row(i).level}`),
    held: (i) => (row(i).node.held === undefined ? Number.NaN : Number(row(i).node.held)),
    degree: (i) => row(i).degree,
    quotes: (i) => row(i).quotes,
    cited: (i) => row(i).cited,
  };
  const ofLinks: typeof ofNodes = {
    from: (i) => names[survey.from[i] as number] as number,
    relation: (i) => placeOf(link(i).kind),
    to: (i) => names[survey.to[i] as number] as number,
    // One after the other, as they stand in the cell.
    role: (i) => {
      const { roles = [] } = link(i);
      const digits = roles.map((role, at) => (placeOf(role) + 1) / base ** at);
      return roles.length === 0 ? Number.NaN : digits.reduce((sum, digit) => sum + digit, 0);
    },
    count: (i) => link(i).count,
  };
  return (of === 'nodes' ? ofNodes : ofLinks)[column] ?? (() => 0);
};

/** The first of `wanted`, which stand by importance; what is not known comes last either way, as in the table. */
export const firstOf = (
  wanted: readonly number[],
  sorting: Sorting,
  survey: Survey,
  ranks: Ranks,
  cap: number,
): readonly number[] => {
  const key = keyOf(sorting, survey, ranks);
  const turn = sorting.descending ? -1 : 1;
  const keys = wanted.map(key);
  return Array.from(wanted, (_, at) => at)
    .sort((a, b) => {
      const [one, two] = [keys[a] as number, keys[b] as number];
      if (Number.isNaN(one) || Number.isNaN(two)) return Number(Number.isNaN(one)) - Number(Number.isNaN(two)) || a - b;
      return turn * (one - two) || a - b;
    })
    .slice(0, cap)
    .map((at) => wanted[at] as number);
};
