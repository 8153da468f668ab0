/**
 * Which items before a head are members of a list that shares it.
 *
 *   城宣、城万|高速公路 → one group of two; A、B大桥、C|等铁路 → C | A
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { OPENS_NAME } from '../phrase/phrase-start.ts';
import { propernessOf } from '../phrase/proper.ts';
import type { Item } from '../phrase/run.ts';
import { type Awaited, isRouteName, standingOf, textOf } from './member-standing.ts';
import type { ReadRun } from './read-run.ts';
import { areWaters } from './waters.ts';

/** 兴港 before 高速公路 is no port. */
const isOnlyInitials = (text: string, item: Item, { head }: Phrase, knowledge: Knowledge): boolean => {
  const [word, name] = [text.slice(head.start, head.end), textOf(text, item)];
  const { projects } = knowledge;
  return (projects.isRoute(word) || projects.isBelt(word)) && name.length <= 3 && isRouteName(name, knowledge);
};

const LIST_MARK = '、';

/** 三门、漳州、徐大堡|核电项目, 阿拉山口、巴克图|口岸; 麦盖提、莎车和渭干河|灌区 is told of as places before the last. */
const mayBeCalled = (text: string, { head, start }: Phrase, members: readonly Item[], knowledge: Knowledge): boolean =>
  (knowledge.projects.isFirm(text.slice(head.start, head.end)) &&
    members.every(({ tokens: [token] }) => token!.kind === 'name')) ||
  (head.kind === 'site' && text[start - 1] === LIST_MARK);

/** 邦多、古学、曲孜卡|水电站: what no list knows, beside one that is surely named. */
const isBesideProper = (text: string, phrase: Phrase, members: readonly Item[], knowledge: Knowledge): boolean =>
  members.length > 0 &&
  members.every(({ tokens }) => tokens.length === 1 && OPENS_NAME.has(tokens[0]!.kind)) &&
  mayBeCalled(text, phrase, members, knowledge) &&
  phrase.body.some((token) => token.kind === 'name' && propernessOf(text, token, knowledge) === 'proper');

const SHORTEST_UNKNOWN = 3;

/** 可可盖|等11处煤矿: whatever stands there unknown to all lists is what one of them is called. */
const isUnknown = ({ tokens: [first, ...rest] }: Item): boolean =>
  first?.kind === 'name' && rest.length === 0 && first.end - first.start >= SHORTEST_UNKNOWN;

/**
 * Groups of members before the item at `at`, the nearest first, each in order. Directly before a head there is one group; before
 * 等…铁路 complete items may stand between (`A、B大桥、C等铁路`). At least one member has to be proper.
 */
export const membersBefore = (
  text: string,
  { run: { items }, phraseOf }: ReadRun,
  at: number,
  knowledge: Knowledge,
): readonly (readonly Item[])[] => {
  const phrase = phraseOf(items[at]!)!;
  const goesOn = items[at]!.after === 'etc';
  const word = text.slice(phrase.head.start, phrase.head.end);
  const awaited: Awaited = { phrase, word, isRoute: knowledge.projects.isRoute(word), isDirect: !goesOn };
  const isCounted = goesOn && items[at]!.tokens[0]?.kind === 'count';
  const groups: Item[][] = [[]];
  let proper = false;
  for (let k = at - 1; k >= 0; k--) {
    const item = items[k]!;
    const isComplete = phraseOf(item) !== null && !(goesOn && isOnlyInitials(text, item, phrase, knowledge));
    const isOne = isCounted && k === at - 1 && isUnknown(item);
    const standing = isComplete ? 'none' : isOne ? 'proper' : standingOf(text, item, awaited, knowledge);
    if (standing !== 'none') groups.at(-1)!.unshift(item);
    else if (!goesOn) break;
    else if (groups.at(-1)!.length > 0) groups.push([]);
    proper ||= standing === 'proper';
    if (item.after === 'start') break;
  }
  // 邦多、古学、曲孜卡|水电站: what no list knows, beside one that is surely named, before what is hardly said without a name.
  proper ||=
    !goesOn && (isBesideProper(text, phrase, groups[0]!, knowledge) || areWaters(text, groups[0]!, phrase, knowledge));
  return proper ? groups.filter(({ length }) => length > 0) : [];
};
