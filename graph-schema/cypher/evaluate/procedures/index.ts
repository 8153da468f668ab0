/** All procedures, spelt as Neo4j spells them. */
import type { Context } from '../context.ts';
import { propertyNames } from '../property-of.ts';
import { queryNodes, queryRelationships } from './full-text.ts';
import type { Procedure } from './procedure.ts';

const listing = (column: string, list: (context: Context) => Iterable<string>): Procedure => ({
  least: 0,
  most: 0,
  columns: [column],
  run: function* (_, context) {
    for (const each of list(context)) yield { [column]: each };
  },
});

const propertyKeys = ({ graph }: Context): Iterable<string> => {
  const names = new Set<string>();
  for (const item of [...graph.nodes.values(), ...graph.edges.values()])
    for (const name of propertyNames(item)) names.add(name);
  return names;
};

export const procedures: Readonly<Record<string, Procedure>> = {
  'db.labels': listing('label', ({ graph }) => graph.nodeTypes()),
  'db.relationshipTypes': listing('relationshipType', ({ graph }) => graph.edgeTypes()),
  'db.propertyKeys': listing('propertyKey', propertyKeys),
  'db.index.fulltext.queryNodes': queryNodes,
  'db.index.fulltext.queryRelationships': queryRelationships,
};
