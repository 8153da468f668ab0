/** In a browser: an empty collection says what to do, steps can be undone, a link reopens all of a view, and files can be taken along. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyGraph, makeEdge, makeGraph, makeNode } from '../../graph-schema/index.ts';
import { exampleGraph } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, nodeAt, openExplorer, openSearch } from './open-page.ts';

const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';

describe.skipIf(chromiumPath === undefined)('e2e: first steps', () => {
  const explorer = explorerOver(exampleGraph);

  it('tells the owner of an empty collection what to do', async () => {
    const empty = await openExplorer(emptyGraph);
    const page = await empty.page();
    await page.getByRole('heading', { name: '这个集合还是空的' }).waitFor();
    await page.getByText('zhengmai start').waitFor();
    await page.getByRole('button', { name: '地图', exact: true }).click();
    await page.getByText('没有涉及任何地方。').waitFor();
    expect(empty.errors).toEqual([]);
    await empty.close();
  });

  it('lists more documents at each click, and passages that hold the words of a search', async () => {
    const texts = Array.from({ length: 70 }, (_, i) => `第${i}号通知在甲县建设水库。`);
    const many = texts.map((text, i) => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      const [key, length] = [sha256.slice(0, 16), text.length];
      const [id, passage] = [`document:${key}`, `passage:${key}#0`];
      const format = { encoding: 'utf-8', format: 'text', script: 'Hans' } as const;
      return {
        nodes: [
          makeNode('Document', id, { name: `${i}.txt`, sha256, ...format, text, length }),
          makeNode('Passage', passage, { document: id, text, start: 0, end: length, kind: 'paragraph', order: 0 }),
        ],
        edges: [makeEdge('HAS_PASSAGE', id, passage, { order: 0 })],
      };
    });
    const [nodes, edges] = [many.flatMap((one) => one.nodes), many.flatMap((one) => one.edges)];
    const large = await openExplorer(makeGraph(nodes, edges));
    const page = await large.page();
    const cards = page.locator('.document-card');
    await cards.nth(11).waitFor();
    expect(await cards.count()).toBe(12);
    await page.getByRole('button', { name: '再列 48 份' }).click();
    await page.getByRole('button', { name: '再列 10 份' }).click();
    expect(await cards.count()).toBe(70);
    expect(await page.getByText(/^另有 \d+ 份/).count()).toBe(0);
    await openSearch(page);
    await page.keyboard.type('在甲縣建設');
    await page.getByText('只列出前 10 段').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '列出全部' }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('view') === 'console');
    await page.getByText('第69号通知在甲县建设水库。').first().waitFor();
    expect(large.errors).toEqual([]);
    await large.close();
  });

  it('names each button of the overview by its document, for who hears them one after the other', async () => {
    const page = await explorer.page();
    const card = page.locator('.document-card').first();
    const title = await card.getByRole('heading').textContent();
    for (const action of ['读原文', '触达地区', '看关系'])
      await card.getByRole('button', { name: `${action}：${title}`, exact: true }).waitFor();
  });

  it('says on the card of a document how many regions it reaches, as many as are listed then', async () => {
    const page = await explorer.page();
    const card = page.locator('.document-card').first();
    await card.getByText(/ · 到达 2 个地区$/).waitFor();
    await card.getByRole('button', { name: /^触达地区/ }).click();
    await page.getByText(/^到达2个地区/).waitFor();
    await page.context().close();
  });

  it('does not say that no place is touched while it is still asking', async () => {
    const page = await explorer.page('?view=table');
    await page.route('**/api/map*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByRole('button', { name: '总览', exact: true }).click();
    await page.getByRole('button', { name: '打开地图' }).waitFor();
    expect(await page.getByText('没有涉及任何地方').count()).toBe(0);
    await page.locator('.start-map .region-row').first().waitFor();
  });

  it('leads on from a link to what is not here', async () => {
    const away = await openExplorer(exampleGraph);
    const page = await away.page('?view=reach&reach=policy:没有这份文件');
    await page.getByText('这个集合里没有这一项。').waitFor();
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
    await page.locator('.reach-choose li button').first().click();
    await page.locator('.reach-leaf').first().waitFor();
    const document = await away.page('?view=document&doc=document:0000000000000000');
    await document.getByRole('button', { name: '看收录的文件' }).click();
    await document.locator('.document-card').first().waitFor();
    const map = await away.page('?view=map&covers=policy:没有这份文件');
    await map.getByRole('button', { name: '所有文件涉及的地方' }).click();
    await map.locator('.map-picture canvas').first().waitFor();
    expect(new URL(map.url()).searchParams.has('covers')).toBe(false);
    await away.close();
  });

  it('undoes and redoes steps of different kinds, by key and by button', async () => {
    const page = await explorer.page();
    await page.getByRole('button', { name: '看关系' }).first().click();
    await page.locator('.picture').waitFor();
    await page.getByRole('button', { name: '地图', exact: true }).click();
    await page.locator('.map-picture canvas').first().waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.picture').waitFor();
    await page.getByRole('button', { name: /^撤销/ }).click();
    await page.locator('.figures').waitFor();
    await page.getByRole('button', { name: /^重做/ }).click();
    await page.locator('.picture').waitFor();
  });

  it('reopens by its link what is selected, filtered and focused', async () => {
    const page = await explorer.page(`?view=network&around=${encodeURIComponent(own)}&steps=2`);
    await page.getByRole('checkbox', { name: /机构/ }).first().uncheck();
    const at = await nodeAt(page, 'project:甲县乙水库');
    await page.mouse.click(at.x, at.y);
    await page.getByRole('heading', { name: '甲县乙水库', exact: true }).waitFor();
    const again = await explorer.page(new URL(page.url()).search);
    await again.getByRole('heading', { name: '甲县乙水库', exact: true }).waitFor();
    expect(await again.getByRole('checkbox', { name: /机构/ }).first().isChecked()).toBe(false);
    expect(new URL(again.url()).search).toBe(new URL(page.url()).search);
  });

  it.each([
    ['GEXF（Gephi）', /\.gexf$/, '<gexf'],
    ['GeoJSON（地图）', /\.geojson$/, 'FeatureCollection'],
  ])('gives the collection away as %s', async (name, file, words) => {
    const page = await explorer.page();
    await page.getByRole('button', { name: '带走整个集合' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(file);
    expect(readFileSync(await download.path(), 'utf8')).toContain(words);
  });

  it('gives away one page that holds the texts', async () => {
    const page = await explorer.page();
    await page.getByRole('button', { name: '带走整个集合' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /一个网页文件/ }).click(),
    ]);
    const html = readFileSync(await download.path(), 'utf8');
    expect(html).toContain('支持渝东南发展');
    expect(html).toContain('Content-Security-Policy');
  });

  it('saves the picture as a drawing that holds its names', async () => {
    const page = await explorer.page('?view=network');
    await nodeAt(page, own);
    await page.getByRole('button', { name: '保存图片' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /SVG/ }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('甲县乙水库');
  });
});
