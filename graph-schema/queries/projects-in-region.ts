/** Projects in a region or anything inside it, and the policies that plan them. */
import { captions } from './captions.ts';
import { region } from './parameters.ts';
import { namedQuery } from './query.ts';

export const projectsInRegion = namedQuery({
  name: 'projects-in-region',
  question: {
    zh: '这个地区有哪些项目，由哪些文件规划？',
    en: 'Which projects lie in this region, and who plans them?',
  },
  parameters: {
    region,
  },
  columns: {
    project: captions.project,
    place: { zh: '所在地', en: 'place' },
    planned: { zh: '规划文件', en: 'planned by' },
  },
  cypher: `
    MATCH (r:Region)<-[:PART_OF*0..4]-(part:Region)<-[:LOCATED_IN]-(j:Project)
    WHERE $region IN [r.id, r.name, r.fullName, r.code]
    RETURN DISTINCT j.name AS project, part.name AS place,
      COLLECT { MATCH (j)<-[:PLANS]-(p:Policy) RETURN DISTINCT coalesce(p.title, p.docNumber, p.id) AS title ORDER BY title } AS planned
    ORDER BY project, place
  `,
});
