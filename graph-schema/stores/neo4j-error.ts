/** What the driver throws, in our words: where, what happened, what to do. */
import neo4j from 'neo4j-driver';
import { StoreError, type StoreTrouble } from './store-error.ts';

interface Explanation {
  readonly code: StoreTrouble;
  readonly text: string;
}

const security: Explanation = {
  code: 'wrong-password',
  text: 'the server refused user and password; check NEO4J_USER and NEO4J_PASSWORD',
};

/** The first code that the error's code starts with counts. */
const explanations: readonly (readonly [string, Explanation])[] = [
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    { code: 'wrong-password', text: 'too many wrong passwords; wait some seconds, then check NEO4J_PASSWORD' },
  ],
  [
    'Neo.ClientError.Security.CredentialsExpired',
    {
      code: 'wrong-password',
      text: 'the server asks for a new first password; set one with cypher-shell or Neo4j Browser',
    },
  ],
  ['Neo.ClientError.Security', security],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    { code: 'no-database', text: 'no such database; check NEO4J_DATABASE' },
  ],
  ['Neo.ClientError.Transaction.TransactionTimedOut', { code: 'too-slow', text: 'stopped at its time limit' }],
  ['Neo.ClientError.Transaction.LockClientStopped', { code: 'too-slow', text: 'stopped at its time limit' }],
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    { code: 'too-large', text: 'needs more memory than the server gives' },
  ],
  [
    'Neo.TransientError.General.TransactionMemoryLimit',
    { code: 'too-large', text: 'needs more memory than the server gives' },
  ],
  [
    'ServiceUnavailable',
    { code: 'unreachable', text: 'no Neo4j server answers; is it running, and is NEO4J_URI right?' },
  ],
  ['SessionExpired', { code: 'unreachable', text: 'the server went away; run the same command again' }],
  ['Neo.ClientError.Statement', { code: 'wrong-query', text: 'the server does not take the query' }],
  ['Neo.ClientError.Procedure', { code: 'wrong-query', text: 'the server does not take the query' }],
  ['Neo.ClientError.Schema', { code: 'failed', text: 'the server could not set up the schema' }],
];

/** The driver gives no code to a wait that took too long. */
const waitedTooLong = /^Connection acquisition timed out/;
const busy: Explanation = { code: 'busy', text: 'too many queries at once, and none of them ended in time; try again' };

/** `where` is the store's address or the query; passwords never stand in it. */
export const toStoreError = (error: unknown, where: string): Error => {
  if (error instanceof StoreError) return error;
  if (!(error instanceof neo4j.Neo4jError)) {
    const message = error instanceof Error ? error.message : String(error);
    return new StoreError('failed', `${where}: ${message}`, { cause: error });
  }
  const found = waitedTooLong.test(error.message)
    ? busy
    : explanations.find(([start]) => error.code?.startsWith(start))?.[1];
  const { code, text } = found ?? { code: 'failed' as const, text: 'the server reports an error' };
  return new StoreError(code, `${where}: ${text} (${error.message.trim()})`, { cause: error });
};
