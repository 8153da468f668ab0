/** Policies that most others lead to, hubs that nearly everything cites left out. */
import { captions } from './captions.ts';
import { limit } from './parameters.ts';
import { namedQuery } from './query.ts';

export const centralPolicies = namedQuery({
  name: 'central-policies',
  question: {
    zh: '哪些文件处于核心位置（不计人人都引的文件）？',
    en: 'Which documents are most central, hubs left out?',
  },
  parameters: {
    limit,
    share: {
      type: 'integer',
      zh: '超过百分之几的文件都引用即视为枢纽',
      en: 'a hub is cited by more than this percentage of documents',
      default: 50,
      example: 50,
    },
  },
  columns: {
    policy: captions.policy,
    direct: { zh: '直接引用', en: 'cited directly by' },
    within: { zh: '两步之内', en: 'cited within two steps by' },
    held: captions.held,
  },
  cypher: `
    MATCH (each:Policy {held: true})
    WITH count(each) AS total
    MATCH (p:Policy)
    WITH p, total, COUNT { MATCH (p)<-[:IMPLEMENTS|BASED_ON|INTERPRETS|ISSUES|FORWARDS|AMENDS|REPEALS|MENTIONS]-(q:Policy) RETURN DISTINCT q } AS direct
    WHERE direct > 0 AND direct * 100 <= total * $share
    WITH p, direct, COUNT { MATCH (p)<-[:IMPLEMENTS|BASED_ON|INTERPRETS|ISSUES|FORWARDS|AMENDS|REPEALS|MENTIONS*1..2]-(q:Policy) WHERE q <> p RETURN DISTINCT q } AS within
    RETURN coalesce(p.title, p.docNumber, p.id) AS policy, direct, within, p.held AS held
    ORDER BY within DESC, direct DESC, policy
    LIMIT $limit
  `,
});
