/** What a policy rests on: the documents it implements or is based on, step by step. */
import { captions } from './captions.ts';
import { policy } from './parameters.ts';
import { namedQuery } from './query.ts';

export const restsOn = namedQuery({
  name: 'rests-on',
  question: { zh: '这份文件以哪些文件为依据，层层上溯？', en: 'What does this policy rest on, step by step?' },
  parameters: {
    policy,
  },
  columns: {
    steps: captions.steps,
    policy: captions.policy,
    relation: captions.relation,
    held: captions.held,
  },
  cypher: `
    MATCH path = (p:Policy)-[:IMPLEMENTS|BASED_ON*1..4]->(q:Policy)
    WHERE $policy IN [p.id, p.title, p.docNumber] AND q <> p
    WITH q, path ORDER BY length(path)
    WITH q, min(length(path)) AS steps, collect(DISTINCT type(last(relationships(path)))) AS relations
    UNWIND relations AS relation
    RETURN steps, coalesce(q.title, q.docNumber, q.id) AS policy, relation, q.held AS held
    ORDER BY steps, policy, relation
  `,
});
