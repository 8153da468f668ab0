/** The server as a function: what it answers over the embedded store, and whom it refuses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    expect((await (await get('/api/node')).json()).error).toMatchObject({ code: 'bad-question' });
    const wrongDay = await get('/api/trace', { policy: 'policy:无', on: '2021-13-40' });
    expect((await wrongDay.json()).error).toMatchObject({ code: 'bad-question' });
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
