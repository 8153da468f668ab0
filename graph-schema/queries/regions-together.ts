/** Regions that the same policies touch. */
import { captions } from './captions.ts';
import { limit } from './parameters.ts';
import { namedQuery } from './query.ts';

export const regionsTogether = namedQuery({
  name: 'regions-together',
  question: { zh: '哪些地区常被一起提及？', en: 'Which regions are touched together?' },
  parameters: {
    limit,
  },
  columns: {
    first: { zh: '地区一', en: 'one region' },
    second: { zh: '地区二', en: 'other region' },
    policies: captions.policies,
    titles: { zh: '文件', en: 'documents' },
  },
  cypher: `
    MATCH (a:Region)<-[:TOUCHES]-(p:Policy)-[:TOUCHES]->(b:Region)
    WHERE a.id < b.id
    WITH a, b, coalesce(p.title, p.docNumber, p.id) AS title ORDER BY title
    WITH a, b, collect(DISTINCT title) AS titles
    RETURN a.name AS first, b.name AS second, size(titles) AS policies, titles
    ORDER BY policies DESC, first, second
    LIMIT $limit
  `,
});
