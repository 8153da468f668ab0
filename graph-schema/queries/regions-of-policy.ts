/**
 * Regions that a policy touches, by its own text, by what it prints and by what follows from it, with the words that say so.
 * Of a directive that is only cited, all that is known here is in the documents that carry it on.
 */
import { captions } from './captions.ts';
import { policy } from './parameters.ts';
import { namedQuery } from './query.ts';
import { wordsAround } from './words-around.ts';

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
    through: { zh: '经由', en: 'through' },
    quotes: captions.quotes,
    evidence: captions.evidence,
  },
  cypher: `
    MATCH (p:Policy)-[:ISSUES|FORWARDS*0..1]->(text:Policy)
    WHERE $policy IN [p.id, p.title, p.docNumber] AND (text = p OR (p)<-[:TEXT_OF]-(:Document)-[:TEXT_OF]->(text))
    MATCH (q:Policy)-[:IMPLEMENTS|BASED_ON|INTERPRETS|FORWARDS|ISSUES*0..4]->(text)
    WITH DISTINCT p, q
    MATCH (q)-[t:TOUCHES]->(r:Region)
    RETURN r.name AS region, r.level AS level, t.role AS role, t.count AS count,
      CASE WHEN q = p THEN '' ELSE coalesce(q.title, q.opening, q.docNumber, q.id) END AS through,
      ${wordsAround('t.evidence')} AS quotes,
      t.evidence[0..3] AS evidence
    ORDER BY q <> p, count DESC, region, role, through
  `,
});
