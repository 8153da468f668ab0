/** All that one policy says of another, put together from its edges and the citations behind them. */
import { handsOn, isRelation, type Relation, relationOf, relations } from './relations.ts';
import { groupBy, list, number, quotesOf, type SeenEdge, type SeenNode } from './seen.ts';
import type { Link } from './view.ts';

/** What the citations behind an edge say, relation by relation; without them, what the edge itself says. */
const saidBy = (edge: SeenEdge, citations: ReadonlyMap<string, SeenNode>): Link['said'] => {
  const cited = list(edge.properties.citations).flatMap((id) => citations.get(id) ?? []);
  const own = relationOf(edge.type)!;
  const groups = groupBy(
    cited.filter(({ properties }) => isRelation(properties.relation)),
    ({ properties }) => String(properties.relation),
  );
  if (!groups.has(own)) return [{ relation: own, quotes: quotesOf(edge.properties), partial: false }];
  return [...groups].map(([relation, nodes]) => ({
    relation: relation as Relation,
    quotes: nodes
      .map(({ properties }) => ({
        place: `${properties.document}#${properties.start}-${properties.end}`,
        words: String(properties.quote),
      }))
      .filter(({ place }, i, all) => all.findIndex((other) => other.place === place) === i),
    // A repeal of some articles leaves the rest.
    partial: nodes.every(({ properties }) => properties.article !== undefined),
  }));
};

const strengthOf = ({ relation }: { readonly relation: Relation }): number => handsOn.indexOf(relation);

/** All that one policy says of another, though it stand on several edges; the link goes by the strongest. */
export const linkOf = (edges: readonly SeenEdge[], citations: ReadonlyMap<string, SeenNode>): Link => {
  const byStrength = [...edges].sort(
    (a, b) => relations.indexOf(relationOf(a.type)!) - relations.indexOf(relationOf(b.type)!),
  );
  const { from, to, type } = byStrength[0]!;
  const said = new Map<Relation, Link['said'][number]>();
  for (const edge of byStrength)
    for (const one of saidBy(edge, citations)) if (!said.has(one.relation)) said.set(one.relation, one);
  return {
    from,
    to,
    type,
    count: edges.reduce((sum, { properties }) => sum + (number(properties.count) ?? 1), 0),
    said: [...said.values()].sort((a, b) => strengthOf(b) - strengthOf(a)),
  };
};
