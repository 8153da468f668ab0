/** Regions that a policy touches, in which role, with the words that say so. */
import { captions } from './captions.ts';
import { policy } from './parameters.ts';
import { namedQuery } from './query.ts';

export const regionsOfPolicy = namedQuery({
  name: 'regions-of-policy',
  question: {
    zh: '这份文件涉及哪些地区，依据哪些原文？',
    en: 'Which regions does this policy touch, and in which words?',
  },
  parameters: {
    policy,
  },
  columns: {
    region: captions.region,
    level: captions.level,
    role: captions.role,
    count: captions.count,
    quotes: captions.quotes,
  },
  cypher: `
    MATCH (p:Policy)-[t:TOUCHES]->(r:Region)
    WHERE $policy IN [p.id, p.title, p.docNumber]
    RETURN r.name AS region, r.level AS level, t.role AS role, t.count AS count, t.quotes AS quotes
    ORDER BY count DESC, region, role
  `,
});
