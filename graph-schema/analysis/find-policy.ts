/**
 * Which policy a reader means: by id, number, title, short title or a part of it, or its file; several are a ranked list, never a guess.
 *
 *   国发[2021]3号, 国务院关于新时代支持革命老区振兴发展的意见 → the one; 实施意见 → candidates;
 *   国发〔2021〕33号, which no policy has → none, near it 国发〔2021〕3号
 */
import type { Caption } from '../declare.ts';
import { byCodeUnit } from '../graph/order.ts';
import { readDocNumber } from '../properties/doc-number.ts';
import { alike } from './alike.ts';
import { type AskedNumber, askedNumber, farFrom, isSameNumber } from './asked-number.ts';
import type { PolicyEntry, View } from './view.ts';

export type Found<T> =
  | { readonly status: 'found'; readonly entry: T }
  | { readonly status: 'several'; readonly candidates: readonly T[] }
  | { readonly status: 'none'; readonly near: readonly T[] };

/** Letters and digits alone, in lower case: 〔2021〕 = [2021], 《甲〈乙〉》 = 甲乙. */
export const bare = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Laws are called without the name of the state that their titles begin with: 黄河保护法 is 中华人民共和国黄河保护法. */
const state: Caption = { zh: '中华人民共和国', en: 'People’s Republic of China' };

/** Shorter parts of titles say too little to be taken for the whole. */
const tellingLength = 6;

const isScattered = (name: string, wanted: string): boolean => {
  let from = 0;
  for (const character of wanted) {
    const at = name.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
};

/** The rank of a title or number that is the words themselves. */
const sameTitle = 5;

/** What is asked for, in words and as a number. */
interface Asked {
  readonly words: string;
  readonly number?: AskedNumber;
  /** It is written as print has it, so that it can be nothing but a number. */
  readonly isNumber: boolean;
}

const numberOf = ({ docNumber }: PolicyEntry): AskedNumber | undefined =>
  docNumber === undefined ? undefined : askedNumber(docNumber);

/** How well a policy answers to the words: 0 not at all, from 3 on well enough to be taken if no other does as well. */
const rankOf = (policy: PolicyEntry, { words: wanted, number, isNumber }: Asked): number => {
  const own = number && numberOf(policy);
  if (number && own && isSameNumber(number, own)) return 6;
  if (isNumber) return 0;
  const title = bare(policy.title ?? '');
  if (title === wanted || bare(policy.docNumber ?? '') === wanted) return sameTitle;
  if (policy.aliases.some((alias) => bare(alias) === wanted)) return 4;
  if (title === state.zh + wanted || wanted === state.zh + title) return 4;
  if (wanted.length >= tellingLength && title.endsWith(wanted)) return 4;
  if (wanted.length >= tellingLength && title.includes(wanted)) return 3;
  if (title.includes(wanted)) return 2;
  return wanted.length >= 3 && isScattered(title, wanted) ? 1 : 0;
};

/** Its number where its name does not say it: 某指挥部令（第1号） is 某指挥部令第1号. */
export const numberBeside = ({ label, docNumber }: PolicyEntry): string | undefined =>
  docNumber === undefined || bare(label).includes(bare(docNumber)) ? undefined : docNumber;

/** Its name with its number, by which it is told from others that it may be. */
export const nameAmongOthers = (policy: PolicyEntry): string =>
  [numberBeside(policy), policy.label].filter((part) => part !== undefined).join(' ');

const most = 20;
const mostNear = 5;

/** With or without its ending; what is held in it may be several. */
const inFile = (view: View, written: string): readonly PolicyEntry[] => {
  const files = [...view.documents].filter(([, name]) => name === written || name.replace(/\.\w+$/, '') === written);
  const documents = new Set(files.map(([id]) => id));
  return [...view.policies.values()].filter(({ document }) => document !== undefined && documents.has(document));
};

/** What is half remembered: the titles that hold most of it, the shortest first. */
const nearTo = (view: View, wanted: string): readonly PolicyEntry[] =>
  [...view.policies.values()]
    .map((entry) => ({ entry, near: alike(bare(entry.label), wanted) }))
    .filter(({ near }) => near > 0)
    .sort(
      (a, b) => b.near - a.near || a.entry.label.length - b.entry.label.length || byCodeUnit(a.entry.id, b.entry.id),
    )
    .map(({ entry }) => entry)
    .slice(0, mostNear);

/** One digit off, then of the same code and year, the nearest serial first. */
const nearNumbers = (view: View, number: AskedNumber): readonly PolicyEntry[] =>
  [...view.policies.values()]
    .flatMap((entry) => {
      const own = numberOf(entry);
      const far = own && farFrom(number, own);
      return far === undefined ? [] : [{ entry, far }];
    })
    .sort((a, b) => a.far - b.far || Number(b.entry.held) - Number(a.entry.held) || byCodeUnit(a.entry.id, b.entry.id))
    .map(({ entry }) => entry)
    .slice(0, mostNear);

export const findPolicy = (view: View, written: string): Found<PolicyEntry> => {
  const byId = view.policies.get(written);
  if (byId) return { status: 'found', entry: byId };
  const wanted = bare(written);
  if (wanted === '') return { status: 'none', near: [] };
  const number = askedNumber(written);
  const isNumber = readDocNumber(written.trim()) !== undefined;
  const asked: Asked = { words: wanted, isNumber, ...(number ? { number } : {}) };
  const ranked = [...view.policies.values()]
    .map((entry) => ({ entry, rank: rankOf(entry, asked) }))
    .filter(({ rank }) => rank > 0)
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        Number(b.entry.held) - Number(a.entry.held) ||
        a.entry.label.length - b.entry.label.length ||
        byCodeUnit(a.entry.id, b.entry.id),
    );
  const best = ranked[0]?.rank ?? 0;
  const equal = ranked.filter(({ rank }) => rank === best).map(({ entry }) => entry);
  // An id without its kind is a title mostly: others may have the same, as 政府工作报告 has a dozen.
  const named = view.policies.get(`policy:${written}`);
  // 《若干措施》, a reading of 若干措施, is called otherwise in its marks alone.
  const asWritten = best === sameTitle ? equal.filter(({ title }) => title === written.trim()) : [];
  if (asWritten.length === 1) return { status: 'found', entry: asWritten[0]! };
  if (named && (best < sameTitle || !equal.some((entry) => entry !== named))) return { status: 'found', entry: named };
  if (best >= 3 && equal.length === 1) return { status: 'found', entry: equal[0]! };
  if (best >= 2) return { status: 'several', candidates: equal.slice(0, most) };
  const held = inFile(view, written.trim());
  if (held.length === 1) return { status: 'found', entry: held[0]! };
  if (held.length > 1) return { status: 'several', candidates: held.slice(0, most) };
  if (equal.length > 0) return { status: 'none', near: equal.slice(0, mostNear) };
  const near = number ? nearNumbers(view, number) : [];
  return { status: 'none', near: near.length > 0 || isNumber ? near : nearTo(view, wanted) };
};
