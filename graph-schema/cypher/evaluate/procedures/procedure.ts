/** How a procedure is declared. */
import type { Context } from '../context.ts';
import type { CypherValue, Row } from '../values.ts';

export interface Procedure {
  readonly least: number;
  readonly most: number;
  readonly columns: readonly string[];
  run(values: readonly CypherValue[], context: Context): Iterable<Row>;
}
