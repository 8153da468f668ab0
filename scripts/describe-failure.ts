/** Turns what was thrown into the line that the terminal shows: known trouble without a stack, faults of ours with one. */
import { Misuse } from './exit-codes.ts';

/** Errors whose message is written for users; by name, so that no house must be loaded to know them. */
const known = new Set(['Misuse', 'RefusedQuery', 'StoreError', 'GraphFileError']);

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

export const describeFailure = (error: unknown): { readonly message: string; readonly isMisuse: boolean } => {
  if (!(error instanceof Error)) return { message: `zhengmai: ${String(error)}`, isMisuse: false };
  const isMisuse = error instanceof Misuse || error.name === 'RefusedQuery' || codeOf(error) === 'wrong-query';
  // The operating system's own: no such file, no permission, no space.
  const isOurs = !known.has(error.name) && !/^E[A-Z]+$/.test(codeOf(error));
  return { message: `zhengmai: ${isOurs ? (error.stack ?? error.message) : error.message}`, isMisuse };
};
