/** In a browser that keeps nothing, lets nothing be copied, or hears keys before answers: nothing is lost, and what fails is said. */
import { describe, it } from 'vitest';
import { documentId, exampleGraph } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, openSearch } from './open-page.ts';

describe.skipIf(chromiumPath === undefined)('e2e: a strict browser', () => {
  // The browser itself writes a line for each request that was cut off on purpose.
  const explorer = explorerOver(exampleGraph, { expected: /ERR_FAILED/ });

  it('shows the page and changes its language where nothing may be kept', async () => {
    const page = await explorer.page();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await page.reload();
    await page.locator('.figures').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.map-picture, .china-map').first().waitFor();
  });

  it('says that nothing could be copied where the clipboard is closed', async () => {
    const page = await explorer.page(`?view=document&doc=${documentId}&span=0-4`);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: /^复制这句引文/ }).click();
    await page.getByRole('button', { name: '没能复制' }).waitFor();
    const reach = await explorer.page('?view=reach&reach=policy:某某规划纲要');
    await reach.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await reach.getByRole('button', { name: '复制链接' }).click();
    await reach.getByText(reach.url()).waitFor();
  });

  it('opens what was typed, also when Enter comes before the answer', async () => {
    const page = await explorer.page('?view=network');
    await page.locator('.picture').waitFor();
    await openSearch(page);
    await page.keyboard.type('乙水库');
    await page.locator('.search-option').first().waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('某省人民政府');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '某省人民政府', exact: true }).waitFor();
  });

  it('says why an answer has no picture, and draws it when asked again', async () => {
    const page = await explorer.page(`?view=console&ask=${encodeURIComponent('MATCH (p:Policy) RETURN p')}`);
    await page.route('**/api/among', (route) => route.abort());
    await page.getByText('图', { exact: true }).click();
    await page.getByRole('alert').getByText('连接不上本机的政脉服务').waitFor();
    await page.unroute('**/api/among');
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.result-things li').first().waitFor();
  });
});
