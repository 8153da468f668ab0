/**
 * One load at a time: a second one waits for its turn, and then finds what the first has written.
 *
 * The turn is a node that is never committed: its id is locked by the constraint on ids for as long as the transaction is open,
 * nobody sees it, and it goes with the process that holds it.
 */
import { statement } from '../cypher/statement.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { StoreError } from './store-error.ts';

const patienceMinutes = 30;

/** Call only when the constraints are there; call the result when the load is done. */
export const takeTurn = (connection: Neo4jConnection): Promise<() => Promise<void>> =>
  connection.hold(statement("MERGE (n:Document {id: 'document:loading'}) SET n.name = 'loading'", {}), {
    milliseconds: patienceMinutes * 60_000,
    lost: new StoreError(
      'held',
      `${connection.address}: another load has been under way for ${patienceMinutes} minutes; end it or run the same command again`,
    ),
  });
