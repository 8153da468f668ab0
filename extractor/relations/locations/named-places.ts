/**
 * Places that a project's name spells out, each decided by the document: 黔江区|茶园水库, 彭水至务川.
 *
 *   takes 西安 in 西安区域科技创新中心, 武汉 in 武汉农村综合产权交易所
 *   refuses 金山 (in 上海) in a paper of 重庆, 黑山 in 黑山峡, 芙蓉 in “芙蓉计划”
 */

import { gather } from '../../gather.ts';
import type { Naming, Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isBeyondCounty } from './beyond-county.ts';
import { isCalledAfter, opensAcademy, opensSchool, opensStreet } from './called-after.ts';
import { choosePlace } from './chosen-place.ts';
import { withoutGuests } from './guests.ts';
import { holderOf, isDistrictInBracket, isEndBehindCounty, isHeldBy } from './holders.ts';
import { isInsideWords, isWordInside } from './inside-words.ts';
import { namesIn } from './names-in.ts';
import { isNamesake } from './namesakes.ts';
import { JOINTS, type Named, otherEnd } from './other-end.ts';
import { beginsWord, isAcrossFeature, isPartOfFeature, isRiver, runsOn } from './parts-of-features.ts';
import type { Surroundings } from './surroundings.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly bare: boolean;
  /** What it begins is mostly called after something else: 天山|国际机场. */
  readonly isNamesake: boolean;
}

const CITY = /市$/;

/** 阿勒泰地区|富蕴机场: what stands behind a prefecture that is no city is a county of it. */
const isRural = ({ place: { level, name } }: Found): boolean => level === 'prefecture' && !CITY.test(name);

/**
 * 江苏省苏州市X, 北京|通州站: only the narrowest of those that stand directly one before the other; but 乌鲁木齐|天山国际机场:
 * a bare name behind the place that holds it may be a name of something else.
 */
const withoutEnclosing = (text: string, found: readonly Found[], knowledge: Knowledge): readonly Place[] => {
  const { places } = knowledge;
  return (
    found
      .filter(({ start, end, place, isNamesake }, i) => {
        const next = found[i + 1];
        const before = found[i - 1];
        // 安徽(合肥)X is in 合肥; 金华(义乌)X is of both.
        const isBeforeBracket =
          next?.start === end + 1 &&
          text[end] === '(' &&
          (place.level === 'province' || isDistrictInBracket(text, next.place, next.start, next.end));
        const holdsNext = next && (next.start === end || isBeforeBracket) && places.isWithin(next.place.id, place.id);
        const isNextNamesake = next?.isNamesake && !isRural(found[i]!);
        const isAround = found.some((inner, k) => k > i && holdsLater(text, end, inner, place, knowledge));
        const isHeld = before && before.end === start && places.isWithin(place.id, before.place.id) && !isRural(before);
        // 重庆|长江上游|航运中心: the area is what the city is the centre of.
        const isOfArea = place.level === 'area' && before?.end === start && before.place.level !== 'area';
        return !isAround && !(holdsNext && !isNextNamesake) && !(isHeld && isNamesake) && !isOfArea;
      })
      .map(({ place }) => place)
      // 任河流域城口县…工程: a basin says where only if nothing else does.
      .filter(({ level }, _, all) => level !== 'feature' || all.every((other) => other.level === 'feature'))
  );
};

const PORT = '港';
const SHORTEST_FIRM = 2;
/** 荆州港|监利港区, 河池·|环江工业园: a port or a zone of a city has parts in its counties. */
const OF_PARTS = /^[港·]$/;
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** 中国(河南|)自由贸易试验区|洛阳片区: of what a province has one, a part is where its end says; of a park both are said. */
const isOfOne = (text: string, end: number, { projects }: Pick<Knowledge, 'projects'>): boolean =>
  text[end] === ')' && projects.isOne(text.slice(end + 1, projects.wordAt(text, end + 1)?.end ?? end + 1));

/** 贵州|能源|大方燃煤发电: the firm is called after the province, the plant lies in the county; 林芝|机场(米林): as the bracket says. */
const holdsLater = (
  text: string,
  end: number,
  inner: Found,
  outer: Place,
  knowledge: Pick<Knowledge, 'places' | 'projects'>,
): boolean => {
  const { places } = knowledge;
  const isInBracket = text[inner.start - 1] === '(' && text[inner.end] === ')';
  const between = text.slice(isOfOne(text, end, knowledge) ? end + 1 : end, inner.start - Number(isInBracket));
  return (
    (OF_PARTS.test(between) || (between.length >= SHORTEST_FIRM && HAN_ONLY.test(between))) &&
    ![...between].some((character) => JOINTS.has(character)) &&
    inner.place.id !== outer.id &&
    // 长三角…安徽省实验室: an area is said for itself.
    outer.level !== 'area' &&
    places.isWithin(inner.place.id, outer.id)
  );
};

/** 江苏|锦屏磷矿, 金凤|重庆实验室, 赤峰|玉龙|机场: what stands right beside a province, or behind a city, is in that province, or no county. */
const isElsewhere = (
  place: Place,
  { start, end }: Named,
  [before, after]: readonly [Named | undefined, Named | undefined],
  { places }: Knowledge,
): boolean => {
  const behind = before?.end === start ? places.named(before.name) : [];
  const isBeside = (level: Place['level'], namings: readonly Naming[]): boolean =>
    namings.some((naming) => naming.place.level === level && naming.form !== 'former');
  const beside = [...behind, ...(after?.start === end ? places.named(after.name) : [])];
  const isOutside = ({ place: { id } }: Naming): boolean => !places.isWithin(place.id, places.provinceOf(id) ?? id);
  return isBeside('province', beside.filter(isOutside)) || (isBeside('prefecture', behind) && behind.every(isOutside));
};

/** 新疆|玉龙|喀什水利枢纽: right behind a name that only a county elsewhere bears, a prefecture's is the end of that name. */
const endsLongerName = (
  place: Place,
  { name, start }: Named,
  before: Named | undefined,
  { places }: Knowledge,
): boolean =>
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
const isTown = (text: string, { name, end }: Named, place: Place, { projects, regionCues }: Knowledge): boolean =>
  name !== place.name &&
  regionCues.isTownshipEnd(text.charCodeAt(end)) &&
  projects.wordAt(text, end) === null &&
  SECTION_BEHIND.test(text.slice(end + 1));

/** 景谷|永平|至双江段: right behind a county, what is one of its towns is no county elsewhere. */
const isTownOf = (before: Named | undefined, { name, start }: Named, { places }: Knowledge): boolean =>
  before?.end === start &&
  places
    .named(before.name)
    .some(
      ({ place: { id, level }, form }) =>
        level === 'county' && form !== 'former' && places.countiesOfTown(name, id).length > 0,
    );

/** `quoted`: the marked parts of the name; a county in them is mostly a word (“芙蓉计划”). */
export const namedPlaces = (
  text: string,
  quoted: string,
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] =>
  withoutEnclosing(
    text,
    gather(withoutGuests(text, namesIn(text, knowledge), knowledge), (named, i, all) => {
      const { name, start, end } = named;
      const across = otherEnd(text, named, all[i - 1], all[i + 1], knowledge);
      const ends = across !== undefined;
      const holder = holderOf(text, named, all[i - 1]);
      const place = choosePlace(named, across, holder, around, knowledge);
      if (!place || isRiver(text, named, knowledge)) return [];
      const isHeld = isHeldBy(place, holder, knowledge);
      // 丹东港|大东港区: a part of a port lies where the port does.
      if (!isHeld && text[start - 1] === PORT && holder?.end === start - 1) return [];
      const isBehind = all[i - 1]?.end === start || isHeld;
      if (ends && isEndBehindCounty(place, named, all[i - 1], knowledge)) return [];
      const bare = place.level === 'county' && name !== place.name;
      const isNear = around.named.has(place.id) || around.inJurisdiction(place.id);
      const isTrusted = !bare || isNear;
      if (place.level === 'area' && quoted.includes(name)) return [];
      if (bare && !ends && knowledge.regionCues.widerNames.has(name)) return [];
      if (bare && !isNear && !ends && !isBehind && !beginsWord(text, named, knowledge)) return [];
      if (!isNear && !ends && !isBehind && runsOn(text, named, place, around, knowledge)) return [];
      if (!isNear && !ends && isAcrossFeature(text, named, all[i - 1], knowledge)) return [];
      if (bare && quoted.includes(name) && !around.named.has(place.id)) return [];
      if (bare && isTownOf(all[i - 1], named, knowledge)) return [];
      if (bare && isTown(text, named, place, knowledge)) return [];
      if (!ends && endsLongerName(place, named, all[i - 1], knowledge)) return [];
      if (bare && isElsewhere(place, named, [all[i - 1], all[i + 1]], knowledge)) return [];
      if (!ends && isBeyondCounty(text, place, named, all.slice(0, i), knowledge)) return [];
      if (name !== place.name && !isBehind && isInsideWords(text, named, knowledge)) return [];
      if (bare && !ends && i === 0 && !around.named.has(place.id) && isWordInside(text, named, knowledge)) return [];
      // 粤港澳大湾区|青年创业基地: an area is no home of those who are meant to come.
      const isOutside = around.jurisdiction !== undefined && !around.inJurisdiction(place.id) && place.level !== 'area';
      const is = { isAway: isOutside, isCounty: place.level === 'county' };
      if (isCalledAfter(text, named, all[i + 1], is, knowledge)) return [];
      if (isPartOfFeature(text, named, place, isNear, knowledge) && !(isTrusted && ends)) return [];
      if (!isNear && opensStreet(text, name, end, knowledge)) return [];
      const isAway = around.jurisdiction !== undefined && !isNear;
      if (place.level === 'area' && opensAcademy(text, end, knowledge)) return [];
      if (
        !(isNear && place.level === 'county' && !bare) &&
        (all.length > 1 || bare || isAway) &&
        opensSchool(text, end, knowledge)
      )
        return [];
      return [
        {
          start,
          end,
          place,
          bare,
          isNamesake:
            bare && !ends && isNamesake(text, named, place, isBehind ? all[i - 1]?.name : undefined, knowledge),
        },
      ];
    }),
    knowledge,
  );
