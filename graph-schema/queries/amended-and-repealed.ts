/** Policies that were amended or repealed, and by what. */
import { captions } from './captions.ts';
import { limit } from './parameters.ts';
import { namedQuery } from './query.ts';

export const amendedAndRepealed = namedQuery({
  name: 'amended-and-repealed',
  question: { zh: '哪些文件被修改或废止，依据哪份文件？', en: 'Which policies were amended or repealed, and by what?' },
  parameters: {
    limit,
  },
  columns: {
    policy: captions.policy,
    relation: captions.relation,
    by: { zh: '依据文件', en: 'by' },
    date: captions.date,
    quotes: captions.quotes,
  },
  cypher: `
    MATCH (q:Policy)-[r:AMENDS|REPEALS]->(p:Policy)
    RETURN coalesce(p.title, p.docNumber, p.id) AS policy, type(r) AS relation, coalesce(q.title, q.docNumber, q.id) AS by, q.date AS date, r.quotes AS quotes
    ORDER BY date DESC, policy, by
    LIMIT $limit
  `,
});
