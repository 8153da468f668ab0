/**
 * The names of a list's members, each with the head of the last and with what the first says for all.
 *
 *   秀山县|桐梓和马西水库 → 秀山县桐梓水库 | 秀山县马西水库, the span behind the place; 达州土溪口、双桥水库 → 达州土溪口水库 | 达州双桥水库
 *   220千伏安溪、永春两座变电站 → 220千伏安溪变电站 | 220千伏永春变电站
 *   东江源、抚河|源水土保持工程 → 东江源水土保持工程 | 抚河源水土保持工程
 *   集安至双辽、鹤岗至大连高速公路小沟岭至抚松段 → 集安至双辽高速公路 | 鹤岗至大连高速公路小沟岭至抚松段
 *   not 延安东绕城、洛卢高速公路 (lines), 含山南、郑蒲港站 (a side of the place), 孟州洋湾、义马水库 (a place of its own)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { opensName } from '../phrase/phrase-start.ts';
import type { Item } from '../phrase/run.ts';
import type { Token } from '../phrase/token.ts';
import { lengthOf } from '../words/body.ts';
import type { ListEnd } from './list-end.ts';
import { memberName } from './member-names.ts';
import { endOfOwn, sharedPart } from './shared-part.ts';

export interface SharedHead {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

const FULL_NAME = /[区县市]$/;
/** 220千伏|安溪、永春|两座变电站: the voltage of the first is that of all. */
const VOLTAGE = /伏$/;
const LIST_MARKS = new Set(['、', '和', '及', '与']);

/** 达州|土溪口、双桥、寨子河|水库: a city or a county by its bare name, behind which the first member is called by a name of its own. */
const isBarePlace = (text: string, [place, name]: readonly Token[], { places, regionCues }: Knowledge): boolean =>
  place?.kind === 'place' &&
  name?.kind === 'name' &&
  lengthOf(name) > 1 &&
  !regionCues.directions.has(text[name.start]!) &&
  places
    .named(text.slice(place.start, place.end))
    .some(({ place: { level } }) => level === 'prefecture' || level === 'county');

/** 东江源、赣江源、抚河|源水土保持工程: all have the beginning of the head already; not 潮白河、温榆河|河道整治工程, 阿拉山口、巴克图|口岸. */
const haveHeadBegun = (
  text: string,
  members: readonly Item[],
  lastEnd: number,
  head: string,
  { projects }: Knowledge,
): boolean =>
  text[lastEnd - 1] !== head[0] &&
  projects.wordAt(head, 0) === null &&
  members.every(({ tokens }) => text[tokens.at(-1)!.end - 1] === head[0]);

/** 鹤岗至大连高速公路|小沟岭至抚松段: with two ends the section is one of the last line; in 沪渝、沪蓉高速公路|湖北段 it is one of each. */
const SECTION_OF_LAST = /[至到—][^至到—]+段$/;

const sectionOfLast = (text: string, { head, end }: Phrase): number =>
  head.kind === 'line' && SECTION_OF_LAST.test(text.slice(head.end, end)) ? end - head.end : 0;

interface Group {
  readonly members: readonly Item[];
  /** What ends the list, with the head that all of them share. */
  readonly list: ListEnd;
  /** The last member stands right before that, so that the span of the group goes on to its end. */
  readonly isAdjacent: boolean;
}

/** What the opening of the first member says for the others. */
interface Opening {
  /** Where the group begins: behind a place that stays a region, behind 设|梅城. */
  readonly start: number;
  /** What stands before the name of the first, and what before those of the others. */
  readonly beforeFirst: string;
  readonly beforeOthers: string;
  /** 220千伏|安溪, or ''. */
  readonly voltage: string;
}

/** `rest`: the tokens of the other members; `own`: what ends the list, where it belongs to the group. */
const openingOf = (
  text: string,
  first: readonly Token[],
  rest: readonly (readonly Token[])[],
  own: ListEnd | null,
  knowledge: Knowledge,
): Opening => {
  const word = first.length > 1 ? text.slice(first[0]!.start, first[0]!.end) : '';
  const place = first[0]!.kind === 'place' ? word : '';
  // A place before the first member only is shared by all.
  const isFirstOnly = rest.length > 0 && rest.every((tokens) => tokens[0]?.kind !== 'place');
  const isShared = FULL_NAME.test(place) && isFirstOnly;
  const isOfSite = own?.phrase.head.kind === 'site';
  // 武汉火神山和|鄂州|“小汤山”医院: the place before the marks is its own.
  const isBare = own === null || LIST_MARKS.has(text[own.phrase.start - 1] ?? '') || !own.isMember;
  const carries =
    (isFirstOnly && isOfSite && isBare && isBarePlace(text, first, knowledge)) ||
    (VOLTAGE.test(word) && rest.every(([token]) => !VOLTAGE.test(text.slice(token?.start, token?.end))));
  // 设|梅城、仙溪互通.
  const opened = opensName(text, own ? [...first, own.phrase.head] : first, knowledge) ? 1 : 0;
  return {
    start: isShared ? first[1]!.start : first[0]!.start + opened,
    beforeFirst: isShared ? place : '',
    beforeOthers: isShared ? place : carries ? word : '',
    voltage: VOLTAGE.test(word) ? word : '',
  };
};

export const groupOf = (text: string, { members, list, isAdjacent }: Group, knowledge: Knowledge): SharedHead => {
  const own = isAdjacent ? list : null;
  const ownBody = own?.isMember ? own.phrase.body : null;
  const lastOwn = list.isMember ? endOfOwn(text, list.phrase, members, knowledge) : -1;
  const head = sharedPart(text, list.phrase, lastOwn);
  const first = members[0]!.tokens;
  const rest = [...members.slice(1).map(({ tokens }) => tokens), ...(ownBody ? [ownBody] : [])];
  const { start, beforeFirst, beforeOthers, voltage } = openingOf(text, first, rest, own, knowledge);
  // 500千伏雁同、220千伏御东、|马军营|等变电站: of the voltage that stands last before it.
  let lastVoltage = voltage;
  const beforeMember = ([token]: readonly Token[]): string => {
    const written = token ? text.slice(token.start, token.end) : '';
    if (!VOLTAGE.test(written)) return beforeOthers || lastVoltage;
    lastVoltage = written;
    return '';
  };
  const ownEnd = ownBody ? ownBody[lastOwn]!.end : -1;
  const isBegun = ownBody !== null && haveHeadBegun(text, members, ownEnd, head, knowledge);
  const wholeHead = isBegun ? head.slice(1) : head;
  const restOfHead = own?.isMember ? wholeHead.slice(0, wholeHead.length - sectionOfLast(text, own.phrase)) : wholeHead;
  const names = members.map(({ tokens }, k) => {
    const from = k === 0 ? start : tokens[0]!.start;
    return (
      (k === 0 ? beforeFirst : beforeMember(tokens)) + memberName(text, from, tokens, restOfHead, knowledge.projects)
    );
  });
  // 来睦 of 来睦|三条|铁路.
  if (own && ownBody) {
    const isOfStreets = knowledge.projects.areStreets(head);
    const name = text.slice(own.phrase.start, ownEnd) + head;
    const tokens = ownBody.slice(0, lastOwn + 1);
    names.push(
      beforeMember(ownBody) +
        (isOfStreets ? memberName(text, own.phrase.start, tokens, head, knowledge.projects) : name),
    );
  }
  return { start, end: own ? own.phrase.end : members.at(-1)!.tokens.at(-1)!.end, names };
};
