/**
 * What a phrase says before its head: unknown characters, places, quotations, codes.
 *
 *   `赣粤|产业合作` holds two places, `“口袋”` no name, `国家|跨境电子商务` is national
 */

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { TENS } from '../../../text/numerals.ts';
import { isDirectional, isPlaceToken } from '../phrase/place-token.ts';
import type { Token } from '../phrase/token.ts';
import { readTokens } from './tokens.ts';

export interface Body {
  /** Characters of unknown words: what names are made of. */
  readonly names: number;
  readonly places: number;
  readonly quoted: boolean;
  /** “筑基”: two characters in marks are enough to name a campaign, if they are no layout. */
  readonly titled: boolean;
  readonly coded: boolean;
  /** Characters of anything but places. */
  readonly rest: number;
  readonly length: number;
  /** It holds a word that names do not have. */
  readonly broken: boolean;
  /** 国家, 中国, 世界: the only one of its kind. */
  readonly national: boolean;
  /** 120万吨乙烯: what the plant puts out. */
  readonly rated: boolean;
}

const EMPTY: Body = {
  names: 0,
  places: 0,
  quoted: false,
  titled: false,
  coded: false,
  rest: 0,
  length: 0,
  broken: false,
  national: false,
  rated: false,
};

/** “筑基” with its marks. */
const SHORTEST_TITLED = 4;

/** “两纵三横”, “5+3”: a layout in numbers is no name. */
const LAYOUT = new RegExp(`^[0-9${TENS}两+N]+([纵横主辅环极核心带区廊轴大个]|[0-9+]|$)`);

export const lengthOf = ({ start, end }: Token): number => end - start;
const sum = (tokens: readonly Token[]): number => tokens.reduce((total, token) => total + lengthOf(token), 0);
type Open<T> = { -readonly [key in keyof T]: T[key] };

export const isLayout = (text: string, start: number, end: number): boolean =>
  LAYOUT.test(text.slice(start + 1, end - 1));

/** What stands in quotation marks names if it is more than a common word: “口袋”公园 is a kind of park. */
const quoteNames = (text: string, { start, end }: Token, knowledge: Knowledge): boolean => {
  if (isLayout(text, start, end)) return false;
  const inside = readTokens(text, start + 1, end - 1, knowledge);
  const length = end - start - 2;
  return length >= 4 || (length === 3 && sum(inside.filter(({ kind }) => kind === 'name')) >= 2);
};

/** 黔江区, (重庆), 赣粤, 滇中: places by their names, in brackets, by two abbreviations, by a direction. */
const isPlaced = ({ kind, start, end }: Token, text: string, knowledge: Knowledge): boolean =>
  isPlaceToken(text, { kind, start, end }, knowledge) || isPlacedByOther({ kind, start, end }, text, knowledge);

const isPlacedByOther = ({ kind, start, end }: Token, text: string, { places }: Knowledge): boolean =>
  (kind === 'bracket' && places.longestAt(text, start + 1)?.end === end - 1) ||
  (kind === 'name' &&
    end - start >= 2 &&
    [text[start]!, text[start + 1]!].every((character) => places.abbreviation(character)));

const LONGEST_OF_ENDS = 3;

/** 川藏, 成渝: an area is called by its two ends. */
const placesIn = (token: Token, text: string, knowledge: Knowledge): number => {
  if (!isPlaced(token, text, knowledge)) return 0;
  const namings = knowledge.places.named(text.slice(token.start, token.end));
  if (isDirectional(text.slice(token.start, token.end), knowledge)) return 1;
  if (token.kind === 'name') return 2;
  const isOfEnds = lengthOf(token) <= LONGEST_OF_ENDS && namings.every(({ place }) => place.level === 'area');
  // 长三角|铁路 says of none where it goes.
  return isOfEnds && knowledge.projects.areUsualEnds(text.slice(token.start, token.end)) ? 2 : 1;
};

/** A word that names do not have. */
const breaks = (text: string, { kind, start, end }: Token, { projects }: Knowledge): boolean =>
  kind === 'none' ||
  kind === 'organ' ||
  kind === 'plural' ||
  (kind === 'count' && projects.isCounter(text.slice(start, end)));

export const readBody = (text: string, tokens: readonly Token[], knowledge: Knowledge): Body => {
  const { projects } = knowledge;
  const body: Open<Body> = { ...EMPTY };
  for (const token of tokens) {
    const { kind, start, end } = token;
    const length = end - start;
    body.length += length;
    if (kind === 'name') body.names += length;
    if (kind !== 'place') body.rest += length;
    body.places += placesIn(token, text, knowledge);
    if (kind === 'quote') {
      body.quoted ||= quoteNames(text, token, knowledge);
      body.titled ||= length >= SHORTEST_TITLED && !isLayout(text, start, end);
    }
    if (kind === 'code') body.coded = true;
    body.broken ||= breaks(text, token, knowledge);
    body.rated ||= kind === 'count' && projects.isCapacity(text.slice(start, end));
    body.national ||= projects.mayOpenNational(text.charCodeAt(start)) && projects.isNational(text.slice(start, end));
  }
  return body;
};
