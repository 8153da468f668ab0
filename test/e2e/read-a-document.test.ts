/** In a browser: in the full text one walks from mention to mention, sees what is cited and how, and copies words with their reference. */
import { describe, expect, it } from 'vitest';
import { documentId, exampleGraph, text } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, quotedOn } from './open-page.ts';

const title = '某省人民政府关于落实《某某规划纲要》的意见';
const reading = `?view=document&doc=${documentId}`;

describe.skipIf(chromiumPath === undefined)('e2e: reading a document', () => {
  const explorer = explorerOver(exampleGraph);

  it('lists what the document cites and how, and leads to the words', async () => {
    const page = await explorer.page(reading);
    await page.getByRole('button', { name: '依据 某某条例' }).click();
    expect(await quotedOn(page)).toContain('《某某条例》');
  });

  it('says that a link points behind the end of the text, and offers no quote there', async () => {
    const page = await explorer.page(`${reading}&span=${text.length - 1}-${text.length + 1}`);
    await page.getByText('超出了这份文件的末尾').waitFor();
    await page.getByRole('button', { name: '复制所选（带出处）' }).waitFor();
    expect(await page.getByRole('button', { name: '所看的原文' }).count()).toBe(0);
    const within = await explorer.page(`${reading}&span=${text.length - 1}-${text.length}`);
    await within.getByRole('button', { name: '所看的原文' }).waitFor();
    expect(await within.getByText('超出了这份文件的末尾').count()).toBe(0);
  });

  it('walks from mention to mention, and says of each what it is', async () => {
    const page = await explorer.page(reading);
    await page.getByRole('button', { name: '下一处' }).click();
    await page.getByRole('heading', { name: '原文提法' }).waitFor();
    const first = await page.locator('.mention-words').textContent();
    await page.getByRole('button', { name: '下一处' }).click();
    await page.waitForFunction((before) => document.querySelector('.mention-words')?.textContent !== before, first);
    await page.getByRole('button', { name: '上一处' }).click();
    await page.waitForFunction((before) => document.querySelector('.mention-words')?.textContent === before, first);
  });

  it('copies the selected words with a reference whose link opens at them', async () => {
    const page = await explorer.page(reading, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.document-text p').nth(3).waitFor();
    await page.evaluate(() => {
      const line = document.querySelectorAll('.document-text p')[3]!;
      getSelection()?.selectAllChildren(line);
    });
    await page.keyboard.press('c');
    await page.getByRole('button', { name: '已复制' }).waitFor();
    const [quote, reference] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(quote).toBe(`“${text.split('\r\n')[3]}”`);
    expect(reference).toMatch(
      new RegExp(`${title}: 某政发〔2021〕3号\\[EB/OL\\]\\. \\(2021-01\\)\\[\\d{4}-\\d\\d-\\d\\d\\]\\. http`),
    );
    const again = await explorer.page(new URL(reference!.slice(reference!.indexOf('http'), -1)).search);
    expect(await quotedOn(again)).toBe(text.split('\r\n')[3]);
  });

  it('takes the marks of one kind away, and steps over it', async () => {
    const page = await explorer.page(reading);
    const agencies = page.locator('.mention').filter({ hasText: '某省人民政府' });
    await agencies.first().waitFor();
    await page.getByRole('group', { name: '标出' }).getByRole('button', { name: /^机构/ }).click();
    await agencies.first().waitFor({ state: 'detached' });
  });
});
