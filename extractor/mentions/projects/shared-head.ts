/**
 * Expands lists whose members share the head of the last one.
 *
 *   `城宣、城万、城巫高速公路` → 城宣高速公路 | 城万高速公路 | 城巫高速公路
 *   `秀山县|桐梓和马西水库` → 秀山县桐梓水库 | 秀山县马西水库; the span starts behind the place, which stays a region
 *   `花田梯田、楠木湾等6个国家4A级旅游景区` → 花田梯田国家4A级旅游景区 | …
 *   not `水利、交通和铁路`: members are common words; not `A水库、B机场等工程`: members are complete
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Item } from './items.ts';
import type { Phrase } from './phrase.ts';
import { propernessOf } from './proper.ts';
import type { Token } from './tokens.ts';

export interface SharedHead {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

const MEMBER_PARTS = new Set(['name', 'place', 'code', 'quote', 'bracket']);
const SHORTEST = 2;
const LONGEST = 14;
const JOINT = /.至./;

type Standing = 'proper' | 'common' | 'none';

const nameStanding = (text: string, token: Token, phrase: Phrase, knowledge: Knowledge): Standing => {
  const { projects } = knowledge;
  const head = text.slice(phrase.head.start, phrase.head.end);
  if (projects.isRoute(head) && projects.areLineCharacters(text.slice(token.start, token.end))) return 'proper';
  const properness = propernessOf(text, token, knowledge);
  if (properness === 'prose') return 'none';
  return properness;
};

/** A common word may stand in a list of names (楠木湾、楠木庄), but does not make one. */
const standingOf = (text: string, { tokens }: Item, phrase: Phrase, knowledge: Knowledge): Standing => {
  const length = tokens.at(-1)!.end - tokens[0]!.start;
  if (length < SHORTEST || length > LONGEST) return 'none';
  if (!tokens.every(({ kind }) => MEMBER_PARTS.has(kind))) return 'none';
  const places = tokens.filter(({ kind }) => kind === 'place').length;
  if (places > 1 || (places === 1 && tokens.length === 1 && phrase.head.kind === 'line')) return 'proper';
  if (places === 1 && JOINT.test(text.slice(tokens[0]!.start, tokens.at(-1)!.end))) return 'proper';
  const names = tokens.filter(({ kind, start, end }) => kind === 'name' && end - start >= SHORTEST);
  const judged = names.map((token) => nameStanding(text, token, phrase, knowledge));
  if (judged.includes('proper')) return 'proper';
  return judged.includes('common') ? 'common' : 'none';
};

/** Members directly before item `i`, without a head of their own; at least one has to be proper. */
const membersBefore = (
  text: string,
  run: readonly Item[],
  i: number,
  phrase: Phrase,
  hasHead: (item: Item) => boolean,
  knowledge: Knowledge,
): readonly Item[] => {
  const members: Item[] = [];
  let proper = false;
  for (let k = i - 1; k >= 0; k--) {
    const item = run[k]!;
    const standing = hasHead(item) ? 'none' : standingOf(text, item, phrase, knowledge);
    if (standing === 'none') break;
    proper ||= standing === 'proper';
    members.unshift(item);
    if (item.after === 'start') break;
  }
  return proper ? members : [];
};

const isNaming = ({ kind }: Token): boolean => kind === 'name' || kind === 'place' || kind === 'quote';

export const expandShared = (
  text: string,
  run: readonly Item[],
  i: number,
  phrase: Phrase,
  hasHead: (item: Item) => boolean,
  knowledge: Knowledge,
): SharedHead | null => {
  const item = run[i]!;
  if (
    item.after === 'start' ||
    phrase.head.kind === 'work' ||
    phrase.head.kind === 'zone' ||
    phrase.head.kind === 'named'
  )
    return null;
  const ownMember = item.after === 'conjunction';
  if (ownMember !== phrase.body.some(isNaming)) return null;
  const members = membersBefore(text, run, i, phrase, hasHead, knowledge);
  if (members.length === 0) return null;
  // What all share: from behind the last word that only names the last member.
  const lastOwn = ownMember ? phrase.body.findLastIndex((token) => isNaming(token) || token.kind === 'bracket') : -1;
  const headStart = phrase.body[lastOwn + 1]?.start ?? phrase.head.start;
  const head = text.slice(headStart, phrase.end);
  const first = members[0]!.tokens;
  // A place before the first member only is shared by all: 秀山县|桐梓和马西水库.
  const placed = first[0]!.kind === 'place' && first.length > 1;
  const others = [...members.slice(1).map(({ tokens }) => tokens), ...(ownMember ? [phrase.body] : [])];
  const shared = placed && others.length > 0 && others.every((tokens) => tokens[0]?.kind !== 'place');
  const prefix = shared ? text.slice(first[0]!.start, first[0]!.end) : '';
  const start = shared ? first[1]!.start : first[0]!.start;
  const names = members.map(({ tokens }, k) => {
    const from = k === 0 ? start : tokens[0]!.start;
    return prefix + text.slice(from, tokens.at(-1)!.end) + head;
  });
  if (ownMember) names.push(prefix + text.slice(phrase.start, phrase.end));
  return { start, end: phrase.end, names };
};
