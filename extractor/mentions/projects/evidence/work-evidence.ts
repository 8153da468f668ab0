/**
 * Does a phrase that ends in 工程, 行动 or 项目 name one work?
 *
 *   takes “筑基”工程, 万泉河流域防洪治理工程, 吉化120万吨乙烯项目 (what one plant puts out), 蒙电入沪过江工程,
 *   东六环入地改造工程
 *   refuses 老旧小区改造工程, 重点项目
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { propernessOf } from '../phrase/proper.ts';
import type { Body } from '../words/body.ts';
import { doesTwo } from '../words/doings.ts';
import type { Case } from './case.ts';
import { inner, isNamed } from './named.ts';

const ROAD_NUMBER = /^[GSX][0-9]{1,4}$/;

const isRoadNumber = (text: string, { body: [first] }: Phrase): boolean =>
  first?.kind === 'line' && ROAD_NUMBER.test(text.slice(first.start, first.end));

/** 华电德令哈绿电制氢|项目: of a place, with more than a kind of work before 项目. */
const LONG_KIND = 6;
const SPEAKS_OF_KIND = new Set(['modifier', 'soft', 'plural', 'count', 'etc']);

const isOfPlaceAndKind = (phrase: Phrase, { places, names, rest }: Body): boolean =>
  places === 1 && names >= 2 && rest >= LONG_KIND && !phrase.body.some(({ kind }) => SPEAKS_OF_KIND.has(kind));

export const namesWork = ({ text, phrase, head, body, situation, knowledge }: Case): boolean => {
  const isOfNamed = phrase.body.some(({ kind }) => kind === 'named');
  // 引黄济岱|应急补水工程|取水口: it has a name of its own, whatever of it the text goes on to speak of.
  if (isOfNamed && !knowledge.projects.isLoose(head)) return true;
  if (phrase.tail.length > 0 && !body.titled && !body.rated && !isOfPlaceAndRiver(text, phrase, knowledge))
    return false;
  if (knowledge.projects.isLoose(head))
    return (
      (inner(phrase) && body.places > 0) ||
      (situation.isUndertaken && knowledge.projects.isOutside(head) && isOfPlaceAndKind(phrase, body)) ||
      (body.rated && (body.places > 0 || isNamed(text, phrase, head, knowledge)))
    );
  // 蒙电入沪|过江工程, S203|改扩建工程.
  if (isOfNamed || isRoadNumber(text, phrase)) return true;
  // 元荡生态修复|及|岸线贯通工程.
  if (doesTwo(text, phrase.body) && (inner(phrase) || isNamed(text, phrase, head, knowledge))) return true;
  if (knowledge.projects.isRemaking(head) && isNamed(text, phrase, head, knowledge)) return true;
  return body.titled || (body.places > 0 && body.rest + head.length >= 4) || isOfFeature(text, phrase, knowledge);
};

const HEADLESS = new Set(['name', 'soft', 'ordinary', 'modifier', 'verb', 'count']);

/** 大竹县|东柳河|治理工程|护脚块石粒径: place and river name it, whatever the text goes on to say of it; of its 管理局 it says something else. */
const isOfPlaceAndRiver = (text: string, { body, tail }: Phrase, { projects }: Knowledge): boolean => {
  const [place, river, ...others] = body.slice(-2);
  return (
    others.length === 0 &&
    place?.kind === 'place' &&
    river?.kind === 'name' &&
    river.end - river.start >= SHORTEST_FEATURE - 1 &&
    projects.isFeatureEnding(text[river.end - 1]!) &&
    tail.every(({ kind }) => HEADLESS.has(kind))
  );
};

const SHORTEST_FEATURE = 3;
/** 濉河: a shorter name has to be known to be one (大河, 江河 are words). */
const SHORTEST_KNOWN = 2;

const isKnownFeature = (name: string, { places }: Knowledge): boolean =>
  places.named(name).some(({ place }) => place.level === 'feature');

/** 中|运河|治理工程: the name of the water ends in a head of its own. */
const endsInHead = (text: string, { body: [first, second] }: Phrase, knowledge: Knowledge): boolean =>
  first !== undefined && second?.kind === 'line' && isKnownFeature(text.slice(first.start, second.end), knowledge);

/** 万泉河流域防洪减灾系统治理工程: it opens with the name of a river. */
const isOfFeature = (text: string, phrase: Phrase, knowledge: Knowledge): boolean => {
  const [first] = phrase.body;
  if (first?.kind !== 'name') return false;
  if (isKnownFeature(text.slice(first.start, first.start + SHORTEST_KNOWN), knowledge)) return true;
  if (endsInHead(text, phrase, knowledge)) return true;
  for (let end = first.start + SHORTEST_FEATURE; end <= first.end; end++) {
    if (!knowledge.projects.isFeatureEnding(text[end - 1]!)) continue;
    if (propernessOf(text, { start: first.start, end }, knowledge) === 'proper') return true;
  }
  return false;
};
