/** What is known of policies by name: laws, well-known plans and reports, and what 《》 holds besides policies. */
import { type LawNames, type LawNamesData, makeLawNames } from './law-names.ts';
import { type EndingsData, makePolicyKinds, type PolicyKinds } from './policy-kinds.ts';
import { foldTitle, stripState, titleKey } from './policy-title.ts';
import { makeTableCues, type TableCues, type TableCuesData } from './table-cues.ts';
import { makeTrie, type Trie } from './trie.ts';
import type { WordStarts } from './word-starts.ts';

export interface KnownPolicy {
  /** Full official title, folded: the policy's id. */
  readonly title: string;
  readonly docNumber?: string;
  readonly date?: string;
}

export interface PolicyTable extends PolicyKinds, LawNames {
  /** A generic title that is not the name of something known: 实施意见, 纲要（草案）; not 价格法. */
  isShort(title: string): boolean;
  /** 人民日报, 求是, 资本论: periodicals and books. */
  isPublication(title: string): boolean;
  /** Words that make the title before or after them a work of art or a product: 电影《…》, 《…》首演. */
  readonly workBefore: Trie;
  readonly workAfter: Trie;
  /** 传染病防治法 → 中华人民共和国传染病防治法. */
  official(title: string): KnownPolicy | undefined;
  byNumber(docNumber: string): KnownPolicy | undefined;
  /** Names that stand without marks. */
  readonly names: Trie;
  named(word: number): KnownPolicy;
  /** True if every place has a policy of that name: “十四五”规划. */
  isShared(name: string): boolean;
  readonly tables: TableCues;
}

export interface PolicyData {
  readonly endings: EndingsData;
  readonly lawNames: LawNamesData;
  readonly notPolicies: Readonly<Record<'before' | 'after' | 'names', readonly string[]>>;
  /** Title, then its dates. */
  readonly laws: readonly (readonly string[])[];
  readonly policies: readonly {
    readonly title: string;
    readonly names: readonly string[];
    readonly shared?: readonly string[];
    readonly docNumber?: string;
    readonly date?: string;
  }[];
  readonly tables: TableCuesData;
}

/** Shorter names of laws (刑法, 公司法) are left to texts that mark them. */
const SHORTEST_LAW = 5;
/** 突发公共卫生事件应急条例; 物业管理条例 may be any city's. */
const SHORTEST_REGULATION = 8;
const REGULATION = /条[例]$/;

const distinctTrie = (words: readonly string[]): Trie => makeTrie([...new Set(words)]);

export const makePolicyTable = (
  { endings, lawNames, notPolicies, laws, policies, tables }: PolicyData,
  starts?: WordStarts,
): PolicyTable => {
  const kinds = makePolicyKinds(endings);
  const books = new Set(notPolicies.names);
  const lawful: readonly KnownPolicy[] = laws.map(([title = '', ...dates]) => {
    const date = dates.at(-1);
    return { title: foldTitle(title), ...(date === undefined ? {} : { date }) };
  });
  const wellKnown: readonly KnownPolicy[] = policies.map(({ title, docNumber, date }) => ({
    title: foldTitle(title),
    ...(docNumber === undefined ? {} : { docNumber }),
    ...(date === undefined ? {} : { date }),
  }));

  const byKey = new Map([...lawful, ...wellKnown].map((policy) => [titleKey(policy.title), policy]));
  const byNumber = new Map(wellKnown.flatMap((policy) => (policy.docNumber ? [[policy.docNumber, policy]] : [])));
  const named = new Map<string, KnownPolicy>();
  for (const law of lawful) {
    const bareName = stripState(law.title);
    if (bareName === law.title) {
      if (law.title.length >= SHORTEST_REGULATION && REGULATION.test(law.title)) named.set(law.title, law);
      continue;
    }
    named.set(law.title, law);
    if (bareName.length >= SHORTEST_LAW) named.set(bareName, law);
  }
  policies.forEach(({ names }, i) => {
    for (const name of names) {
      named.set(name, wellKnown[i]!);
      byKey.set(titleKey(name), wellKnown[i]!);
    }
  });
  const names = [...named.keys()];
  const shared = new Set(policies.flatMap((policy) => policy.shared ?? []));

  return {
    ...kinds,
    ...makeLawNames(lawNames),
    isShort: (title) => kinds.isGeneric(title) && !byKey.has(titleKey(title)),
    isPublication: (title) => books.has(title) || kinds.isPeriodical(title),
    workBefore: distinctTrie(notPolicies.before),
    workAfter: distinctTrie(notPolicies.after),
    official: (title) => byKey.get(titleKey(title)),
    byNumber: (docNumber) => byNumber.get(docNumber),
    names: makeTrie(names, starts),
    named: (word) => named.get(names[word]!)!,
    isShared: (name) => shared.has(name),
    tables: makeTableCues(tables),
  };
};
