/**
 * Regions that a project's own name states, by their names or by the one-character names of lines.
 *
 *   黔江区茶园水库 → 黔江区; 彭水至务川高速公路 → both; 渝湘高铁黔江至吉首段 → 黔江 and 吉首: the section is what is built
 *   渝万高铁 → 重庆, 万州; 赣韶铁路 in a paper of 赣州 → 赣州, 韶关; 赣粤运河 → the two provinces
 *   nothing: 狮子洋通道 (no place), 引黄济宁 (济宁 is none here), 金山盖度假区 in a paper of 重庆 (金山 is in 上海)
 */
import type { Place } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { makePlace } from '../../knowledge/make-place.ts';
import { citiesInFront } from './cities-in-front.ts';
import { withDirections } from './direction-ends.ts';
import { hasFacilityEnd } from './facility-ends.ts';
import { citiesOfLine, citiesOfQuotation, citiesOfSection, provincesInFront } from './line-cities.ts';
import { countiesBehindCity, endsInFront, joinedInFront } from './line-in-front.ts';
import { routeStart } from './line-run.ts';
import { namedPlaces } from './named-places.ts';
import { ownCore } from './own-core.ts';
import type { Surroundings } from './surroundings.ts';
import { townEnds } from './town-ends.ts';
import { townInFront, townOfSection } from './town-in-front.ts';

const JOINT = /[至到—]/;
const BORDER = /界(?:[至到—段)]|$)/;
const QUOTED = /“[^”]*”/g;

/** …西南|分中心: the branch of a part of the country. */
const partOfCountry = (name: string, head: string, { projects, regionCues }: Knowledge): readonly Place[] => {
  if (!projects.isBranch(head) || !name.endsWith(head)) return [];
  const end = name.length - head.length;
  const id = name.slice(end - regionCues.compassRegions.before(name, end), end);
  return id === '' ? [] : [makePlace(id, id, 'area')];
};

const ALONG = /^沿/;

const MAY_HOLD_SECTION = /[段间)]/;
/** 福鼎(分水关)至宁德段: the spot at which an end lies stands within. */
const SECTION =
  /[^()]{2,8}\([^()]{2,6}\)[至到][^()]{2,8}?段|[^()]{2,16}?段|[^()]{2,8}[至到][^()]{2,8}间|\([^()]{2,16}[段区]\)|\([^()]{2,8}[至—][^()]{2,8}\)$/;
/** (太仓至四团) says where the line itself runs. */
const ENDS_IN_BRACKET = /[^段]\)$/;
/** (八江片): where a town of the own county opens it; (大盈江片) is called after a river. */
const QUARTER = /\([^()]{2,16}片\)$/;

/** 重庆至黔江段, (重庆段), (兴仁至深圳宝安): where a section is named, only it is meant; it stands behind the line's or the last head. */
const sectionOf = (name: string, head: string, knowledge: Knowledge): string => {
  if (!MAY_HOLD_SECTION.test(name)) return '';
  const route = routeStart(name, knowledge);
  const from = route === -1 ? name.indexOf(head) + head.length : (knowledge.projects.wordAt(name, route)?.end ?? 0);
  return SECTION.exec(name.slice(from))?.[0] ?? '';
};

/**
 * 连霍高速|郑州柳林站, 西成铁路|尖扎黄河特大桥: what stands on a line is where it says, not at the ends of the line;
 * undefined if nothing stands on it: 沈海高速|扩容工程.
 */
const placesOnLine = (
  name: string,
  head: string,
  quoted: string,
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] | undefined => {
  const { projects } = knowledge;
  const route = routeStart(name, knowledge);
  const end = route === -1 ? endOfLineName(name, knowledge) : projects.wordAt(name, route)!.end;
  const behind = end === -1 ? '' : name.slice(end);
  if (behind.length < SHORTEST_BEHIND) return undefined;
  const places = namedPlaces(behind, quoted, around, knowledge);
  const isSpot = projects.wordAt(head, 0)?.kind === 'site' || projects.isNamesake(head);
  return places.length > 0 || (isSpot && behind.includes(head)) || hasSpot(behind, knowledge) ? places : undefined;
};
const SHORTEST_BEHIND = 3;

/** 十天高速|恒口互通|改造. */
const hasSpot = (behind: string, { projects }: Knowledge): boolean => {
  for (let at = 1; at < behind.length; at++) if (projects.spotsOnLines.at(behind, at) > 0) return true;
  return false;
};
const LINE_NAME = /^(.{2,3})线/;

/** 京广线|郴州站: a line that is called by two ends and no more. */
const endOfLineName = (name: string, { projects }: Knowledge): number => {
  const [whole, ends] = LINE_NAME.exec(name) ?? [];
  const isLine = ends !== undefined && (projects.knownLine(ends) !== undefined || projects.areUsualEnds(ends));
  return isLine ? whole!.length : -1;
};

/** 太仓至|四团: places by name, and towns of the own city where a line ends. */
const withTownEnds = (text: string, quoted: string, around: Surroundings, knowledge: Knowledge): readonly Place[] => {
  const named = namedPlaces(text, quoted, around, knowledge);
  return JOINT.test(text) ? [...named, ...townEnds(text, around, knowledge)] : named;
};

/** A name as its readings need it. */
interface Read {
  readonly name: string;
  readonly head: string;
  /** Without quotation marks; then without a diversion that it begins with; then without 沿 (沿|沪宁产业创新带 is called by the line that it lies along). */
  readonly unquoted: string;
  readonly own: string;
  readonly along: string;
  readonly quoted: string;
  readonly section: string;
  /** 成都至黄胜关段: where one end is no place, the line tells the rest. */
  readonly isHalf: boolean;
  readonly inSection: readonly Place[];
}

const isQuotedFirst = ({ quoted, own }: Read): boolean => quoted.includes(own.slice(0, 1));

/** 京昆高速|秦岭段, (玉磨段): a section by a name of its own; 北段, 先行段 say which part of the line. */
const isNamedSection = (section: string, { projects, regionCues }: Knowledge): boolean => {
  const name = section.replace(/[()]/g, '').slice(0, -1);
  if (JOINT.test(name) || !/段/.test(section)) return false;
  let end = 0;
  while (end < name.length) {
    const next = regionCues.directions.has(name[end]!) ? end + 1 : (projects.wordAt(name, end)?.end ?? end);
    if (next === end) return true;
    end = next;
  }
  return false;
};

/** The first that says anything counts. */
const READINGS: readonly ((read: Read, around: Surroundings, knowledge: Knowledge) => readonly Place[])[] = [
  ({ isHalf, inSection }) => (isHalf ? [] : inSection),
  ({ section }, around, knowledge) => (section === '' ? [] : citiesOfSection(section, around, knowledge)),
  ({ section, own }, around, knowledge) =>
    JOINT.test(section) ? [] : townOfSection(QUARTER.exec(own)?.[0] ?? section, around, knowledge),
  ({ name }, around, knowledge) => citiesOfQuotation(name, around, knowledge),
  ({ own }, around, knowledge) => citiesOfLine(own, around, knowledge),
  ({ own }, around, knowledge) => countiesBehindCity(own, around, knowledge),
  ({ along }, _around, knowledge) => endsInFront(along, knowledge),
  ({ unquoted }, _around, knowledge) => provincesInFront(unquoted.replace(ALONG, ''), knowledge),
  ({ along }, _around, knowledge) => joinedInFront(along, knowledge),
  (read, around, knowledge) => (isQuotedFirst(read) ? [] : citiesInFront(read.along, around, knowledge)),
  ({ own, quoted }, around, knowledge) =>
    withDirections(own, (end) => withTownEnds(end, quoted, around, knowledge), knowledge),
  ({ own, quoted }, around, knowledge) => withTownEnds(own, quoted, around, knowledge),
  ({ own, head }, _around, knowledge) => partOfCountry(own, head, knowledge),
  (read, around, knowledge) => (isQuotedFirst(read) ? [] : townInFront(read.own, read.head, around, knowledge)),
  ({ own }, around, knowledge) => ownCore(own, around, knowledge),
];

/** Those that read the section alone, then what is spelled out before the line (深圳|地铁一号线延长段), but no ends. */
const OF_NAMED_SECTION: typeof READINGS = [
  ...READINGS.slice(0, 3),
  ({ own, section, quoted }, around, knowledge) => {
    const before = own.slice(0, own.indexOf(section));
    return JOINT.test(before) ? [] : namedPlaces(before, quoted, around, knowledge);
  },
  ({ own }, around, knowledge) => ownCore(own, around, knowledge),
];

/** 连州|(粤湘界)|至怀集段: at which border an end lies is told of a place that the name has already. */
const AT_BORDER = /\([\u4e00-\u9fff]{1,4}界\)/g;

export const placesInName = (
  whole: string,
  head: string,
  around: Surroundings,
  knowledge: Knowledge,
): readonly Place[] => {
  const name = whole.replace(AT_BORDER, '');
  const unquoted = name.replace(/[“”]/g, '');
  const own = unquoted.slice(Math.max(0, knowledge.projects.diversionEnd(unquoted, 0)));
  const section = sectionOf(own, head, knowledge);
  const quoted = (name.match(QUOTED) ?? []).join('');
  const inSection = section === '' ? [] : withTownEnds(section, quoted, around, knowledge);
  // 安康至省界段, 川陕界至王坪段: an end at a border is no place of the line.
  const isHalf =
    inSection.length === 1 &&
    JOINT.test(section) &&
    !BORDER.test(section) &&
    !ENDS_IN_BRACKET.test(section) &&
    !hasFacilityEnd(section, knowledge);
  const along = own.replace(ALONG, '');
  const onLine = section === '' ? placesOnLine(own, head, quoted, around, knowledge) : undefined;
  if (onLine) return onLine;
  const read: Read = { name, head, unquoted, own, along, quoted, section, isHalf, inSection };
  const readings = isNamedSection(section, knowledge) ? OF_NAMED_SECTION : READINGS;
  for (const reading of readings) {
    const places = reading(read, around, knowledge);
    if (places.length > 0) return isHalf ? [...places, ...inSection] : places;
  }
  return [];
};
