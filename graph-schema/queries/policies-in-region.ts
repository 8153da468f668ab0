/** Policies that touch a region or anything inside it. */
import { captions } from './captions.ts';
import { limit, region } from './parameters.ts';
import { namedQuery } from './query.ts';

export const policiesInRegion = namedQuery({
  name: 'policies-in-region',
  question: { zh: '哪些文件涉及这个地区及其下辖地区？', en: 'Which policies touch this region or a part of it?' },
  parameters: {
    region,
    limit,
  },
  columns: {
    policy: captions.policy,
    date: captions.date,
    regions: { zh: '涉及地区', en: 'regions touched' },
  },
  cypher: `
    MATCH (r:Region)<-[:PART_OF*0..4]-(part:Region)<-[:TOUCHES]-(p:Policy)
    WHERE $region IN [r.id, r.name, r.fullName, r.code]
    WITH p, part.name AS name ORDER BY name
    WITH p, collect(DISTINCT name) AS regions
    RETURN coalesce(p.title, p.docNumber, p.id) AS policy, p.date AS date, regions
    ORDER BY size(regions) DESC, policy
    LIMIT $limit
  `,
});
