/** One explorer for all tests of a block, opened before the first and closed behind the last, which must leave no error behind. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { Graph, Store } from '../../graph-schema/index.ts';
import { type Opened, openExplorer } from './open-page.ts';

interface Options {
  /** Errors that belong to what the tests do: browsers note a refused query, or what is not there, as an error of the network. */
  readonly expected?: RegExp;
  /** Another store than an embedded one. */
  readonly open?: () => Promise<Store>;
}

/** What it gives may be asked by tests and hooks only: before them nothing runs (TypeError). */
export const explorerOver = (
  graph: Graph | (() => Promise<Graph>),
  { expected, open }: Options = {},
): Pick<Opened, 'url' | 'store' | 'page'> => {
  let opened: Opened | undefined;
  const running = (): Opened => {
    if (opened === undefined)
      throw new TypeError('explorerOver: expected to be asked by a test or hook, was asked before');
    return opened;
  };
  beforeAll(async () => {
    opened = await openExplorer(typeof graph === 'function' ? await graph() : graph, open);
  });
  afterAll(async () => {
    await opened?.close();
    const errors = (opened?.errors ?? []).filter((error) => !expected?.test(error));
    expect(errors, opened?.refusals.join('\n')).toEqual([]);
  });
  return {
    get url() {
      return running().url;
    },
    get store() {
      return running().store;
    },
    page: (path, options) => running().page(path, options),
  };
};
