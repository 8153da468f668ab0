/**
 * In a list that goes by counties, a semicolon or a line for each, what follows the county's first work lies in the county too.
 *
 *   将乐县余坊灌区、|安福口灌区|;泰宁县朱口灌区; 1.恩平市江南污水处理厂二期、|沙湖镇污水处理厂扩容|;⏎2.开平市…
 *   nothing: 黔江区茶园水库、藻渡水库,推进… (no list by counties), 将乐县余坊灌区、三明机场;… (it opens with a place of its own)
 */
import { idsOf, type Linked } from '../../entities/link.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoldedOffset } from '../../text/span.ts';

const JOINT = /^(?:\([^()]{1,30}\))?[、和及]$/u;
const LONGEST_JOINT = 33;
/** ;, ;⏎2., 、苍城镇畜禽粪污处理;⏎3. — what stands between two groups. */
const BETWEEN = /^[^;。\n]*[;\n]{1,2}[^;。\n]{0,6}$/u;
const LONGEST_BETWEEN = 60;

export interface Carried {
  readonly id: string;
  /** Where the county is said. */
  readonly start: FoldedOffset;
}

/** The county in full that opens the name of a work, or '' if another place does; undefined if none does. */
const countyOpening = ({ link }: Linked, { places }: Knowledge): string | undefined => {
  const [name = ''] = idsOf(link);
  const match = places.longestAt(name, 0);
  if (!match) return undefined;
  const full = places
    .named(places.name(match.word))
    .filter(({ form, place }) => form === 'full' && place.level === 'county' && place.validTo === undefined);
  return full.length === 1 ? full[0]!.place.id : '';
};

/** 安福|口灌区 in a county of 福建: a bare name that no place in the province of `county` bears. */
const opensWithNameOnly = ({ link }: Linked, county: string, { places }: Knowledge): boolean => {
  const [name = ''] = idsOf(link);
  const match = places.longestAt(name, 0);
  const province = places.provinceOf(county) ?? county;
  return (
    match !== null &&
    places
      .named(places.name(match.word))
      .every(
        ({ form, place: { id, level } }) => form === 'bare' && level === 'county' && !places.isWithin(id, province),
      )
  );
};

const isOther = (county: string | undefined, own: string): boolean =>
  county !== undefined && county !== '' && county !== own;

/** For each project in the order of the text the county that it lies in by its list, or undefined. */
export const carriedPlaces = (
  text: string,
  projects: readonly Linked[],
  knowledge: Knowledge,
): readonly (Carried | undefined)[] => {
  const opening = projects.map((project) => countyOpening(project, knowledge));
  const behind = (i: number): string => {
    const [from, to] = [projects[i]?.mention.end ?? 0, projects[i + 1]?.mention.start ?? 0];
    return to > from && to - from <= LONGEST_BETWEEN ? text.slice(from, to) : '';
  };
  const isJoined = (i: number): boolean => behind(i).length <= LONGEST_JOINT && JOINT.test(behind(i));
  const isGroupEnd = (i: number): boolean => BETWEEN.test(behind(i));
  const goesOn = (i: number, county: string): boolean =>
    isJoined(i) && (opening[i + 1] === undefined || opensWithNameOnly(projects[i + 1]!, county, knowledge));
  /** The list goes by counties where the next group, or the first of the group before, opens with another. */
  const isByCounties = (first: number, last: number, county: string): boolean => {
    if (isGroupEnd(last) && isOther(opening[last + 1], county)) return true;
    if (first === 0 || !isGroupEnd(first - 1)) return false;
    let before = first - 1;
    while (before > 0 && opening[before] === undefined && isJoined(before - 1)) before--;
    return isOther(opening[before], county);
  };
  const found: (Carried | undefined)[] = projects.map(() => undefined);
  for (let first = 0; first < projects.length; first++) {
    const county = opening[first];
    if (county === undefined || county === '') continue;
    let last = first;
    while (goesOn(last, county)) last++;
    if (last > first && isByCounties(first, last, county))
      found.fill({ id: county, start: projects[first]!.mention.start }, first + 1, last + 1);
    first = last;
  }
  return found;
};
