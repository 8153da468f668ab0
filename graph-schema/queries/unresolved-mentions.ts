/** Mentions that could not be linked, with their candidates. */
import { limit } from './parameters.ts';
import { namedQuery } from './query.ts';

export const unresolvedMentions = namedQuery({
  name: 'unresolved-mentions',
  question: { zh: '哪些提及还没有对上号，可能是谁？', en: 'Which mentions are unresolved, and what may they be?' },
  parameters: {
    limit,
  },
  columns: {
    surface: { zh: '原文', en: 'words' },
    type: { zh: '类型', en: 'type' },
    reason: { zh: '原因', en: 'reason' },
    candidates: { zh: '候选', en: 'candidates' },
    document: { zh: '文档', en: 'document' },
  },
  cypher: `
    MATCH (u:Unresolved)
    OPTIONAL MATCH (d:Document {id: u.document})
    RETURN u.surface AS surface, u.type AS type, u.reason AS reason,
      COLLECT { MATCH (u)-[m:MAY_BE]->(c) RETURN coalesce(c.fullName, c.title, c.name, c.id) ORDER BY m.rank } AS candidates,
      coalesce(d.title, d.name) AS document
    ORDER BY document, surface, type
    LIMIT $limit
  `,
});
