/** The page itself: what it loads before its lazy parts, when it first paints, and its heap over a large collection. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWeb, serve } from '../../explorer/index.ts';
import { openMemoryStore } from '../../graph-schema/index.ts';
import { launchChromium } from './chromium.ts';
import type { Figure } from './figure.ts';
import { makeCollection } from './made-collection.ts';
import { clockOf } from './thread-time.ts';

/** Scripts that the page names itself; what is fetched when it is first looked at is not among them. */
const shellKilobytes = async (output: string): Promise<number> => {
  const page = await readFile(join(output, 'index.html'), 'utf8');
  const names = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, name]) => name as string);
  const scripts = await Promise.all(names.map((name) => readFile(join(output, name))));
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0) / 1000;
};

const rounds = 3;

export const benchPage = async (size: number): Promise<readonly Figure[]> => {
  const { output } = await buildWeb();
  const serving = await serve({ store: await openMemoryStore(makeCollection(size)), port: 0 });
  const browser = await launchChromium();
  try {
    await (await fetch(`${serving.url}api/summary`)).text();
    const paints: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(serving.url);
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      paints.push(
        await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
      );
      await page.close();
    }
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const clock = await clockOf(page);
    await page.goto(`${serving.url}?view=network&part=all`);
    await page.waitForFunction(() => document.querySelector('.picture-note')?.textContent?.includes('2000') === true);
    for (const search of [
      '?view=table',
      '?view=network&province=110000',
      '?view=network&part=all&layout=levels',
      '?view=timeline',
    ]) {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
      }, search);
      await page.waitForTimeout(2_000);
    }
    return [
      {
        what: 'scripts of the page before its lazy parts, gzipped',
        value: await shellKilobytes(output),
        unit: 'kB',
        bar: 350,
      },
      { what: 'first paint of the page', value: Math.min(...paints), unit: 'ms', bar: 1_000 },
      {
        what: `heap of the page over ${size} nodes, after four views`,
        value: await clock.heap(),
        unit: 'MB',
        bar: 400,
      },
    ];
  } finally {
    await browser.close();
    await serving.close();
  }
};
