/** The pictured part of an atlas in rows, with what filters ask of each node found once: sifting is a walk over arrays. */
import type { NetworkLink } from '../../api.ts';
import type { Atlas, AtlasNode } from './atlas.ts';
import { belongingIn } from './belonging.ts';
import { isCiting, isClaim, isPictured } from './drawn-types.ts';

export interface Surveyed {
  readonly node: AtlasNode;
  readonly level: string | undefined;
  readonly provinces: readonly string[];
  readonly issuer: string | undefined;
  readonly date: string | undefined;
  readonly year: string | undefined;
  /** Links that documents state, places that say them, policies that cite it. */
  degree: number;
  quotes: number;
  cited: number;
  /** Something is said of it, or its text is held: places known only as somebody's parent would crowd the picture. */
  spoken: boolean;
}
export interface Survey {
  /** By importance: held texts first, then what is said most of; a part of the rows in their order needs no sorting. */
  readonly rows: readonly Surveyed[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly links: readonly NetworkLink[];
  /** Rows of each link's ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const byImportance = (a: Surveyed, b: Surveyed): number =>
  Number(b.node.held === true) - Number(a.node.held === true) ||
  b.degree - a.degree ||
  (a.node.id < b.node.id ? -1 : 1);

export const surveyAtlas = (atlas: Atlas): Survey => {
  const { provinces, level, issuer, date } = belongingIn(atlas);
  const byId = new Map<string, Surveyed>();
  for (const node of atlas.nodes.values()) {
    if (!isPictured(node.kind)) continue;
    const dated = date(node);
    byId.set(node.id, {
      node,
      level: level(node),
      provinces: provinces(node),
      issuer: issuer(node),
      date: dated,
      year: dated?.slice(0, 4),
      degree: 0,
      quotes: 0,
      cited: 0,
      spoken: node.held === true,
    });
  }
  const links = [...atlas.links.values()].filter((link) => byId.has(link.from) && byId.has(link.to));
  for (const link of links) {
    const claim = isClaim(link.kind);
    // A candidate is shown with what it may be.
    if (!claim && link.kind !== 'MAY_BE') continue;
    const [source, target] = [byId.get(link.from), byId.get(link.to)];
    for (const row of [source, target]) {
      if (!row) continue;
      row.spoken = true;
      if (claim) row.degree++;
      row.quotes += link.count;
    }
    if (target && isCiting(link.kind)) target.cited++;
  }
  const rows = [...byId.values()].sort(byImportance);
  const rowOf = new Map(rows.map(({ node }, i) => [node.id, i]));
  return {
    rows,
    rowOf,
    links,
    from: Uint32Array.from(links, (link) => rowOf.get(link.from) ?? 0),
    to: Uint32Array.from(links, (link) => rowOf.get(link.to) ?? 0),
  };
};
