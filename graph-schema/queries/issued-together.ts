/** Pairs of agencies that issue policies together. */
import { captions } from './captions.ts';
import { limit } from './parameters.ts';
import { namedQuery } from './query.ts';

export const issuedTogether = namedQuery({
  name: 'issued-together',
  question: { zh: '哪些机构经常联合发文？', en: 'Which agencies issue together?' },
  parameters: {
    limit,
  },
  columns: {
    first: { zh: '机构一', en: 'one agency' },
    second: { zh: '机构二', en: 'other agency' },
    policies: captions.policies,
    titles: { zh: '文件', en: 'documents' },
  },
  cypher: `
    MATCH (a:Agency)<-[:ISSUED_BY]-(p:Policy)-[:ISSUED_BY]->(b:Agency)
    WHERE a.name < b.name
    WITH a, b, coalesce(p.title, p.docNumber, p.id) AS title ORDER BY title
    WITH a, b, collect(DISTINCT title) AS titles
    RETURN a.name AS first, b.name AS second, size(titles) AS policies, titles
    ORDER BY policies DESC, first, second
    LIMIT $limit
  `,
});
