/** In a browser: from a policy in the picture to the words that say it in the full text, by mouse and by keys alone. */
import { describe, expect, it } from 'vitest';
import { makeGraph, makeNode } from '../../graph-schema/index.ts';
import { documentId, exampleEdges, exampleNodes } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, nodeAt, openSearch, quotedOn } from './open-page.ts';

const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';
const title = own.slice('policy:'.length);
/** A name that a careless page would run. */
const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202e工程';

describe.skipIf(chromiumPath === undefined)('e2e: reading a quote', () => {
  const nodes = [...exampleNodes, makeNode('Policy', 'policy:险', { title: hostile, held: true })];
  const explorer = explorerOver(makeGraph(nodes, exampleEdges));

  it('draws with a live WebGL context', async () => {
    const page = await explorer.page('?view=network');
    await nodeAt(page, own);
    const alive = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.sigma-nodes');
      const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      return context ? !context.isContextLost() : false;
    });
    expect(alive).toBe(true);
  });

  it('leads from a click on a policy to its quote in the full text, and back', async () => {
    const page = await explorer.page();
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('button', { name: '打开整张关系图' }).click();
    const at = await nodeAt(page, own);
    await page.mouse.click(at.x, at.y);
    const details = page.getByRole('complementary', { name: '详情' });
    await details.getByRole('heading', { name: title }).waitFor();
    await details.getByRole('button', { name: /^原文 \d+：甲县乙水库$/ }).click();
    await details.locator('mark', { hasText: '建设乙水库' }).waitFor();
    await details.getByRole('button', { name: '在全文中看' }).click();
    expect(await quotedOn(page)).toBe('建设乙水库');
    await page.goBack();
    await page.locator('.picture').waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toContain('[PLANS]');
  });

  it('opens a line by a click beside its nodes', async () => {
    const page = await explorer.page(`?view=network&at=${encodeURIComponent(own)}`);
    const [from, to] = [await nodeAt(page, own), await nodeAt(page, 'project:甲县乙水库')];
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.locator('.quote mark', { hasText: '建设乙水库' }).waitFor();
  });

  it('is done with keys alone, from search to quote', async () => {
    const page = await explorer.page();
    await page.getByRole('heading', { name: title }).waitFor();
    await openSearch(page);
    await page.keyboard.type('乙水库');
    await page
      .getByRole('option', { name: /甲县乙水库/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const quotes = page.getByRole('button', { name: new RegExp(`^原文 \\d+：${title}$`) });
    await quotes.waitFor();
    for (let i = 0; i < 60 && !(await quotes.evaluate((element) => element === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.quote mark').first().waitFor();
  });

  it('keeps the same nodes in picture and table, and filters both', async () => {
    const page = await explorer.page('?view=table&hide=Region');
    const region = page.getByRole('cell', { name: '地区 甲县', exact: true });
    await page.getByRole('cell', { name: '项目 甲县乙水库' }).first().waitFor();
    expect(await region.count()).toBe(0);
    await page.getByRole('checkbox', { name: /地区/ }).check();
    await region.waitFor();
    expect(new URL(page.url()).searchParams.get('hide')).toBe('');
  });

  it('shows hostile names as the text that they are', async () => {
    const page = await explorer.page(`?view=table&at=${encodeURIComponent('policy:险')}`);
    await page.getByRole('heading', { name: hostile }).waitFor();
    expect(await page.title()).toBe('政脉');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  it('says what it could not read of a damaged link, and speaks English when asked', async () => {
    const page = await explorer.page(`?view=network&steps=99&doc=${documentId}`);
    await page.getByText('不在这个集合里（steps）').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('are not in this collection (steps)').waitFor();
  });

  it('falls back to the table without WebGL', async () => {
    const page = await explorer.page();
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    await page.goto(`${explorer.url}?view=network`);
    await page.getByText('没有 WebGL').waitFor();
    await page.getByRole('cell', { name: title }).first().waitFor();
  });
});
