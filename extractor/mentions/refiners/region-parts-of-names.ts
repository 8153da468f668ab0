/**
 * Places that what stands beside them makes part of another name: a university, a street, a meeting, a firm, a plan.
 *
 *   drops 南昌县 in 南昌县蒋巷联圩, 同江 in 三国道主干线同江至佳木斯段, 旅大 in 旅大渔港; 浙江 in 浙江大学, 青海 in 中国(青海)…洽谈会, 南京 in 南京路, 重庆 in 重庆钢铁集团, 榆树 in 华电榆树
 *   leaves 青海 in 青海大学生, 赣州 in 赣州设立研究院, 武汉 in 武汉中心城区; 武汉市 in 武汉市|长江水利委员会, an organ of its own;
 *          临颍县 in 临颍县|杜曲镇|豫丰食品有限公司: there the firm sits
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import { makeCharacterSet } from '../../knowledge/character-set.ts';
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionCues } from '../../knowledge/region-cues.ts';
import { saysKind } from '../../knowledge/whole-name.ts';
import { isHan } from '../../text/han.ts';
import type { Text } from '../../text/text.ts';
import { isGap, nextGap } from '../agencies/edges.ts';
import type { RegionMention } from '../mention.ts';
import { isInSection, tellsWhich } from '../regions/brackets.ts';
import { namesOneOfHead, namesOneOfMany } from '../regions/counted-names.ts';
import { endsLine } from '../regions/line-ends.ts';
import { namesABranch } from '../regions/listed-branches.ts';
import { endsListedFeature } from '../regions/listed-features.ts';
import { seatsOf } from '../regions/seats.ts';
import { isTownOfPeoples } from '../regions/towns-of-peoples.ts';

const SHORT = 2;
const FARTHEST_MARK = 8;
const YEAR_LENGTH = 6;
const YEAR_IN_BRACKETS = /[(〔[]\d{4}[)〕\]]$/;
const closesYear = makeCharacterSet(')〕]');
const FARTHEST_END = 14;
const SHORTEST_NAME = 2;
const FARTHEST_FIRM = 22;
const FARTHEST_VOLTAGE = 3;
/** 内蒙古电力(集团)有限责任公司. */
const isInFirm = (unit: number): boolean => isHan(unit) || unit === 0x28 || unit === 0x29;

const isListed = (folded: string, start: number, cues: RegionCues, endsOfPlaces: ReadonlySet<number>): boolean =>
  cues.listMarks.has(folded[start - 1] ?? '') && endsOfPlaces.has(start - 1);

/** 杭州|滨江: what follows is a place in it. */
const isBeforeItsPart = (folded: string, { end, names }: RegionMention, places: Gazetteer): boolean => {
  const next = places.longestAt(folded, end);
  if (next === null) return false;
  const outer = places.named(names[0] ?? '');
  return places.namedBy(next.word).some(({ place }) => outer.some((o) => places.isWithin(place.id, o.place.id)));
};

/** An institution, or a work with a name of its own: 南昌县|蒋巷|联圩; 湖北省|大型|水库 is a class, 济南市|泵站 has no name. */
const namesAnOrganisation = (
  text: Text,
  mention: RegionMention,
  { places, projects, regionCues: cues }: Knowledge,
  endsOfPlaces: ReadonlySet<number>,
): boolean => {
  const { folded } = text;
  const { start, end, form } = mention;
  // 汉中、商洛|三市|水源地: what follows counts the places.
  if (cues.sharedCounts.has(folded[end] ?? '') && cues.sharedHeads.at(folded, end + 1) > 0) return false;
  // 禹州市、|长葛市总体规划: plans of several places.
  const listed = isListed(folded, start, cues, endsOfPlaces);
  // 苏州河|滨水驿站, 丹江流域|水源地: along a river they are the river's.
  let isClass = form !== 'division' && form !== 'township';
  // 福州市|晋安区|建水库: what the work would be called by stands behind the narrower place.
  const part = isBeforeItsPart(folded, mention, places) ? places.longestAt(folded, end)!.end : end;
  const from = saysKind(folded.slice(end, part)) ? part : end;
  // 衡阳县|加固|双江水库: what is done to the work stands before its name.
  isClass ||= projects.isDoing(folded, from);
  const to = Math.min(end + FARTHEST_END, nextGap(text, end + 1));
  for (let at = end; at < to; at++) {
    if (cues.organisationEnds.at(folded, at)) return !cues.notPartOfNameAfter.at(folded, at);
    if (!isClass && at >= from + SHORTEST_NAME && cues.namedWorks.at(folded, at))
      return !cues.notPartOfNameAfter.at(folded, at);
    // 融入兰西城市群国土空间规划: an area is what the plan is for.
    if (form !== 'area' && !listed && at > end && cues.planEnds.at(folded, at)) return true;
    const word = cues.organisationWords.at(folded, at);
    if (word > 0) at += word - 1;
    else if (!isHan(folded.charCodeAt(at)) || cues.organisationStops.at(folded, at)) return false;
    isClass ||= cues.commonWorks.at(folded, at) > 0;
  }
  return false;
};

/** 龙游县|浙江冠诚科技有限公司: the firm's name begins with a place of its own. */
const isBeforeProvince = (folded: string, end: number, { places }: Knowledge): boolean => {
  const next = places.longestAt(folded, end);
  return next !== null && places.namedBy(next.word).some(({ place }) => place.level === 'province');
};

const namesAFirm = (folded: string, end: number, cues: RegionCues): boolean => {
  for (let at = end; at < end + FARTHEST_FIRM; at++) {
    if (cues.firmEnds.at(folded, at)) return !cues.notPartOfNameAfter.at(folded, at);
    if (!isInFirm(folded.charCodeAt(at)) || cues.firmStops.at(folded, at)) return false;
  }
  return false;
};

/** (2012)|江宁|开民初字第646号: the court of a case. */
const isInCaseNumber = (folded: string, { start, end }: RegionMention, { caseMarks }: RegionCues): boolean => {
  if (
    !closesYear.has(folded.charCodeAt(start - 1)) ||
    !YEAR_IN_BRACKETS.test(folded.slice(Math.max(0, start - YEAR_LENGTH), start))
  )
    return false;
  for (let at = end; at < end + FARTHEST_MARK && isHan(folded.charCodeAt(at)); at++)
    if (caseMarks.at(folded, at)) return true;
  return false;
};

/** 独山湖, 芝罘岛, 杨浦滨江: a feature called after, or before, the county; 河北|镇 is a town. */
const namesAFeature = (folded: string, mention: RegionMention, knowledge: Knowledge): boolean => {
  const { end, form, names } = mention;
  const { places, regionCues } = knowledge;
  const isTown = regionCues.townKinds.at(folded, end) > 0 || isTownOfPeoples(folded, end, regionCues);
  return (
    (form === 'division' || (form === 'area' && (names[0] ?? '').length === SHORT)) &&
    ((regionCues.naturalTails.at(folded, end) > 0 && !regionCues.notNaturalTails.at(folded, end)) ||
      isTownOfPeoples(folded, end, regionCues)) &&
    places
      .named(names[0] ?? '')
      .every((naming) => naming.form === 'bare' || naming.form === 'area' || (isTown && naming.form === 'short')) &&
    !isBeforeItsPart(folded, mention, knowledge.places)
  );
};

/** 巍山|古城: with the place before it, what makes it part of a name is none of its own either. */
const tailsOfNames = (
  folded: string,
  mentions: readonly RegionMention[],
  { regionCues: { partOfNameAfter, notPartOfNameAfter } }: Knowledge,
  endsOfPlaces: ReadonlySet<number>,
): ReadonlySet<RegionMention> =>
  new Set(
    mentions.filter(
      ({ start, end }) =>
        endsOfPlaces.has(start) &&
        partOfNameAfter.at(folded, start) >= end - start &&
        !notPartOfNameAfter.at(folded, start),
    ),
  );

/** 乌江寨, 长江大桥. */
const isCalledAfterFeature = (folded: string, { end, form }: RegionMention, { regionCues }: Knowledge): boolean =>
  form === 'feature' && regionCues.featureTails.at(folded, end) > 0 && !regionCues.notFeatureTails.at(folded, end);

/** 黄河|河务部门, 海河流域|管理机构: organs are called so; 黄河管理 is said of the river. */
const namesOrgansOfWaters = (
  folded: string,
  { end, form, names }: RegionMention,
  { places, regionCues }: Knowledge,
): boolean => (form === 'feature' || places.isBasin(names[0] ?? '')) && regionCues.organsOfWaters.at(folded, end) > 0;

/** 750千伏定|靖西, 330千伏|果洛玉树: the ends of a line, named behind its voltage. */
const isEndOfLine = (text: Text, start: number, cues: RegionCues): boolean => {
  const { folded } = text;
  for (let at = start; at >= start - FARTHEST_VOLTAGE && at > 0; at--) {
    // 九江—湖口500千伏线路⇥|柴桑: another cell.
    if (isGap(text, at)) return false;
    if (cues.voltages.before(folded, at)) return true;
    if (!isHan(folded.charCodeAt(at - 1))) return false;
  }
  return false;
};

const SHORTEST_TOWN = 2;
const LONGEST_TOWN = 4;

/** 邢台县|路罗镇, 三江县|洋溪乡: behind a whole name a town follows, whatever character it begins with; 河北路|镇 is none. */
const isBeforeTown = (folded: string, { end, names }: RegionMention, { townKinds }: RegionCues): boolean => {
  if (!saysKind(names[0] ?? '') || (names[0] ?? '').length <= SHORT) return false;
  for (let at = end; at < end + LONGEST_TOWN && isHan(folded.charCodeAt(at)); at++)
    if (at >= end + SHORTEST_TOWN && townKinds.at(folded, at)) return true;
  return false;
};

const isPartOfName = (
  text: Text,
  mention: RegionMention,
  knowledge: Knowledge,
  endsOfPlaces: ReadonlySet<number>,
): boolean => {
  const { folded } = text;
  const { start, end, form, names } = mention;
  const cues = knowledge.regionCues;
  if (cues.papers.at(folded, end) > 0) return true;
  const isBeforeFirm = form !== 'abbreviation' && namesAFirm(folded, end, cues);
  // 湘琼|先进制造业共建产业园: joined, they name what is built together; of one alone people come (来沪人员健康系统), and 浙皖赣边 is an area.
  if (form === 'abbreviation')
    return (
      names.length > 1 && end - start === names.length && namesAnOrganisation(text, mention, knowledge, endsOfPlaces)
    );
  return (
    (cues.nationalNames.before(folded, start) > 0 && folded[end] === ')') ||
    // 隋唐|洛阳|城: the city of that age is a site.
    (cues.ages.before(folded, start) > 0 && cues.citiesOfAges.at(folded, end) > 0) ||
    ((cues.partOfNameAfter.at(folded, end) > 0 || cues.ofRailways.at(folded, end) > 0) &&
      !cues.notPartOfNameAfter.at(folded, end) &&
      !isBeforeTown(folded, mention, cues) &&
      !isBeforeItsPart(folded, mention, knowledge.places) &&
      !((form === 'area' || isListed(folded, start, cues, endsOfPlaces)) && cues.partsOfAreas.at(folded, end) > 0)) ||
    cues.firms.before(folded, start) > 0 ||
    cues.firmsOfPlaces.at(folded, start) > 0 ||
    isEndOfLine(text, start, cues) ||
    (isBeforeFirm
      ? !isBeforeProvince(folded, end, knowledge)
      : namesAnOrganisation(text, mention, knowledge, endsOfPlaces))
  );
};

export const regionPartsOfNames: Refiner = {
  name: 'region-parts-of-names',
  because: 'what stands beside it makes it part of another name: an institution, a street, a firm, a plan',
  refine(mentions, text, _segments, knowledge) {
    const seats = seatsOf(mentions);
    const works = new Set(gather(mentions, ({ type, end }) => (type === 'Project' ? [end] : [])));
    const regions = mentions.filter((mention) => mention.type === 'Region');
    const endsOfPlaces = new Set(regions.map(({ end }) => end));
    const startsOfPlaces = new Set(gather(regions, ({ start, form }) => (form === 'feature' ? [] : [start])));
    const byStart = new Map(regions.map((region) => [region.start, region]));
    const tails = tailsOfNames(text.folded, regions, knowledge, endsOfPlaces);
    return mentions.filter(
      (mention) =>
        mention.type !== 'Region' ||
        !(
          (!seats.has(mention) && !isGap(text, mention.end) && isPartOfName(text, mention, knowledge, endsOfPlaces)) ||
          namesOneOfMany(text.folded, mention, knowledge) ||
          namesOneOfHead(text.folded, mention, knowledge) ||
          endsLine(text.folded, mention, knowledge.regionCues) ||
          isInSection(text.folded, mention, endsOfPlaces) ||
          namesABranch(text.folded, mention, byStart, knowledge.regionCues) ||
          isInCaseNumber(text.folded, mention, knowledge.regionCues) ||
          namesAFeature(text.folded, mention, knowledge) ||
          endsListedFeature(text.folded, mention, knowledge, startsOfPlaces, endsOfPlaces) ||
          tails.has(mention) ||
          namesOrgansOfWaters(text.folded, mention, knowledge) ||
          isCalledAfterFeature(text.folded, mention, knowledge) ||
          tellsWhich(text.folded, mention, knowledge, works, byStart)
        ),
    );
  },
};
