/**
 * The policies that one document names in full: what short titles, numbers and other spellings are resolved against.
 *
 * Everything is looked up by key or by ending, so that resolving stays linear in the number of mentions.
 */
import type { PolicyTable } from '../../knowledge/policy-table.ts';
import { titleKey } from '../../knowledge/policy-title.ts';
import { firstIndex } from '../../text/first-index.ts';

export interface Remembered {
  readonly id: string;
  /** Offset at which the document names it first. */
  readonly at: number;
}

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

export interface OwnTitle {
  readonly title: string;
  /** 国务院批转|林业部关于甲的报告 ends with the words of another's paper. */
  readonly passesOn: boolean;
}

const LONGEST_ENDING = 24;
const IN_MARKS = /〈[^〉]*$/;

/** Of several organs one form names only the last ones. */
const endEqual = (a: string, b: string): boolean =>
  titleKey(a).endsWith(titleKey(b)) || titleKey(b).endsWith(titleKey(a));

/** First value wins for a key; a second, different one makes the key useless. */
const addUnique = (map: Map<string, string | null>, key: string, id: string): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, id);
  else if (known !== id) map.set(key, null);
};

/** `asked`: the short titles and kinds that may be looked up by ending. */
export const makePolicyMemory = (
  titles: readonly { readonly title: string; readonly at: number }[],
  own: readonly OwnTitle[],
  asked: readonly string[],
  policies: PolicyTable,
): PolicyMemory => {
  const official = (title: string): string => policies.official(title)?.title ?? title;
  const isAbout = (title: string): boolean => policies.subjectAt(title) === 0;
  /** `国务院办公厅关于甲的意见` → `关于甲的意见`: the part that stays when the organ is left out. */
  const withoutOrgan = (title: string): string => {
    const at = policies.subjectAt(title);
    return at > 0 && !IN_MARKS.test(title.slice(0, at)) ? title.slice(at) : title;
  };
  const byKey = new Map<string, string>();
  const byTail = new Map<string, string | null>();
  const withNote = new Map<string, Remembered | null>();
  const ownTails = new Map<string, string>();
  // The document's own titles first: other spellings of them are them.
  for (const { title, passesOn } of own) {
    if (!byKey.has(titleKey(title))) byKey.set(titleKey(title), title);
    const tail = titleKey(withoutOrgan(title));
    if (policies.isSubject(title) && !passesOn && !ownTails.has(tail)) ownTails.set(tail, title);
  }
  const passing = new Set(own.filter(({ passesOn }) => passesOn).map(({ title }) => title));
  for (const { title, at } of titles) {
    const id = byKey.get(titleKey(title)) ?? official(title);
    byKey.set(titleKey(title), id);
    const tail = withoutOrgan(title);
    if (tail !== title && !passing.has(title)) addUnique(byTail, titleKey(tail), id);
    const bareKey = titleKey(policies.bare(title));
    if (!policies.isOnTrial(title) && !policies.isOfYears(title)) continue;
    const known = withNote.get(bareKey);
    if (known === undefined) withNote.set(bareKey, { id, at });
    else if (known?.id !== id) withNote.set(bareKey, null);
  }

  const idOf = (title: string, at = 0): string => {
    const key = titleKey(title);
    // 某省人民政府批转|交通厅关于整治航道的报告 above the report itself: who passes it on writes a paper of its own.
    if (passing.has(title)) return byKey.get(key) ?? title;
    const own = policies.isSubject(title) ? ownTails.get(titleKey(withoutOrgan(title))) : undefined;
    // Two organs may write about the same matter: only where one of the two forms leaves its organ out are they one.
    if (own !== undefined && (isAbout(title) || isAbout(own) || endEqual(own, title))) return own;
    if (isAbout(title)) return byTail.get(key) ?? byKey.get(key) ?? official(title);
    const noted = withNote.get(key);
    return noted && noted.at < at ? noted.id : (byKey.get(key) ?? official(title));
  };

  // Only what will be asked for is kept: a text of 100,000 titles has millions of endings.
  const askedKeys = new Set(asked.map((ending) => titleKey(policies.bare(ending))));
  const lengths = [...new Set([...askedKeys].map((key) => key.length))]
    .filter((length) => length > 0 && length <= LONGEST_ENDING)
    .sort((a, b) => a - b);
  const byEnding = new Map<string, Remembered[]>();
  const remember = (title: string, at: number): void => {
    const id = idOf(title, at);
    const plain = titleKey(policies.bare(title));
    for (const length of lengths) {
      if (length > plain.length - 1) break;
      const ending = plain.slice(-length);
      if (!askedKeys.has(ending)) continue;
      const list = byEnding.get(ending);
      if (!list) byEnding.set(ending, [{ id, at }]);
      else list.push({ id, at });
    }
  };
  if (lengths.length > 0) for (const { title, at } of titles) remember(title, at);

  const endings = (ending: string): readonly Remembered[] => byEnding.get(titleKey(policies.bare(ending))) ?? [];
  const lastBefore = (ending: string, at: number): Remembered | undefined => {
    const list = endings(ending);
    const next = firstIndex(list.length, (i) => list[i]!.at >= at);
    return list[next - 1];
  };
  return {
    idOf,
    lastBefore,
    onlyOne: (ending) => {
      const list = endings(ending);
      return list.length > 0 && list.every(({ id }) => id === list[0]!.id) ? list[0] : undefined;
    },
    all: (ending, at) => {
      const seen = new Map<string, Remembered>();
      for (const one of endings(ending).slice(-50)) seen.set(one.id, one);
      return [...seen.values()].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    },
  };
};
