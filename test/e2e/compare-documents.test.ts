/** In a browser: two documents side by side, from a document, from two chosen in the network or the table, by keys, and on a phone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { documentId, exampleGraph, text } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, nodeAt, openSearch } from './open-page.ts';

const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';
const other = 'policy:某某规划纲要';
const sides = (page: Page) => {
  const query = new URL(page.url()).searchParams;
  return [query.get('left'), query.get('right')];
};

describe.skipIf(chromiumPath === undefined)('e2e: comparing documents', () => {
  const explorer = explorerOver(exampleGraph, { expected: /404/ });
  const regions = (page: Page) => page.getByRole('region', { name: '地区', exact: true });

  it('is reached by the bar of views, with nothing chosen and with a policy', async () => {
    const page = await explorer.page('');
    await page.getByRole('navigation').getByRole('button', { name: '对照', exact: true }).click();
    await page.getByText('先选一份文件，再选另一份').waitFor();
    await page.goto(`${explorer.url}?view=table&at=${encodeURIComponent(own)}`);
    await page.locator('tr[aria-selected="true"]').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: '对照', exact: true }).click();
    await page.getByText('再选另一份与它对照').waitFor();
    expect(sides(page)).toEqual([own, null]);
    await page.context().close();
  });

  it('goes from a document by one click, and shows the words that only one of them has', async () => {
    const page = await explorer.page(`?view=document&doc=${documentId}`);
    await page.getByRole('button', { name: '与另一份对照' }).click();
    await page.getByText('再选另一份与它对照').waitFor();
    await page.getByRole('button', { name: '搜索任何一份政策' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type('某某规划');
    await page.getByRole('option', { name: /^政策\s*某某规划纲要/ }).click();
    await page.getByRole('region', { name: '右边的文件' }).waitFor();
    expect(sides(page)).toEqual([own, other]);
    const row = regions(page).getByRole('row', { name: /甲县/ });
    const quote = row.locator('.quote-line').first();
    const words = await quote.locator('mark').textContent();
    expect(text).toContain(words!);
    // Who is silent says so to screen readers too.
    await row.getByRole('cell', { name: /没有提到/ }).waitFor();
    await quote.click();
    await page.locator('.document-text .quoted').first().waitFor();
    await page.keyboard.press('Control+z');
    await regions(page).waitFor();
  });

  it('goes from two that are chosen in the network', async () => {
    const page = await explorer.page(`?view=network&at=${encodeURIComponent(own)}`);
    const at = await nodeAt(page, other);
    await page.keyboard.down('Shift');
    await page.mouse.click(at.x, at.y);
    await page.keyboard.up('Shift');
    await page.getByText(/^已选两项/).waitFor();
    expect(new URL(page.url()).searchParams.get('also')).toBe(other);
    await page.getByRole('button', { name: '对照这两份' }).click();
    await regions(page).waitFor();
    expect(sides(page)).toEqual([own, other]);
  });

  it('goes from two rows of the table by keys alone, and turns the sides', async () => {
    const page = await explorer.page('?view=table');
    await page
      .getByRole('cell', { name: /某省人民政府关于落实/ })
      .getByRole('button')
      .focus();
    await page.keyboard.press('Enter');
    const second = page.locator('.cell-button', { hasText: /^某某规划纲要$/ });
    await second.focus();
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('button', { name: '对照这两份' }).focus();
    await page.keyboard.press('Enter');
    await regions(page).waitFor();
    await page.getByRole('button', { name: '左右互换' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => new URL(location.href).searchParams.get('left') === id, other);
    await page.getByRole('radio', { name: /^只在右边 [1-9]/ }).waitFor({ state: 'attached' });
  });

  it('keeps only what is asked for, and takes it along', async () => {
    const page = await explorer.page(
      `?view=compare&left=${encodeURIComponent(own)}&right=${encodeURIComponent(other)}`,
    );
    await regions(page).getByRole('row', { name: /甲县/ }).waitFor();
    await page.getByText(/^两份都有 \d/).click();
    await regions(page).getByRole('row', { name: /甲县/ }).waitFor({ state: 'detached' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    expect(readFileSync((await file.path())!, 'utf8')).toMatch(/地区,甲县,只在左边/);
  });

  it('fits a phone', async () => {
    const page = await explorer.page(
      `?view=compare&left=${encodeURIComponent(own)}&right=${encodeURIComponent(other)}`,
      { viewport: { width: 360, height: 740 } },
    );
    await regions(page).waitFor();
    const width = await page.locator('.compare').evaluate((element) => element.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });

  it('opens the choice where a link names what is not here', async () => {
    const page = await explorer.page('?view=compare&left=policy:没有&right=policy:也没有');
    await page.getByText('不在这个集合里（要对照的文件）').waitFor();
    await page.getByRole('heading', { name: '对照两份文件' }).waitFor();
    // The search for one of them finds nothing but policies.
    await page.getByRole('button', { name: '搜索任何一份政策' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type('甲县');
    await page.getByText('没有找到“甲县”').waitFor();
    await page.keyboard.press('Escape');
    await openSearch(page);
    await page.keyboard.type('甲县');
    await page.getByRole('option').first().waitFor();
  });
});
