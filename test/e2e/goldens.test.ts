/** In a browser: how the page looks, against pictures that were looked at. UPDATE_GOLDENS=1 takes them anew; look at each before it is kept. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentId, exampleGraph } from '../graph-schema/example-graph.ts';
import { compareCoarsely, shrink, writingWidth } from '../support/coarse-picture.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, nodeAt } from './open-page.ts';

const own = encodeURIComponent('policy:某省人民政府关于落实《某某规划纲要》的意见');
const other = encodeURIComponent('policy:某某规划纲要');
const isTaking = process.env.UPDATE_GOLDENS === '1';
const folder = 'test/e2e/goldens';
/** Share of the picture that may differ: a line of text that breaks elsewhere, not a panel. */
const mayDiffer = 0.012;

/** The map is drawn, and how many regions each document reaches is known. */
const wholeOverview = '.start:has(.map-land) .document-card .note:has-text("个地区")';

interface Look {
  readonly name: string;
  readonly address: string;
  readonly ready: string;
  readonly scheme?: 'dark';
  readonly width?: number;
  /** Until this node of a picture stands still. */
  readonly node?: string;
}
const looks: readonly Look[] = [
  { name: 'overview', address: '', ready: wholeOverview },
  { name: 'table-dark', address: `?view=table&at=${own}`, ready: '.details-title', scheme: 'dark' },
  { name: 'document', address: `?view=document&doc=${documentId}&span=0-5`, ready: '.document-text .quoted' },
  { name: 'map', address: '?view=map', ready: '.map-foot', node: 'region:500243' },
  { name: 'compare', address: `?view=compare&left=${own}&right=${other}`, ready: '.compare td' },
  { name: 'overview-narrow', address: '', ready: wholeOverview, width: 360 },
];
const heightOf = ({ width = 1280 }: Look): number => (width < 500 ? 740 : 800);

/** What the GPU draws differs in every pixel from driver to driver: only what lies under it is compared. */
const withoutGpu = '.sigma-nodes, .sigma-edges, .sigma-words, .sigma-front { visibility: hidden }';

describe.skipIf(chromiumPath === undefined)('e2e: how the page looks', () => {
  let isComparable = false;
  const explorer = explorerOver(exampleGraph);
  beforeAll(async () => {
    const page = await explorer.page();
    const width = await writingWidth(page);
    if (isTaking) writeFileSync(`${folder}/writing-width.json`, `${JSON.stringify({ width })}\n`);
    isComparable = width === JSON.parse(readFileSync(`${folder}/writing-width.json`, 'utf8')).width;
  });

  const taken = async (look: Look, style = ''): Promise<{ readonly page: Page; readonly png: Buffer }> => {
    const { address, ready, scheme: colorScheme = 'light', width = 1280, node } = look;
    const page = await explorer.page(address, { viewport: { width, height: heightOf(look) }, colorScheme });
    await page.locator(ready).first().waitFor();
    if (node !== undefined) await nodeAt(page, node);
    await page.evaluate((css) => {
      // The page's policy allows no inline style sheets; a constructed one is the page's own.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, withoutGpu + style);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(300);
    return { page, png: await page.screenshot({ animations: 'disabled', caret: 'hide' }) };
  };

  it.for(looks)('$name looks as it did', async (look, { skip }) => {
    if (!isComparable && !isTaking) skip('the fonts of this machine are others than those of the goldens');
    const file = `${folder}/${look.name}.png`;
    const { page, png } = await taken(look);
    const blank = await explorer.page();
    if (isTaking) writeFileSync(file, await shrink(blank, png, (look.width ?? 1280) / 2, heightOf(look) / 2));
    expect(existsSync(file)).toBe(true);
    const { share, box } = await compareCoarsely(blank, png, readFileSync(file));
    expect(share, `cells ${box} of 16 × 16 pixels differ`).toBeLessThan(mayDiffer);
    await page.context().close();
  });

  it.each([
    ['the legend is gone', 1, '.legend { display: none }'],
    ['all is larger by a tenth', 0, 'body { zoom: 1.1 }'],
    ['the accent is another', 4, ':root { --card: #8888ff !important }'],
    ['the land is not drawn', 3, '.sigma-under { visibility: hidden }'],
    ['the head is gone', 2, '.head { display: none !important }'],
  ] as const)('would be noticed: %s', async (_, at, style) => {
    const look = looks[at] as Look;
    const { png } = await taken(look, style);
    const blank = await explorer.page();
    const { share } = await compareCoarsely(blank, png, readFileSync(`${folder}/${look.name}.png`));
    expect(share).toBeGreaterThan(mayDiffer);
  });
});
