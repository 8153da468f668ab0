/** Passages that hold some words, with their document. */
import { limit } from './parameters.ts';
import { namedQuery } from './query.ts';

export const passagesAbout = namedQuery({
  name: 'passages-about',
  question: { zh: '哪些段落写到这些词？', en: 'Which passages hold these words?' },
  parameters: {
    words: { type: 'text', zh: '词', en: 'words', example: '革命老区' },
    limit,
  },
  columns: {
    document: { zh: '文档', en: 'document' },
    heading: { zh: '所属标题', en: 'heading' },
    text: { zh: '原文', en: 'text' },
    passage: { zh: '段落编号', en: 'passage' },
  },
  cypher: `
    MATCH (d:Document)-[h:HAS_PASSAGE]->(s:Passage)
    WHERE s.text CONTAINS $words
    RETURN coalesce(d.title, d.name) AS document, s.heading AS heading, s.text AS text, s.id AS passage
    ORDER BY document, h.order
    LIMIT $limit
  `,
});
