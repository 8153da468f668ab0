/** Policies that touch the same regions and cite the same documents as this one. */
import { captions } from './captions.ts';
import { limit, policy } from './parameters.ts';
import { namedQuery } from './query.ts';

export const similarPolicies = namedQuery({
  name: 'similar-policies',
  question: {
    zh: '哪些文件与它最相似（同地区、同依据）？',
    en: 'Which policies are most like this one (same regions, same sources)?',
  },
  parameters: {
    policy,
    limit,
  },
  columns: {
    policy: captions.policy,
    shared: { zh: '共同点', en: 'in common' },
    things: { zh: '共同的地区与文件', en: 'regions and documents in common' },
  },
  cypher: `
    MATCH (p:Policy)-[:TOUCHES|IMPLEMENTS|BASED_ON|MENTIONS]->(x)<-[:TOUCHES|IMPLEMENTS|BASED_ON|MENTIONS]-(q:Policy)
    WHERE $policy IN [p.id, p.title, p.docNumber] AND q <> p
    WITH q, coalesce(x.title, x.name, x.id) AS thing ORDER BY thing
    WITH q, collect(DISTINCT thing) AS things
    RETURN coalesce(q.title, q.docNumber, q.id) AS policy, size(things) AS shared, things
    ORDER BY shared DESC, policy
    LIMIT $limit
  `,
});
