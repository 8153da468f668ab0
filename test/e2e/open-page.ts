/** A real page: the built explorer over a real server and an embedded store, in Debian's Chromium. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildWeb, type Serving, serve } from '../../explorer/index.ts';
import { type Graph, openStore, type Store } from '../../graph-schema/index.ts';
import { chromiumFlagsOfTests, chromiumPath, launchChromium as launch } from '../../scripts/bench/chromium.ts';

export { chromiumPath };

export const launchChromium = (): Promise<Browser> => launch(chromiumFlagsOfTests);

export interface Opened {
  readonly url: string;
  readonly store: Store;
  page(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** What pages said of errors; a test that ends with some has failed. */
  readonly errors: readonly string[];
  /** What the server said when it refused something: of such errors the browser tells only the number. */
  readonly refusals: readonly string[];
  close(): Promise<void>;
}

/** Over an embedded store of its own unless another is given. */
export const openExplorer = async (
  graph: Graph,
  open: () => Promise<Store> = () => openStore({ kind: 'embedded' }),
): Promise<Opened> => {
  await buildWeb();
  const store = await open();
  await store.write(graph);
  const serving: Serving = await serve({ store, collection: '测试', port: 0 });
  const browser = await launchChromium();
  const errors: string[] = [];
  const refusals: string[] = [];
  return {
    url: serving.url,
    store,
    errors,
    refusals,
    page: async (path = '', options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(50_000);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('response', async (answer) => {
        if (answer.status() >= 400) refusals.push(`${answer.url()}: ${await answer.text().catch(() => '')}`);
      });
      await page.goto(serving.url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await serving.close();
      await store.close();
    },
  };
};

interface Locating extends Element {
  locate?(id: string): { readonly x: number; readonly y: number } | undefined;
}

/** Where a node of the picture stands on the page, once the picture is there. */
export const nodeAt = async (page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> => {
  const picture = page.locator('.picture');
  await page.waitForFunction((wanted) => (document.querySelector('.picture') as Locating | null)?.locate?.(wanted), id);
  await page.waitForTimeout(200);
  const at = await picture.evaluate((element: Locating, wanted) => element.locate?.(wanted), id);
  const box = await picture.boundingBox();
  if (!at || !box) throw new Error(`picture: expected ${id} in it`);
  return { x: box.x + at.x, y: box.y + at.y };
};

/** The words that are looked at in the full text, once they are there. */
export const quotedOn = async (page: Page): Promise<string> => {
  const quoted = page.locator('.document-text .quoted');
  await quoted.first().waitFor();
  return (await quoted.allTextContents()).join('');
};

/** Opens the search by its key, and waits until it listens. */
export const openSearch = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
};
