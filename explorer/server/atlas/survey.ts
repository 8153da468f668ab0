/** The pictured part of an atlas in columns, with what filters ask of each node found once: sifting is a walk over numbers. */
import type { NetworkLink } from '../../api-picture.ts';
import type { Atlas, AtlasNode } from './atlas.ts';
import { belongingIn } from './belonging.ts';
import { type Column, makeColumn } from './column.ts';
import { isCiting, isClaim, isPictured } from './drawn-types.ts';

export interface Surveyed {
  readonly node: AtlasNode;
  readonly level: string | undefined;
  readonly provinces: readonly string[];
  readonly issuer: string | undefined;
  readonly date: string | undefined;
  /** Links that documents state, places that say them, policies that cite it. */
  degree: number;
  quotes: number;
  cited: number;
}
export interface Survey {
  readonly rows: readonly Surveyed[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly kind: Column;
  readonly level: Column;
  readonly year: Column;
  /** All provinces of all rows, and where those of each row end. */
  readonly province: Column;
  readonly provinceEnds: Uint32Array;
  readonly isPolicy: Uint8Array;
  readonly isHeld: Uint8Array;
  /** Something is said of it, or its text is held: places known only as somebody's parent would crowd the picture. */
  readonly isSpokenOf: Uint8Array;
  /** The place of each row by importance: held texts first, then what is said most of. */
  readonly order: Uint32Array;
  readonly links: readonly NetworkLink[];
  readonly linkKind: Column;
  readonly isClaim: Uint8Array;
  /** Rows of each link's ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const byImportance = (a: Surveyed, b: Surveyed): number =>
  Number(b.node.held === true) - Number(a.node.held === true) ||
  b.degree - a.degree ||
  (a.node.id < b.node.id ? -1 : 1);

const orderOf = (rows: readonly Surveyed[]): Uint32Array => {
  const order = new Uint32Array(rows.length);
  const sorted = Array.from(rows, (row, i) => ({ row, i })).sort((a, b) => byImportance(a.row, b.row));
  for (const [place, { i }] of sorted.entries()) order[i] = place;
  return order;
};

export const surveyAtlas = (atlas: Atlas): Survey => {
  const { provinces, level, issuer, date } = belongingIn(atlas);
  const rows: Surveyed[] = [...atlas.nodes.values()]
    .filter(({ kind }) => isPictured(kind))
    .map((node) => ({
      node,
      level: level(node),
      provinces: provinces(node),
      issuer: issuer(node),
      date: date(node),
      degree: 0,
      quotes: 0,
      cited: 0,
    }));
  const rowOf = new Map(rows.map(({ node }, i) => [node.id, i]));
  const links = [...atlas.links.values()].filter((link) => rowOf.has(link.from) && rowOf.has(link.to));
  const from = Uint32Array.from(links, (link) => rowOf.get(link.from) ?? 0);
  const to = Uint32Array.from(links, (link) => rowOf.get(link.to) ?? 0);
  const isHeld = Uint8Array.from(rows, ({ node }) => Number(node.held === true));
  const isSpokenOf = isHeld.slice();
  const claims = Uint8Array.from(links, ({ kind }) => Number(isClaim(kind)));
  const cited = new Set<number>();
  for (const [i, link] of links.entries()) {
    // A candidate is shown with what it may be.
    if (!claims[i] && link.kind !== 'MAY_BE') continue;
    for (const end of [from[i], to[i]] as number[]) {
      const row = rows[end] as Surveyed;
      isSpokenOf[end] = 1;
      row.degree += claims[i] as number;
      row.quotes += link.count;
    }
    if (!isCiting(link.kind)) continue;
    // Who implements and mentions a policy is still one that cites it.
    const citing = (to[i] as number) * rows.length + (from[i] as number);
    if (!cited.has(citing)) (rows[to[i] as number] as Surveyed).cited++;
    cited.add(citing);
  }
  let ends = 0;
  return {
    rows,
    rowOf,
    kind: makeColumn(rows.map(({ node }) => node.kind)),
    level: makeColumn(rows.map((row) => row.level)),
    year: makeColumn(rows.map((row) => row.date?.slice(0, 4))),
    province: makeColumn(rows.flatMap((row) => row.provinces)),
    provinceEnds: Uint32Array.from(rows, (row) => (ends += row.provinces.length)),
    isPolicy: Uint8Array.from(rows, ({ node }) => Number(node.kind === 'Policy')),
    isHeld,
    isSpokenOf,
    order: orderOf(rows),
    links,
    linkKind: makeColumn(links.map(({ kind }) => kind)),
    isClaim: claims,
    from,
    to,
  };
};
