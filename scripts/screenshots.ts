/** `npx tsx scripts/screenshots.ts [OUT]`: takes the pictures of the README from the seeds, in a Chromium of this machine (CHROMIUM_PATH names one). */
import { existsSync, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildWeb, serve } from '../explorer/index.ts';
import { openStore } from '../graph-schema/index.ts';
import { buildGraph } from './build-graph.ts';
import { Misuse } from './exit-codes.ts';
import { writeSmallPng } from './small-png.ts';

const out = process.argv[2] ?? fileURLToPath(new URL('../explorer/screenshots', import.meta.url));
const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place !== undefined && existsSync(place));
if (executablePath === undefined) throw new Misuse('screenshots: expected Chromium in CHROMIUM_PATH, found none');

/** A picture: its file, the look, and the way to it from the overview. */
interface Shot {
  readonly name: string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly go: (page: Page) => Promise<void>;
}

const view = (page: Page, name: string) => page.locator('.view-tab', { hasText: name }).click();
const policy = '为全面贯彻落实习近平总书记';

const shots: readonly Shot[] = [
  {
    name: 'network',
    go: async (page) => {
      await view(page, '关系图');
      await page.locator('.picture canvas').first().waitFor();
    },
  },
  {
    name: 'quote',
    go: async (page) => {
      await page.locator('.document-card', { hasText: policy }).getByRole('button', { name: '看关系' }).click();
      await page
        .locator('.details')
        .getByRole('button', { name: /^原文 [2-9]：/ })
        .first()
        .click();
      await page.locator('.quote mark').first().waitFor();
    },
  },
  {
    name: 'regions',
    go: async (page) => {
      await view(page, '触达地区');
      await page.locator('.reach-choose button', { hasText: '国发〔2021〕3号' }).first().click();
      await page.locator('.map-land').first().waitFor();
    },
  },
  {
    name: 'map',
    go: async (page) => {
      await view(page, '地图');
      await page.locator('.map-picture canvas').first().waitFor();
    },
  },
  {
    name: 'document',
    go: async (page) => {
      await page.locator('.document-card').nth(1).getByRole('button', { name: '读原文' }).click();
      await page.locator('.mention').nth(3).click();
      await page.locator('.mention-card').waitFor();
    },
  },
  {
    name: 'query',
    dark: true,
    go: async (page) => {
      const cypher = 'MATCH (p:Policy {held: true})-[t:IMPLEMENTS|BASED_ON]->(q:Policy)\nRETURN p, type(t), q';
      await page.goto(`${new URL(page.url()).origin}/?view=console&ask=${encodeURIComponent(cypher)}`);
      await page.getByText('图', { exact: true }).click();
      await page.locator('.result-graph canvas').first().waitFor();
    },
  },
];

/** A browser can read the pixels of a picture; Node cannot. */
const small = async (from: Browser, png: Buffer): Promise<Buffer> => {
  const page = await from.newPage();
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
    let binary = '';
    for (let i = 0; i < data.length; i += 8192) binary += String.fromCharCode(...data.subarray(i, i + 8192));
    return { width: image.width, height: image.height, pixels: btoa(binary) };
  }, png.toString('base64'));
  await page.close();
  return writeSmallPng(new Uint8Array(Buffer.from(pixels, 'base64')), width, height);
};

await buildWeb();
const store = await openStore({ kind: 'embedded' });
await store.write((await buildGraph(['seeds'])).graph);
const serving = await serve({ store, port: 0 });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
mkdirSync(out, { recursive: true });
try {
  for (const { name, dark = false, width = 1280, go } of shots) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(serving.url);
    await page.locator('.figures').waitFor();
    await go(page);
    // Pictures settle and fonts arrive.
    await page.waitForTimeout(2500);
    await writeFile(join(out, `${name}.png`), await small(browser, await page.screenshot()));
    await context.close();
    console.error(`${name}.png`);
  }
} finally {
  await browser.close();
  await serving.close();
  await store.close();
}
