/** How two things are connected: one shortest path between them. */
import { captions } from './captions.ts';
import { namedQuery } from './query.ts';

export const connection = namedQuery({
  name: 'connection',
  question: { zh: '这两者之间有什么联系？', en: 'How are these two connected?' },
  parameters: {
    from: { type: 'thing', zh: '起点（名称、文号或编号）', en: 'from (name, number or id)', example: 'region:500114' },
    to: { type: 'thing', zh: '终点（名称、文号或编号）', en: 'to (name, number or id)', example: 'agency:国务院' },
  },
  columns: {
    steps: captions.steps,
    things: { zh: '经过', en: 'by way of' },
    relations: { zh: '关系', en: 'relations' },
  },
  cypher: `
    MATCH (a {id: $from})
    MATCH (b {id: $to})
    WHERE a <> b
    MATCH path = shortestPath((a)-[*..8]-(b))
    RETURN length(path) AS steps,
      [n IN nodes(path) | coalesce(n.title, n.name, n.docNumber, n.id)] AS things,
      [r IN relationships(path) | type(r)] AS relations
  `,
});
