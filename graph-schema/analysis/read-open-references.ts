/** Reads the references to documents that name none for sure, each with its words and what it may be: they cut traces too. */
import type { Store } from '../stores/store.ts';
import { isRelation, type Relation } from './relations.ts';
import type { Words } from './view.ts';

export interface OpenReference {
  /** As the text has it: 《生态保护补偿条例》. */
  readonly surface: string;
  readonly document: string;
  readonly relation: Relation;
  /** Why it stays open. */
  readonly reason: string;
  readonly quote: Words;
  /** Ids of policies, the likeliest first. */
  readonly mayBe: readonly string[];
}

const most = 100_000;

/** In the order of documents and places, alike from every store. */
export const readOpenReferences = async (store: Store): Promise<readonly OpenReference[]> => {
  const { rows } = await store.query(
    `MATCH (c:Citation)-[:REFERS_TO]->(u:Unresolved)
     OPTIONAL MATCH (u)-[m:MAY_BE]->(p:Policy)
     WITH c, u, m.rank AS rank, p.id AS id ORDER BY rank, id
     RETURN c.document AS document, c.start AS start, c.end AS end, c.quote AS quote, c.relation AS relation,
            u.surface AS surface, u.reason AS reason, collect(id) AS mayBe
     ORDER BY document, start, end, surface`,
    {},
    { rows: most, milliseconds: 30_000 },
  );
  return rows.map(([document, start, end, quote, relation, surface, reason, mayBe]) => ({
    surface: String(surface),
    document: String(document),
    relation: isRelation(relation) ? relation : 'mentions',
    reason: String(reason),
    quote: { place: `${document}#${start}-${end}`, words: String(quote) },
    mayBe: Array.isArray(mayBe) ? mayBe.map(String) : [],
  }));
};
