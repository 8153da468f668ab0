/**
 * Expands lists whose members share the head of the last one.
 *
 *   `城宣、城万、城巫高速公路` → 城宣高速公路 | 城万高速公路 | 城巫高速公路
 *   `秀山县|桐梓和马西水库` → 秀山县桐梓水库 | 秀山县马西水库; the span starts behind the place, which stays a region
 *   `花田梯田、楠木湾等6个国家4A级旅游景区` → 花田梯田国家4A级旅游景区 | …
 *   not `水利、交通和铁路`: members are common words; not `A水库、B机场等工程`: members are complete
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-table.ts';
import type { Item } from './items.ts';
import { membersBefore } from './members.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './token.ts';

export interface SharedHead {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

const SHARING = new Set(['line', 'site', 'scenic']);
/** 成渝、天兰|三条|铁路: how many there are is no part of the names. */
const COUNTING = new Set(['count', 'modifier', 'plural']);
const FULL_NAME = /[区县市]$/;

const isNaming = ({ kind }: Token): boolean => kind === 'name' || kind === 'place' || kind === 'quote';

/** 郑州南站等高铁项目: what comes after 等 closes the list, not what happens to stand in it. */
const isClosedLater = (items: readonly Item[], i: number, phraseOf: (item: Item) => Phrase | null): boolean =>
  items.slice(i + 1).some((item) => {
    const phrase = item.after === 'etc' ? phraseOf(item) : null;
    return phrase !== null && SHARING.has(phrase.head.kind) && !phrase.body.some(isNaming);
  });

/** 白潭湖、鄂州|空港|综合保税区: with two heads it is a name of its own. */
const hasInnerHead = ({ body }: Phrase): boolean => body.slice(1).some(({ kind }) => isHead(kind));

/** What all share: from behind the last word that only names the last member. */
const sharedPart = (text: string, phrase: Phrase, hasOwn: boolean): string => {
  const last = hasOwn ? phrase.body.findLastIndex((token) => isNaming(token) || token.kind === 'bracket') : -1;
  const rest = phrase.body.slice(last + 1).find(({ kind }) => !COUNTING.has(kind));
  return text.slice(rest?.start ?? phrase.head.start, phrase.end);
};

/** What names the last member alone: 来睦 of 来睦|三条|铁路. */
const ownPart = (text: string, { start, body }: Phrase): string =>
  text.slice(start, body.findLast((token) => isNaming(token) || token.kind === 'bracket')?.end ?? start);

const groupOf = (
  text: string,
  members: readonly Item[],
  own: { readonly phrase: Phrase; readonly isMember: boolean } | null,
  head: string,
): SharedHead => {
  const first = members[0]!.tokens;
  const rest = [...members.slice(1).map(({ tokens }) => tokens), ...(own?.isMember ? [own.phrase.body] : [])];
  const place = first[0]!.kind === 'place' && first.length > 1 ? text.slice(first[0]!.start, first[0]!.end) : '';
  // A place before the first member only is shared by all.
  const shared = FULL_NAME.test(place) && rest.length > 0 && rest.every((tokens) => tokens[0]?.kind !== 'place');
  const prefix = shared ? place : '';
  const start = shared ? first[1]!.start : first[0]!.start;
  const names = members.map(({ tokens }, k) => {
    const from = k === 0 ? start : tokens[0]!.start;
    return prefix + text.slice(from, tokens.at(-1)!.end) + head;
  });
  if (own?.isMember) names.push(prefix + ownPart(text, own.phrase) + head);
  return { start, end: own ? own.phrase.end : members.at(-1)!.tokens.at(-1)!.end, names };
};

export const expandShared = (
  text: string,
  items: readonly Item[],
  i: number,
  phraseOf: (item: Item) => Phrase | null,
  knowledge: Knowledge,
): readonly SharedHead[] => {
  const item = items[i]!;
  const phrase = phraseOf(item)!;
  if (item.after === 'start' || !SHARING.has(phrase.head.kind)) return [];
  const isMember = item.after === 'conjunction';
  if (isMember !== phrase.body.some(isNaming)) return [];
  if (isMember && (isClosedLater(items, i, phraseOf) || hasInnerHead(phrase))) return [];
  const hasHead = (other: Item): boolean => phraseOf(other) !== null;
  const groups = membersBefore(text, items, i, phrase, hasHead, knowledge);
  const head = sharedPart(text, phrase, isMember);
  return groups.map((members, k) => {
    const touches = k === 0 && items.indexOf(members.at(-1)!) === i - 1;
    return groupOf(text, members, touches ? { phrase, isMember } : null, head);
  });
};
