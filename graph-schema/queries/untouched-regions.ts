/** Parts of a region that no policy touches. */
import { captions } from './captions.ts';
import { region } from './parameters.ts';
import { namedQuery } from './query.ts';

export const untouchedRegions = namedQuery({
  name: 'untouched-regions',
  question: { zh: '这个地区有哪些地方没有任何文件涉及？', en: 'Which parts of this region does no policy touch?' },
  parameters: {
    region: { ...region, example: '重庆' },
  },
  columns: {
    region: captions.region,
    level: captions.level,
  },
  cypher: `
    MATCH (r:Region)<-[:PART_OF*1..4]-(part:Region)
    WHERE $region IN [r.id, r.name, r.fullName, r.code] AND NOT (part)<-[:TOUCHES]-()
    RETURN DISTINCT part.fullName AS region, part.level AS level
    ORDER BY level, region
  `,
});
