/** Picks what the network shows: of all that documents speak of, or of what lies around one node, what the filters let through. */
import { caps } from '../../api.ts';
import type { FilterQuestion, Network, NetworkLink } from '../../api-picture.ts';
import { type Atlas, lineOf, linksOf, otherEnd } from './atlas.ts';
import { chooseTogether } from './choose-together.ts';
import { isClaim } from './drawn-types.ts';
import { bringIn, type Expansion } from './expand.ts';
import { countFacets, isShown, type Kept, type Sifted, sift } from './sift.ts';
import { firstOf, type Ranks, type Sorting } from './sort-rows.ts';
import type { Survey, Surveyed } from './survey.ts';

/** Claims lead on from every node; what is known beforehand leads on from the focus only, or a province would bring all. */
const around = (atlas: Atlas, focus: string, depth: number): Set<string> => {
  const ids = new Set([focus]);
  let edge = [focus];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const id of edge)
      for (const link of linksOf(atlas, id)) {
        const other = otherEnd(link, id);
        if (ids.has(other) || !(isClaim(link.kind) || link.kind === 'MAY_BE' || id === focus)) continue;
        ids.add(other);
        next.push(other);
      }
    edge = next;
  }
  return ids;
};

export interface Wanted {
  /** Only this node and what lies within `depth` steps of it. */
  readonly focus?: string;
  readonly depth?: number;
  readonly filters?: FilterQuestion;
  readonly expansions?: readonly Expansion[];
  /** Nodes that are shown whatever the filters say. */
  readonly keep?: readonly string[];
  /** What was chosen outside the picture: shown whatever the filters say, with what it hangs on there. */
  readonly chosen?: string;
  /** Of what the filters let through only these rows, such as those that the picture opens on; the rest counts as left. */
  readonly part?: ReadonlySet<number> | undefined;
  /** Only rows, or only links with their ends, that hold the words typed over the table; what they leave out is not left over. */
  readonly rowHolds?: ((row: number) => boolean) | undefined;
  readonly linkHolds?: ((link: number) => boolean) | undefined;
  /** Of too many rows or links the first by a column of the table, instead of those that hang together. */
  readonly sorting?: { readonly by: Sorting; readonly ranks: Ranks };
}

/** The ends of links that hold the words. */
const endsOf = ({ from, to }: Survey, sifted: Sifted, linkHolds: (link: number) => boolean): Uint8Array => {
  const isEnd = new Uint8Array(sifted.nodes.length);
  for (let i = 0; i < from.length; i++) {
    if (sifted.links[i] !== 0 || !linkHolds(i)) continue;
    isEnd[from[i] as number] = 1;
    isEnd[to[i] as number] = 1;
  }
  return isEnd;
};

/** What the filters have no say in: the middle, the chosen, what was brought in. */
const keptBy = (survey: Survey, ids: readonly string[], brought: readonly NetworkLink[]): Kept => {
  const rows = new Set(ids.flatMap((id) => survey.rowOf.get(id) ?? []));
  const wanted = new Set(brought.map(({ id }) => id));
  const links = new Set<number>();
  if (wanted.size > 0)
    for (let i = 0; i < survey.links.length; i++) {
      const near = rows.has(survey.from[i] as number) && rows.has(survey.to[i] as number);
      if (near && wanted.has((survey.links[i] as NetworkLink).id)) links.add(i);
    }
  return { rows, links };
};

const toNode = ({ node, level, provinces, issuer, degree, quotes, cited }: Surveyed): Network['nodes'][number] => ({
  ...lineOf(node),
  degree,
  quotes,
  cited,
  provinces,
  ...(level !== undefined ? { level } : {}),
  ...(issuer !== undefined ? { issuer } : {}),
  ...(node.x !== undefined && node.y !== undefined ? { x: node.x, y: node.y } : {}),
});

/** More neighbours of what was chosen would be a crowd around it. */
const mostBeside = 40;

/** The weightiest neighbours of the chosen one over what the filters let through: alone, it would seem to hang on nothing. */
const besideOf = (
  { rowOf, order, from, to }: Survey,
  sifted: Sifted,
  chosen: string | undefined,
): readonly number[] => {
  const middle = chosen === undefined ? undefined : rowOf.get(chosen);
  if (middle === undefined) return [];
  const near = new Set<number>();
  for (let i = 0; i < from.length; i++) {
    if (sifted.links[i] !== 0) continue;
    if (from[i] === middle) near.add(to[i] as number);
    if (to[i] === middle) near.add(from[i] as number);
  }
  return [...near].sort((a, b) => (order[a] as number) - (order[b] as number)).slice(0, mostBeside);
};

interface Chosen {
  readonly rows: readonly number[];
  readonly links: readonly number[];
}

/** Links between what is drawn. */
const between = ({ rows, from, to }: Survey, links: readonly number[], drawn: readonly number[]): Chosen => {
  const isDrawn = new Uint8Array(rows.length);
  for (const i of drawn) isDrawn[i] = 1;
  return { rows: drawn, links: links.filter((i) => isDrawn[from[i] as number] && isDrawn[to[i] as number]) };
};

/** What a table lists first by one of its columns: relations with their ends, or things with what is between them. */
const listFirst = (
  survey: Survey,
  { rows, links }: Chosen,
  { by, ranks }: NonNullable<Wanted['sorting']>,
  cap: number,
): Chosen => {
  if (by.of === 'nodes') return between(survey, links, firstOf(rows, by, survey, ranks, cap));
  const listed = firstOf(links, by, survey, ranks, caps.listedLinks);
  const { from, to } = survey;
  return { rows: [...new Set(listed.flatMap((i) => [from[i] as number, to[i] as number]))], links: listed };
};

export const pickNetwork = (atlas: Atlas, survey: Survey, wanted: Wanted, cap: number): Network => {
  const {
    focus,
    depth = 1,
    filters = {},
    expansions = [],
    keep = [],
    chosen,
    part,
    rowHolds,
    linkHolds,
    sorting,
  } = wanted;
  const brought = bringIn(atlas, expansions, caps.expansion);
  const ends = brought.links.flatMap(({ from, to }) => [from, to]);
  const middles = [focus, chosen].filter((id) => id !== undefined);
  const kept = keptBy(survey, [...middles, ...keep, ...ends], brought.links);
  const near = focus === undefined ? undefined : around(atlas, focus, depth);
  const { rows, links } = survey;
  const asked = near ? Uint8Array.from(rows, ({ node }) => Number(near.has(node.id))) : survey.isSpokenOf;
  const sifted = sift(survey, filters, asked, kept);

  const found: number[] = [];
  let all = 0;
  for (let i = 0; i < rows.length; i++) {
    if (isShown(sifted, survey, i) || kept.rows.has(i)) found.push(i);
    else if (!asked[i] || (rows[i] as Surveyed).node.kind === 'Unresolved') continue;
    all++;
  }
  const first = new Set([...kept.rows, ...besideOf(survey, sifted, chosen)]);
  const isEnd = linkHolds && endsOf(survey, sifted, linkHolds);
  const held = found.filter((i) => (!rowHolds || rowHolds(i)) && (!isEnd || isEnd[i] === 1));
  const wantedRows = part ? held.filter((i) => part.has(i) || first.has(i)) : held;
  const letThrough = Array.from(links, (_, i) => i).filter((i) => sifted.links[i] === 0 && linkHolds?.(i) !== false);
  const shown = sorting
    ? listFirst(
        survey,
        { rows: chooseTogether(survey, wantedRows, first, rows.length), links: letThrough },
        sorting,
        cap,
      )
    : between(survey, letThrough, chooseTogether(survey, wantedRows, first, cap));
  const provinceName = (code: string): string => atlas.nodes.get(`region:${code}`)?.label ?? code;
  return {
    nodes: shown.rows.map((i) => toNode(rows[i] as Surveyed)),
    links: shown.links.map((i) => links[i] as NetworkLink),
    left: { nodes: held.length - shown.rows.length, links: letThrough.length - shown.links.length },
    found: found.length,
    all,
    facets: countFacets(survey, sifted, provinceName),
    more: brought.told,
  };
};
