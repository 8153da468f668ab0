/** Texts that share a run of characters with a text that the gold set tests with: nothing may be tuned on or learned from them. */
import { readFileSync } from 'node:fs';

const gold = new URL('../gold/', import.meta.url);

const runsOf = (text: string, length: number): readonly string[] => {
  const plain = text.replace(/\s/g, '');
  return Array.from({ length: Math.max(0, plain.length - length + 1) }, (_, i) => plain.slice(i, i + length));
};

/** Those of `texts` that hold `length` characters in a row, blanks left out, which stand in a text of `test` too. */
export const sharedWithTest = <T extends { readonly text: string }>(
  texts: readonly T[],
  length: number,
): readonly T[] => {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', gold), 'utf8')) as readonly {
    readonly doc: string;
    readonly split: string;
  }[];
  const tested = new Set(
    manifest
      .filter(({ split }) => split === 'test')
      .flatMap(({ doc }) => runsOf(readFileSync(new URL(`texts/${doc}`, gold), 'utf8'), length)),
  );
  return texts.filter(({ text }) => runsOf(text, length).some((run) => tested.has(run)));
};
