/** Asks the server, typed by the API; failures come as one kind of error, also when the server is gone. */
import { useEffect, useState } from 'react';
import {
  type CheckAnswer,
  type DocumentAnswer,
  type ErrorAnswer,
  type ErrorCode,
  type ExportFormat,
  exportRoute,
  type LinkDetails,
  type NodeDetails,
  type QueryAnswer,
  type QueryQuestion,
  type RouteName,
  routes,
  type SearchAnswer,
  type Summary,
} from '../api.ts';
import type {
  CompareAnswer,
  MissingAnswer,
  ReachedAnswer,
  ReachesAnswer,
  ReportAnswer,
  TraceAnswer,
} from '../api-analysis.ts';
import type { AmongAnswer, MapAnswer, Network, PathAnswer, QuotesAnswer, TimelineAnswer } from '../api-picture.ts';

/** What is answered on each route. */
export interface Answers {
  readonly summary: Summary;
  readonly network: Network;
  readonly quotes: QuotesAnswer;
  readonly node: NodeDetails;
  readonly link: LinkDetails;
  readonly path: PathAnswer;
  readonly document: DocumentAnswer;
  readonly search: SearchAnswer;
  readonly timeline: TimelineAnswer;
  readonly map: MapAnswer;
  readonly trace: TraceAnswer;
  readonly reached: ReachedAnswer;
  readonly reaches: ReachesAnswer;
  readonly missing: MissingAnswer;
  readonly compare: CompareAnswer;
  readonly report: ReportAnswer;
  readonly query: QueryAnswer;
}

/** Routes that are asked by an address; the others are sent a question. */
type Got = Exclude<RouteName, 'query' | 'check' | 'among'>;

export class Failure extends Error {
  readonly code: ErrorCode | 'unreachable';
  readonly help: string;
  readonly position: ErrorAnswer['error']['position'];
  readonly missing: string | undefined;
  readonly near: ErrorAnswer['error']['near'];
  constructor(
    code: Failure['code'],
    message: string,
    help = '',
    { position, missing, near }: Pick<ErrorAnswer['error'], 'position' | 'missing' | 'near'> = {},
  ) {
    super(message);
    this.code = code;
    this.help = help;
    this.position = position;
    this.missing = missing;
    this.near = near;
  }
}

/** Whatever was thrown, as what the page shows. */
export const toFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure('internal', String(error));

/** Who answers: the server this page came from, unless the page brought its answers along. */
let answer: (request: Request) => Promise<Response> = (request) => fetch(request);
export const answerWith = (own: typeof answer): void => {
  answer = own;
};
/** A request's address is whole; a page opened from disk has none of its own that would do. */
const request = (path: string, init: RequestInit): Request =>
  new Request(new URL(path, location.protocol.startsWith('http') ? location.href : 'http://127.0.0.1/'), init);

const settled = async (response: Promise<Response>): Promise<Response> => {
  const got = await response.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Failure('unreachable', String(error));
  });
  if (got.ok) return got;
  const body = (await got.json().catch(() => undefined)) as ErrorAnswer | undefined;
  if (!body?.error) throw new Failure('internal', `${got.status} ${got.statusText}`);
  throw new Failure(body.error.code, body.error.message, body.error.help, body.error);
};

const answered = async <T>(response: Promise<Response>): Promise<T> => (await (await settled(response)).json()) as T;

/** A file of the whole graph, with the name that the server gives it. */
export const askFile = async (format: ExportFormat): Promise<{ readonly name: string; readonly blob: Blob }> => {
  const got = await settled(answer(request(`${exportRoute}?format=${format}`, {})));
  const name = /filename="([^"]+)"/.exec(got.headers.get('content-disposition') ?? '')?.[1];
  return { name: name ?? `zhengmai.${format}`, blob: await got.blob() };
};

type Asked = Readonly<Record<string, string | number | undefined>>;

export const ask = <R extends Got>(route: R, asked: Asked, signal?: AbortSignal): Promise<Answers[R]> => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, String(value));
  return answered(answer(request(`${routes[route]}?${query}`, signal ? { signal } : {})));
};

const post = <T>(path: string, question: unknown, signal: AbortSignal | undefined): Promise<T> =>
  answered(
    answer(
      request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(question),
        ...(signal ? { signal } : {}),
      }),
    ),
  );

export const askCypher = (question: QueryQuestion, signal?: AbortSignal): Promise<QueryAnswer> =>
  post(routes.query, question, signal);
export const askCheck = (cypher: string, signal?: AbortSignal): Promise<CheckAnswer> =>
  post(routes.check, { cypher }, signal);
export const askAmong = (ids: readonly string[], signal?: AbortSignal): Promise<AmongAnswer> =>
  post(routes.among, { ids }, signal);

export interface Asking<T> {
  readonly answer?: T;
  readonly failure?: Failure;
  readonly busy: boolean;
  again(): void;
}

/** Asks whenever the question changes; the last answer stays until the next is there. `undefined` asks nothing. */
export const useAnswer = <R extends Got>(route: R, asked: Asked | undefined): Asking<Answers[R]> => {
  const key = asked === undefined ? undefined : JSON.stringify(asked);
  const [got, setGot] = useState<{ key?: string; answer?: Answers[R]; failure?: Failure }>({});
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question again.
  useEffect(() => {
    if (key === undefined) return;
    const stop = new AbortController();
    ask(route, JSON.parse(key) as Asked, stop.signal).then(
      (answer) => setGot({ key, answer }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setGot({ key, failure: toFailure(error) });
      },
    );
    return () => stop.abort();
  }, [route, key, round]);
  const current = key !== undefined && got.key === key;
  return {
    ...(key !== undefined && got.answer ? { answer: got.answer } : {}),
    ...(current && got.failure ? { failure: got.failure } : {}),
    busy: key !== undefined && !current,
    again: () => setRound(round + 1),
  };
};
