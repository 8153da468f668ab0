/**
 * The one id of all spellings of a title in a document.
 *
 *   takes `关于甲的意见` for `国务院办公厅关于甲的意见`, `…办法` behind `…办法（试行）`, `…规划` behind `…规划（2015—2025年）`
 *   refuses a form that two organs or two plans share, and what 某省人民政府批转|交通厅关于… passes on for the paper that passes it on
 */
import type { PolicyTable } from '../../knowledge/policy-table.ts';
import { titleKey } from '../../knowledge/policy-title.ts';

export interface Remembered {
  readonly id: string;
  /** Offset at which the document names it first. */
  readonly at: number;
}

/** A title spelled out in full, and the offset at which it stands. */
export interface Spelled {
  readonly title: string;
  readonly at: number;
}

export interface OwnTitle {
  readonly title: string;
  /** 国务院批转|林业部关于甲的报告 ends with the words of another's paper. */
  readonly passesOn: boolean;
}

/** The ids of titles spelled out, under the keys by which another spelling may find them. */
interface Tables {
  /** Under the whole title. */
  readonly whole: Map<string, string>;
  /** Under what is left without the organ; null where two organs wrote about it. */
  readonly tails: Map<string, string | null>;
  /** Under what is left without a note (试行, of which years); null where there are several. */
  readonly noted: Map<string, Remembered | null>;
  /** The document's own, under what is left without the organ. */
  readonly ownTails: Map<string, string>;
}

/** 解读《|关于甲的意见》: what opens within marks is another's subject. */
const IN_MARKS = /[〈《][^〉》]*$/;

/** Of several organs one form names only the last ones. */
const endEqual = (a: string, b: string): boolean =>
  titleKey(a).endsWith(titleKey(b)) || titleKey(b).endsWith(titleKey(a));

/** First value wins for a key; a second, different one makes the key useless. */
const addUnique = (map: Map<string, string | null>, key: string, id: string): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, id);
  else if (known !== id) map.set(key, null);
};

/** `国务院办公厅关于甲的意见` → `关于甲的意见`: the part that stays when the organ is left out. */
const withoutOrgan = (title: string, policies: PolicyTable): string => {
  const at = policies.subjectAt(title);
  return at > 0 && !IN_MARKS.test(title.slice(0, at)) ? title.slice(at) : title;
};

const official = (title: string, policies: PolicyTable): string => policies.official(title)?.title ?? title;

/** The document's own titles come first: other spellings of them are them. */
const addOwn = ({ whole, ownTails }: Tables, { title, passesOn }: OwnTitle, policies: PolicyTable): void => {
  if (!whole.has(titleKey(title))) whole.set(titleKey(title), title);
  const tail = titleKey(withoutOrgan(title, policies));
  if (policies.isSubject(title) && !passesOn && !ownTails.has(tail)) ownTails.set(tail, title);
};

const addSpelled = (
  { whole, tails, noted }: Tables,
  { title, at }: Spelled,
  isPassing: boolean,
  policies: PolicyTable,
): void => {
  const id = whole.get(titleKey(title)) ?? official(title, policies);
  whole.set(titleKey(title), id);
  const tail = withoutOrgan(title, policies);
  if (tail !== title && !isPassing) addUnique(tails, titleKey(tail), id);
  if (!policies.isOnTrial(title) && !policies.isOfYears(title)) return;
  const bare = titleKey(policies.bare(title));
  const known = noted.get(bare);
  if (known === undefined) noted.set(bare, { id, at });
  else if (known?.id !== id) noted.set(bare, null);
};

/** What `PolicyMemory.idOf` answers; `at` is where the title stands that is asked for. */
export const makeIdOf = (
  titles: readonly Spelled[],
  own: readonly OwnTitle[],
  policies: PolicyTable,
): ((title: string, at?: number) => string) => {
  const tables: Tables = { whole: new Map(), tails: new Map(), noted: new Map(), ownTails: new Map() };
  const passing = new Set(own.filter(({ passesOn }) => passesOn).map(({ title }) => title));
  for (const one of own) addOwn(tables, one, policies);
  for (const one of titles) addSpelled(tables, one, passing.has(one.title), policies);
  const { whole, tails, noted, ownTails } = tables;
  const isAbout = (title: string): boolean => policies.subjectAt(title) === 0;
  return (title, at = 0) => {
    const key = titleKey(title);
    // 某省人民政府批转|交通厅关于整治航道的报告 above the report itself: who passes it on writes a paper of its own.
    if (passing.has(title)) return whole.get(key) ?? title;
    const mine = policies.isSubject(title) ? ownTails.get(titleKey(withoutOrgan(title, policies))) : undefined;
    // Two organs may write about the same matter: only where one of the two forms leaves its organ out are they one.
    if (mine !== undefined && (isAbout(title) || isAbout(mine) || endEqual(mine, title))) return mine;
    if (isAbout(title)) return tails.get(key) ?? whole.get(key) ?? official(title, policies);
    const note = noted.get(key);
    return note && note.at < at ? note.id : (whole.get(key) ?? official(title, policies));
  };
};
