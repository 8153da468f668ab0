/** What an agency was before and became later. */
import { captions } from './captions.ts';
import { agency } from './parameters.ts';
import { namedQuery } from './query.ts';

export const agencyLineage = namedQuery({
  name: 'agency-lineage',
  question: { zh: '这个机构的前身和后继是谁？', en: 'What was this agency before, and what did it become?' },
  parameters: {
    agency: { ...agency, example: '国家发改委' },
  },
  columns: {
    before: { zh: '前身', en: 'before' },
    after: { zh: '后继', en: 'after' },
    date: captions.date,
  },
  cypher: `
    MATCH (a:Agency)
    WHERE $agency IN [a.id, a.name] OR $agency IN a.shortNames
    MATCH path = (first:Agency)-[:SUCCEEDED_BY*1..6]->(last:Agency)
    WHERE a IN nodes(path) AND NOT (:Agency)-[:SUCCEEDED_BY]->(first) AND NOT (last)-[:SUCCEEDED_BY]->(:Agency)
    UNWIND relationships(path) AS step
    WITH DISTINCT step
    RETURN startNode(step).name AS before, endNode(step).name AS after, step.date AS date
    ORDER BY date, before
  `,
});
