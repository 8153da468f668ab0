/** The server as a function: what it answers over the embedded store, and whom it refuses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caps } from '../../../explorer/api.ts';
import { makeApp } from '../../../explorer/index.ts';
import { openStore, type Store } from '../../../graph-schema/index.ts';
import { address, appContract } from './app-contract.ts';

appContract('the embedded store', () => openStore({ kind: 'embedded' }));

let store: Store;
let app: ReturnType<typeof makeApp>;
beforeAll(async () => {
  store = await openStore({ kind: 'embedded' });
  app = makeApp({
    store,
    readWebFile: async (path) =>
      path === '/index.html' ? { bytes: new TextEncoder().encode('<!doctype html>'), type: 'text/html' } : undefined,
  });
});
afterAll(() => store.close());

const get = (path: string, asked: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  app(new Request(`${address}${path}?${new URLSearchParams(asked)}`, { headers }));

describe('who may ask', () => {
  it.each([
    [{ host: 'evil.example' }, 421],
    [{ host: '127.0.0.1.evil.example:8787' }, 421],
    [{ origin: 'http://evil.example' }, 403],
    [{ origin: 'http://127.0.0.1:9999' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ host: 'localhost:8787', origin: 'http://localhost:8787', 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
  ])('%j gets %i', async (headers, status) => expect((await get('/', {}, headers)).status).toBe(status));
  it('forbids foreign code on every answer, errors too', async () => {
    for (const path of ['/', '/api/summary', '/nothing'])
      expect((await get(path)).headers.get('content-security-policy')).toContain("script-src 'self'");
  });
  it('says what is missing', async () => {
    for (const [path, asked] of [
      ['/api/node', { id: 'policy:无' }],
      ['/api/link', { id: 'policy:无-[TOUCHES]->region:1' }],
      ['/api/document', { id: 'document:0' }],
      ['/api/network', { focus: 'policy:无' }],
      ['/api/trace', { policy: 'policy:无' }],
      ['/api/reached', { region: 'region:无' }],
      ['/api/report', { policy: 'policy:无' }],
      ['/api/compare', { left: 'policy:无', right: 'policy:无' }],
      ['/api/nothing', {}],
    ] as const)
      expect((await (await get(path, asked)).json()).error).toMatchObject({ code: 'not-found' });
    expect((await (await get('/api/node', { id: 'policy:无' })).json()).error).toMatchObject({ missing: 'policy:无' });
    expect((await (await get('/api/node')).json()).error).toMatchObject({ code: 'bad-question' });
    const wrongDay = await get('/api/trace', { policy: 'policy:无', on: '2021-13-40' });
    expect((await wrongDay.json()).error).toMatchObject({ code: 'bad-question' });
  });
});

describe('a page that is not there', () => {
  const ask = (accept: string) => app(new Request(`${address}/none`, { headers: { accept } }));
  it('is told in words to a browser, Chinese first, with the way to the page that is', async () => {
    const response = await ask('text/html,application/xhtml+xml,*/*;q=0.8');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const page = await response.text();
    expect(page).toMatch(/没有这个页面.*<a href="\/">.*There is nothing/s);
    expect(page).not.toContain('none');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
  it('is told as JSON to a program', async () => {
    const response = await ask('*/*');
    expect([response.status, (await response.json()).error.code]).toEqual([404, 'not-found']);
  });
});

describe('what is asked', () => {
  const post = (path: string, body: string) => app(new Request(`${address}${path}`, { method: 'POST', body }));
  const errorOf = async (response: Promise<Response>) => (await (await response).json()).error;

  it.each(['/api/network', '/api/timeline', '/api/map'])('%s takes only dates that there are', async (path) => {
    for (const since of ['banana', '2021-02-31', '2021-13', ''])
      expect((await errorOf(get(path, { since }))).message).toContain('expected a date that there is');
    for (const until of ['2020-02-29', '2021-12', '2021']) expect((await get(path, { until })).status).toBe(200);
  });
  it('is the same by HEAD, without the answer', async () => {
    const response = await app(new Request(`${address}/api/summary`, { method: 'HEAD' }));
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
  it('may hold as many ids as a picture draws, with long titles', async () => {
    const ids = Array.from(
      { length: caps.among },
      (_, i) => `policy:${'关于支持革命老区振兴发展的若干意见'.repeat(5)}${i}`,
    );
    const response = await post('/api/among', JSON.stringify({ ids }));
    expect([response.status, await response.json()]).toEqual([200, { nodes: [], links: [], left: 0 }]);
  });
  it('holds no values that are nested without end', async () => {
    const nested = (depth: number) =>
      post('/api/query', `{"cypher":"RETURN $x","parameters":{"x":${'['.repeat(depth)}1${']'.repeat(depth)}}}`);
    expect((await errorOf(nested(20_000))).message).toContain('expected at most 24 levels');
    expect((await (await nested(24)).json()).rows).toHaveLength(1);
  });
  it('names the route and the question that there is not', async () => {
    expect((await errorOf(post('/api/network', '{}'))).message).toBe('no route takes POST /api/network');
    const unknown = post('/api/query', JSON.stringify({ cypher: 'RETURN 1', ready: 'none-such' }));
    expect(await errorOf(unknown)).toMatchObject({ code: 'not-found', message: expect.stringContaining('none-such') });
  });
  it('may need a server, which is no fault of the query', async () => {
    const asked = post('/api/query', JSON.stringify({ cypher: 'CALL db.schema.visualization()' }));
    expect(await errorOf(asked)).toMatchObject({ code: 'needs-server', help: expect.stringContaining('NEO4J_URI') });
  });
});

describe('a store that is gone', () => {
  it('is said, with what to do', async () => {
    const gone = await openStore({ kind: 'embedded' });
    await gone.close();
    const response = await makeApp({ store: gone })(new Request(`${address}/api/summary`));
    expect(response.status).toBe(503);
    expect((await response.json()).error).toMatchObject({
      code: 'store-down',
      help: expect.stringContaining('try again'),
    });
  });
});
