/** The server as a function from Request to Response; knows no port, no file and no clock, so tests call it as it is. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { queries, type Store } from '../../graph-schema/index.ts';
import { exportRoute, type ReadyQuestion, routes } from '../api.ts';
import type { Atlas } from './atlas/atlas.ts';
import { foldScript } from './atlas/fold-script.ts';
import { keepAtlas } from './atlas/keep-atlas.ts';
import { overviewOf } from './atlas/overview.ts';
import { readingsOf } from './atlas/readings.ts';
import { makeNameIndex } from './atlas/search-names.ts';
import { rankRows } from './atlas/sort-rows.ts';
import { surveyAtlas } from './atlas/survey.ts';
import { tellingPart } from './atlas/telling-part.ts';
import { writeRows } from './atlas/with-words.ts';
import { ApiError, errorResponse, toApiError } from './errors.ts';
import { securityHeaders } from './headers.ts';
import { localNames } from './host-names.ts';
import { checkRequest } from './local-requests.ts';
import { nothingHere } from './nothing-here.ts';
import { exportFile } from './routes/export.ts';
import { routeList } from './routes/index.ts';
import type { Room, Route } from './routes/route.ts';

export interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}
export interface AppOptions {
  readonly store: Store;
  /** What the collection is called in the page's head. */
  readonly collection?: string;
  /** Ready questions; the schema's query pack unless others are given. */
  readonly questions?: readonly ReadyQuestion[];
  /** A file of the built page by its path, or undefined if there is none. */
  readonly readWebFile?: (path: string) => Promise<WebFile | undefined>;
  /** Host names that the page may be opened under. */
  readonly hosts?: readonly string[];
  readonly today?: Room['today'];
  /** Writes the explorer with a graph into one page. */
  readonly makePage?: Room['makePage'];
  /** Told of faults of our own, for the terminal. */
  readonly report?: (error: unknown) => void;
}

/** Room for an answer's ids, which hold whole titles. */
const longestBody = 256 * 1024;
const longestAddress = 14 * 1024;

const questionOf = async ({ method }: Route, request: Request): Promise<unknown> => {
  // What is asked by HEAD stands in the address too.
  if (method === 'GET') return Object.fromEntries(new URL(request.url).searchParams);
  return request.json().catch(() => {
    throw new ApiError('bad-question', 'the body is not JSON', 'Send a JSON object.');
  });
};

const answerTo = async (route: Route, request: Request, room: Room): Promise<Response> => {
  const asked = route.question.safeParse(await questionOf(route, request));
  if (!asked.success)
    throw new ApiError(
      'bad-question',
      `${routes[route.name]}: ${z.prettifyError(asked.error)}`,
      'See explorer/api.ts.',
    );
  return Response.json(await route.answer(asked.data, room, request.signal), {
    headers: { 'cache-control': 'no-store' },
  });
};

/** Made when it is first asked for, and anew when the collection has changed. */
const oncePer = <T>(make: (atlas: Atlas) => T): ((atlas: Atlas) => T) => {
  const made = new WeakMap<Atlas, { readonly value: T }>();
  return (atlas) => {
    const known = made.get(atlas) ?? { value: make(atlas) };
    made.set(atlas, known);
    return known.value;
  };
};

const roomOf = ({ store, collection = '', questions = queries, makePage, today }: AppOptions): Room => {
  const survey = oncePer(surveyAtlas);
  const ranks = {
    zh: oncePer((atlas) => rankRows(survey(atlas), 'zh')),
    en: oncePer((atlas) => rankRows(survey(atlas), 'en')),
  };
  return {
    store,
    collection,
    questions,
    keeper: keepAtlas(store),
    ...(makePage ? { makePage } : {}),
    ...(today ? { today } : {}),
    names: oncePer((atlas) => makeNameIndex(atlas, foldScript, readingsOf)),
    overview: oncePer((atlas) => overviewOf(atlas, survey(atlas))),
    survey,
    written: oncePer((atlas) => writeRows(survey(atlas), foldScript)),
    ranks: (atlas, language) => ranks[language](atlas),
    part: oncePer((atlas) => tellingPart(survey(atlas))),
  };
};

export const makeApp = (options: AppOptions): ((request: Request) => Promise<Response>) => {
  const { readWebFile, report = () => {}, hosts = localNames } = options;
  const room = roomOf(options);
  const app = new Hono();
  app.use(async (context, next) => {
    if (context.req.url.length > longestAddress)
      throw new ApiError('too-large', 'the address is too long', `At most ${longestAddress} characters.`);
    checkRequest(context.req.raw, hosts);
    await next();
  });
  app.use(
    bodyLimit({
      maxSize: longestBody,
      onError: () =>
        errorResponse(new ApiError('too-large', 'the question is too large', `At most ${longestBody} bytes.`)),
    }),
  );
  for (const route of routeList)
    app.on(route.method, routes[route.name], (context) => answerTo(route, context.req.raw, room));
  app.get(exportRoute, (context) => exportFile(context.req.raw, room));
  app.get('*', async (context) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path;
    const file = path.startsWith('/api/') ? undefined : await readWebFile?.(path);
    if (!file) return nothingHere(context.req.raw, context.req.path);
    // Names of assets carry a stamp of their content; the page itself is asked for anew.
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return new Response(file.bytes, { headers: { 'content-type': file.type, 'cache-control': cache } });
  });
  app.notFound(({ req: { method, path } }) =>
    errorResponse(new ApiError('not-found', `no route takes ${method} ${path}`, 'See explorer/api.ts.')),
  );
  app.onError((error) => {
    const known = toApiError(error);
    if (known.code === 'internal') report(error);
    return errorResponse(known);
  });
  return async (request) => {
    const response = await app.fetch(request);
    for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
    return response;
  };
};
