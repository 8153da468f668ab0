/**
 * The policies that one document names in full: what short titles, numbers and other spellings are resolved against.
 *
 * Everything is looked up by key or by ending, so that resolving stays linear in the number of mentions.
 */
import type { PolicyTable } from '../../knowledge/policy-table.ts';
import { titleKey } from '../../knowledge/policy-title.ts';
import { firstIndex } from '../../text/first-index.ts';
import { makeIdOf, type OwnTitle, type Remembered, type Spelled } from './spellings.ts';

export interface PolicyMemory {
  /**
   * The policy that this title spells out, whether with or without organ or 中华人民共和国. `…办法` behind `…办法（试行）`
   * and `…规划` behind `…规划（2015—2025年）` are the same, unless it has several of other years; a draft (征求意见稿) is not what came of it.
   */
  idOf(title: string, at?: number): string;
  /** Last full title before `at` that ends like `ending`. */
  lastBefore(ending: string, at: number): Remembered | undefined;
  /** The only full title of the whole document that ends so, if there is one. */
  onlyOne(ending: string): Remembered | undefined;
  /** All that end so, nearest first. */
  all(ending: string, at: number): readonly Remembered[];
}

const LONGEST_ENDING = 24;
/** So many of the last titles that end alike are candidates. */
const MOST = 50;

/** Full titles by how they end, in order; only what will be asked for is kept: a text of 100,000 titles has millions of endings. */
const indexEndings = (
  titles: readonly Spelled[],
  asked: readonly string[],
  idOf: PolicyMemory['idOf'],
  policies: PolicyTable,
): ReadonlyMap<string, readonly Remembered[]> => {
  const byEnding = new Map<string, Remembered[]>();
  const keys = new Set(asked.map((ending) => titleKey(policies.bare(ending))));
  const lengths = [...new Set([...keys].map((key) => key.length))]
    .filter((length) => length > 0 && length <= LONGEST_ENDING)
    .sort((a, b) => a - b);
  if (lengths.length === 0) return byEnding;
  for (const { title, at } of titles) {
    const id = idOf(title, at);
    const plain = titleKey(policies.bare(title));
    for (const length of lengths) {
      if (length > plain.length - 1) break;
      const ending = plain.slice(-length);
      if (!keys.has(ending)) continue;
      const list = byEnding.get(ending);
      if (!list) byEnding.set(ending, [{ id, at }]);
      else list.push({ id, at });
    }
  }
  return byEnding;
};

/** `asked`: the short titles and kinds that may be looked up by ending. */
export const makePolicyMemory = (
  titles: readonly Spelled[],
  own: readonly OwnTitle[],
  asked: readonly string[],
  policies: PolicyTable,
): PolicyMemory => {
  const idOf = makeIdOf(titles, own, policies);
  const byEnding = indexEndings(titles, asked, idOf, policies);
  const endings = (ending: string): readonly Remembered[] => byEnding.get(titleKey(policies.bare(ending))) ?? [];
  return {
    idOf,
    lastBefore: (ending, at) => {
      const list = endings(ending);
      return list[firstIndex(list.length, (i) => list[i]!.at >= at) - 1];
    },
    onlyOne: (ending) => {
      const list = endings(ending);
      return list.length > 0 && list.every(({ id }) => id === list[0]!.id) ? list[0] : undefined;
    },
    all: (ending, at) => {
      const seen = new Map<string, Remembered>();
      for (const one of endings(ending).slice(-MOST)) seen.set(one.id, one);
      return [...seen.values()].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    },
  };
};
