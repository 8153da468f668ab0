/** Documents that implement a policy, level by level. */
import { captions } from './captions.ts';
import { policy } from './parameters.ts';
import { namedQuery } from './query.ts';

export const implementedBy = namedQuery({
  name: 'implemented-by',
  question: { zh: '哪些文件落实了它，逐级是什么？', en: 'Which documents implement it, level by level?' },
  parameters: {
    policy,
  },
  columns: {
    steps: captions.steps,
    policy: captions.policy,
    date: captions.date,
    agencies: { zh: '机构', en: 'agencies' },
  },
  cypher: `
    MATCH path = (q:Policy)-[:IMPLEMENTS*1..4]->(p:Policy)
    WHERE $policy IN [p.id, p.title, p.docNumber] AND q <> p
    WITH q, min(length(path)) AS steps
    RETURN steps, coalesce(q.title, q.docNumber, q.id) AS policy, q.date AS date,
      COLLECT { MATCH (q)-[:ISSUED_BY]->(a:Agency) RETURN a.name ORDER BY a.name } AS agencies
    ORDER BY steps, date, policy
  `,
});
