/** The same words from every store when a query takes longer than it may, or than its asker waits. */
import { StoreError } from './store-error.ts';

export const tooSlow = (milliseconds: number): StoreError =>
  new StoreError(
    'too-slow',
    `query: expected an answer within ${milliseconds} ms, got none; ask for less or raise the limit`,
  );

export const stopped = (): StoreError => new StoreError('stopped', 'query: nobody waits for its answer any more');

/** Rejects when the signal comes; `after` milliseconds later, as most queries end by themselves before that. */
export const whenStopped = (
  signal: AbortSignal | undefined,
  after: number,
): { readonly wait: Promise<never>; end(): void } => {
  let timer: NodeJS.Timeout | undefined;
  let begin = () => {};
  const wait = new Promise<never>((_resolve, reject) => {
    begin = () => {
      timer = setTimeout(() => reject(stopped()), after);
    };
    if (signal?.aborted) begin();
    else signal?.addEventListener('abort', begin);
  });
  // Whoever races with it has left when it comes late.
  wait.catch(() => {});
  return {
    wait,
    end: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', begin);
    },
  };
};
