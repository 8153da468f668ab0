/** In a browser: filters with counts, undo, years, hiding, expanding and keys, all of them in the address. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleGraph } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, nodeAt } from './open-page.ts';

const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';
const queryOf = (page: Page) => new URL(page.url()).searchParams;

describe.skipIf(chromiumPath === undefined)('e2e: walking the network', () => {
  // Browsers note an answer that something is not there as an error of the network.
  const explorer = explorerOver(exampleGraph, { expected: /404/ });

  it('says what filters leave, takes them away by their chips, and undoes and does again', async () => {
    const page = await explorer.page('?view=table');
    const region = page.getByRole('checkbox', { name: /^地区/ });
    await region.uncheck();
    await page.getByText('1 项筛选').waitFor();
    await page.getByRole('checkbox', { name: /只被引用/ }).uncheck();
    await page.getByText('2 项筛选').waitFor();
    expect([queryOf(page).get('text'), queryOf(page).get('hide')?.includes('Region')]).toEqual(['held', true]);
    await page.getByRole('button', { name: '取消筛选：不看地区' }).click();
    await page.getByText('1 项筛选').waitFor();
    await page.getByRole('button', { name: /^撤销：/ }).click();
    await page.getByText('2 项筛选').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('1 项筛选').waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await page.getByText('2 项筛选').waitFor();
    // The browser's own button walks the same line.
    await page.goBack();
    await page.getByText('1 项筛选').waitFor();
    await page.reload();
    await page.getByText('1 项筛选').waitFor();
    await page.getByRole('button', { name: /^重做：/ }).click();
    await page.getByText('2 项筛选').waitFor();
  });

  it.each([1280, 900])('says all of what stands below the picture on a page of %i pixels', async (width) => {
    const page = await explorer.page('?view=network', { viewport: { width, height: 700 } });
    await page.getByRole('button', { name: 'English', exact: true }).click();
    const note = page.locator('.picture-note');
    await note.getByText('hold Shift').waitFor();
    const [picture, said] = [await page.locator('.picture').boundingBox(), await note.boundingBox()];
    expect(await note.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0);
    expect(said!.y).toBeCloseTo(picture!.y + picture!.height, 0);
    expect(said!.y + said!.height).toBeLessThanOrEqual(700);
    expect(picture!.height).toBeGreaterThan(400);
    await page.context().close();
  });

  it.each(['network', 'timeline', 'table', 'map'])(
    'says in the middle of an empty %s that filters leave nothing, and lifts them',
    async (view) => {
      const page = await explorer.page(`?view=${view}&since=1900&until=1901`);
      const nothing = page.locator('.nothing-left');
      await nothing.getByText('筛选后没有可显示的内容。').waitFor();
      expect(await page.getByText('没有已知日期的文件').count()).toBe(0);
      await nothing.getByRole('button', { name: '全部取消' }).click();
      await nothing.waitFor({ state: 'detached' });
      expect(queryOf(page).get('since')).toBeNull();
      await page.context().close();
    },
  );

  it('says which words no row of the table holds', async () => {
    const page = await explorer.page('?view=table');
    await page.getByRole('textbox', { name: '筛选全部行' }).fill('没有这样的');
    await page.getByText('没有一行写到“没有这样的”。').waitFor();
    await page.context().close();
  });

  it('lays policies alone out for themselves, and puts all back where it was', async () => {
    const page = await explorer.page('?view=network');
    const [own, other] = ['policy:某省人民政府关于落实《某某规划纲要》的意见', 'policy:某某规划纲要'] as const;
    const before = await nodeAt(page, own);
    await page.goto(
      `${explorer.url}?view=network&hide=Agency,GOVERNS,INCLUDES,PART_OF,Project,Region,SUCCEEDED_BY,Unresolved`,
    );
    const [first, second] = [await nodeAt(page, own), await nodeAt(page, other)];
    expect(first).not.toEqual(before);
    const box = await page.locator('.picture').boundingBox();
    // Two that hang together have the picture to themselves.
    expect(Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThan(Math.min(box!.width, box!.height) / 3);
    await page.goto(`${explorer.url}?view=network`);
    expect(await nodeAt(page, own)).toEqual(before);
    await page.context().close();
  });

  it('does not fade what is dimmed where motion is not wanted', async () => {
    const page = await explorer.page('?view=network');
    await page.locator('.sigma-nodes').waitFor();
    const fading = await page
      .locator('.picture canvas')
      .evaluateAll(
        (layers) => layers.filter((layer) => Number.parseFloat(getComputedStyle(layer).transitionDuration) > 0).length,
      );
    expect(fading).toBe(0);
    await page.context().close();
  });

  it('sets numbers of the table under each other, and cuts no document number', async () => {
    const page = await explorer.page('?view=table');
    const cells = page.locator('.table-scroll tbody td');
    await cells.first().waitFor();
    const [degree, note] = [
      page.locator('th[data-number]').first(),
      cells.filter({ hasText: /〔\d{4}〕\d+号/ }).first(),
    ];
    expect(await degree.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('end');
    expect(await note.evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBe(0);
    // Kinds and levels are longer in English.
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Level' }).waitFor();
    const cut = await cells.evaluateAll((all) =>
      all
        .filter((cell) => /^(Policy|Region|Agency|Project|[a-z ]+)$/.test(cell.textContent ?? ''))
        .filter((cell) => cell.scrollWidth > cell.clientWidth)
        .map((cell) => cell.textContent),
    );
    expect(cut).toEqual([]);
    await page.context().close();
  });

  it('filters all views by a year that is chosen among the bars', async () => {
    const page = await explorer.page('?view=timeline');
    await page.getByRole('button', { name: '2021 年，1 份' }).click();
    await page.getByRole('heading', { name: '2020', exact: true }).waitFor({ state: 'detached' });
    expect([queryOf(page).get('since'), queryOf(page).get('until')]).toEqual(['2021', '2021']);
    // Within a year its months can be brushed; the address has them, and a second click goes back to the year.
    await page.getByRole('button', { name: '2021 年 2 月，0 份' }).click();
    await page.getByText('筛选后没有可显示的内容').waitFor();
    expect([queryOf(page).get('since'), queryOf(page).get('until')]).toEqual(['2021-02', '2021-02']);
    const again = await explorer.page(`?${queryOf(page)}`);
    await again.getByRole('button', { name: '2021 年 2 月，0 份', pressed: true }).waitFor();
    await page.getByRole('button', { name: '2021 年 2 月，0 份' }).click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('since') === '2021');
    await page.getByRole('button', { name: '列表' }).click();
    await page
      .getByRole('cell', { name: /某省人民政府关于落实/ })
      .first()
      .waitFor();
    expect(await page.getByRole('cell', { name: /某某条例/ }).count()).toBe(0);
  });

  it('says which months have no room beside the others, and leads there', async () => {
    const page = await explorer.page('?view=timeline&since=2021&until=2021', {
      viewport: { width: 360, height: 700 },
    });
    const later = page.getByRole('button', { name: /^更晚：2021-.*12，\d+ 份 ›$/ });
    await later.click();
    await page.getByRole('button', { name: /^‹ 更早：2021-01.*，\d+ 份$/ }).click();
    await later.waitFor();
  });

  it('takes a node out by key, shows it again, and brings in neighbours with their count', async () => {
    const page = await explorer.page(`?view=network&at=${encodeURIComponent('region:500243')}`);
    await nodeAt(page, 'region:500243');
    const details = page.getByRole('complementary', { name: '详情' });
    await details.getByText('图中有 0 / 1').first().waitFor();
    await details.getByRole('button', { name: '再展开 1 项' }).first().click();
    await nodeAt(page, 'region:500000');
    expect(queryOf(page).get('more')).toMatch(/region:500243$/);
    await page.locator('.picture').focus();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: '已隐藏 1 项，重新显示' }).click();
    await nodeAt(page, 'region:500243');
    expect(queryOf(page).get('gone')).toBeNull();
  });

  it('walks from node to node with the arrows, chooses with Enter and goes back with Escape', async () => {
    const page = await explorer.page(`?view=network&at=${encodeURIComponent(own)}`);
    await nodeAt(page, own);
    await page.locator('.picture').focus();
    const said = page.locator('.picture-cursor');
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      if ((await said.textContent()) !== '') break;
    }
    expect(await said.textContent()).toMatch(/条关系/);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('at') !== own);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.searchParams.get('at') === null);
  });

  it('keeps the layout, the grouping and the sizes in the address, and opens them again', async () => {
    const page = await explorer.page('?view=network');
    await nodeAt(page, own);
    await page.getByLabel('排法', { exact: true }).selectOption('levels');
    await page.getByLabel('大小', { exact: true }).selectOption('quotes');
    await page.waitForURL((url) => url.searchParams.get('size') === 'quotes');
    const again = await explorer.page(new URL(page.url()).search);
    await nodeAt(again, own);
    expect(await again.getByLabel('排法', { exact: true }).inputValue()).toBe('levels');
  });

  it('opens the nearest view where a link leads to what is not there, and says so', async () => {
    const page = await explorer.page(`?view=network&around=${encodeURIComponent('policy:没有')}`);
    await page.getByText('不在这个集合里（要看周围的内容）').waitFor();
    await nodeAt(page, own);
    expect(queryOf(page).get('around')).toBeNull();
  });

  it('offers nothing around what a link names and this collection does not have', async () => {
    const page = await explorer.page(`?view=network&at=${encodeURIComponent('policy:没有')}`);
    await page.getByText('这个集合里没有这一项').waitFor();
    await page.waitForTimeout(300);
    expect(await page.getByText('所选的内容不在这张图里').count()).toBe(0);
    await page.context().close();
  });

  it('says a path in words, with the sentence behind each step', async () => {
    const ends = new URLSearchParams({ view: 'network', from: 'region:500243', to: 'policy:某某条例' });
    const page = await explorer.page(`?${ends}`);
    await page
      .getByRole('button', { name: /根据《某某条例》/ })
      .first()
      .waitFor();
    // The county alone would say nothing: its words stand in their sentence.
    const quote = page.locator('.way-step .quote-line', { hasText: '在甲县建设' });
    expect(await quote.first().locator('mark').textContent()).toBe('甲县');
    await quote.first().click();
    await page.locator('.document-text .quoted').first().waitFor();
  });
});
