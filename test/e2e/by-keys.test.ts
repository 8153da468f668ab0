/** In a browser, by keys alone: long tables are one stop for Tab, and the focus stays near what is gone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeEdge, makeGraph, makeNode } from '../../graph-schema/index.ts';
import { exampleEdges, exampleNodes, passageId, relation } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath } from './open-page.ts';

const own = encodeURIComponent('policy:某省人民政府关于落实《某某规划纲要》的意见');
const titles = Array.from({ length: 60 }, (_, i) => `某市第${i}号通知`);
const { citations: _, ...said } = relation('甲县');
const graph = makeGraph(
  [
    ...exampleNodes,
    ...titles.map((title) => makeNode('Policy', `policy:${title}`, { title, held: true, date: '2020' })),
  ],
  // Another place, so that there are two to go between.
  [
    ...exampleEdges,
    makeEdge('TOUCHES', `policy:${titles[0]}`, 'region:500000', {
      role: 'mentioned',
      passages: [passageId(2)],
      ...said,
    }),
  ],
);

/** Where the focus is: in which landmark, and whether on nothing at all. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return {
      lost: at === null || at === document.body,
      inMain: at?.closest('#main') !== null,
      inDetails: at?.closest('.details') !== null,
      row: at?.closest('tr')?.getAttribute('data-row'),
    };
  });

describe.skipIf(chromiumPath === undefined)('e2e: by keys', () => {
  const explorer = explorerOver(graph);

  it('stops once at each card of the overview, and goes between its ways on with arrows', async () => {
    const page = await explorer.page();
    const ways = page.locator('.document-card').first().getByRole('toolbar').getByRole('button');
    await ways.first().waitFor();
    expect(await page.locator('.document-card').first().locator('[tabindex="0"]').count()).toBe(1);
    await ways.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await ways.nth(1).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.document-card-actions'))).toBeNull();
    // Back again, it stands where it was left.
    await page.keyboard.press('Shift+Tab');
    expect(await ways.nth(1).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URL(location.href).searchParams.get('view') === 'network');
  });

  it('goes through the table with arrows, chooses with Enter, and comes to the details by Tab', async () => {
    const page = await explorer.page('?view=table');
    await page.locator('.cell-button').first().waitFor();
    expect(await page.locator('.cell-button[tabindex="0"]').count()).toBe(1);
    await page.locator('.cell-button').first().focus();
    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).row).toBe('1');
    await page.keyboard.press('End');
    const last = String(Number(await page.locator('table').getAttribute('aria-rowcount')) - 2);
    await page.waitForFunction((row) => document.activeElement?.closest('tr')?.dataset.row === row, last);
    // It is in sight, and the one stop of the table.
    await page.waitForTimeout(300);
    const [row, box] = [
      await page.locator(`tr[data-row="${last}"]`).boundingBox(),
      await page.locator('.table-scroll').boundingBox(),
    ];
    expect(row!.y + row!.height).toBeLessThanOrEqual(box!.y + box!.height + 1);
    await page.keyboard.press('Enter');
    await page.locator('.details .details-head button').waitFor();
    await page.keyboard.press('Tab');
    expect((await focused(page)).inDetails).toBe(true);
    await page.context().close();
  });

  it.each([
    ['the places of the map', '?view=map', '.region-list', '.region-row'],
    ['the documents of the timeline', '?view=timeline', '.timeline', '.dated .node-button'],
  ])('has one stop for %s, and arrows from line to line', async (_, address, list, line) => {
    const page = await explorer.page(address);
    const lines = page.locator(list).locator(line);
    await lines.first().waitFor();
    const count = await lines.count();
    expect(count).toBeGreaterThan(1);
    const stops = page.locator(list).locator(`${line}[tabindex="0"]`);
    expect(await stops.count()).toBe(1);
    const at = () => lines.evaluateAll((all) => all.indexOf(document.activeElement as never));
    await stops.focus();
    expect(await at()).toBe(0);
    for (const [key, to] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['End', count - 1],
      ['ArrowDown', count - 1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await at()).toBe(to);
      expect(await stops.count()).toBe(1);
    }
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('.details[data-open] h2').waitFor();
    await page.context().close();
  });

  it('has one stop for the bars of the years, at the newest, and both arrows go from year to year', async () => {
    const page = await explorer.page('?view=timeline');
    const bars = page.getByRole('list', { name: '按年份筛选' }).getByRole('button');
    await bars.first().waitFor();
    const stop = page.getByRole('list', { name: '按年份筛选' }).locator('[tabindex="0"]');
    expect(await stop.count()).toBe(1);
    expect(await stop.getAttribute('aria-label')).toContain('2021 年');
    await stop.focus();
    await page.keyboard.press('ArrowRight');
    expect(await stop.getAttribute('aria-label')).toContain('2021 年');
    await page.keyboard.press('ArrowLeft');
    expect(await stop.getAttribute('aria-label')).toContain('2020 年');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('since'));
    expect(new URL(page.url()).searchParams.get('since')).toBe('2020');
    expect(await stop.getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  it.each(['?view=timeline', '?view=table', '?view=network'])(
    'comes past the filters of %s in one step',
    async (at) => {
      const page = await explorer.page(at);
      const skip = page.getByRole('button', { name: '跳过筛选' });
      await skip.waitFor();
      await skip.focus();
      expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inside = (selector: string) => page.evaluate((s) => document.activeElement?.closest(s) !== null, selector);
      expect(await inside('.linkages-main')).toBe(true);
      // Without it, the next stop is the first of the filters.
      await skip.focus();
      await page.keyboard.press('Tab');
      expect(await inside('.legend-side')).toBe(true);
      await page.context().close();
    },
  );

  it.each([
    ['a filter that is lifted', '?view=table&text=held', '.chip', '.table-scroll'],
    ['details that close', `?view=network&at=${own}`, '.details-head button', '.details-empty'],
    ['a document that is chosen for comparing', '?view=compare', '.reach-choose .node-button', '.reach-choose'],
    ['a card that opens its text', '', '.document-card-actions button', '.document-text'],
  ])('keeps the focus near %s', async (_, address, button, then) => {
    const page = await explorer.page(address);
    await page.locator(button).first().focus();
    await page.keyboard.press('Enter');
    await page.locator(then).first().waitFor();
    await page.waitForTimeout(500);
    expect(await focused(page)).toMatchObject({ lost: false, inMain: true });
    await page.context().close();
  });
});
