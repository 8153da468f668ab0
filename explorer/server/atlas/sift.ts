/** Which nodes and links the filters let through, and how many each value of each facet would bring: a few walks over numbers. */
import type { Facets, FilterQuestion, NetworkLink } from '../../api-picture.ts';
import { type Column, countsOf } from './column.ts';
import { allFacets, facet, refuseLinks, refuseNodes } from './filters.ts';
import type { Survey } from './survey.ts';

export interface Sifted {
  /** Bits of the facets that refuse a row or a link; 0 is let through. */
  readonly nodes: Uint8Array;
  readonly links: Uint8Array;
  /** Facets under which a row hangs on something. */
  readonly linked: Uint8Array;
}

/** What stays whatever the filters say: the middle, the chosen, what was brought in. */
export interface Kept {
  readonly rows: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
}
export const nothingKept: Kept = { rows: new Set(), links: new Set() };

/** One bit that no facet lifts: not asked about; and for rows: hangs on a link that is shown. */
const outside = 128;
const shownLink = 128;

/** `asked` has a 1 for each row that is asked about. */
export const sift = (survey: Survey, question: FilterQuestion, asked: Uint8Array, kept: Kept): Sifted => {
  const { from, to } = survey;
  const nodes = refuseNodes(survey, question);
  for (let i = 0; i < nodes.length; i++) if (!asked[i]) nodes[i] = outside;
  for (const i of kept.rows) nodes[i] = 0;
  const links = refuseLinks(survey, question);
  for (const i of kept.links) links[i] = 0;
  const linked = new Uint8Array(nodes.length);
  for (let i = 0; i < links.length; i++) {
    const a = from[i] as number;
    const b = to[i] as number;
    const bits = (links[i] as number) | (nodes[a] as number) | (nodes[b] as number);
    links[i] = bits;
    if ((bits & (bits - 1)) !== 0 || bits === outside) continue;
    const under = bits === 0 ? shownLink | allFacets : bits;
    linked[a] = (linked[a] as number) | under;
    linked[b] = (linked[b] as number) | under;
  }
  return { nodes, links, linked };
};

/** Held policies are shown also where nothing leads to them. */
export const isShown = ({ nodes, linked }: Sifted, { isHeld }: Survey, i: number): boolean =>
  nodes[i] === 0 && (isHeld[i] === 1 || ((linked[i] as number) & shownLink) !== 0);

const counter = ({ words }: Column): Uint32Array => new Uint32Array(words.length);
const add = (counts: Uint32Array, number: number): void => {
  counts[number] = (counts[number] as number) + 1;
};

const countRoles = ({ links }: Survey, sifted: Sifted): Facets['roles'] => {
  const roles = new Map<string, number>();
  for (let i = 0; i < links.length; i++) {
    if (((sifted.links[i] as number) & ~facet.role) !== 0) continue;
    const { kind, roles: own = [] } = links[i] as NetworkLink;
    if (kind === 'TOUCHES') for (const role of own) roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  return [...roles].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
};

export const countFacets = (survey: Survey, sifted: Sifted, nameOf: (province: string) => string): Facets => {
  const { kind, level, year, province, provinceEnds, linkKind, isHeld, isPolicy } = survey;
  const { nodes, linked } = sifted;
  const [kinds, levels, years] = [counter(kind), counter(level), counter(year)];
  const provinces = counter(province);
  const relations = counter(linkKind);
  const texts = [0, 0];
  const underOf = (i: number): number => (isHeld[i] ? allFacets : (linked[i] as number));
  for (let i = 0, at = 0; i < nodes.length; at = provinceEnds[i] as number, i++) {
    const refused = nodes[i] as number;
    // What two facets refuse would be shown by lifting neither.
    if ((refused & (refused - 1)) !== 0 || refused === outside) continue;
    /** Facets that alone would show this row; all, if it is shown already: what would first hang on something by another value is not of this one. */
    const counted = refused === 0 ? (isShown(sifted, survey, i) ? allFacets : 0) : underOf(i) & refused;
    if (counted & facet.kind) add(kinds, kind.numbers[i] as number);
    if (counted & facet.level) add(levels, level.numbers[i] as number);
    if (counted & facet.province)
      for (let j = at; j < (provinceEnds[i] as number); j++) add(provinces, province.numbers[j] as number);
    if (!isPolicy[i]) continue;
    if (counted & facet.date) add(years, year.numbers[i] as number);
    const held = isHeld[i] as number;
    if (counted & facet.text) texts[held] = (texts[held] as number) + 1;
  }
  for (let i = 0; i < linkKind.numbers.length; i++)
    if (((sifted.links[i] as number) & ~facet.relation) === 0) add(relations, linkKind.numbers[i] as number);
  return {
    kinds: countsOf(kind, kinds),
    levels: countsOf(level, levels),
    provinces: countsOf(province, provinces).map((one) => ({ ...one, label: nameOf(one.value) })),
    years: countsOf(year, years),
    texts: (['cited', 'held'] as const)
      .map((value, held) => ({ value, count: texts[held] as number }))
      .filter(({ count }) => count > 0),
    relations: countsOf(linkKind, relations),
    roles: countRoles(survey, sifted),
  };
};
