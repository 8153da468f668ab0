/** Documents that name a region, in which role, with quotes. */
import { captions } from './captions.ts';
import { otherRoles } from './other-roles.ts';
import { region } from './parameters.ts';
import { namedQuery } from './query.ts';
import { wordsAround } from './words-around.ts';

export const policiesNamingRegion = namedQuery({
  name: 'policies-naming-region',
  question: {
    zh: '哪些文件点到这个县（区），以什么角色？',
    en: 'Which documents name this county, and in which role?',
  },
  parameters: {
    region,
  },
  columns: {
    policy: captions.policy,
    date: captions.date,
    role: captions.role,
    orRoles: captions.orRoles,
    count: captions.count,
    quotes: captions.quotes,
    evidence: captions.evidence,
  },
  cypher: `
    MATCH (p:Policy)-[t:TOUCHES]->(r:Region)
    WHERE $region IN [r.id, r.name, r.fullName, r.code]
    RETURN coalesce(p.title, p.docNumber, p.id) AS policy, p.date AS date, t.role AS role, ${otherRoles('t')} AS orRoles, t.count AS count,
      ${wordsAround('t.evidence')} AS quotes,
      t.evidence[0..3] AS evidence
    ORDER BY count DESC, policy, role
  `,
});
