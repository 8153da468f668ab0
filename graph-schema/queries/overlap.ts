/** What two policies have in common: regions, projects, documents they cite, agencies. */
import { captions } from './captions.ts';
import { policy } from './parameters.ts';
import { namedQuery } from './query.ts';

export const overlap = namedQuery({
  name: 'overlap',
  question: { zh: '两份文件在哪些地方重合？', en: 'Where do two documents overlap?' },
  parameters: {
    policy,
    other: { ...policy, zh: '另一份政策', en: 'other policy', example: '渝府发〔2021〕22号' },
  },
  columns: {
    kind: captions.kind,
    name: { zh: '名称', en: 'name' },
    here: { zh: '本文件的关系', en: 'relation of the first' },
    there: { zh: '另一文件的关系', en: 'relation of the second' },
  },
  cypher: `
    MATCH (p:Policy)-[a]->(x)<-[b]-(q:Policy)
    WHERE $policy IN [p.id, p.title, p.docNumber] AND $other IN [q.id, q.title, q.docNumber] AND p <> q
    RETURN labels(x)[0] AS kind, coalesce(x.title, x.name, x.docNumber, x.id) AS name,
      min(type(a)) AS here, min(type(b)) AS there
    ORDER BY kind, name
  `,
});
