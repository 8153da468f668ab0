/**
 * Does a phrase that ends in a line's word name one line?
 *
 *   takes 彭水至务川高速公路, G69银百高速, 轨道交通|M102线, 阳信高速 (a county's name by chance), “疆电外送”第三通道
 *   refuses 重庆高速 (a kind of thing), “在线问医生”通道 (a service)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isSpelledName } from '../phrase/spelled.ts';
import { isOfRiver } from '../words/channels.ts';
import { areJoined, areJoinedByWord } from '../words/joint-ends.ts';
import type { Case } from './case.ts';
import { inner } from './named.ts';

/** G110线, 省道249线, 县道古大线: one road, whatever else is said of it. */
const WHOLE_NUMBER = /^(?:\D{1,2}\d{1,4}线|\d{3}\D{2})$/;
/** 县道古大线; 国道主干线 is a word. */
const ROAD_BY_ENDS = /^[国省县乡]道\D{2}线$/;

/** 疏港公路|(头门岛至白沙湾). */
const IN_BRACKETS = /^\(.+[至—].+\)$/;
const SHORTEST_SECTION = 3;
/** 绕城高速|(三余—兴仁段). */
const CLOSING = /\)$/;
/** G109, 国道317线. */
const ROAD_NUMBER = /^(?:[A-Z]|\D{2}\d{1,4}线$|\d{3}\D{2}$)/;
/** 市郊铁路|璧山至铜梁线: a line of a kind, by its ends. */
const BY_ENDS = /^.+[至到].+线$/;
/** 东干渠, 中支渠: each side has one. */
const CANAL = /渠$/;

/** 阳信高速: two characters that happen to be a county's name; 重庆高速 is a kind of thing. */
const isBareCounty = (text: string, { body }: Phrase, head: string, { places, projects }: Knowledge): boolean => {
  const [token, ...rest] = body;
  if (token?.kind !== 'place' || rest.length > 0 || !projects.isRoute(head)) return false;
  const name = text.slice(token.start, token.end);
  return (
    name.length === 2 && places.named(name).every(({ place, form }) => place.level === 'county' && form !== 'full')
  );
};

/** “在线问医生”通道 is a service; “疆电外送”第三通道 and “北粮南运”通道 carry something. */
const isCarried = (text: string, { body }: Phrase, { projects }: Knowledge): boolean =>
  body.some(({ kind, start, end }) => {
    if (kind !== 'quote') return false;
    const quoted = text.slice(start + 1, end - 1);
    return projects.carries(quoted) || projects.powerEnds(quoted).length > 0 || projects.namesIn(quoted).length > 0;
  });

/** 沈阳都市圈|环线|高速, 哈尔滨都市圈|环线: a city has many expressways and one ring. */
const isRing = (text: string, { body, head }: Phrase, { projects }: Knowledge): boolean =>
  [...body, head].some(({ start, end }) => projects.isRing(text.slice(start, end)));

/** 苏南|运河|二级航道, 环湖医院|…: what is named before the head is no mere route. */
const isOfNamed = (text: string, { body }: Phrase, { projects }: Knowledge): boolean =>
  body.some(({ kind, start, end }) => isHead(kind) && !projects.isRoute(text.slice(start, end)));

const isOfSide = (text: string, { body: [side, ...rest] }: Phrase, head: string, { regionCues }: Knowledge): boolean =>
  CANAL.test(head) &&
  side?.kind === 'name' &&
  rest.length === 0 &&
  side.end - side.start === 1 &&
  regionCues.directions.has(text[side.start]!);

/** 大村至遵义|公路; a dash joins the stops of a service as well (云南—老挝公路运输), so that something has to be built. */
const isByEnds = (text: string, { start, head }: Phrase, isUndertaken: boolean): boolean => {
  const ends = text.slice(start, head.start);
  return areJoinedByWord(ends) || (isUndertaken && areJoined(ends));
};

/** 东部清洁能源|基地|电力外送通道: with so much said of where it comes from there is one. */
const LONG_ORIGIN = 6;
const LONGEST_CODED = 8;

export const namesLine = ({ text, phrase, head, body, situation, knowledge }: Case): boolean => {
  const { projects } = knowledge;
  const behind = text.slice(phrase.head.end, phrase.end);
  return (
    body.places >= 2 ||
    phrase.body[0]?.kind === 'named' ||
    (phrase.body.length === 0 &&
      (WHOLE_NUMBER.test(head) || (ROAD_BY_ENDS.test(head) && projects.wordAt(head, 0)?.end !== head.length))) ||
    (body.quoted && (!projects.isFigurative(head) || isCarried(text, phrase, knowledge))) ||
    (ROAD_NUMBER.test(head) && (behind !== '' || phrase.body.at(-1)?.kind === 'line')) ||
    (behind.length >= SHORTEST_SECTION && projects.isSection(behind.replace(CLOSING, ''))) ||
    (phrase.body.length === 0 && BY_ENDS.test(behind)) ||
    isOfSide(text, phrase, head, knowledge) ||
    isOfRiver(phrase, head, projects) ||
    IN_BRACKETS.test(behind) ||
    phrase.body.some(({ kind, start, end }) => kind === 'name' && isSpelledName(text.slice(start, end))) ||
    isBareCounty(text, phrase, head, knowledge) ||
    (body.places > 0 && isByEnds(text, phrase, situation.isUndertaken)) ||
    (body.coded && body.rest <= LONGEST_CODED) ||
    (body.places === 1 && (!projects.isMany(head) || isOfNamed(text, phrase, knowledge))) ||
    (situation.isUndertaken &&
      body.rest >= LONG_ORIGIN &&
      phrase.body.some(({ kind }, i) => i > 0 && kind === 'zone')) ||
    (body.places === 1 && isRing(text, phrase, knowledge)) ||
    (inner(phrase) && body.names >= 2 && !projects.isMany(head))
  );
};
