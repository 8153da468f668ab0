/** In a browser: a lost database and a lost server are named, and the page goes on when they are back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb, type Serving, serve } from '../../explorer/index.ts';
import { openStore, type Store } from '../../graph-schema/index.ts';
import { exampleGraph } from '../graph-schema/example-graph.ts';
import { chromiumPath, launchChromium } from './open-page.ts';

describe.skipIf(chromiumPath === undefined)('e2e: what is lost and found again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-lost-'));
  const path = join(folder, 'graph');
  const openHere = () => openStore({ kind: 'embedded', path });
  let inner: Store;
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  /** A store whose file can be taken away and given back under a server that runs. */
  const store: Store = {
    kind: 'embedded',
    description: 'a store that comes and goes',
    write: (...given) => inner.write(...given),
    alone: (work) => inner.alone(work),
    read: () => inner.read(),
    documents: () => inner.documents(),
    query: (...given) => inner.query(...given),
    close: () => inner.close(),
  };

  beforeAll(async () => {
    await buildWeb();
    inner = await openHere();
    await inner.write(exampleGraph);
    serving = await serve({ store, collection: '测试', port: 0 });
    browser = await launchChromium();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.setDefaultTimeout(50_000);
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    await inner?.close();
    rmSync(folder, { recursive: true });
  });

  it('a lost database is named, and asked again when the reader wishes', async () => {
    await page.goto(serving.url);
    await page.locator('.figures').waitFor();
    await inner.close();
    await page.getByRole('button', { name: '读原文' }).first().click();
    await page.getByRole('alert').getByText('数据库没有应答').waitFor();
    inner = await openHere();
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.document-text p').first().waitFor();
  });

  it('a page that is opened while the database is away says so, and comes up later', async () => {
    await inner.close();
    await page.goto(serving.url);
    await page.getByRole('alert').getByText('数据库没有应答').waitFor();
    inner = await openHere();
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.figures').waitFor();
  });

  it('a lost server is told from a lost database', async () => {
    const { port } = new URL(serving.url);
    await serving.close();
    await page.getByRole('button', { name: '地图', exact: true }).click();
    await page.getByRole('alert').getByText('连接不上本机的政脉服务').waitFor();
    serving = await serve({ store, collection: '测试', port: Number(port) });
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('list', { name: '地图上的地方' }).getByRole('button', { name: /^甲县/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('map');
  });
});
