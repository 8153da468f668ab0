/** Errors as the page sees them: a code it can translate, a message that names the thing, and what to do. */
import { RefusedQuery, StoreError, type StoreTrouble } from '../../graph-schema/index.ts';
import type { ErrorAnswer, ErrorCode } from '../api.ts';

const statuses: Readonly<Record<ErrorCode, number>> = {
  'bad-question': 400,
  'not-found': 404,
  'several-fit': 409,
  'miswritten-query': 400,
  'refused-query': 403,
  'needs-server': 501,
  'query-failed': 422,
  'store-down': 503,
  'too-large': 413,
  'foreign-host': 421,
  'foreign-origin': 403,
  internal: 500,
};

/** Where a query cannot be read; what is not there. */
interface Details {
  readonly position?: ErrorAnswer['error']['position'] | undefined;
  readonly missing?: string | undefined;
  /** What may have been meant instead. */
  readonly near?: ErrorAnswer['error']['near'] | undefined;
}

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly help: string;
  readonly position: ErrorAnswer['error']['position'];
  readonly missing: string | undefined;
  readonly near: ErrorAnswer['error']['near'];

  constructor(code: ErrorCode, message: string, help: string, { position, missing, near }: Details = {}) {
    super(message);
    this.code = code;
    this.help = help;
    this.position = position;
    this.missing = missing;
    this.near = near;
  }
}

/** What a store's trouble means to the page; all others are the explorer's own. */
const troubles: Readonly<Partial<Record<StoreTrouble, ErrorCode>>> = {
  unreachable: 'store-down',
  closed: 'store-down',
  broken: 'store-down',
  held: 'store-down',
  busy: 'store-down',
  'wrong-query': 'query-failed',
  'too-slow': 'query-failed',
  stopped: 'query-failed',
  'too-large': 'query-failed',
};
const helps: Readonly<Partial<Record<ErrorCode, string>>> = {
  'store-down': 'Check that the database runs, then try again.',
  'query-failed': 'Check the spelling of labels and properties against the legend, or ask for less.',
};

export const toApiError = (error: unknown): ApiError => {
  if (error instanceof ApiError) return error;
  if (error instanceof RefusedQuery && error.needsServer)
    return new ApiError('needs-server', error.reason, 'Load the graph into Neo4j (NEO4J_URI), or ask in another way.');
  if (error instanceof RefusedQuery && error.isMiswritten)
    return new ApiError('miswritten-query', error.reason, 'Mend the query where it cannot be read.', error);
  if (error instanceof RefusedQuery)
    return new ApiError(
      'refused-query',
      error.reason,
      'Only reading queries are allowed here: MATCH … RETURN …',
      error,
    );
  const message = error instanceof Error ? error.message : String(error);
  const code = (error instanceof StoreError ? troubles[error.code] : undefined) ?? 'internal';
  const ours = 'This is a fault of the explorer; the terminal shows where it happened.';
  return new ApiError(code, message, helps[code] ?? ours);
};

export const errorResponse = (error: ApiError): Response => {
  const { code, message, help, position, missing, near } = error;
  const body: ErrorAnswer = {
    error: {
      ...{ code, message, help },
      ...(position ? { position } : {}),
      ...(missing === undefined ? {} : { missing }),
      ...(near ? { near } : {}),
    },
  };
  return Response.json(body, { status: statuses[code] });
};
