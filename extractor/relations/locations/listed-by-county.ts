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

export const carriedPlaces = (
  text: string,
  projects: readonly Linked[],
  { places }: Knowledge,
): readonly (Carried | undefined)[] => {
  /** The county in full that opens its name, or '' if another place does; undefined if none does. */
  const opening = projects.map(({ link }): string | undefined => {
    const [name = ''] = idsOf(link);
    const match = places.longestAt(name, 0);
    if (!match) return undefined;
    const full = places
      .named(places.name(match.word))
      .filter(({ form, place }) => form === 'full' && place.level === 'county' && place.validTo === undefined);
    return full.length === 1 ? full[0]!.place.id : '';
  });
  /** 安福|口灌区 in a county of 福建: a bare name that no place in the province bears. */
  const isNameOnly = (i: number, county: string): boolean => {
    const [name = ''] = idsOf(projects[i]!.link);
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
  const between = (i: number): string => {
    const [from, to] = [projects[i]?.mention.end ?? 0, projects[i + 1]?.mention.start ?? 0];
    return to > from && to - from <= LONGEST_BETWEEN ? text.slice(from, to) : '';
  };
  const isJoined = (i: number): boolean => between(i).length <= LONGEST_JOINT && JOINT.test(between(i));
  const isGroupEnd = (i: number): boolean => BETWEEN.test(between(i));
  const isOther = (county: string | undefined, own: string): boolean =>
    county !== undefined && county !== '' && county !== own;
  const found: (Carried | undefined)[] = projects.map(() => undefined);
  for (let first = 0; first < projects.length; first++) {
    const county = opening[first];
    if (county === undefined || county === '') continue;
    let last = first;
    while (isJoined(last) && (opening[last + 1] === undefined || isNameOnly(last + 1, county))) last++;
    if (last === first) continue;
    // The list goes by counties where the next group, or the first of the group before, opens with another.
    let before = first - 1;
    while (before > 0 && opening[before] === undefined && isJoined(before - 1)) before--;
    const isList =
      (isGroupEnd(last) && isOther(opening[last + 1], county)) ||
      (first > 0 && isGroupEnd(first - 1) && isOther(opening[before], county));
    if (isList) found.fill({ id: county, start: projects[first]!.mention.start }, first + 1, last + 1);
    first = last;
  }
  return found;
};
