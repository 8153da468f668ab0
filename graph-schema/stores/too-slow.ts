/** The same words from every store when a query takes longer than it may. */
import { StoreError } from './store-error.ts';

export const tooSlow = (milliseconds: number): StoreError =>
  new StoreError(
    'too-slow',
    `query: expected an answer within ${milliseconds} ms, got none; ask for less or raise the limit`,
  );
