/** A quote as it goes into a paper: the words, then the reference in the form of GB/T 7714-2015 for what is read online, with its link. */
import type { Reference } from '../../api.ts';

/** More authors than this are summed up. */
const named = 3;

const authors = (issuers: readonly string[]): string => {
  if (issuers.length === 0) return '';
  const first = issuers.slice(0, named).join(', ');
  return `${first}${issuers.length > named ? ', 等' : ''}. `;
};

/** `today` is the day of reading; where no clock is known the form goes without it. */
export const writeReference = (
  { issuers, title, number, date }: Reference,
  address: string,
  today: string | undefined,
): string => {
  const issued = date === undefined ? '' : `(${date})`;
  const read = today === undefined ? '' : `[${today}]`;
  const days = issued + read === '' ? '' : ` ${issued}${read}.`;
  return `${authors(issuers)}${title}${number === undefined ? '' : `: ${number}`}[EB/OL].${days} ${address}.`;
};

export const writeQuote = (words: string, reference: string): string => `“${words.trim()}”\n${reference}`;
