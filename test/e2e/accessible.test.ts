/** In a browser: axe finds nothing to complain of in any view, light and dark, in both languages, wide and on a phone. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentId, exampleGraph } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, openSearch } from './open-page.ts';

const { source } = createRequire(import.meta.url)('axe-core') as { readonly source: string };
const own = encodeURIComponent('policy:某省人民政府关于落实《某某规划纲要》的意见');

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
declare const axe: { run(context: Document, options: object): Promise<Found> };

/** Which rule, and the first thing that breaks it. */
const complaints = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
};

/** Each value of each choice meets each value of the others. */
const looks = [
  { width: 1280, colorScheme: 'light', language: 'zh' },
  { width: 1280, colorScheme: 'dark', language: 'en' },
  { width: 360, colorScheme: 'dark', language: 'zh' },
  { width: 360, colorScheme: 'light', language: 'en' },
] as const;

/** Each view with what shows that it is there; what is chosen beside it shows the details too. */
const views: readonly (readonly [name: string, address: string, ready: string])[] = [
  ['overview', '', '.figures'],
  ['network', `?view=network&at=${own}`, '.picture canvas'],
  ['regions touched', `?view=reach&reach=${own}`, '.reach-map .map-land'],
  ['a place upward', '?view=reach&reach=region:500243', '.reach-above'],
  ['table', '?view=table', 'tbody tr'],
  ['map', '?view=map', '.map-picture canvas'],
  ['coverage on the map', `?view=map&covers=${own}&at=region:500243`, '.map-reach'],
  ['two documents', `?view=compare&left=${own}&right=${encodeURIComponent('policy:某某规划纲要')}`, '.compare td'],
  ['choosing two documents', '?view=compare', '.reach-choose li'],
  ['time', '?view=timeline', '.timeline h2'],
  ['months of a year', '?view=timeline&since=2021&until=2021', '.date-brush + .date-brush'],
  ['document', `?view=document&doc=${documentId}&span=0-5`, '.document-text p'],
  ['ready question', '?view=console&ready=missing-documents', '.result td'],
  ['query', `?view=console&ask=${encodeURIComponent('MATCH (p:Policy) RETURN p.title')}`, '.result td'],
  [
    'names that nothing has',
    `?view=console&ask=${encodeURIComponent('MATCH (p:Policy) RETURN p.titel')}`,
    '.editor-unknown',
  ],
];

describe.skipIf(chromiumPath === undefined)('e2e: accessible', () => {
  const explorer = explorerOver(exampleGraph);

  describe.each(looks)('$width wide, $colorScheme, $language', ({ width, colorScheme, language }) => {
    let page: Page;
    beforeAll(async () => {
      page = await explorer.page('', { viewport: { width, height: 740 }, colorScheme });
      await page.evaluate((wanted) => localStorage.setItem('zhengmai.language', wanted), language);
    });
    afterAll(() => page?.context().close());

    it.each(views)('%s', async (_, address, ready) => {
      await page.goto(explorer.url + address);
      await page.locator(ready).first().waitFor();
      expect(await complaints(page)).toEqual([]);
    });

    it('search, with what it found', async () => {
      await page.goto(explorer.url);
      await page.locator('.figures').waitFor();
      await openSearch(page);
      await page.keyboard.type('甲县');
      await page.getByRole('option').first().waitFor();
      expect(await complaints(page)).toEqual([]);
    });
  });
});
