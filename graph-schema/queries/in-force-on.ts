/** Policies in force from a day on or dated by then, and neither run out nor repealed. */
import { captions } from './captions.ts';
import { limit } from './parameters.ts';
import { namedQuery } from './query.ts';

export const inForceOn = namedQuery({
  name: 'in-force-on',
  question: { zh: '某一天有哪些文件有效？', en: 'What was in force on a date?' },
  parameters: {
    date: { type: 'date', zh: '日期', en: 'date', example: '2021-06-30' },
    limit,
  },
  columns: {
    policy: captions.policy,
    number: captions.number,
    date: captions.date,
    kind: captions.kind,
  },
  cypher: `
    MATCH (p:Policy)
    WHERE coalesce(p.effective, p.date) <= $date
      AND (p.expires IS NULL OR p.expires >= $date)
      AND NOT EXISTS { MATCH (q:Policy)-[:REPEALS]->(p) WHERE q.date <= $date }
    RETURN coalesce(p.title, p.docNumber, p.id) AS policy, p.docNumber AS number, p.date AS date, p.kind AS kind
    ORDER BY date DESC, policy
    LIMIT $limit
  `,
});
