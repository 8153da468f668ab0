/** The server on a port: it answers under the address that it shows, and gives no file outside the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../explorer/index.ts';
import { hostNames } from '../../../explorer/server/host-names.ts';
import { openMemoryStore, type Store } from '../../../graph-schema/index.ts';
import { exampleGraph } from '../../graph-schema/example-graph.ts';

let store: Store;
let folder: string;
beforeAll(async () => {
  store = await openMemoryStore(exampleGraph);
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-page-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(`${folder}.json`), '{"secret":true}');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(`${folder}.json`);
});

/** As a client that tidies nothing: `fetch` would resolve the dots before it asks. */
const raw = (address: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });

describe('the names of an address', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['LOCALHOST', 'localhost'],
    ['192.168.1.5', '192.168.1.5'],
    ['::1', '[::1]'],
    ['0:0:0:0:0:0:0:1', '[::1]'],
    ['[fe80::1]', '[fe80::1]'],
    ['fe80::1', '[fe80::1]'],
    ['0.0.0.0', '127.0.0.1'],
    ['::', '[::1]'],
  ])('%s is opened at %s', (host, shown) => {
    expect(hostNames(host)).toMatchObject({ shown, all: expect.arrayContaining([shown, '127.0.0.1', 'localhost']) });
  });
  it('is none of all addresses at once', () => expect(hostNames('0.0.0.0').all).not.toContain('0.0.0.0'));
});

describe('the server', () => {
  /** Containers often have no IPv6 at all. */
  const hosts = Object.values(networkInterfaces())
    .flat()
    .some((one) => one?.address === '::1')
    ? ['127.0.0.1', '0.0.0.0', '::', '::1']
    : ['127.0.0.1', '0.0.0.0'];
  it.each(hosts)('at %s answers under the address that it shows', async (host) => {
    const serving = await serve({ store, host, port: 0, webRoot: folder });
    try {
      expect((await fetch(serving.url)).status).toBe(200);
      expect((await fetch(`${serving.url}api/missing`)).status).toBe(200);
    } finally {
      await serving.close();
    }
  });
  it('takes a free port where the wanted one is taken', async () => {
    const first = await serve({ store, port: 0, webRoot: folder });
    const port = Number(new URL(first.url).port);
    const second = await serve({ store, port, webRoot: folder });
    expect(second.url).not.toBe(first.url);
    await Promise.all([first.close(), second.close()]);
  });
  it('gives no file outside the page, however its path is written', async () => {
    const { url, close } = await serve({ store, port: 0, webRoot: folder });
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    const paths = [
      `/../${name}.json`,
      `/%2e%2e/${name}.json`,
      `/..%2f${name}.json`,
      `/x/../../${name}.json`,
      '//etc/hosts',
    ];
    const statuses = await Promise.all(['/index.html', ...paths].map((path) => raw(url, path)));
    expect(statuses).toEqual([200, ...paths.map(() => 404)]);
    await close();
  });
});
