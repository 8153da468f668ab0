/** The error of a query that is not let through, with the reason and the place. */

/** How the reason begins where the query is lawful, but only a server can answer it. */
export const needsServerReason = 'needs a Neo4j server: ';

export class RefusedQuery extends Error {
  override readonly name = 'RefusedQuery';
  readonly reason: string;
  readonly position: { readonly line: number; readonly column: number } | undefined;

  constructor(reason: string, position?: { readonly line: number; readonly column: number }) {
    super(`query refused${position ? ` at line ${position.line}, column ${position.column}` : ''}: ${reason}`);
    this.reason = reason;
    this.position = position;
  }

  /** It asks for nothing that is not allowed: it cannot be read. */
  get isMiswritten(): boolean {
    return this.reason.startsWith('syntax: ');
  }

  /** Nothing is wrong with the query: the embedded store cannot answer it. */
  get needsServer(): boolean {
    return this.reason.startsWith(needsServerReason);
  }
}
