/** The parts of a region with the number of policies that touch each. */
import { captions } from './captions.ts';
import { region } from './parameters.ts';
import { namedQuery } from './query.ts';

export const regionTree = namedQuery({
  name: 'region-tree',
  question: {
    zh: '这个地区下辖哪些地方，各有多少文件涉及？',
    en: 'What are the parts of this region, and how many policies touch each?',
  },
  parameters: {
    region: { ...region, example: '重庆' },
  },
  columns: {
    steps: captions.steps,
    region: captions.region,
    level: captions.level,
    policies: captions.policies,
  },
  cypher: `
    MATCH path = (r:Region)<-[:PART_OF*0..4]-(part:Region)
    WHERE $region IN [r.id, r.name, r.fullName, r.code]
    RETURN length(path) AS steps, part.fullName AS region, part.level AS level,
      COUNT { MATCH (part)<-[:TOUCHES]-(p:Policy) RETURN DISTINCT p } AS policies
    ORDER BY steps, policies DESC, region
  `,
});
