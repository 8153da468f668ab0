/** The quotes that relate one policy to another. */
import { captions } from './captions.ts';
import { policy } from './parameters.ts';
import { namedQuery } from './query.ts';

export const whyRelated = namedQuery({
  name: 'why-related',
  question: { zh: '这两份文件为什么有关，原文怎么说？', en: 'Why are these two policies related, in their own words?' },
  parameters: {
    policy,
    other: { ...policy, zh: '另一份政策', en: 'other policy', example: '渝府发〔2021〕22号' },
  },
  columns: {
    source: { zh: '出自', en: 'stated by' },
    relation: captions.relation,
    target: { zh: '指向', en: 'about' },
    quotes: captions.quotes,
    evidence: { zh: '出处', en: 'places' },
  },
  cypher: `
    MATCH (p:Policy)-[r:IMPLEMENTS|BASED_ON|INTERPRETS|ISSUES|FORWARDS|AMENDS|REPEALS|MENTIONS]-(q:Policy)
    WHERE $policy IN [p.id, p.title, p.docNumber] AND $other IN [q.id, q.title, q.docNumber]
    WITH DISTINCT r, startNode(r) AS s, endNode(r) AS t
    RETURN coalesce(s.title, s.docNumber, s.id) AS source, type(r) AS relation, coalesce(t.title, t.docNumber, t.id) AS target, r.quotes AS quotes, r.evidence AS evidence
    ORDER BY source, relation
  `,
});
