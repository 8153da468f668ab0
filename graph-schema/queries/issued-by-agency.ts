/** Policies that an agency has issued, newest first. */
import { captions } from './captions.ts';
import { agency, limit } from './parameters.ts';
import { namedQuery } from './query.ts';

export const issuedByAgency = namedQuery({
  name: 'issued-by-agency',
  question: { zh: '这个机构发布了哪些文件？', en: 'Which documents did this agency issue?' },
  parameters: {
    agency,
    limit,
  },
  columns: {
    policy: captions.policy,
    number: captions.number,
    date: captions.date,
    kind: captions.kind,
    partners: { zh: '联合发文机构', en: 'issued with' },
  },
  cypher: `
    MATCH (a:Agency)<-[:ISSUED_BY]-(p:Policy)
    WHERE $agency IN [a.id, a.name] OR $agency IN a.shortNames
    RETURN coalesce(p.title, p.docNumber, p.id) AS policy, p.docNumber AS number, p.date AS date, p.kind AS kind,
      COLLECT { MATCH (p)-[:ISSUED_BY]->(b:Agency) WHERE b <> a RETURN b.name ORDER BY b.name } AS partners
    ORDER BY date DESC, policy
    LIMIT $limit
  `,
});
