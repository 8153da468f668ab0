/**
 * Decides whether a phrase names one thing or speaks of a kind: what is asked depends on the head.
 *
 *   takes 茶园水库 (an unknown word before a site), 黔江区濯水景区, “清水绿岸”治理提升工程, 城口县大巴山新能源开发项目
 *   refuses 病险水库, 农村公路 (only common words), 现代农业产业园 (a zone without a place), 老旧小区改造工程
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-data.ts';
import { type Body, lengthOf, readBody } from './body.ts';
import type { Run } from './items.ts';
import type { Phrase } from './phrase.ts';
import { propernessOf } from './proper.ts';

const LONGEST_BODY = 32;
/** Without a place, what is longer before the head is prose. */
const LONGEST_NAME = 12;

/** Names of routes are characters of places (邵永), or longer than what prose puts before them. */
const LONGEST_IN_CHARACTERS = 6;
const SHORTEST_OTHER_ROUTE = 4;

const isNamed = (text: string, phrase: Phrase, head: string, knowledge: Knowledge): boolean => {
  const { projects } = knowledge;
  const counts = phrase.body.filter(({ kind }) => kind === 'count').reduce((sum, token) => sum + lengthOf(token), 0);
  if (phrase.head.start - phrase.start - counts > LONGEST_NAME) return false;
  const heads = [phrase.head, ...phrase.body.slice(1).filter(({ kind }) => isHead(kind))];
  const isFirm = heads.some(({ start, end }) => {
    const word = text.slice(start, end);
    return projects.isFirm(word) || projects.isPark(word);
  });
  return phrase.body.some((token) => {
    const length = lengthOf(token);
    if (token.kind !== 'name' || length < 2) return false;
    // 离汉|通道, 入沪|通道: which way people go.
    if (projects.isFigurative(head) && knowledge.regionCues.comers.at(text, token.start) > 0) return false;
    if (projects.isRoute(head)) {
      const run = text.slice(token.start, token.end);
      if (length <= LONGEST_IN_CHARACTERS && projects.areLineCharacters(run)) return true;
      if (length < SHORTEST_OTHER_ROUTE) return false;
    }
    const properness = propernessOf(text, token, knowledge);
    return properness === 'proper' || (properness === 'common' && isFirm);
  });
};

const inner = ({ body }: Phrase): boolean =>
  body.some(({ kind }, i) => i > 0 && (kind === 'line' || kind === 'site' || kind === 'scenic'));

const JOINT = /.[至到]./;
const SHORTEST_SECTION = 3;
const ROAD_NUMBER = /^[A-Z]/;

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

const namesLine = (text: string, phrase: Phrase, head: string, body: Body, knowledge: Knowledge): boolean =>
  body.places >= 2 ||
  (body.quoted && (!knowledge.projects.isFigurative(head) || isCarried(text, phrase, knowledge))) ||
  (JOINT.test(text.slice(phrase.head.end, phrase.end)) && ROAD_NUMBER.test(head)) ||
  (phrase.end - phrase.head.end >= SHORTEST_SECTION && text[phrase.end - 1] === '段') ||
  isBareCounty(text, phrase, head, knowledge) ||
  (body.places > 0 && JOINT.test(text.slice(phrase.start, phrase.head.start))) ||
  (body.coded && body.rest <= 8) ||
  (body.places === 1 &&
    (!knowledge.projects.isMany(head) || phrase.body.some(({ kind }) => isHead(kind) && kind !== 'line'))) ||
  (inner(phrase) && body.names >= 2 && !knowledge.projects.isMany(head));

const ORDINAL = /^第[一二三四五六七八九十]{1,3}$/;

/** 第一汽车制造厂: there is one of each number. */
const isNumbered = (text: string, { body }: Phrase): boolean => {
  const [first] = body;
  return first?.kind === 'name' && ORDINAL.test(text.slice(first.start, first.end));
};

/** 共同富裕示范区: with so much said of it there is one; 示范区 alone is a kind. */
const LONG_DESCRIPTION = 6;

const namesZone = (
  head: string,
  body: Body,
  { underPlace, isUndertaken }: Situation,
  { projects }: Knowledge,
): boolean =>
  (body.places > 0 && body.rest + head.length >= (projects.isPark(head) ? 2 : 4)) ||
  body.quoted ||
  (isUndertaken && (body.national || (underPlace && projects.isTrial(head))) && body.rest >= LONG_DESCRIPTION) ||
  (underPlace && projects.isPark(head) && body.rest + head.length >= 5);

const namesWork = (text: string, phrase: Phrase, head: string, body: Body, knowledge: Knowledge): boolean => {
  if (phrase.tail.length > 0 && !body.titled && !body.rated) return false;
  if (knowledge.projects.isLoose(head))
    return (
      (inner(phrase) && body.places > 0) || (body.rated && (body.places > 0 || isNamed(text, phrase, head, knowledge)))
    );
  if (phrase.body.some(({ kind }) => kind === 'named')) return true;
  return body.titled || (body.places > 0 && body.rest + head.length >= 4) || isOfFeature(text, phrase, knowledge);
};

const SHORTEST_FEATURE = 3;

/** 万泉河流域防洪减灾系统治理工程: it opens with the name of a river. */
const isOfFeature = (text: string, { body }: Phrase, knowledge: Knowledge): boolean => {
  const [first] = body;
  if (first?.kind !== 'name') return false;
  for (let end = first.start + SHORTEST_FEATURE; end <= first.end; end++) {
    if (!knowledge.projects.isFeatureEnding(text[end - 1]!)) continue;
    if (propernessOf(text, { start: first.start, end }, knowledge) === 'proper') return true;
  }
  return false;
};

const COUNT_BEHIND = /^[^等、,和0-9]{1,2}?([0-9]+)/;

/** 国家现代农业产业园|增至21个: what is counted is a kind. X园区|管委会: an organ. */
const isCounted = (text: string, { end, tail }: Phrase, { projects }: Knowledge): boolean => {
  if (tail[0]?.kind === 'count' || (tail[0]?.kind === 'organ' && tail[0].start === end)) return true;
  const number = COUNT_BEHIND.exec(text.slice(end, end + 8))?.[0];
  return number !== undefined && projects.measureEnd(text, end + number.length) !== -1;
};

/** What the text around the phrase says of it. */
export type Situation = Pick<Run, 'underPlace' | 'isUndertaken'>;

/** Things that may just stand there; works are undertakings by themselves. */
const STANDING = new Set(['site', 'scenic', 'zone', 'line']);

/** 洪崖洞景区 is no project where nothing is done to it; in a report on what was built it may be one. */
export const stands = ({ head }: Phrase, { isUndertaken }: Run): boolean => STANDING.has(head.kind) && !isUndertaken;

export const namesOneThing = (text: string, phrase: Phrase, situation: Situation, knowledge: Knowledge): boolean => {
  if (phrase.plural) return false;
  if (isCounted(text, phrase, knowledge)) return false;
  const head = text.slice(phrase.head.start, phrase.head.end);
  const body = readBody(text, phrase.body, knowledge);
  if (body.broken || body.length > LONGEST_BODY) return false;
  const { underPlace } = situation;
  const isPhased = phrase.end > phrase.head.end && knowledge.projects.phaseEnd(text, phrase.head.end) !== -1;
  switch (phrase.head.kind) {
    case 'named':
      return true;
    case 'line':
      return namesLine(text, phrase, head, body, knowledge) || isNamed(text, phrase, head, knowledge);
    case 'phase':
      return (body.places > 0 && body.rest >= 2) || isNamed(text, phrase, head, knowledge);
    case 'site':
      return (
        body.places > 0 ||
        body.quoted ||
        isNumbered(text, phrase) ||
        (underPlace && knowledge.projects.isOne(head)) ||
        isNamed(text, phrase, head, knowledge)
      );
    case 'scenic':
      return (
        body.places > 0 ||
        body.quoted ||
        (underPlace && knowledge.projects.isPark(head)) ||
        isNamed(text, phrase, head, knowledge)
      );
    case 'zone':
      return (
        namesZone(head, body, situation, knowledge) ||
        (isPhased && body.names >= 2) ||
        isNamed(text, phrase, head, knowledge)
      );
    case 'work':
      return (
        namesWork(text, phrase, head, body, knowledge) || (inner(phrase) && isNamed(text, phrase, head, knowledge))
      );
  }
};
