/** What can go wrong inside a lawful query, in Neo4j's terms; and what only a server can answer. */
import { needsServerReason, RefusedQuery } from '../../stores/refused-query.ts';

/** The query is wrong, and a Neo4j server would say so too. */
export class CypherError extends Error {
  override readonly name = 'CypherError';
}

/** The query reached its limit of time; the store says so to its user. */
export class TimeLimit extends Error {
  override readonly name = 'TimeLimit';
}

/** The query would need more memory than there is. */
export class MemoryLimit extends Error {
  override readonly name = 'MemoryLimit';
}

/** Lawful Cypher that is not answered here; never guess instead. */
export const needsServer = (what: string): RefusedQuery => new RefusedQuery(`${needsServerReason}${what}`);
