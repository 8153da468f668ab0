/** The picture of ten thousand nodes beside sigma alone with the same data, and what choosing and pointing at a node cost. */
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import type { Figure } from './figure.ts';
import type { PictureBench } from './page/picture.ts';
import { clockOf } from './thread-time.ts';

/** The bench's page as one script. */
const bundle = async (): Promise<string> => {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('page/picture.ts', import.meta.url)), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('bench: expected vite to give a bundle');
  return output.output.map((file) => ('code' in file ? file.code : '')).join('\n');
};

const rounds = 5;
const size = 10_000;

declare const bench: PictureBench;
type Deed = keyof PictureBench;

export const benchPicture = async (): Promise<readonly Figure[]> => {
  const code = await bundle();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: code });
    await page.evaluate((n) => bench.make(n), size);
    const clock = await clockOf(page);
    // As a task of the page's own: what a debugger runs is not counted.
    const run = (deed: Deed, i = 0) =>
      page.evaluate(
        ([name, n]) =>
          new Promise<void>((done) =>
            setTimeout(() => {
              (bench[name] as (n: number) => void)(n);
              done();
            }),
          ),
        [deed, i] as const,
      );
    const [bare, ours]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      bare.push(await clock.script(() => run('drawBare')));
      await page.evaluate(() => bench.close());
      ours.push(await clock.script(() => run('drawOurs')));
      if (round < rounds - 1) await page.evaluate(() => bench.close());
    }
    const least = async (work: () => Promise<unknown>): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await clock.script(work));
      return Math.min(...times);
    };
    const refreshed = await page.evaluate(() => bench.refreshes());
    const select = await least(() => run('select', 0));
    const ordinary = await least(() => run('select', 5_000));
    const hover = await least(() => run('hover', 17));
    const again = (await page.evaluate(() => bench.refreshes())) - refreshed;
    const [alone, ourBest] = [Math.min(...bare), Math.min(...ours)];
    return [
      {
        what: `first picture of ${size} nodes: ours ${ourBest.toFixed(0)} ms, sigma alone ${alone.toFixed(0)} ms`,
        value: ourBest / alone,
        unit: '×',
        bar: 1.2,
      },
      { what: 'choose the node that most hangs on', value: select, unit: 'ms', bar: 16 },
      { what: 'choose another node', value: ordinary, unit: 'ms', bar: 16 },
      { what: 'point at a node', value: hover, unit: 'ms', bar: 16 },
      { what: 'whole pictures drawn anew by choosing and pointing', value: again, unit: '', bar: 0 },
    ];
  } finally {
    await browser.close();
  }
};
