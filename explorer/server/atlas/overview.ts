/** What the start page ranks of an atlas: the regions that most policies speak of, and the cited policies that are missing. */
import type { NodeType, Ranked } from '../../api.ts';
import { type Atlas, type AtlasNode, lineOf } from './atlas.ts';
import { isCiting } from './drawn-types.ts';
import { isShown, nothingKept, sift } from './sift.ts';
import type { Survey, Surveyed } from './survey.ts';
import { makeTop } from './top.ts';

export interface Overview {
  readonly heldPolicies: number;
  /** How many of each kind documents speak of: as many as network and table show at first. */
  readonly spokenOf: Readonly<Partial<Record<NodeType, number>>>;
  readonly missing: readonly Ranked[];
  readonly regions: readonly Ranked[];
}

/** Lines of a list on the start page. */
export const ranked = 8;

/** Nodes by how many different policies point at them, most first: ten sentences of one policy are one. */
const rank = (
  atlas: Atlas,
  isWanted: (node: AtlasNode) => boolean,
  isCounted: (type: string) => boolean,
): readonly Ranked[] => {
  const top = makeTop<{ readonly node: AtlasNode; readonly count: number }>(
    ranked,
    (a, b) => b.count - a.count || (a.node.label < b.node.label ? -1 : 1),
  );
  for (const node of atlas.nodes.values()) {
    if (!isWanted(node)) continue;
    const from = new Set<string>();
    for (const link of atlas.to.get(node.id) ?? []) if (isCounted(link.kind)) from.add(link.from);
    if (from.size > 0) top.add({ node, count: from.size });
  }
  return top.best().map(({ node, count }) => ({ node: lineOf(node), count }));
};

/** What only hangs on something unresolved is not seen before that is. */
const countSpokenOf = (survey: Survey): Overview['spokenOf'] => {
  const sifted = sift(survey, { hide: 'Unresolved' }, survey.isSpokenOf, nothingKept);
  const counts: Partial<Record<NodeType, number>> = {};
  for (const [i, { node }] of survey.rows.entries() as IterableIterator<[number, Surveyed]>)
    counts[node.kind] = (counts[node.kind] ?? 0) + Number(isShown(sifted, survey, i));
  return counts;
};

/** A walk over all nodes and links: to be made once per atlas, not at each look at the page. */
export const overviewOf = (atlas: Atlas, survey: Survey): Overview => {
  let heldPolicies = 0;
  for (const { held } of atlas.nodes.values()) if (held === true) heldPolicies++;
  return {
    heldPolicies,
    spokenOf: countSpokenOf(survey),
    missing: rank(atlas, ({ kind, held }) => kind === 'Policy' && held !== true, isCiting),
    regions: rank(
      atlas,
      ({ kind, level }) => kind === 'Region' && level !== 'country',
      (type) => type === 'TOUCHES',
    ),
  };
};
