/** The documents that are held here, with what was found in each. */
import { captions } from './captions.ts';
import { namedQuery } from './query.ts';

export const heldDocuments = namedQuery({
  name: 'held-documents',
  question: {
    zh: '已收录哪些文档，各抽取到多少内容？',
    en: 'Which documents are held here, and what was found in them?',
  },
  parameters: {},
  columns: {
    document: { zh: '文档', en: 'document' },
    number: captions.number,
    date: captions.date,
    passages: { zh: '段落', en: 'passages' },
    regions: { zh: '地区', en: 'regions' },
    citations: { zh: '引用', en: 'citations' },
    unresolved: { zh: '未决', en: 'unresolved' },
  },
  cypher: `
    MATCH (d:Document)
    OPTIONAL MATCH (d)-[text:TEXT_OF]->(p:Policy)
    WITH d, p ORDER BY coalesce(text.part, 0)
    WITH d, head(collect(p)) AS p
    RETURN coalesce(d.title, d.name) AS document, p.docNumber AS number, p.date AS date,
      COUNT { (d)-[:HAS_PASSAGE]->() } AS passages,
      COUNT { MATCH (d)-[:HAS_PASSAGE]->()-[:NAMES]->(r:Region) RETURN DISTINCT r } AS regions,
      COUNT { (d)-[:HAS_PASSAGE]->()-[:CONTAINS]->(:Citation) } AS citations,
      COUNT { MATCH (d)-[:HAS_PASSAGE]->()-[:NAMES]->(u:Unresolved) RETURN DISTINCT u } AS unresolved
    ORDER BY document
  `,
});
