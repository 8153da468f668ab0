/** How many policies each year has, held and only cited. */
import { captions } from './captions.ts';
import { namedQuery } from './query.ts';

export const policiesByYear = namedQuery({
  name: 'policies-by-year',
  question: { zh: '每年有多少文件，收录了多少？', en: 'How many policies does each year have?' },
  parameters: {},
  columns: {
    year: { zh: '年份', en: 'year' },
    policies: captions.policies,
    held: captions.held,
    kinds: { zh: '文种', en: 'kinds' },
  },
  cypher: `
    MATCH (p:Policy)
    WHERE p.date IS NOT NULL
    WITH substring(p.date, 0, 4) AS year, p ORDER BY p.kind
    RETURN year, count(*) AS policies, sum(CASE WHEN p.held THEN 1 ELSE 0 END) AS held, collect(DISTINCT p.kind) AS kinds
    ORDER BY year
  `,
});
