/** A quote as it goes into a paper: the words, then title, number and date in the order of GB/T 7714, and the link. */
import type { NodeLine } from '../../api.ts';

export const writeReference = (
  words: string,
  document: string,
  policy: NodeLine | undefined,
  address: string,
): string => {
  const number = policy?.note ? `：${policy.note}` : '';
  const date = policy?.date ? `（${policy.date}）` : '';
  return `“${words.trim()}”\n${policy?.label ?? document}${number}[EB/OL]. ${date} ${address}`;
};
