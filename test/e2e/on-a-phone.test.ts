/** In a browser as narrow as a phone, by touch: search, read, and a picture that is tapped, dragged, moved and pinched. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { documentId, exampleGraph } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, nodeAt } from './open-page.ts';

const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';
const other = 'policy:某某规划纲要';

interface Spot {
  readonly x: number;
  readonly y: number;
}
/** Fingers as the browser's own input, not as events that a script makes. */
const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Spot[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })) });

const drag = async (page: Page, ...ways: readonly (readonly [from: Spot, to: Spot])[]): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const at = (share: number) =>
    ways.map(([from, to]) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));
  await touch(session, 'touchStart', at(0));
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
    await touch(session, 'touchMove', at(share));
    await page.waitForTimeout(40);
  }
  await touch(session, 'touchEnd', []);
  await page.waitForTimeout(700);
};

describe.skipIf(chromiumPath === undefined)('e2e: on a phone', () => {
  const explorer = explorerOver(exampleGraph);
  it.each([1440, 1280, 1100, 900, 761, 390])('keeps all buttons of the head on a page of %i pixels', async (width) => {
    const page = await explorer.page(`?view=document&doc=${encodeURIComponent(documentId)}`, {
      viewport: { width, height: 700 },
    });
    for (const name of ['English', '中文']) {
      const right = await page
        .locator('.head-tools > *')
        .evaluateAll((buttons) => Math.max(...buttons.map((button) => button.getBoundingClientRect().right)));
      expect(right).toBeLessThanOrEqual(width);
      await page.getByRole('button', { name, exact: true }).click();
    }
    await page.context().close();
  });
  it.each([1440, 1280, 1120])('leaves no gap beside the sign on a page of %i pixels', async (width) => {
    const page = await explorer.page('', { viewport: { width, height: 700 } });
    await page.locator('.brand').waitFor();
    for (const name of ['English', '中文']) {
      const gap = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('.brand > *')].filter(
          (part) => !part.hasAttribute('data-fallen') && getComputedStyle(part).display !== 'none',
        );
        const right = Math.max(...parts.map((part) => part.getBoundingClientRect().right));
        return (document.querySelector('.views-box')?.getBoundingClientRect().left ?? 0) - right;
      });
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(40);
      await page.getByRole('button', { name, exact: true }).click();
    }
    await page.context().close();
  });
  it.each([768, 820])('leaves the picture most of a page of %i pixels, and folds the legend', async (width) => {
    const page = await explorer.page('?view=network', { viewport: { width, height: 1024 } });
    await nodeAt(page, own);
    const picture = await page.locator('.picture').boundingBox();
    expect(picture!.width).toBeGreaterThan(width * 0.9);
    expect(picture!.height).toBeGreaterThan(600);
    expect(await page.locator('.legend').isVisible()).toBe(false);
    await page.getByRole('button', { name: '图例与筛选' }).click();
    await page.locator('.legend').waitFor();
    await page.context().close();
  });
  it.each([390, 768, 1280])(
    'gives titles of the overview a line of some length, and no empty room, on a page of %i pixels',
    async (width) => {
      const page = await explorer.page('', { viewport: { width, height: 1024 } });
      const title = page.locator('.document-card > :first-child').first();
      await title.waitFor();
      const box = await title.boundingBox();
      expect(box!.width).toBeGreaterThan(250);
      expect(box!.height).toBeLessThan(120);
      await page.context().close();
    },
  );
  it.each([390, 500])('says where more views are out of sight on a page of %i pixels', async (width) => {
    const page = await explorer.page('', { viewport: { width, height: 700 } });
    await page.getByRole('button', { name: 'English', exact: true }).click();
    const views = page.locator('.views-box');
    await page.locator('.views-box[data-after]:not([data-before])').waitFor();
    await views.getByRole('button', { name: 'Query' }).click();
    await page.locator('.views-box[data-before]:not([data-after])').waitFor();
    await page.setViewportSize({ width: 1440, height: 700 });
    await page.locator('.views-box:not([data-before]):not([data-after])').waitFor();
    await page.context().close();
  });
  it.each([390, 768, 1000])(
    'keeps the view that is looked at among the tabs in sight on a page of %i pixels',
    async (width) => {
      const page = await explorer.page(`?view=document&doc=${documentId}`, { viewport: { width, height: 700 } });
      for (const language of ['English', '中文']) {
        await page.getByRole('button', { name: language, exact: true }).click();
        await page.waitForTimeout(100);
        const [row, tab] = [
          await page.locator('.views').boundingBox(),
          await page.locator('.view-tab[aria-current]').boundingBox(),
        ];
        expect(tab!.x).toBeGreaterThanOrEqual(row!.x);
        expect(tab!.x + tab!.width).toBeLessThanOrEqual(row!.x + row!.width + 1);
      }
      await page.context().close();
    },
  );
  it.each([
    ['', 990],
    [`?view=document&doc=${documentId}`, 1024],
  ])(
    'has all views of %j in sight on a page of %i pixels, and a search in its own words or as a sign',
    async (address, width) => {
      const page = await explorer.page(address, { viewport: { width, height: 768 } });
      await page.locator('.views-box:not([data-before]):not([data-after])').waitFor();
      const last = await page.locator('.view-tab').last().boundingBox();
      const search = await page.getByRole('button', { name: '搜索' }).boundingBox();
      expect(last!.x + last!.width).toBeLessThanOrEqual(search!.x);
      expect(search!.width).toBeGreaterThanOrEqual(44);
      await page.context().close();
    },
  );
  it('has all views in sight on an upright tablet', async () => {
    const page = await explorer.page('', { viewport: { width: 768, height: 1024 } });
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.locator('.views-box:not([data-before]):not([data-after])').waitFor();
    const head = await page.locator('.head').boundingBox();
    expect(head!.height).toBeLessThanOrEqual(88);
    await page.context().close();
  });
  const onPhone = (address: string) =>
    explorer.page(address, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  it('searches and reads, and nothing is wider than the screen', async () => {
    const page = await onPhone('');
    await page.getByRole('button', { name: '搜索' }).tap();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type('甲县');
    await page.getByRole('option').first().tap();
    await page.getByRole('heading', { name: '甲县', exact: true }).waitFor();
    const reading = await onPhone(`?view=document&doc=${documentId}&span=0-5`);
    await reading.locator('.document-text .quoted').first().waitFor();
    for (const one of [page, reading])
      expect(await one.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('lists the table as cards that are no wider than the screen, with what numbers count', async () => {
    const page = await onPhone('?view=table');
    const row = page.locator('.table-scroll tbody tr').first();
    await row.waitFor();
    expect(await page.locator('.table-scroll').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    const [first, second] = [
      await row.boundingBox(),
      await page.locator('.table-scroll tbody tr').nth(1).boundingBox(),
    ];
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height - 1);
    const held = row.locator('td[data-name="held"]');
    expect(await held.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('全文');
    const number = row.locator('td[data-number]').first();
    expect(await number.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('关系数');
    await page.context().close();
  });

  it('keeps the buttons of the picture off its nodes', async () => {
    const page = await onPhone('?view=network');
    await nodeAt(page, own);
    const [picture, tools] = [
      await page.locator('.picture').boundingBox(),
      await page.locator('.picture-tools').boundingBox(),
    ];
    expect(tools!.y).toBeGreaterThanOrEqual(picture!.y + picture!.height - 1);
    await page.context().close();
  });

  it('keeps the buttons of the map off its corner', async () => {
    const page = await onPhone('?view=map');
    await page.locator('.map-picture canvas').first().waitFor();
    const [picture, tools, list] = [
      await page.locator('.map-picture .picture').boundingBox(),
      await page.locator('.map-picture .picture-tools').boundingBox(),
      await page.locator('.region-list').boundingBox(),
    ];
    expect(tools!.y).toBeGreaterThanOrEqual(picture!.y + picture!.height - 1);
    expect(tools!.y + tools!.height).toBeLessThan(list!.y);
    await page.context().close();
  });

  it('gives the choices of the map a row for each sort, which goes on sideways', async () => {
    const page = await onPhone('?view=map');
    await page.locator('.map-picture canvas').first().waitFor();
    for (const row of await page.locator('.map-main > .map-roles').all())
      expect((await row.boundingBox())!.height).toBeLessThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    // The last of them is reached by its key, too.
    const last = page.locator('.map-main > .map-roles').last().getByRole('button').last();
    await last.focus();
    expect((await last.boundingBox())!.x + (await last.boundingBox())!.width).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it('keeps the buttons of the map of regions touched off its places', async () => {
    const page = await onPhone(`?view=reach&reach=${encodeURIComponent(own)}`);
    await page.locator('.reach-map .map-land').first().waitFor();
    const [sheet, tools, note] = [
      await page.locator('.reach-map svg').boundingBox(),
      await page.locator('.reach-map .map-tools').boundingBox(),
      await page.locator('.reach-map .map-note').boundingBox(),
    ];
    expect(tools!.y).toBeGreaterThanOrEqual(sheet!.y + sheet!.height - 1);
    expect(note!.y).toBeGreaterThanOrEqual(sheet!.y + sheet!.height - 1);
    // Near by, the inset in the corner is large enough for more than its name.
    await page.locator('.reach-map').getByRole('button', { name: '放大' }).tap();
    await page.waitForFunction(() => document.querySelectorAll('.reach-map .map-inset-all').length === 2);
    const inset = await page.locator('.reach-map .map-inset-all').last().boundingBox();
    expect(inset!.width).toBeGreaterThanOrEqual(47);
    expect(inset!.x + inset!.width).toBeLessThanOrEqual(sheet!.x + sheet!.width);
    expect(inset!.y + inset!.height).toBeLessThanOrEqual(sheet!.y + sheet!.height);
    await page.context().close();
  });

  it('leaves a way most of the picture, and gives its words when they are asked for', async () => {
    const ends = new URLSearchParams({ view: 'network', from: 'region:500243', to: 'policy:某某条例' });
    const page = await onPhone(`?${ends}`);
    await page.locator('.path-steps').waitFor();
    await page.locator('.picture canvas').first().waitFor();
    expect(await page.locator('.way-step').first().isVisible()).toBe(false);
    expect((await page.locator('.picture').boundingBox())!.height).toBeGreaterThan(200);
    await page.getByRole('button', { name: '每一步的原文' }).tap();
    await page.locator('.way-step .quote-line').first().waitFor();
    await page.context().close();
  });

  it('chooses a ready question from the list of the browser, not from a window in a window', async () => {
    const page = await onPhone('?view=console');
    await page.getByRole('combobox', { name: '现成的问题' }).selectOption({ label: '哪些被引用的文件尚未收录？' });
    await page.getByRole('heading', { name: '哪些被引用的文件尚未收录？' }).waitFor();
    expect(await page.locator('.console-side').evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
    const [side, ask] = [
      await page.locator('.console-side').boundingBox(),
      await page.locator('.console-ask').boundingBox(),
    ];
    expect(ask!.y - side!.y - side!.height).toBeLessThan(60);
    expect(side!.height).toBeLessThan(120);
    await page.context().close();
  });

  it('leaves in sight what the card of a mention tells of', async () => {
    const page = await onPhone(`?view=document&doc=${documentId}`);
    const mention = page.locator('.document-text .mention').last();
    await mention.tap();
    const card = page.locator('.document-side');
    await card.locator('.mention-card').waitFor();
    await page.waitForTimeout(300);
    const [marked, side] = [await mention.boundingBox(), await card.boundingBox()];
    expect(marked!.y + marked!.height).toBeLessThanOrEqual(side!.y);
    expect(marked!.y).toBeGreaterThan(0);
  });

  it('keeps room for the picture beside the details', async () => {
    const page = await onPhone(`?view=network&at=${encodeURIComponent(own)}`);
    await page.locator('.details[data-open] h2').waitFor();
    await page.locator('.picture canvas').first().waitFor();
    expect((await page.locator('.picture').boundingBox())!.height).toBeGreaterThan(180);
  });

  it('opens a node by a tap, and drags it without opening another', async () => {
    const page = await onPhone('?view=network');
    const at = await nodeAt(page, other);
    await page.touchscreen.tap(at.x, at.y);
    await page.waitForFunction((id) => new URL(location.href).searchParams.get('at') === id, other);
    await page.getByRole('button', { name: '关闭' }).tap();
    const from = await nodeAt(page, own);
    await drag(page, [from, { x: from.x + 40, y: from.y + 50 }]);
    expect(new URL(page.url()).searchParams.get('pin')).toContain(own);
    expect(new URL(page.url()).searchParams.get('at')).toBeNull();
    const now = await nodeAt(page, own);
    expect(Math.hypot(now.x - from.x - 40, now.y - from.y - 50)).toBeLessThan(6);
  });

  it('moves the map by one finger and comes nearer by two, and the address knows', async () => {
    const page = await onPhone('?view=map');
    await page.locator('.map-picture canvas').first().waitFor();
    await page.waitForTimeout(500);
    const box = await page.locator('.map-picture .picture').boundingBox();
    const middle = { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
    const beside = (dx: number, dy = 0): Spot => ({ x: middle.x + dx, y: middle.y + dy });
    await drag(page, [beside(0, -60), beside(-50, -60)]);
    const [x] = new URL(page.url()).searchParams.get('mapeye')!.split(',').map(Number);
    expect(x).toBeGreaterThan(0.5);
    await drag(page, [beside(-20, -60), beside(-90, -60)], [beside(20, -60), beside(90, -60)]);
    const [, , ratio] = new URL(page.url()).searchParams.get('mapeye')!.split(',').map(Number);
    expect(ratio).toBeLessThan(0.6);
  });
});
