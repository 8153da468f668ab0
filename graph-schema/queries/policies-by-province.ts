/** How many policies touch each province or anything inside it. */
import { captions } from './captions.ts';
import { namedQuery } from './query.ts';

export const policiesByProvince = namedQuery({
  name: 'policies-by-province',
  question: { zh: '各省份分别有多少文件涉及？', en: 'How many policies touch each province?' },
  parameters: {},
  columns: {
    region: captions.region,
    policies: captions.policies,
    places: { zh: '涉及的下辖地区', en: 'parts touched' },
  },
  cypher: `
    MATCH (r:Region {level: 'province'})<-[:PART_OF*0..4]-(part:Region)<-[:TOUCHES]-(p:Policy)
    RETURN r.name AS region, count(DISTINCT p) AS policies, count(DISTINCT part) AS places
    ORDER BY policies DESC, region
  `,
});
