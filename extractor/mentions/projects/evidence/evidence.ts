/**
 * Decides whether a phrase names one thing or speaks of a kind: what is asked depends on the head.
 *
 *   takes 茶园水库 (an unknown word before a site), 黔江区濯水景区, “清水绿岸”治理提升工程, 城口县大巴山新能源开发项目
 *   refuses 病险水库, 农村公路 (only common words), 现代农业产业园 (a zone without a place), 老旧小区改造工程
 */

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHead } from '../../../knowledge/project-data.ts';
import { TENS } from '../../../text/numerals.ts';
import { isCounted } from '../phrase/counted.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { type Body, readBody } from '../words/body.ts';
import { isTooShort } from '../words/channels.ts';
import { isAnnouncedAlone } from './announced.ts';
import type { Case, Situation } from './case.ts';
import { namesLine } from './line-evidence.ts';
import { inner, isNamed } from './named.ts';
import { withoutOwners } from './owners.ts';
import { isSomeOfTown } from './some-of-town.ts';
import { namesWork } from './work-evidence.ts';
import { isAtNamed, isTold, namesZone } from './zone-evidence.ts';

/** 重庆医院 is a kind of hospital. */
const SHORTEST_INSTITUTION = 4;
/** 高原医学研究中心|二期: a phase is of one thing. */
const SHORTEST_PHASED = 4;
const LONGEST_BODY = 32;
const ORDINAL = new RegExp(`^第[${TENS}]{1,3}$`);

/** 第一汽车制造厂: there is one of each number. */
const isNumbered = (text: string, { body }: Phrase): boolean => {
  const [first] = body;
  return first?.kind === 'name' && ORDINAL.test(text.slice(first.start, first.end));
};

/** 深空探测|实验室: with so much of its field there is one; 国家实验室, 重点实验室 are kinds. */
const LONG_FIELD_OF_INSTITUTE = 4;

const isInstitute = (text: string, phrase: Phrase, head: string, { rest }: Body, knowledge: Knowledge): boolean =>
  knowledge.projects.isInstitute(head) && rest >= LONG_FIELD_OF_INSTITUTE && isTold(text, phrase, knowledge);

const LONG_FIELD = 3;
const LONGEST_FIELD = 6;

/** 楚|文化|博物馆: one character that no list knows, and a field, before what is hardly said without a name. */
const isOfField = (head: string, { names, rest }: Body, { projects }: Knowledge): boolean =>
  projects.isFirm(head) && names > 0 && rest >= LONG_FIELD && rest <= LONGEST_FIELD;

const NAMES_PRODUCT = new Set(['name', 'ordinary']);

/** 海上风电|变压器: what is made for it. */
const isProduct = ({ end, tail: [next] }: Phrase, head: string, { projects }: Knowledge): boolean =>
  next !== undefined && next.start === end && NAMES_PRODUCT.has(next.kind) && projects.isProduct(head);

/** What the rules say of a phrase: `named` vouches for it, `final` refuses it for good, the rest leaves it to the weights. */
export interface Verdict {
  readonly named: boolean;
  readonly because: string;
  readonly final?: true;
}

const yes = (because: string): Verdict => ({ named: true, because });
const no = (because: string): Verdict => ({ named: false, because });
const never = (because: string): Verdict => ({ named: false, because, final: true });

const UNVOUCHED = no('nothing names it');

/** 省级, 县域, 市区, 省际: a class, and no owner; 县|中医院, 市|中心医院 are the place's. */
const OF_CLASS = /^[级域区际中外内道属场政直]/;
const LONGEST_CLASS = 4;

/** 市|妇幼保健院改扩建, 省|美术馆: what the own place has one of. */
const isOfOwner = (text: string, { start, plural }: Phrase, head: string, knowledge: Knowledge): boolean => {
  if (plural || !knowledge.projects.isHouse(head)) return false;
  const marker = knowledge.agencies.patterns.markerAt(text, start);
  const rest = text.slice(marker?.end ?? 0, (marker?.end ?? 0) + LONGEST_CLASS);
  // 省市|县博物馆: those of every level.
  if (
    !marker ||
    (OF_CLASS.test(rest) && !knowledge.projects.opensHouse(rest)) ||
    knowledge.agencies.patterns.markerAt(text, start - 1)
  )
    return false;
  return (knowledge.projects.wordAt(text, start)?.end ?? 0) <= marker.end;
};

/** 海南大学|崖州|校区: which of a school's it is, its place says. */
const isCampusAt = ({ body }: Phrase): boolean =>
  body.length > 1 && body.at(-1)!.kind === 'place' && body.some(({ kind }) => kind === 'organ');

/** By what its words are, which is asked last. */
const byName = ({ text, phrase, head, knowledge }: Case): Verdict =>
  isNamed(text, phrase, head, knowledge) ? yes('name') : UNVOUCHED;

const siteVerdict = (asked: Case): Verdict => {
  const { text, phrase, head, body, knowledge } = asked;
  const { underPlace, isUndertaken } = asked.situation;
  const { projects } = knowledge;
  // 宁河区医院|二期: what is built of it says enough.
  const isWhole = phrase.end === phrase.head.end && !isCampusAt(phrase);
  if (isWhole && projects.isInstitution(head) && body.rest + head.length < SHORTEST_INSTITUTION) return no('short');
  if (body.places > 0) return yes('place');
  if (body.quoted) return yes('quote');
  if (isNumbered(text, phrase)) return yes('number');
  if (isUndertaken && isOfOwner(text, phrase, head, knowledge)) return yes('owner');
  if (isUndertaken && isInstitute(text, phrase, head, body, knowledge)) return yes('institute');
  if (isUndertaken && isOfField(head, body, knowledge)) return yes('field');
  if (projects.isOne(head) && (underPlace || (isUndertaken && isTold(text, phrase, knowledge)))) return yes('one');
  return byName(asked);
};

const scenicVerdict = (asked: Case): Verdict => {
  const { head, body, situation, knowledge } = asked;
  if (body.places > 0) return yes('place');
  if (body.quoted) return yes('quote');
  return situation.underPlace && knowledge.projects.isPark(head) ? yes('under place') : byName(asked);
};

const zoneVerdict = (asked: Case): Verdict => {
  const { text, phrase, body, knowledge } = asked;
  const { isUndertaken } = asked.situation;
  if (namesZone(asked)) return yes(body.places > 0 ? 'place' : body.quoted ? 'quote' : 'zone');
  if (isUndertaken && isAtNamed(text, phrase, knowledge)) return yes('at named');
  const isPhased = phrase.end > phrase.head.end && knowledge.projects.phaseEnd(text, phrase.head.end) !== -1;
  if (isPhased && (body.names >= 2 || body.national || (isUndertaken && body.rest >= SHORTEST_PHASED)))
    return yes('phase');
  return byName(asked);
};

const ADDRESS = new RegExp(`^[东南西北中]?[0-9${TENS}百]{1,5}号`);
const LONGEST_ADDRESS = 8; // 环北大道|90号
/** 人民|路南段: where nothing is built, it only says where something else is. */
const STREET_PART = /^大?[路街].段$/;

/** What speaks against it, whatever else is said. */
const againstIt = (
  text: string,
  phrase: Phrase,
  head: string,
  { isUndertaken, before }: Situation,
  knowledge: Knowledge,
): string => {
  if (phrase.plural || isTooShort(text, phrase) || isSomeOfTown(text.slice(phrase.start, phrase.end))) return 'several';
  // 青藏高原首个|综合保税区: a class, of which it is the first.
  const isFirst = before?.end === phrase.start && knowledge.projects.ranks(text.slice(before.start, before.end));
  if (isFirst && phrase.body.length === 0) return 'ranked';
  if (isCounted(text, phrase, knowledge)) return 'counted';
  // 武清区人民医院|新址, 宁河区医院|二期: what is built of it does not act.
  if (knowledge.projects.isInstitution(head) && !isUndertaken && phrase.end === phrase.head.end) return 'acts';
  const [next] = phrase.tail;
  // 沪渝高速|收费站: a part of the line that is none of its works; 襄渝铁路|沿线 is where the line itself leads.
  const isAlong = next?.kind === 'none' && knowledge.projects.isAlong(text.slice(next.start, next.end));
  if (next?.kind === 'none' && next.start === phrase.end && !(isAlong && phrase.head.kind === 'line'))
    return 'part of it';
  if (
    knowledge.projects.isStreetEnding(head.at(-1)!) &&
    ADDRESS.test(text.slice(phrase.end, phrase.end + LONGEST_ADDRESS))
  )
    return 'address';
  if (STREET_PART.test(head) && phrase.end === phrase.head.end && !isUndertaken) return 'address';
  return isProduct(phrase, head, knowledge) ? 'product' : '';
};

/** 五大|道公园, 两大|桥: that measure more often belongs to the name. */
const LARGE = '大';

/** 南水北调西线|6个|工程, 岷江|5座|水电站: what is counted is a kind, however the place or the line before it is called. */
const isKindCounted = (text: string, { body }: Phrase, { projects }: Knowledge): boolean => {
  const last = body.at(-1);
  return last?.kind === 'count' && text[last.end - 1] !== LARGE && projects.isCounter(text.slice(last.start, last.end));
};

const SAYS_KIND = new Set(['ordinary', 'modifier', 'soft', 'plural', 'count']);

/** 老旧小区改造工程, 大学|二期: nothing but common words before a work or a phase. */
const isKindOfWork = ({ head, body }: Phrase, isOutside: boolean): boolean =>
  // 长沙|农村人居环境|整治提升|项目: whatever is done of that kind in a place.
  (isOutside &&
    body[0]?.kind === 'place' &&
    body.slice(1).some(({ kind }) => kind === 'verb') &&
    body.slice(1).every(({ kind }) => kind === 'ordinary' || kind === 'verb')) ||
  (head.kind === 'work' && body.every(({ kind }) => SAYS_KIND.has(kind))) ||
  // 边境城市|重要|机场|改扩建工程: which of the airports, no name says; 国家|大剧院|扩建工程 is of one.
  (head.kind === 'work' &&
    body.some(({ kind }) => kind === 'modifier') &&
    body.every(({ kind }) => SAYS_KIND.has(kind) || isHead(kind))) ||
  (head.kind === 'phase' && body.length > 0 && body.every(({ kind }) => SAYS_KIND.has(kind) || kind === 'organ'));

/** “口袋”公园 is a kind of park, “筑基”工程 one work. */
const isCommonInMarks = ({ head, body }: Phrase, { titled, quoted, places, names }: Body): boolean =>
  head.kind !== 'work' && titled && !quoted && places === 0 && names === 0 && body.length === 1;

/** What mostly speaks against a name, and yet not always: 北京西藏中学|明年招生, 台山核电站|厂区. */
const OPEN = new Set(['acts', 'part of it']);

const verdictByHead = (asked: Case): Verdict => {
  const { phrase, body } = asked;
  switch (phrase.head.kind) {
    case 'named':
      return yes('known');
    case 'line':
      return namesLine(asked) ? yes('line') : byName(asked);
    case 'phase':
      return body.places > 0 && body.rest >= 2 ? yes('place') : byName(asked);
    case 'site':
      return siteVerdict(asked);
    case 'scenic':
      return scenicVerdict(asked);
    case 'zone':
      return zoneVerdict(asked);
    case 'work':
      if (namesWork(asked)) return yes('work');
      return inner(phrase) ? byName(asked) : UNVOUCHED;
  }
};

export const verdictOn = (text: string, phrase: Phrase, situation: Situation, knowledge: Knowledge): Verdict => {
  const head = text.slice(phrase.head.start, phrase.head.end);
  const against = againstIt(text, phrase, head, situation, knowledge);
  if (against !== '') return OPEN.has(against) ? no(against) : never(against);
  if (isKindOfWork(phrase, knowledge.projects.isOutside(head))) return never('kind of work');
  if (isKindCounted(text, phrase, knowledge)) return never('counted within');
  const body = readBody(text, withoutOwners(text, phrase, head, knowledge), knowledge);
  if (isCommonInMarks(phrase, body)) return never('common word in marks');
  if (body.broken) return no('broken');
  if (body.length > LONGEST_BODY) return no('long');
  if (phrase.placed && phrase.head.kind !== 'work' && body.rest > 0) return yes('place');
  if (situation.isAnnounced && isAnnouncedAlone(text, phrase, body, knowledge)) return yes('announced');
  return verdictByHead({ text, phrase, head, body, situation, knowledge });
};

export const namesOneThing = (text: string, phrase: Phrase, situation: Situation, knowledge: Knowledge): boolean =>
  verdictOn(text, phrase, situation, knowledge).named;
