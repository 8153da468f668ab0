/**
 * What of a place's name in a project's name belongs to a longer name: of a river, a mountain, a street, or of something that nobody lists.
 *
 *   takes 黑山 in 黑山峡, 喀什 in 喀什河, 东 behind 牛首山, 黄石 in 黄石盘水库 far from 黄石市, 黑龙江 in 黑龙江干流
 *   refuses 金山 in 金山海上风电, 延安 in 延安东站
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-data.ts';
import type { Named } from './other-end.ts';
import type { Surroundings } from './surroundings.ts';

const HAN = /\p{Script=Han}/u;

const beginsKnown = (text: string, at: number, { projects, places }: Knowledge): boolean =>
  !HAN.test(text[at] ?? '') ||
  projects.wordAt(text, at) !== null ||
  places.longestAt(text, at) !== null ||
  // 哈伊高铁铁力|段
  projects.sectionEnd(text, at) !== -1;

/** 金山|海上风电 is no 金山海: the next word is known; 东兴|江平|工业园 is no 东兴江: what follows begins a name of two characters. */
const beginsFeature = (text: string, { end }: Named, knowledge: Knowledge): boolean =>
  knowledge.projects.isFeatureEnding(text[end] ?? '') &&
  knowledge.projects.wordAt(text, end) === null &&
  (beginsKnown(text, end + 1, knowledge) || knowledge.projects.wordAt(text, end + 2) === null);

/** 黑山|峡, 松江|河, 赤峰|道: the bare name of a county or a city begins the name of a feature or a street. */
export const isPartOfFeature = (
  text: string,
  named: Named,
  { level }: Place,
  isNear: boolean,
  knowledge: Knowledge,
): boolean => {
  const { name, end } = named;
  const { projects, regionCues, places } = knowledge;
  return (
    (beginsFeature(text, named, knowledge) ||
      // 黄骅|港: a port lies in its town.
      (regionCues.partOfNameAfter.at(text, end) === 1 && !isHead(projects.wordAt(text, end)?.kind ?? ''))) &&
    !regionCues.notNaturalTails.at(text, end) &&
    !places.longestAt(text, end) &&
    // 黄石|滩|水库 far from 黄石市; 喀什|河|吉林台 wherever it is said.
    (level === 'county' || (level === 'prefecture' && (!isNear || text[end] === RIVER))) &&
    places.named(name).every(({ form, place }) => form === 'bare' && (place.level === level || text[end] === RIVER))
  );
};

const RIVER = '河';
const LONGEST_WORD = 4;
const LONG = 4;

/** 肿瘤医院|河南: what stands before the name is a whole word. */
const endsWord = (text: string, end: number, { projects }: Knowledge): boolean => {
  for (let length = 2; length <= LONGEST_WORD; length++)
    if (projects.wordAt(text, Math.max(0, end - length))?.end === end) return true;
  return false;
};

/** 牛首山|东: a name that begins with the end of a feature's name lies across it. */
export const isAcrossFeature = (
  text: string,
  { start }: Named,
  before: Named | undefined,
  knowledge: Knowledge,
): boolean =>
  start > 0 &&
  before?.end !== start &&
  HAN.test(text[start - 1]!) &&
  knowledge.projects.isFeatureEnding(text[start]!) &&
  !endsWord(text, start, knowledge);

/** 石景山|发电厂, but 西岗|南水库: a county that nothing else speaks for has to be followed by a word, unless its name is a long one: 霍尔果斯|中哈…. */
export const beginsWord = (text: string, { name, end }: Named, knowledge: Knowledge): boolean =>
  name.length >= LONG || beginsKnown(text, end, knowledge);

/**
 * 黄石|盘|水库 and 吉林|台|水电站, far from 黄石市 and 吉林省: one character between the short name and what it makes is the end of a longer name;
 * 延安|东|站 says on which side.
 */
export const runsOn = (
  text: string,
  { name, end }: Named,
  { id, name: full, level }: Place,
  { inProvince }: Surroundings,
  { places, projects, regionCues }: Knowledge,
): boolean =>
  name !== full &&
  name.length === SHORT &&
  level !== 'area' &&
  !inProvince(id) &&
  HAN.test(text[end] ?? '') &&
  !regionCues.directions.has(text[end]!) &&
  !SIZES.test(text[end]!) &&
  projects.wordAt(text, end) === null &&
  places.longestAt(text, end) === null &&
  (NUMBERS.test(text[end + 1] ?? '') || isHead(projects.wordAt(text, end + 1)?.kind ?? ''));
const NUMBERS = /[一二三四五六]/;
const SIZES = /[第新老大小一二三四五六]/;
const SHORT = 2;

/** 黑龙江|干流: the river, which a province is called after. */
export const isRiver = (text: string, { name, end }: Named, { places, regionCues }: Knowledge): boolean =>
  regionCues.ofRivers.at(text, end) > 0 && regionCues.waters.has(name.at(-1) ?? '') && places.named(name).length > 0;
