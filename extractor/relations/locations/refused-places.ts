/** Why what is called like a place in a project's name may be none of its places: a word, a town, a firm, a school, the end of a longer name. */

import type { Naming, Place } from '../../knowledge/gazetteer.ts';
import { isHead } from '../../knowledge/project-data.ts';
import { isBeyondCounty } from './beyond-county.ts';
import { isCalledAfter, opensAcademy, opensSchool, opensStreet } from './called-after.ts';
import type { CandidatePlace } from './candidate-place.ts';
import { isEndBehindCounty } from './holders.ts';
import { isInsideWords, isWordInside } from './inside-words.ts';
import { beginsWord, isAcrossFeature, isPartOfFeature, isRiver, runsOn } from './parts-of-features.ts';

/** 江苏|锦屏磷矿, 金凤|重庆实验室, 赤峰|玉龙|机场: what stands right beside a province, or behind a city, is in that province, or no county. */
const isElsewhere = ({
  place,
  named: { start, end },
  before,
  after,
  knowledge: { places },
}: CandidatePlace): boolean => {
  const behind = before?.end === start ? places.named(before.name) : [];
  const isBeside = (level: Place['level'], namings: readonly Naming[]): boolean =>
    namings.some((naming) => naming.place.level === level && naming.form !== 'former');
  const beside = [...behind, ...(after?.start === end ? places.named(after.name) : [])];
  const isOutside = ({ place: { id } }: Naming): boolean => !places.isWithin(place.id, places.provinceOf(id) ?? id);
  return isBeside('province', beside.filter(isOutside)) || (isBeside('prefecture', behind) && behind.every(isOutside));
};

/** 拉萨|江苏|实验中学, 喀什|深圳|产业园: a province or a city behind one of another province is whose gift it was; 金凤|重庆|实验室 is called after a village. */
const isGiver = ({ place, before, around, named: { start }, knowledge: { places } }: CandidatePlace): boolean => {
  // 重庆|昌都|完全中学 in a paper of 昌都: the giver stands in front.
  if (
    around.inJurisdiction(place.id) ||
    (place.level !== 'province' && place.level !== 'prefecture') ||
    before?.end !== start
  )
    return false;
  const receivers = places.named(before.name);
  const isCertain = receivers.some(
    ({ form, place: { level } }) => level === 'prefecture' || (level === 'county' && form === 'full'),
  );
  const isOfOther = receivers.every(
    ({ place: { id, level } }) => level !== 'province' && places.provinceOf(id) !== places.provinceOf(place.id),
  );
  return isCertain && isOfOther;
};

/** 新疆|玉龙|喀什水利枢纽: right behind a name that only a county elsewhere bears, a prefecture's is the end of that name. */
const endsLongerName = ({ place, named: { name, start }, before, knowledge: { places } }: CandidatePlace): boolean =>
  before?.end === start &&
  place.level === 'prefecture' &&
  name !== place.name &&
  !places.isAlsoWord(before.name) &&
  places.named(before.name).length > 0 &&
  places
    .named(before.name)
    .every(({ place: { id, level } }) => level === 'county' && places.provinceOf(id) !== places.provinceOf(place.id));

/** 十里铺至|凤凰镇|段: a town, whatever county bears its name. */
const SECTION_BEHIND = /^(?:段|[至到—]|$)/;
const isTown = ({ text, named: { name, end }, place, knowledge: { projects, regionCues } }: CandidatePlace): boolean =>
  name !== place.name &&
  regionCues.isTownshipEnd(text.charCodeAt(end)) &&
  projects.wordAt(text, end) === null &&
  SECTION_BEHIND.test(text.slice(end + 1));

/** 景谷|永平|至双江段: right behind a county, what is one of its towns is no county elsewhere. */
const isTownOf = ({ before, named: { name, start }, knowledge: { places } }: CandidatePlace): boolean =>
  before?.end === start &&
  places
    .named(before.name)
    .some(
      ({ place: { id, level }, form }) =>
        level === 'county' && form !== 'former' && places.countiesOfTown(name, id).length > 0,
    );

const isOutside = ({ place, around }: CandidatePlace): boolean =>
  around.jurisdiction !== undefined && !around.inJurisdiction(place.id);

const opensSchoolOfOther = (it: CandidatePlace): boolean => {
  const { text, named, place, all, isBare, isNear, around, knowledge } = it;
  const isAway = around.jurisdiction !== undefined && !isNear;
  const isCountyNearby = isNear && place.level === 'county' && !isBare;
  return !isCountyNearby && (all.length > 1 || isBare || isAway) && opensSchool(text, named.end, knowledge);
};

const isCalledAfterIt = (it: CandidatePlace): boolean => {
  const { text, named, place, after, knowledge } = it;
  // 粤港澳大湾区|青年创业基地: an area is no home of those who are meant to come.
  const is = { isAway: isOutside(it) && place.level !== 'area', isCounty: place.level === 'county' };
  return isCalledAfter(text, named, after, is, knowledge);
};

/** 白沙|水库, 曲江|新区 in a paper of the nation that names no place of their province. */
const isOfSomeVillage = ({
  text,
  named,
  place,
  isBare,
  isNear,
  isEnd,
  isBehind,
  around,
  knowledge,
}: CandidatePlace): boolean =>
  isBare &&
  !isNear &&
  !isEnd &&
  !isBehind &&
  knowledge.projects.ofVillages.at(text, named.end) > 0 &&
  !around.isOfNamedProvince(place.id);

/** 沣西|新城, 泾河|新城|水厂: a district that is called by the head of other names stands in front, or behind its city. */
const isHeadOfOther = ({
  text,
  named: { name, start },
  place,
  isBehind,
  knowledge: { projects },
}: CandidatePlace): boolean => {
  if (start === 0 || isBehind || name === place.name) return false;
  const word = projects.wordAt(text, start);
  return word !== null && isHead(word.kind) && word.end === start + name.length;
};

/** Any of them is enough. */
const refusals: readonly ((it: CandidatePlace) => boolean)[] = [
  ({ text, named, knowledge }) => isRiver(text, named, knowledge),
  ({ isPartOfPort }) => isPartOfPort,
  ({ isEnd, place, named, before, knowledge }) => isEnd && isEndBehindCounty(place, named, before, knowledge),
  ({ place, isQuoted }) => place.level === 'area' && isQuoted,
  ({ isBare, isEnd, named, knowledge }) => isBare && !isEnd && knowledge.regionCues.widerNames.has(named.name),
  isHeadOfOther,
  isOfSomeVillage,
  ({ isBare, isNear, isEnd, isBehind, text, named, knowledge }) =>
    isBare && !isNear && !isEnd && !isBehind && !beginsWord(text, named, knowledge),
  ({ isNear, isEnd, isBehind, text, named, place, around, knowledge }) =>
    !isNear && !isEnd && !isBehind && runsOn(text, named, place, around, knowledge),
  ({ isNear, isEnd, text, named, before, knowledge }) =>
    !isNear && !isEnd && isAcrossFeature(text, named, before, knowledge),
  ({ isBare, isQuoted, isNamed }) => isBare && isQuoted && !isNamed,
  (it) => it.isBare && (isTownOf(it) || isTown(it)),
  (it) => !it.isEnd && isGiver(it),
  (it) => !it.isEnd && endsLongerName(it),
  (it) => it.isBare && isElsewhere(it),
  ({ isEnd, text, place, named, all, index, knowledge }) =>
    !isEnd && isBeyondCounty(text, place, named, all.slice(0, index), knowledge),
  ({ named, place, isBehind, text, knowledge }) =>
    named.name !== place.name && !isBehind && isInsideWords(text, named, knowledge),
  ({ isBare, isEnd, index, isNamed, text, named, knowledge }) =>
    isBare && !isEnd && index === 0 && !isNamed && isWordInside(text, named, knowledge),
  isCalledAfterIt,
  ({ text, named, place, isBare, isNear, isEnd, knowledge }) =>
    isPartOfFeature(text, named, place, isNear, knowledge) && !(isEnd && (!isBare || isNear)),
  ({ isNear, text, named, knowledge }) => !isNear && opensStreet(text, named.name, named.end, knowledge),
  ({ place, text, named, knowledge }) => place.level === 'area' && opensAcademy(text, named.end, knowledge),
  opensSchoolOfOther,
];

export const isRefusedPlace = (it: CandidatePlace): boolean => refusals.some((refuses) => refuses(it));
