/** Members of a named area, and the policies that touch the area or a member. */
import { region } from './parameters.ts';
import { namedQuery } from './query.ts';

export const areaMembers = namedQuery({
  name: 'area-members',
  question: {
    zh: '这个区域包括哪些成员，各有哪些文件？',
    en: 'Which are the members of this area, and which policies touch them?',
  },
  parameters: {
    region: { ...region, zh: '区域（名称或编号）', en: 'area (name or id)', example: '渝东南' },
  },
  columns: {
    member: { zh: '成员', en: 'member' },
    from: { zh: '起始年份', en: 'from' },
    titles: { zh: '文件', en: 'documents' },
  },
  cypher: `
    MATCH (r:Region)-[i:INCLUDES]->(member:Region)
    WHERE $region IN [r.id, r.name, r.fullName, r.code]
    RETURN member.name AS member, i.from AS from,
      COLLECT { MATCH (member)<-[:TOUCHES]-(p:Policy) RETURN DISTINCT coalesce(p.title, p.docNumber, p.id) AS title ORDER BY title } AS titles
    ORDER BY member
  `,
});
