/** Searches names, aliases, numbers and codes: equal before prefix before inside before scattered; the better known first. */
import type { SearchAnswer } from '../../api.ts';
import { type Atlas, type AtlasNode, lineOf } from './atlas.ts';

/** Makes two ways to write one thing equal; given from outside, as the tables of Traditional characters are large. */
export type Fold = (text: string) => string;

interface Entry {
  readonly node: AtlasNode;
  readonly names: readonly { readonly written: string; readonly folded: string }[];
  readonly weight: number;
}
export interface NameIndex {
  search(words: string, cap: number): Pick<SearchAnswer, 'hits' | 'left'>;
}

/** Letters and digits of any script in lower case; brackets, blanks and marks do not count: 〔2021〕 = [2021]. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Do the characters of `words` stand in `name` in this order? 国革意见 finds 国务院关于…革命老区…意见. */
const scattered = (name: string, words: string): boolean => {
  let from = 0;
  for (const character of words) {
    const at = name.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
};

const score = (name: string, words: string): number => {
  if (name === words) return 4;
  if (name.startsWith(words)) return 3;
  if (name.includes(words)) return 2;
  return words.length >= 2 && scattered(name, words) ? 1 : 0;
};

export const indexNames = (atlas: Atlas, fold: Fold): NameIndex => {
  const entries: Entry[] = [...atlas.nodes.values()].map((node) => ({
    node,
    names: node.names.map((written) => ({ written, folded: bare(fold(written)) })),
    weight: (atlas.from.get(node.id)?.length ?? 0) + (atlas.to.get(node.id)?.length ?? 0),
  }));
  const textOf = (node: AtlasNode) => (atlas.from.get(node.id) ?? []).some((link) => link.kind === 'TEXT_OF');
  // A document whose policy is known is found as that policy.
  const wanted = entries.filter(({ node }) => node.kind !== 'Document' || !textOf(node));
  return {
    search: (words, cap) => {
      const folded = bare(fold(words));
      if (folded === '') return { hits: [], left: 0 };
      const found = wanted.flatMap((entry) => {
        let best = { score: 0, matched: '' };
        for (const { written, folded: name } of entry.names) {
          const here = score(name, folded);
          if (here > best.score) best = { score: here, matched: written };
        }
        return best.score > 0 ? [{ ...best, entry }] : [];
      });
      found.sort(
        (a, b) =>
          b.score - a.score ||
          b.entry.weight - a.entry.weight ||
          a.matched.length - b.matched.length ||
          (a.entry.node.id < b.entry.node.id ? -1 : 1),
      );
      const hits = found.slice(0, cap).map(({ entry, matched }) => ({ node: lineOf(entry.node), matched }));
      return { hits, left: found.length - hits.length };
    },
  };
};
