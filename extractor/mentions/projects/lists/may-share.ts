/**
 * May these items share the head that ends their list? What the list has to show depends on the kind of the head.
 *
 *   takes 城宣、城万|高速公路, 西宁、格尔木|国家物流枢纽 where they are built, 南平市和莆田市|高新区
 *   refuses 南平市和莆田|高新区 (a name in full ends there), 对接长三角G60科创走廊、粤港澳大湾区|等科创中心 (areas that are called centres)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isPlaceToken } from '../phrase/place-token.ts';
import type { Item } from '../phrase/run.ts';
import { lengthOf } from '../words/body.ts';
import { areAlike } from './alike-places.ts';
import type { ListEnd } from './list-end.ts';
import { isRouteName, textOf } from './member-standing.ts';
import { areWaters } from './waters.ts';

const FULL_NAME = /[区县市]$/;
/** 综合保税|区: the heads of most zones, whatever kind they are. */
const ZONE_END = '区';

const isPlaceAndName = ({ tokens }: Item): boolean =>
  tokens.some(({ kind }) => kind === 'place') && tokens.some((token) => token.kind === 'name' && lengthOf(token) >= 2);

/** 察隅县|僜人新村: a place in a division by its whole name. */
const isInDivision = (text: string, { tokens: [place, name] }: Item): boolean =>
  place?.kind === 'place' && name?.kind === 'name' && FULL_NAME.test(text.slice(place.start, place.end));

/** 澜上 after 金上: names that are no places tell of a list only together. */
const FEWEST_NAMES = 2;
const SHORT = 4;
const isShort = ({ tokens }: Item): boolean => tokens.at(-1)!.end - tokens[0]!.start <= SHORT;

/** 南平市和莆田|高新区, 渝西地区、渝东|新城, 贵安新区、贵阳|综合保税区: a name in full beside a bare one ends there. */
const areWritten = (text: string, members: readonly Item[], { body }: Phrase): boolean =>
  body[0] === undefined ||
  members.every(({ tokens }) => {
    const name = text.slice(tokens[0]!.start, tokens.at(-1)!.end);
    return tokens.length > 1 || !FULL_NAME.test(name) || FULL_NAME.test(text.slice(body[0]!.start, body[0]!.end));
  });

/** 对接长三角G60科创走廊、粤港澳大湾区|等科创中心: areas that are called centres, where nothing is built. */
const areAreas = (text: string, members: readonly Item[], { places }: Knowledge): boolean =>
  members.every(({ tokens: [token] }) =>
    places.named(text.slice(token!.start, token!.end)).every(({ place }) => place.level === 'area'),
  );

/** 西宁、格尔木|国家物流枢纽|支撑作用增强: with so much behind the place it is a name, whatever is done to it. */
const LONG_REST = 5;
const isLong = (text: string, { body: [place], end }: Phrase, knowledge: Knowledge): boolean =>
  place !== undefined && isPlaceToken(text, place, knowledge) && end - place.end >= LONG_REST;

/** A work beside members: several waters, or what lies in places by name. */
const mayShareWork = (text: string, members: readonly Item[], list: ListEnd, knowledge: Knowledge): boolean => {
  const { phrase, isUndertaken } = list;
  if (areWaters(text, members, phrase, knowledge)) return isUndertaken;
  return (
    members.every(({ tokens }) => isPlaceToken(text, tokens[0]!, knowledge)) &&
    phrase.body[0]?.kind === 'place' &&
    ((isUndertaken && phrase.body.length > 2) || members.every((item) => isInDivision(text, item)))
  );
};

const mayShareZone = (text: string, members: readonly Item[], list: ListEnd, knowledge: Knowledge): boolean => {
  const { item, phrase, isMember, isUndertaken } = list;
  const arePlaces = members.every(({ tokens }) => isPlaceToken(text, tokens[0]!, knowledge));
  const isBelt = knowledge.projects.isBelt(text.slice(phrase.head.start, phrase.head.end));
  if (isBelt && !isMember && isUndertaken && members.every((one) => isRouteName(textOf(text, one), knowledge)))
    return true;
  const isCounted = item.tokens[0]!.kind === 'count';
  if (!isMember) return isCounted || (arePlaces && (isUndertaken || !areAreas(text, members, knowledge)));
  return (
    (isUndertaken || (arePlaces && isLong(text, phrase, knowledge))) &&
    (arePlaces || members.length >= FEWEST_NAMES) &&
    members.every(isShort) &&
    areAlike(text, members, phrase, knowledge)
  );
};

/** Zones and works are told of in more ways than lines and sites, so that their lists have to show more. */
export const mayShare = (text: string, members: readonly Item[], list: ListEnd, knowledge: Knowledge): boolean => {
  const { phrase, isMember } = list;
  const { kind } = phrase.head;
  if (kind === 'work')
    return isMember
      ? mayShareWork(text, members, list, knowledge)
      : phrase.body.length > 0 && members.some(isPlaceAndName);
  const isOfZone = kind === 'zone' || text.slice(phrase.head.start, phrase.head.end).endsWith(ZONE_END);
  if (isOfZone && isMember && !areWritten(text, members, phrase)) return false;
  if (kind === 'zone') return mayShareZone(text, members, list, knowledge);
  const arePlaces = (): boolean => members.every(({ tokens }) => isPlaceToken(text, tokens[0]!, knowledge));
  return kind !== 'scenic' || !isMember || !arePlaces() || areAlike(text, members, phrase, knowledge);
};
