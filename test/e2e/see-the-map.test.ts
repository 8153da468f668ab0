/** In a browser: places on the map lead to their documents, a directive's reach is shown, and the list says the same by keys alone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type GraphNode, makeGraph, makeNode } from '../../graph-schema/index.ts';
import { exampleEdges, exampleNodes } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, nodeAt } from './open-page.ts';

const directive = 'policy:某某规划纲要';
const title = '某省人民政府关于落实《某某规划纲要》的意见';

const county = 'region:500243';
/** Pixels of land, borders and shades. */
const drawnUnder = (page: Page): Promise<number> =>
  page.locator('.map-picture .sigma-under').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return data.filter((value, i) => i % 4 === 3 && value > 0).length;
  });

/** The example knows no points; a map needs one. */
const nodes = exampleNodes.map((node) =>
  node.id === 'region:500243'
    ? ({ ...node, properties: { ...node.properties, lon: 108.17, lat: 29.29 } } as GraphNode)
    : node,
);

/** A policy that nothing here carries on. */
const elsewhere = makeNode('Policy', 'policy:别处条例', { title: '别处条例', held: false });

describe.skipIf(chromiumPath === undefined)('e2e: the map', () => {
  const explorer = explorerOver(makeGraph([...nodes, elsewhere], exampleEdges));

  it('has the width of an upright tablet for itself, above its list', async () => {
    const page = await explorer.page('?view=map', { viewport: { width: 768, height: 1024 } });
    await nodeAt(page, county);
    const [map, list] = [
      await page.locator('.map-picture').boundingBox(),
      await page.locator('.map-side').boundingBox(),
    ];
    expect(map!.width).toBeGreaterThan(740);
    expect(map!.height).toBeGreaterThan(560);
    expect(list!.y).toBeGreaterThanOrEqual(map!.y + map!.height - 1);
    await page.context().close();
  });

  it('leads from a point to the documents that touch it, and to their words', async () => {
    const page = await explorer.page('?view=map');
    const at = await nodeAt(page, county);
    await page.mouse.click(at.x, at.y);
    const details = page.getByRole('complementary', { name: '详情' });
    await details.getByRole('heading', { name: '甲县', exact: true }).waitFor();
    await details.getByRole('button', { name: new RegExp(`^原文 \\d+：${title}$`) }).click();
    await details.locator('mark').first().waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('map');
  });

  it('says which provinces a directive reaches through others, and which are not in this collection', async () => {
    const page = await explorer.page('?view=map');
    await page.getByLabel('看哪份文件涉及的地方').selectOption({ label: title });
    await page.getByText(/省级地区中 1 个涉及到，33 个本库中没有/).waitFor();
    const again = await explorer.page(`?view=map&covers=${encodeURIComponent(directive)}`);
    await again.getByText(/1 份文件涉及 2 个地方/).waitFor();
    await again.getByRole('button', { name: /^西藏自治区.*本库中没有/ }).waitFor();
    await again.getByRole('button', { name: /^重庆市.*直接涉及 · 本行政区/ }).waitFor();
    // The kinds on the map count what is drawn there.
    const kinds = again.getByRole('group', { name: '图上标出' });
    expect(await kinds.getByRole('button', { name: /^地区/ }).textContent()).toBe(' 地区 1');
    const none = await explorer.page(`?view=map&covers=${encodeURIComponent('policy:别处条例')}`);
    await none.getByRole('group', { name: '图上标出' }).getByRole('button', { name: '地区 0' }).waitFor();
    await again.getByRole('button', { name: '看所有文件' }).click();
    await again.getByRole('button', { name: /西藏/ }).waitFor({ state: 'detached' });
  });

  it('can be walked by keys, and moved by buttons', async () => {
    const page = await explorer.page('?view=map');
    const row = page.getByRole('list', { name: '地图上的地方' }).getByRole('button', { name: /^甲县/ });
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '甲县', exact: true }).waitFor();
    await page.getByRole('button', { name: '放大' }).click();
    await page.waitForFunction(() => /^[^,]+,[^,]+,0\./.test(new URL(location.href).searchParams.get('mapeye') ?? ''));
    await page.getByRole('button', { name: '看全图' }).click();
    await page.waitForFunction(() => !new URL(location.href).searchParams.has('mapeye'));
    // In the picture too: the ring goes to a point, and Enter opens its details.
    await page.locator('.picture').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.locator('.picture-cursor', { hasText: '甲县' }).waitFor();
  });

  it('says the same in its list: most spoken of first, with level, count and role, and the chosen one marked', async () => {
    const page = await explorer.page('?view=map');
    const list = page.getByRole('list', { name: '地图上的地方' });
    await list.getByRole('button').first().waitFor();
    const rows = await list.getByRole('button').allTextContents();
    const counts = rows.map((row) => Number(/(\d+) 份文件/.exec(row)?.[1]));
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(rows.find((row) => row.startsWith('甲县'))).toMatch(/县级 · \d+ 份文件 · \S/);
    // Of one level only that; the key has a shade for each count, and one for none.
    await page.locator('.mantine-SegmentedControl-label', { hasText: '县级' }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.region-row .note')].every((note) => note.textContent?.startsWith('县级')),
    );
    expect(await page.locator('.map-key .map-swatch').first().getAttribute('data-shade')).toBe('0');
    await list.getByRole('button', { name: /^甲县/ }).click();
    await page.getByRole('heading', { name: '甲县', exact: true }).waitFor();
    await page.getByRole('button', { name: '关闭' }).first().click();
    await list.getByRole('button', { name: /^甲县/ }).waitFor();
  });

  it('draws no borders when they are switched off, also after a reload', async () => {
    const page = await explorer.page('?view=map');
    await nodeAt(page, county);
    expect(await drawnUnder(page)).toBeGreaterThan(1_000);
    await page.getByLabel('画出边界').uncheck();
    await page.getByText('不画边界，只标地点').waitFor();
    await nodeAt(page, county);
    expect(await drawnUnder(page)).toBe(0);
    await page.reload();
    await page.getByText('不画边界，只标地点').waitFor();
    await nodeAt(page, county);
    expect(await drawnUnder(page)).toBe(0);
  });

  it('is opened again where a link looks from, and undo walks over looks', async () => {
    const page = await explorer.page('?view=map&mapeye=0.62,0.41,0.25');
    const at = await nodeAt(page, county);
    const again = await explorer.page(page.url().slice(explorer.url.length));
    expect(await nodeAt(again, county)).toEqual(at);
    await again.getByRole('button', { name: '放大' }).click();
    await again.waitForFunction(() => !location.search.includes('0.25'));
    const looked = new URL(again.url()).searchParams.get('mapeye');
    await again.getByRole('button', { name: '列表' }).click();
    await again.keyboard.press('Control+z');
    await again.getByText('示意图').waitFor();
    expect(new URL(again.url()).searchParams.get('mapeye')).toBe(looked);
    expect((await nodeAt(again, county)).x).not.toBeCloseTo(at.x);
  });

  it('takes kinds of nodes off the map and puts others on it', async () => {
    const page = await explorer.page('?view=map');
    await nodeAt(page, county);
    await page.getByRole('group', { name: '图上标出' }).getByRole('button', { name: /^地区/ }).click();
    await page.waitForFunction(
      (id) => !(document.querySelector('.picture') as Element & { locate?(id: string): unknown })?.locate?.(id),
      county,
    );
    expect(new URL(page.url()).searchParams.get('onmap')).toBe('Policy,Project');
  });

  it('says what only the filters leave out, and does not call it missing', async () => {
    const filtered = await explorer.page(`?view=map&covers=${encodeURIComponent(directive)}&role=pilot`);
    await filtered.getByText(/33 个本库中没有.*另有 1 个被现在的筛选隐去/).waitFor();
    await filtered.getByRole('button', { name: /^重庆市.*被筛选隐去/ }).waitFor();
  });

  it('is taken along as a drawing and as points', async () => {
    const page = await explorer.page('?view=map');
    await nodeAt(page, county);
    const save = async (name: RegExp) => {
      await page.getByRole('button', { name: '保存地图' }).click();
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
      return readFileSync(await file.path(), 'utf8');
    };
    const drawing = await save(/SVG/);
    // The land, the dot of the county, and the title of what is shown.
    for (const part of ['<path d="M', '<polygon points=', '所有文件涉及的地方']) expect(drawing).toContain(part);
    expect(drawing.match(/>(南海诸岛|南海)</g)).toHaveLength(1);
    // Near by, the inset of the sheet is out of sight: it stands in the corner of what is saved.
    for (let times = 0; times < 3; times += 1) await page.getByRole('button', { name: '放大' }).click();
    await page.waitForFunction(() => /,0\.[0-3]/.test(new URL(location.href).searchParams.get('mapeye') ?? ''));
    expect((await save(/SVG/)).match(/>(南海诸岛|南海)</g)).toHaveLength(2);
    expect(JSON.parse(await save(/GeoJSON/)).features).toMatchObject([{ properties: { code: '500243', count: 1 } }]);
  });

  it('stands small on the overview, and leads on', async () => {
    const page = await explorer.page();
    await page.getByRole('list', { name: '地图上的地方' }).getByRole('button', { name: /^甲县/ }).click();
    await page.getByRole('heading', { name: '甲县', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('map');
  });

  it('shows only places in the chosen role, and keeps that in the address', async () => {
    const page = await explorer.page('?view=map&role=pilot');
    await page.getByText('筛选后没有可显示的内容。').waitFor();
    await page.getByRole('button', { name: /^任务或项目所在/ }).click();
    await nodeAt(page, county);
  });

  it('obeys the filters of the other views, and lifts them one by one', async () => {
    const page = await explorer.page('?view=map&province=630000&until=2020');
    await page.getByText('筛选后没有可显示的内容。').waitFor();
    await page.getByText('2 项筛选，共 1 项中显示 0 项').waitFor();
    await page.getByRole('button', { name: /^取消筛选：630000|^取消筛选：青海/ }).click();
    await page.getByText('1 项筛选，共 1 项中显示 0 项').waitFor();
    await page.getByRole('button', { name: '取消筛选：…2020' }).click();
    await nodeAt(page, county);
    expect(new URL(page.url()).searchParams.get('until')).toBeNull();
  });
});
