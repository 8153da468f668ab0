/** The error of a query that the guard does not let through, with the reason and the place. */
export class RefusedQuery extends Error {
  override readonly name = 'RefusedQuery';
  readonly reason: string;
  readonly position: { readonly line: number; readonly column: number } | undefined;

  constructor(reason: string, position?: { readonly line: number; readonly column: number }) {
    super(`query refused${position ? ` at line ${position.line}, column ${position.column}` : ''}: ${reason}`);
    this.reason = reason;
    this.position = position;
  }
}
