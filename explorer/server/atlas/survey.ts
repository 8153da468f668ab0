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
  /** Links that documents state, places that say them, policies that cite it. */
  degree: number;
  quotes: number;
  cited: number;
  /** Something is said of it, or its text is held: places known only as somebody's parent would crowd the picture. */
  spoken: boolean;
}
export interface Survey {
  readonly rows: readonly Surveyed[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly links: readonly NetworkLink[];
  /** Rows of each link's ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

export const surveyAtlas = (atlas: Atlas): Survey => {
  const { provinces, level, issuer, date } = belongingIn(atlas);
  const rows: Surveyed[] = [];
  const rowOf = new Map<string, number>();
  for (const node of atlas.nodes.values()) {
    if (!isPictured(node.kind)) continue;
    rowOf.set(node.id, rows.length);
    rows.push({
      node,
      level: level(node),
      provinces: provinces(node),
      issuer: issuer(node),
      date: date(node),
      degree: 0,
      quotes: 0,
      cited: 0,
      spoken: node.held === true,
    });
  }
  const links = [...atlas.links.values()].filter((link) => rowOf.has(link.from) && rowOf.has(link.to));
  const from = Uint32Array.from(links, (link) => rowOf.get(link.from) ?? 0);
  const to = Uint32Array.from(links, (link) => rowOf.get(link.to) ?? 0);
  for (const [i, link] of links.entries()) {
    const claim = isClaim(link.kind);
    // A candidate is shown with what it may be.
    if (!claim && link.kind !== 'MAY_BE') continue;
    for (const row of [rows[from[i] ?? 0], rows[to[i] ?? 0]]) {
      if (!row) continue;
      row.spoken = true;
      if (claim) row.degree++;
      row.quotes += link.count;
    }
    const target = rows[to[i] ?? 0];
    if (target && isCiting(link.kind)) target.cited++;
  }
  return { rows, rowOf, links, from, to };
};
