/** In a browser: which regions does a document touch? In three clicks to the words, with the day, the roles and the brief. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type GraphNode, makeEdge, makeGraph, makeNode } from '../../graph-schema/index.ts';
import { exampleEdges, exampleNodes, passageId, relation, text } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, quotedOn } from './open-page.ts';

const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';

describe.skipIf(chromiumPath === undefined)('e2e: the regions that a directive touches', () => {
  // The directive itself has a date, so that there are two days to go between.
  const nodes = exampleNodes.map((node) =>
    node.id === 'policy:某某规划纲要'
      ? ({ ...node, properties: { ...node.properties, date: '2020-12' } } as GraphNode)
      : node,
  );
  const explorer = explorerOver(makeGraph(nodes, exampleEdges));

  it('leads from the start to the words on a region in three clicks', async () => {
    const page = await explorer.page();
    await page.locator('.document-card').getByRole('button', { name: '触达地区' }).click();
    await page.locator('.reach-row').getByRole('button', { name: '地区 甲县', exact: true }).waitFor();
    const quote = page.locator('.reach-row .quote-line').first();
    const words = await quote.locator('mark').textContent();
    await quote.click();
    expect(await quotedOn(page)).toBe(words);
    expect(text).toContain(words!);
  });

  it('gives the words on a region as a sentence to print, with its source, date and link', async () => {
    const page = await explorer.page(`?view=reach&reach=${encodeURIComponent(own)}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const row = page.locator('.reach-row').filter({ hasText: '甲县' });
    await row.locator('.quote-line').first().click();
    await page.getByRole('button', { name: '复制这句引文（带出处）' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    const [quote, reference] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(quote).toBe('“根据《某某条例》（国发〔2020〕1号），在甲县建设乙水库𠮷，”');
    expect(reference).toContain('某政发〔2021〕3号[EB/OL]. (2021-01)');
    const again = await explorer.page(new URL(reference!.slice(reference!.indexOf('http'), -1)).search);
    expect(`“${await quotedOn(again)}”`).toBe(quote);
  });

  it('lets a directive be searched for that the short lists leave out', async () => {
    const page = await explorer.page('?view=reach');
    await page.getByRole('button', { name: '搜索任何一份政策…' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type('某某规划纲要');
    await page.getByRole('option', { name: /^政策 某某规划纲要/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.reach-leaf').first().waitFor();
    expect(new URL(page.url()).searchParams.get('reach')).toBe('policy:某某规划纲要');
  });

  it('shows documents, regions and the map side by side, and keeps it all in the link', async () => {
    const page = await explorer.page(`?view=reach&reach=${encodeURIComponent('policy:某某规划纲要')}`);
    await page.locator('.reach-leaf').nth(1).waitFor();
    expect(await page.locator('.reach-relation').first().textContent()).toBe('解读');
    await page.locator('.reach-map svg').first().waitFor();
    // However near the map is, the inset is in sight, and so in a picture of it.
    await page.locator('.reach-map').getByRole('button', { name: '放大' }).click();
    const inset = await page.locator('.reach-map .map-inset-all').last().boundingBox();
    const frame = await page.locator('.reach-map svg').boundingBox();
    expect(inset!.x).toBeGreaterThan(frame!.x + frame!.width / 2);
    expect(inset!.y + inset!.height).toBeLessThanOrEqual(frame!.y + frame!.height);
    // Roles are chosen as on the map, the first alone: the address keeps it.
    await page.getByRole('button', { name: /^本行政区 \d+$/ }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('role') === 'own');
    await page.getByRole('button', { name: /^任务或项目所在 \d+$/ }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('role') === 'own,site');
    await page.getByRole('slider', { name: /以哪一天为准/ }).press('ArrowLeft');
    await page.waitForFunction(() => new URL(location.href).searchParams.get('on') === '2021-01');
    await page.reload();
    await page.locator('.reach-day output', { hasText: '2021-01' }).waitFor();
    // Where one day alone is stated, it is said, and nothing is there to be moved.
    const alone = await explorer.page(`?view=reach&reach=${encodeURIComponent(own)}`);
    await alone.getByText('写明的日期只有 2021-01').waitFor();
    expect(await alone.getByRole('slider').count()).toBe(0);
    const asked = await explorer.page(`?view=reach&reach=${encodeURIComponent(own)}&on=2021-01`);
    await asked.getByRole('slider').press('ArrowRight');
    await asked.getByText('写明的日期只有 2021-01').waitFor();
  });

  it('says what each quote does with a place that has several roles, and names their document once', async () => {
    const page = await explorer.page(`?view=reach&reach=${encodeURIComponent('policy:某某规划纲要')}`);
    const row = page
      .locator('.reach-row')
      .filter({ has: page.getByRole('button', { name: '地区 甲县', exact: true }) });
    await row.first().waitFor();
    const notes = await row.first().locator('.reach-way .note').allTextContents();
    const title = own.slice('policy:'.length);
    expect(notes).toEqual([`${title} · 任务或项目所在`, '提及']);
  });

  it('keeps the map in sight beside lists that are scrolled, and stands above them where there is no room', async () => {
    const address = `?view=reach&reach=${encodeURIComponent('policy:某某规划纲要')}`;
    const page = await explorer.page(address, { viewport: { width: 820, height: 420 } });
    const map = page.locator('.reach-map');
    await map.locator('.map-land').first().waitFor();
    await page.locator('.reach-row').last().scrollIntoViewIfNeeded();
    const main = await page.locator('#main').evaluate((element) => element.scrollTop);
    expect(main).toBeGreaterThan(100);
    expect((await map.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 700, height: 420 });
    await page.waitForTimeout(200);
    const [lists, above] = [await page.locator('.reach-lists').boundingBox(), await map.boundingBox()];
    expect(above!.y + above!.height).toBeLessThanOrEqual(lists!.y + 1);
  });

  it('shows less by role, by document and by members, all again by one button, and nothing of it for another directive', async () => {
    const page = await explorer.page(`?view=reach&reach=${encodeURIComponent('policy:某某规划纲要')}`);
    const rows = page.getByRole('region', { name: '地区' }).locator('h2 .count');
    const role = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
    const reset = page.getByRole('button', { name: '看全部', exact: true });
    await rows.waitFor();
    const all = await rows.textContent();
    expect(await reset.count()).toBe(0);
    await role('本行政区').click();
    await reset.waitFor();
    expect(await role('本行政区').getAttribute('aria-pressed')).toBe('true');
    expect(await role('任务或项目所在').getAttribute('aria-pressed')).toBe('false');
    expect(Number(await rows.textContent())).toBeLessThan(Number(all));
    const only = page.locator('.reach-count').first();
    await only.click();
    expect(await only.getAttribute('aria-pressed')).toBe('true');
    await page.getByLabel('也列出区域的成员').check();
    await reset.click();
    await page.waitForFunction(() => !new URL(location.href).searchParams.has('role'));
    expect(await page.locator('.reach [aria-pressed="true"]').count()).toBe(0);
    // What adds is no filter: it stays until another directive is asked for.
    expect(await page.getByLabel('也列出区域的成员').isChecked()).toBe(true);
    await only.click();
    await page.getByRole('button', { name: '总览' }).click();
    await page.locator('.document-card').getByRole('button', { name: '触达地区' }).click();
    await page.getByRole('heading', { name: own.slice('policy:'.length) }).waitFor();
    expect(await page.locator('.reach [aria-pressed="true"]').count()).toBe(0);
    expect(await page.getByLabel('也列出区域的成员').isChecked()).toBe(false);
  });

  it('hands over the brief and the map as files', async () => {
    const page = await explorer.page(`?view=reach&reach=${encodeURIComponent(own)}`);
    await page.getByRole('button', { name: '生成报告' }).click();
    const [brief] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: '两页报告（Markdown）' }).click(),
    ]);
    const title = await page.locator('.reach-head h2').textContent();
    expect(brief.suggestedFilename()).toBe(`${title}.md`);
    expect(readFileSync((await brief.path())!, 'utf8')).toContain('## 涉及哪些地区');
    await page.getByRole('button', { name: '生成报告' }).click();
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: '地区与原文（CSV）' }).click(),
    ]);
    expect(table.suggestedFilename()).toBe(`${title}.csv`);
    expect(readFileSync((await table.path())!, 'utf8')).toContain('省份,地区,代码,角色');
    await page.locator('.reach-map .map-land').first().waitFor();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存地图图片' }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe(`${title}.png`);
    expect(
      readFileSync((await picture.path())!)
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('goes from a place up to what reaches it', async () => {
    const page = await explorer.page('?view=network&at=region:500243');
    await page.getByRole('button', { name: '哪些文件触及这里' }).click();
    await page.locator('.reach .reach-above').first().waitFor();
    expect(await page.locator('.reach-sum').textContent()).toContain('1份文件触及此地');
    for (const [item, ending, said] of [
      ['文件与原文（CSV）', 'csv', '级别,文件,文号或全称,日期,机关,怎样触及,关系,上位文件,提法,所在句,位置'],
      ['文件与原文（Markdown）', 'md', '1份文件触及此地'],
      ['全部数据（JSON）', 'json', '"region": {'],
    ] as const) {
      await page.getByRole('button', { name: '保存' }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
      expect(readFileSync((await file.path())!, 'utf8')).toContain(said);
    }
    await page.getByRole('button', { name: '复制链接' }).waitFor();
  });
});

const { citations: _, ...said } = relation('甲县');
const { count: __, ...evidence } = said;
const offices = ['甲厅', '乙厅', '丙厅', '丁厅'];
const provinces = ['110000', '120000', '130000', '140000'];
describe.skipIf(chromiumPath === undefined)('e2e: a directive that touches many provinces', () => {
  const explorer = explorerOver(
    makeGraph(
      [
        ...exampleNodes,
        ...offices.map((name) => makeNode('Agency', `agency:${name}`, { name })),
        ...provinces.map((code) =>
          makeNode('Region', `region:${code}`, { name: `省${code}`, fullName: `省${code}`, level: 'province', code }),
        ),
      ],
      [
        ...exampleEdges,
        ...offices.map((name, i) => makeEdge('ISSUED_BY', own, `agency:${name}`, { order: i + 1, ...evidence })),
        ...provinces.map((code) =>
          makeEdge('TOUCHES', own, `region:${code}`, { role: 'mentioned', passages: [passageId(2)], ...said }),
        ),
      ],
    ),
  );

  it('says how many are only mentioned, and leads to the regions past all that stands before them', async () => {
    const page = await explorer.page(`?view=reach&reach=${encodeURIComponent(own)}`, {
      viewport: { width: 390, height: 844 },
    });
    await page.getByText(/^到达6个地区.*；这些地区中有4个只是举例、来源或提及$/).waitFor();
    const heading = page.locator('.reach-regions > h2');
    expect((await heading.boundingBox())!.y).toBeGreaterThan(844);
    await page.getByRole('button', { name: /^看地区与原文/ }).click();
    expect((await heading.boundingBox())!.y).toBeLessThan(700);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('names the first of many joint issuers, and the others when they are asked for', async () => {
    const page = await explorer.page(`?view=reach&reach=${encodeURIComponent(own)}`);
    const known = page.locator('.reach-head .note').first();
    await known.getByRole('button', { name: '某省人民政府等 5 个机构' }).click();
    expect(await known.textContent()).toContain('某省人民政府 · 甲厅 · 乙厅 · 丙厅 · 丁厅');
    // The same document below is folded still: it stands there twice.
    expect(await page.locator('.reach-leaf .note').first().textContent()).not.toContain('丁厅');
    await known.getByRole('button', { name: '收起机构' }).click();
    expect(await known.textContent()).not.toContain('丁厅');
  });

  it('opens all of them, with their words, by one button, and closes them', async () => {
    const page = await explorer.page(`?view=reach&reach=${encodeURIComponent(own)}`);
    const quotes = page.locator('.reach-row .quote-line');
    await page.getByRole('button', { name: '全部展开' }).click();
    for (const at of [0, 3]) await quotes.nth(at).waitFor();
    await page.getByRole('button', { name: '全部收起' }).click();
    await quotes.first().waitFor({ state: 'hidden' });
    await page.context().close();
  });
});

describe.skipIf(chromiumPath === undefined)('e2e: a directive that touches no region', () => {
  const explorer = explorerOver(
    makeGraph(
      [...exampleNodes, makeNode('Policy', 'policy:某某通则', { title: '某某通则', held: true })],
      exampleEdges,
    ),
  );

  it('says so without an empty map and filters of nothing, and leads on', async () => {
    const page = await explorer.page(`?view=reach&reach=${encodeURIComponent('policy:某某通则')}`);
    await page.getByText('没有到达任何地区').waitFor();
    expect(await page.locator('.reach-map, .reach-filters').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^看地区与原文|^保存地图图片/ }).count()).toBe(0);
    await page.getByRole('button', { name: '换一份文件' }).click();
    await page.locator('.reach-choose').waitFor();
    expect(new URL(page.url()).searchParams.has('reach')).toBe(false);
    await page.goBack();
    await page.locator('.reach-nowhere').getByRole('button', { name: '看关系' }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('around') === 'policy:某某通则');
    await page.context().close();
  });
});
