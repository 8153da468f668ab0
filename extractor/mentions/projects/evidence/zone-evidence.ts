/**
 * Does a phrase that ends in a zone's word name one zone?
 *
 *   takes 黔江区产业园 (of a place), 国家中药材种质资源库, 枢纽港产业园 (a park at a port), 临港科创城 that is built
 *   refuses 国家级新区 (a kind, whatever place acts), 城市新区示范区
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { propernessOf } from '../phrase/proper.ts';
import type { Token } from '../phrase/token.ts';
import { lengthOf } from '../words/body.ts';
import type { Case } from './case.ts';
import { isQuarterOfZone } from './quarter-of-zone.ts';

/** 共同富裕示范区: with so much said of it there is one; 示范区 alone is a kind. */
const LONG_DESCRIPTION = 6;

/** 国家中药材|种质资源库; 国家创新|示范基地 is one of many. */
const LONG_NATIONAL = 10;
/** 国家|碳|计量中心: with a word that no list knows. */
const LONG_NATIONAL_NAME = 7;

/** 东方枢纽|国际商务合作区: a zone at something that is named; 城市新区|示范区 is a kind. */
export const isAtNamed = (text: string, { body: [name, place] }: Phrase, knowledge: Knowledge): boolean =>
  name?.kind === 'name' &&
  place?.kind === 'zone' &&
  lengthOf(name) >= 2 &&
  propernessOf(text, name, knowledge) !== 'prose';

const LEVEL = /级$/;
const LONGEST_BARE = 4;

const isLevel = (text: string, { start, end }: Token, projects: ProjectTable): boolean => {
  const word = text.slice(start, end);
  return projects.isNational(word) || LEVEL.test(word);
};

/** 科创|综合保税区, 临港|科创城: what there is one of in a place may be called by a common word; 国家级|综合保税区 is a kind. */
export const isTold = (text: string, { body }: Phrase, { projects }: Knowledge): boolean => {
  return (
    body.every(({ kind }) => kind === 'ordinary' || kind === 'name') &&
    body.some((token) => lengthOf(token) >= 2 && !isLevel(text, token, projects))
  );
};

/** 枢纽港|产业园, 航空港|国家级|零碳园区: a park at a port. */
const SHORTEST_PORT = 3;
const isAtPort = (text: string, { body, head }: Phrase, projects: ProjectTable): boolean => {
  const said = body.filter((token) => !isLevel(text, token, projects));
  const port = said.at(-1);
  const next = body.find(({ start }) => start === port?.end) ?? head;
  return port?.kind === 'site' && next.start === port.end && port.end - said[0]!.start >= SHORTEST_PORT;
};

export const namesZone = (asked: Case): boolean => {
  const { text, phrase, head, situation, knowledge } = asked;
  const { projects } = knowledge;
  const isPark = projects.isPark(head);
  // 国家级|新区 is a kind, whatever place acts; 国家|农业科技园区 says more.
  if (
    head.length <= LONGEST_BARE &&
    phrase.body.length > 0 &&
    phrase.body.every((token) => isLevel(text, token, projects))
  )
    return false;
  if (isQuarterOfZone(text, phrase, head, knowledge)) return true;
  if ((isPark || projects.isCloser(head)) && isAtPort(text, phrase, projects)) return true;
  if (situation.isUndertaken && projects.isTown(head) && isTold(text, phrase, knowledge)) return true;
  return namesZoneByBody(asked);
};

const namesZoneByBody = ({
  head,
  body,
  situation: { underPlace, isUndertaken },
  knowledge: { projects },
}: Case): boolean => {
  const said = body.rest + head.length;
  return (
    (body.places > 0 && said >= (projects.isPark(head) ? 2 : 4)) ||
    body.quoted ||
    (isUndertaken && (body.national || (underPlace && projects.isTrial(head))) && body.rest >= LONG_DESCRIPTION) ||
    (isUndertaken && body.national && (said >= LONG_NATIONAL || (body.names > 0 && said >= LONG_NATIONAL_NAME))) ||
    (underPlace && projects.isPark(head) && said >= 5)
  );
};
