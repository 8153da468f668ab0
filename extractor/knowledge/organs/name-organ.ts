/**
 * The official names that an organ as written may have, in the light of a document's place and year.
 *
 *   省财政厅 at 青海 → 青海省财政厅; 国家计委 in 1985 → 国家计划委员会; 银保监会 → 中国银行保险监督管理委员会
 *   市政府 in a national document → none; 朝阳区人民政府 without more → two
 */

import type { Place } from '../gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import { organsOf, readCentral } from './central-organ.ts';
import { committeeName } from './committee-name.ts';
import { governedPlaces } from './governed-places.ts';
import { markedPlace } from './marked-place.ts';
import type { OrganNames, OrganWritten, Setting } from './organ.ts';
import {
  armyIn,
  corpsDivisionIn,
  inFull,
  inItsYears,
  inRegion,
  isPostedGroup,
  namedThere,
  partyGroupIn,
  postedIn,
} from './parts-in-full.ts';
import { placeNames, withoutProvince } from './place-names.ts';
import { townPartyIn } from './town-party.ts';
import { asWritten, yearOfName } from './year-of-name.ts';

type Tables = Pick<Knowledge, 'agencies' | 'places'>;
const one = (
  name: string,
  basis: 'stated' | 'inferred',
  reason: string,
  others: readonly string[] = [],
): OrganNames => ({ names: [name], basis, reason, others });
const none = (reason: string): OrganNames => ({ names: [], basis: 'stated', reason, others: [] });

/** Codes of provincial capitals: a central bank's branch there bears the bare name (杭州中心支行, but 怀化市中心支行). */
const CAPITAL = /^\d\d0100$/;

/** The organ's template with the place in it, under the central organ that stands before it in the text. */
const official = (
  { whole, organ, place: written = '' }: OrganWritten,
  place: Place,
  year: number | undefined,
  { agencies, places }: Tables,
): string => {
  const { patterns } = agencies;
  const then = yearOfName(written, place, year, places);
  const names = placeNames(place, written, then, patterns.data, places);
  const { posted, jointHeads } = patterns.data;
  const { joined, template: joint } = jointHeads;
  if (organ.startsWith(joined)) return joint.replaceAll('{w}', names.written) + organ.slice(joined.length);
  if (isPostedGroup(organ, agencies)) return names.official + organ;
  const ofTown = townPartyIn(whole, organ, patterns);
  if (ofTown !== undefined) return patterns.data.party[0] + names.official + ofTown;
  const armed = armyIn(whole, agencies);
  if (armed !== undefined) return armed;
  const tail = patterns.tailAt(organ, 0);
  const upper = whole.slice(0, Math.max(0, whole.indexOf(written + organ)));
  const above = readCentral(upper, agencies).namings[0]?.organ.name;
  if (above !== undefined && !tail?.template.startsWith(above)) {
    const at = written.length > 1 ? written : names.official;
    const branch = patterns.data.verticalInFull.find(([owner, name]) => owner === above && name === organ);
    if (branch) return branch[2].replace('{u}', above).replace('{w}', at);
    return above + (upper.endsWith(posted) ? posted : '') + at + organ;
  }
  // 北京铁路局: what no list knows keeps the short name of its place; a town's office does not.
  const keepsShort = written === names.bare && !patterns.isOfTown(organ);
  if (!tail)
    return corpsDivisionIn(upper, agencies) + (keepsShort ? written : names.official) + committeeName(organ, agencies);
  const { ofPrefecture, specialRegion, provincialArmy, committeeOfPrefecture, namesOfPlaces, levels } = patterns.data;
  const special =
    [ofPrefecture, specialRegion, provincialArmy, ...namesOfPlaces].find(
      ([ending, usual]) => tail.template === usual && place.name.endsWith(ending),
    ) ??
    [committeeOfPrefecture].find(
      ([ending, usual, , from]) =>
        tail.template === usual && names.official.endsWith(ending) && (year === undefined || year >= from),
    );
  // 地委 of 烟台地区: what stands for the place is no name.
  const isMarked = written.length > 1 && patterns.markerAt(written, 0)?.end === written.length;
  // 国家税务总局|江苏省|税务局: what stands before it in full is no name of other years.
  const usual = (above === undefined ? inItsYears(tail.template, organ, year, agencies) : undefined) ?? tail.template;
  const filled = (special?.[2] ?? inRegion(usual, place.name, organ, agencies))
    .replace('{p}', names.official)
    .replace('{b}', names.bare)
    .replace('{w}', isMarked ? names.bare : withoutProvince(names.written, places))
    .replace('{c}', CAPITAL.test(place.id) ? names.bare : names.official)
    .replace('{h}', levels[place.level] ?? '');
  return corpsDivisionIn(upper, agencies) + filled + inFull(organ.slice(tail.end), agencies);
};

/** 水电部|长江流域规划办公室: the central organ by the name that it bore. */
const underCentral = (
  { whole, place = '', organ }: OrganWritten,
  year: number | undefined,
  { agencies }: Tables,
): string => {
  const at = whole.indexOf(place + organ);
  const { namings, sub } = readCentral(whole.slice(0, at), agencies);
  const [above] = sub === '' ? organsOf(whole.slice(0, at), namings, year) : [];
  return above === undefined ? whole : above.name + whole.slice(at);
};

const nameLocal = (written: OrganWritten, setting: Setting, tables: Tables): OrganNames => {
  const { home, year } = setting;
  const candidates = governedPlaces(written.organ, written.place ?? '', setting, tables);
  const [place, ...rest] = candidates;
  if (!place) return none(`no place is called ${written.place}`);
  if (rest.length > 0)
    return {
      names: candidates.map((candidate) => official(written, candidate, year, tables)),
      basis: 'stated',
      reason: `${candidates.length} places are called ${written.place}`,
      others: [],
    };
  if (place.level !== 'area' && place.level !== 'feature') {
    const isOfOld = tables.agencies.patterns.data.endedBodies.some((body) => written.organ.startsWith(body));
    const then = asWritten(written.place ?? '', place, year, tables.places, isOfOld);
    const names = [official(written, place, then, tables)];
    return { names, basis: 'stated', reason: `of ${place.id}`, others: [], place };
  }
  const { whole } = written;
  if (!whole.startsWith(written.place ?? '') && whole.includes((written.place ?? '') + written.organ))
    return one(underCentral(written, year, tables), 'stated', 'named in full');
  const { patterns } = tables.agencies;
  const tail = patterns.tailAt(written.organ, 0);
  if (tail) {
    const sub = inFull(written.organ.slice(tail.end), tables.agencies);
    return one(namedThere(tail.template, written.place ?? '', tables.agencies) + sub, 'stated', 'of a named area');
  }
  // 长江流域|水土保持监测中心站, 长三角一体化示范区|执行委员会: a basin's, and that of a zone of several places.
  const isOfSeveral = (place.members?.length ?? 0) > 1 && written.organ.endsWith(patterns.data.committeeWords[0]);
  // 新安江|水力发电工程局: who builds on a river is of no place, but sent there.
  const builds = place.level === 'feature' && patterns.data.worksBureaus.some((end) => written.organ.endsWith(end));
  if (builds || patterns.isOfZone(written.whole) || tables.places.isBasin(written.place ?? '') || isOfSeveral)
    return one(written.whole, 'stated', 'named in full');
  // A named area governs nothing: an office for it belongs to the document's own place.
  const above = home ? placeNames(home, '', year, patterns.data, tables.places).official : '';
  return one(above + written.place + written.organ, home ? 'inferred' : 'stated', 'of a named area');
};

const nameRelative = (written: OrganWritten, setting: Setting, tables: Tables): OrganNames => {
  const { patterns } = tables.agencies;
  const marker = written.place ?? '';
  const level = patterns.markerAt(marker, 0)?.level;
  if (level === 'corps') {
    const { corpsDivisions } = patterns.data;
    const division = corpsDivisions.find((name) => marker.endsWith(name)) ?? '';
    const corps = patterns.data.corps + division;
    const tail = patterns.tailAt(written.organ, 0);
    const [usual, instead] = patterns.data.corpsParty;
    const template = tail?.template === usual ? instead : tail?.template;
    const name =
      tail && template ? template.replace(/\{[pbwc]\}/, corps) + written.organ.slice(tail.end) : corps + written.organ;
    return one(name, marker === corps ? 'stated' : 'inferred', `of ${corps}`);
  }
  const place = markedPlace(marker, setting, tables);
  if (!place) return none(`the document does not say which ${marker}`);
  const names = [official(written, place, setting.year, tables)];
  return { names, basis: 'inferred', reason: `${marker} is ${place.id} by the document`, others: [], place };
};

/** 国务院、中央军委 of 1971: the state had no such organ yet, so it is what the words say. */
const isYetToCome = (organ: string, year: number | undefined, { agencies }: Tables): boolean =>
  (agencies.organ(organ)?.from ?? 0) > (year ?? Number.POSITIVE_INFINITY);

const nameCentral = (written: OrganWritten, setting: Setting, tables: Tables): OrganNames => {
  const { home, year } = setting;
  const { agencies } = tables;
  const { whole, organ } = written;
  if (whole !== organ && agencies.central(whole).length > 0 && isYetToCome(organ, year, tables))
    return nameCentral({ ...written, organ: whole }, setting, tables);
  const { namings, sub } = readCentral(organ, agencies);
  const name = sub === '' ? written.organ : written.organ.slice(0, -sub.length);
  const organs = organsOf(name, namings, year).map(
    (organ) =>
      postedIn(organ.name, sub, agencies) ??
      partyGroupIn(organ.name, sub, agencies) ??
      organ.name + inFull(sub, agencies),
  );
  if (organs.length === 0) return one(written.organ, 'stated', 'named in full');
  // 中央人民政府|民族事务委员会: the state is no part of its organs' names.
  if (sub !== '' && agencies.patterns.data.stateInFull.some(([state]) => state === name))
    return one(sub, 'stated', 'named in full');
  const bare = namings.every((naming) => naming.bare);
  if (bare && home && agencies.patterns.tailAt(name, 0))
    return one(
      official({ ...written, place: '' }, home, year, tables),
      'inferred',
      `of ${home.id}, whose document it is`,
      organs,
    );
  return {
    names: organs,
    basis: bare ? 'inferred' : 'stated',
    reason:
      organs.length > 1
        ? 'several organs bore this short form'
        : organs[0] === written.organ
          ? 'official name'
          : 'short form',
    others: [],
  };
};

const nameOther = ({ organ, place = '' }: OrganWritten, { agencies }: Tables): OrganNames =>
  one(committeeName(place + organ, agencies), 'stated', 'named in full');

export const nameOrgan = (written: OrganWritten, setting: Setting, tables: Tables): OrganNames => {
  switch (written.form) {
    case 'central':
      return nameCentral(written, setting, tables);
    case 'local':
      return nameLocal(written, setting, tables);
    case 'relative':
      return nameRelative(written, setting, tables);
    case 'other':
      return nameOther(written, tables);
  }
};
