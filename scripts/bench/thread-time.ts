/** Time of a page's main thread on the processor, as Chromium counts it: what other processes do does not stand in it. */
import type { CDPSession, Page } from 'playwright-core';

export interface ThreadClock {
  /** Milliseconds of scripts while the work is done, and until the frame after it has been drawn. */
  script(work: () => Promise<unknown>): Promise<number>;
  /** Megabytes of the heap that are in use after it was tidied. */
  heap(): Promise<number>;
}

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
};

export const clockOf = async (page: Page): Promise<ThreadClock> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const settled = () =>
    page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
  return {
    script: async (work) => {
      await settled();
      const before = await metric(session, 'ScriptDuration');
      await work();
      await settled();
      return ((await metric(session, 'ScriptDuration')) - before) * 1000;
    },
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric(session, 'JSHeapUsedSize')) / 1e6;
    },
  };
};
