/** Reads which agencies a policy's text names, and where, from a store: the view holds issuers only. */
import type { Store } from '../stores/store.ts';
import type { NamedAgencies } from './compare.ts';
import type { PolicyEntry, Words } from './view.ts';

export const readNamedAgencies = async (store: Store, { document }: PolicyEntry): Promise<NamedAgencies> => {
  const named = new Map<string, Words[]>();
  if (document === undefined) return named;
  const { rows } = await store.query(
    `MATCH (p:Passage {document: $document})-[n:NAMES]->(a:Agency)
     RETURN a.id AS id, n.start AS start, n.end AS end, n.surface AS surface ORDER BY start, end, id`,
    { document },
    { rows: 100_000, milliseconds: 30_000 },
  );
  for (const [id, start, end, surface] of rows) {
    const words: Words = { place: `${document}#${start}-${end}`, words: String(surface) };
    named.set(String(id), [...(named.get(String(id)) ?? []), words]);
  }
  return named;
};
