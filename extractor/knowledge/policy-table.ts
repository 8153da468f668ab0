/** What is known of policies by name: kinds that titles end with, short titles, laws, well-known names, and what 《》 holds besides. */
import { foldTitle, stripState, titleKey } from './policy-title.ts';
import { makeTrie, type Trie } from './trie.ts';

export interface KnownPolicy {
  /** Full official title, folded: the policy's id. */
  readonly title: string;
  readonly docNumber?: string;
  readonly date?: string;
}

export interface PolicyTable {
  /** The kind word that ends a title, before （试行） and years: `…管理办法（试行）` → 办法. */
  kindOf(title: string): string | undefined;
  /** 关于: the title says what it is about. */
  isSubject(title: string): boolean;
  /** Offset of the first 关于 in `text.slice(from, to)`, or -1. */
  subjectAt(text: string, from: number, to: number): number;
  /** End of the kind word at `at`, with the words that go before it: 实施意见, 暂行办法; -1 if none. */
  kindAt(text: string, at: number): number;
  /** Without the stage and the years at its end: 纲要（草案） → 纲要, …规划（2018—2022年） → …规划. */
  bare(title: string): string;
  /** Nothing but a kind and words that fit any document: 实施意见, 纲要（草案）, 规划. */
  isShort(title: string): boolean;
  /** 营业执照, 税务登记表: papers that are filled in or handed out. */
  isForm(title: string): boolean;
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
  /** True if the name found there is only a part of a longer word: 对外贸易法|律, 上海市|殡葬管理条例. */
  /** 该法|院, 本法|规: the word goes on behind 法. */
  isPartOfLaw(text: string, end: number): boolean;
  /** False for 中华人民共和国国籍的航空器适用本条例: no name of a law. */
  isLawName(name: string): boolean;
  isPartOfWord(text: string, start: number, end: number): boolean;
}

export interface PolicyData {
  readonly endings: Readonly<
    Record<
      | 'documents'
      | 'subject'
      | 'lawGoesOn'
      | 'lawNameStops'
      | 'localBefore'
      | 'forms'
      | 'annexes'
      | 'periodicals'
      | 'stages'
      | 'modifiers',
      readonly string[]
    >
  >;
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
}

const LONGEST_SHORT = 14;
/** Shorter names of laws (刑法, 公司法) are left to texts that mark them. */
const SHORTEST_LAW = 5;
const lawEnd = '法';
const trailingNote = /[(〔][^()〔〕]*[)〕]$/;
/** 2021—2025年, 2020, 十四五 … within a trailing bracket. */
const years = /\d{4}|[〇一二三四五六七八九]{4}年/;
const countedArticles = /[一二三四五六七八九十百\d]+条$/;

const suffixFinder = (words: readonly string[]) => {
  const known = new Set(words);
  const longest = Math.max(...words.map(({ length }) => length));
  return (text: string): string | undefined => {
    for (let length = Math.min(longest, text.length); length > 0; length--) {
      const end = text.slice(-length);
      if (known.has(end)) return end;
    }
    return undefined;
  };
};

export const makePolicyTable = ({ endings, notPolicies, laws, policies }: PolicyData): PolicyTable => {
  const documentEnd = suffixFinder(endings.documents);
  const formEnd = suffixFinder(endings.forms);
  const annexEnd = suffixFinder(endings.annexes);
  const periodicalEnd = suffixFinder(endings.periodicals);
  const stageEnd = suffixFinder(endings.stages);
  const stages = endings.stages;
  const modifiers = new Set(endings.modifiers);
  const longestModifier = Math.max(...endings.modifiers.map(({ length }) => length));
  const books = new Set(notPolicies.names);

  const isStage = (note: string): boolean => stages.some((stage) => note.includes(stage)) || years.test(note);
  const bare = (title: string): string => {
    let text = title;
    for (let note = trailingNote.exec(text); note && note.index > 0 && isStage(note[0]); note = trailingNote.exec(text))
      text = text.slice(0, note.index);
    const stage = stageEnd(text);
    const before = stage === undefined ? '' : text.slice(0, -stage.length);
    return documentEnd(before) ? before : text;
  };
  const kindOf = (title: string): string | undefined => {
    const text = bare(title.replace(trailingNote, '') || title);
    return documentEnd(text) ?? countedArticles.exec(text)?.[0];
  };

  /** True if the words cover the text from left to right. */
  const isOfModifiers = (text: string): boolean => {
    const reached = new Uint8Array(text.length + 1);
    reached[0] = 1;
    for (let i = 0; i < text.length; i++)
      if (reached[i])
        for (let n = 1; n <= longestModifier && i + n <= text.length; n++)
          if (modifiers.has(text.slice(i, i + n))) reached[i + n] = 1;
    return reached[text.length] === 1;
  };

  const known: KnownPolicy[] = [
    ...laws.map(([title = '', ...dates]) => ({
      title: foldTitle(title),
      ...(dates.length > 0 ? { date: dates.at(-1)! } : {}),
    })),
    ...policies.map(({ title, docNumber, date }) => ({
      title: foldTitle(title),
      ...(docNumber === undefined ? {} : { docNumber }),
      ...(date === undefined ? {} : { date }),
    })),
  ];
  const byKey = new Map(known.map((policy) => [titleKey(policy.title), policy]));
  const byNumber = new Map(
    known.flatMap((policy) => (policy.docNumber === undefined ? [] : [[policy.docNumber, policy] as const])),
  );
  const named = new Map<string, KnownPolicy>();
  for (const law of known.slice(0, laws.length)) {
    const bareName = stripState(law.title);
    if (bareName === law.title) continue;
    named.set(law.title, law);
    if (bareName.length >= SHORTEST_LAW) named.set(bareName, law);
  }
  policies.forEach(({ names }, i) => {
    for (const name of names) named.set(name, known[laws.length + i]!);
    for (const name of names) byKey.set(titleKey(name), known[laws.length + i]!);
  });
  const names = [...named.keys()];
  const shared = new Set(policies.flatMap((policy) => policy.shared ?? []));
  const goesOn = new Set(endings.lawGoesOn);
  const local = new Set(endings.localBefore);
  const isPartOfLaw = (text: string, end: number): boolean => text[end - 1] === lawEnd && goesOn.has(text[end] ?? '');

  const isShort = (title: string): boolean => {
    if (title.length > LONGEST_SHORT || byKey.has(titleKey(title))) return false;
    const text = bare(title);
    const kind = kindOf(text);
    if (kind === undefined) return false;
    const rest = text.slice(0, -kind.length);
    return rest === '' || (!/法$/.test(kind) ? isOfModifiers(rest) : kind.endsWith('办法') && isOfModifiers(rest));
  };

  const subjects = makeTrie(endings.subject);
  const kinds = makeTrie([...new Set(endings.documents)]);
  const qualities = makeTrie([...modifiers]);
  const kindAt = (text: string, at: number): number => {
    let from = at;
    for (let n = 0; n < 3; n++) {
      const kind = kinds.longestAt(text, from);
      if (kind) return kind.end;
      const quality = qualities.longestAt(text, from);
      if (!quality) return -1;
      from = quality.end;
    }
    return -1;
  };

  return {
    kindOf,
    kindAt,
    subjectAt: (text, from, to) => subjects.scan(text, from, to)[0]?.start ?? -1,
    isSubject: (title) => endings.subject.some((word) => title.includes(word)),
    bare,
    isShort,
    isForm: (title) => {
      const form = formEnd(bare(title));
      return (
        form !== undefined &&
        form.length >= (documentEnd(bare(title))?.length ?? 0) &&
        annexEnd(bare(title)) === undefined
      );
    },
    isPublication: (title) => books.has(title) || periodicalEnd(title) !== undefined,
    workBefore: makeTrie([...new Set(notPolicies.before)]),
    workAfter: makeTrie([...new Set(notPolicies.after)]),
    official: (title) => byKey.get(titleKey(title)),
    byNumber: (docNumber) => byNumber.get(docNumber),
    names: makeTrie(names),
    isShared: (name) => shared.has(name),
    isPartOfLaw,
    isPartOfWord: (text, start, end) => isPartOfLaw(text, end) || local.has(text[start - 1] ?? ''),
    isLawName: (name) => !endings.lawNameStops.some((word) => name.includes(word)),
    named: (word) => named.get(names[word]!)!,
  };
};
