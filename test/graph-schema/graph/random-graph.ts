/** Random graphs that share ids and differ in properties, for tests of laws. */
import fc from 'fast-check';
import { type Graph, type GraphNode, makeEdge, makeNode, mergeParts, touchRoles } from '../../../graph-schema/index.ts';

const letters = fc.constantFrom('甲', '乙', '丙');
const documentId = 'document:0123456789abcdef';

const policy = fc
  .record({
    id: letters,
    title: fc.option(fc.constantFrom('短', '长长', '长短'), { nil: undefined }),
    docNumber: fc.option(fc.constantFrom('甲发〔2020〕1号', '甲发〔2020〕2号'), { nil: undefined }),
    date: fc.option(fc.constantFrom('2020', '2020-01', '2021'), { nil: undefined }),
    held: fc.boolean(),
    aliases: fc.option(fc.uniqueArray(letters, { minLength: 1 }), { nil: undefined }),
  })
  .map(({ id, ...properties }) => makeNode('Policy', `policy:${id}`, properties));

// What is `equal` by declaration follows from the id, as it does in real graphs.
const region = letters.map((id) => makeNode('Region', `region:${id}`, { name: id, fullName: id, level: 'area' }));

const spans = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 });

const touches = fc
  .record({ from: letters, to: letters, role: fc.constantFrom(...touchRoles), starts: spans, more: fc.nat(3) })
  .map((given) =>
    makeEdge('TOUCHES', `policy:${given.from}`, `region:${given.to}`, {
      role: given.role,
      count: given.starts.length + given.more,
      passages: given.starts.map((start) => `passage:x#${start}-20`),
      evidence: given.starts.map((start) => `${documentId}#${start}-${start + 1}`),
      quotes: given.starts.map(String),
    }),
  );

const endsOf = (id: string): readonly GraphNode[] => [
  makeNode('Policy', `policy:${id}`, { held: false }),
  makeNode('Region', `region:${id}`, { name: id, fullName: id, level: 'area' }),
];
const ends = ['甲', '乙', '丙'].flatMap(endsOf);

export const randomGraph: fc.Arbitrary<Graph> = fc
  .record({ nodes: fc.array(fc.oneof(policy, region)), edges: fc.array(touches, { maxLength: 5 }) })
  .map(({ nodes, edges }) => mergeParts(edges.length > 0 ? [...nodes, ...ends] : nodes, edges));
