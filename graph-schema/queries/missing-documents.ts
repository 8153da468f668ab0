/** Documents that are cited and not held here, the most cited first. */
import { captions } from './captions.ts';
import { limit } from './parameters.ts';
import { namedQuery } from './query.ts';

export const missingDocuments = namedQuery({
  name: 'missing-documents',
  question: { zh: '哪些被引用的文件尚未收录？', en: 'Which cited documents are missing here?' },
  parameters: {
    limit,
  },
  columns: {
    policy: captions.policy,
    number: captions.number,
    cited: { zh: '被引次数', en: 'times cited' },
    by: { zh: '引用文件', en: 'cited by' },
  },
  cypher: `
    MATCH (p:Policy {held: false})<-[r:IMPLEMENTS|BASED_ON|INTERPRETS|ISSUES|FORWARDS|AMENDS|REPEALS|MENTIONS]-(q:Policy)
    WITH p, sum(r.count) AS cited, collect(DISTINCT coalesce(q.title, q.docNumber, q.id)) AS titles
    UNWIND titles AS title
    WITH p, cited, title ORDER BY title
    WITH p, cited, collect(title) AS by
    RETURN coalesce(p.title, p.docNumber, p.id) AS policy, p.docNumber AS number, cited, by
    ORDER BY cited DESC, policy
    LIMIT $limit
  `,
});
