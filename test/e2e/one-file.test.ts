/** In a browser without a network: the one HTML file opens from disk, with hostile texts in it, and all of it works. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOfflinePage } from '../../explorer/index.ts';
import { makeGraph, makeNode } from '../../graph-schema/index.ts';
import { documentId, exampleEdges, exampleNodes } from '../graph-schema/example-graph.ts';
import { chromiumPath, launchChromium, nodeAt, openSearch, quotedOn } from './open-page.ts';

const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';
const title = own.slice('policy:'.length);
const hostile = '</script><script>document.title=1</script><!--<img src=x onerror="document.title=2">\u2028工程';

describe.skipIf(chromiumPath === undefined)('e2e: one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-page-'));
  const file = join(folder, '政策 集.html');
  const errors: string[] = [];
  const asked: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    const nodes = [...exampleNodes, makeNode('Policy', 'policy:险', { title: hostile, held: true })];
    writeFileSync(file, await buildOfflinePage({ collection: hostile, graph: makeGraph(nodes, exampleEdges) }));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
    expect(asked).toEqual([]);
  });
  const open = async (address = ''): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      offline: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(50_000);
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => {
      if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
    });
    await page.goto(pathToFileURL(file).href + address);
    return page;
  };

  it('shows the collection, and hostile names as the text that they are', async () => {
    const page = await open();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.title()).toBe(`${hostile} · 政脉`);
    expect(await page.locator('#root :is(script, img[src="x"])').count()).toBe(0);
  });

  it('searches, draws, and leads from a policy to its words', async () => {
    const page = await open();
    await page.getByRole('heading', { name: title }).waitFor();
    await openSearch(page);
    await page.keyboard.type('乙水库');
    await page
      .getByRole('option', { name: /甲县乙水库/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '关系图', exact: true }).click();
    const at = await nodeAt(page, own);
    await page.mouse.click(at.x, at.y);
    const details = page.getByRole('complementary', { name: '详情' });
    await details.getByRole('button', { name: /^原文 \d+：甲县乙水库$/ }).click();
    await details.getByRole('button', { name: '在全文中看' }).click();
    expect(await quotedOn(page)).toBe('建设乙水库');
    await page.goBack();
    await page.locator('.picture').waitFor();
  });

  it('has table, map and time', async () => {
    const page = await open();
    await page.getByRole('button', { name: '列表' }).click();
    await page.getByRole('cell', { name: '项目 甲县乙水库' }).first().waitFor();
    await page.getByRole('button', { name: '地图' }).click();
    await page.locator('.map-picture canvas').first().waitFor();
    await page.getByRole('list', { name: '地图上的地方' }).getByRole('button', { name: /甲县/ }).waitFor();
    await page.getByRole('button', { name: '时间' }).click();
    await page.getByRole('heading', { name: '2021', exact: true }).waitFor();
  });

  it('answers Cypher, refuses to write, and reopens a view by its address', async () => {
    const page = await open(
      `?view=console&ask=${encodeURIComponent('MATCH (r:Region {code: "500243"}) RETURN r.name')}`,
    );
    await page.getByRole('cell', { name: '甲县' }).waitFor();
    const writing = await open(`?view=console&ask=${encodeURIComponent('MATCH (n) DELETE n')}`);
    await writing.getByRole('alert').waitFor();
    const reading = await open(`?view=document&doc=${documentId}`);
    await reading.locator('.document-text').waitFor();
  });
});
