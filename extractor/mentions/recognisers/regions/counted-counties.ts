/**
 * Counties whose names have one character before 县, in a list that closes with how many counties there are: one mention each.
 *
 *   takes 岷 and 漳 in 岷、漳两县, 文、康、徽 in 文、康、徽三县, 泾 in 武功、泾两县
 *   refuses 大、中两县 (no 大县, no 中县), 岷、漳三县 (there are three), 乡、县两县; 岷 and 歙 together (two provinces)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isHan } from '../../../text/han.ts';
import type { RegionMention } from '../../mention.ts';
import { SMALL_COUNTS, smallCount } from '../../regions/small-counts.ts';

const RULE = 'region-counted-counties';
const COUNTED = new RegExp(`([${SMALL_COUNTS}])县`, 'g');
const COUNTY = '县';
const LIST_MARK = '、';
const LONGEST_NAME = 5;

interface Member {
  readonly start: number;
  readonly end: number;
}

/** The members of a list before `end`, last first, each of Chinese characters alone; the first as far as characters reach. */
const membersBefore = (folded: string, end: number, count: number): readonly Member[] => {
  const members: Member[] = [];
  for (let to = end; members.length < count; ) {
    let start = to;
    while (start > 0 && to - start <= LONGEST_NAME && isHan(folded.charCodeAt(start - 1))) start--;
    if (start === to) break;
    members.push({ start, end: to });
    if (folded[start - 1] !== LIST_MARK) break;
    to = start - 1;
  }
  return members;
};

/** Provinces that have a county of that name, today or once. */
const provincesOf = (name: string, { places }: Knowledge): ReadonlySet<string> =>
  new Set(
    gather(places.named(name), ({ place }) => (place.level === 'county' ? [places.provinceOf(place.id) ?? ''] : [])),
  );

interface Named {
  readonly start: number;
  readonly end: number;
  readonly provinces: ReadonlySet<string>;
}

/** 武功, 武都区: what stands at the end of the words by a longer name; 受灾的有|文 ends in none. */
const inFull = (folded: string, { start, end }: Member, knowledge: Knowledge): Named | undefined => {
  for (let from = Math.max(start, end - LONGEST_NAME); end - from > 1; from++) {
    const name = folded.slice(from, end);
    const provinces = new Set([...provincesOf(name, knowledge), ...provincesOf(name + COUNTY, knowledge)]);
    if (provinces.size > 0) return { start: from, end, provinces };
  }
  return undefined;
};

const read = (folded: string, member: Member, isFirst: boolean, knowledge: Knowledge): Named | undefined => {
  const full = inFull(folded, member, knowledge);
  const start = member.end - 1;
  if (full || (!isFirst && start > member.start)) return full;
  return { start, end: member.end, provinces: provincesOf(folded[start]! + COUNTY, knowledge) };
};

export const regionCountedCounties: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, knowledge) =>
    gather([...folded.matchAll(COUNTED)], ({ 1: number = '', index }): readonly RegionMention[] => {
      const count = smallCount(number);
      const members = membersBefore(folded, index, count);
      // There are more of them than it says.
      if (members.length !== count || folded[members.at(-1)!.start - 1] === LIST_MARK) return [];
      const named = members.map((member, i) => read(folded, member, i === count - 1, knowledge));
      const [first, ...others] = named.map((each) => each?.provinces ?? NONE);
      if (![...first!].some((province) => others.every((provinces) => provinces.has(province)))) return [];
      return gather(named.toReversed(), (each): readonly RegionMention[] =>
        each && each.end - each.start === 1
          ? [{ type: 'Region', rule: RULE, ...spanOf(each), form: 'division', names: [folded[each.start]! + COUNTY] }]
          : [],
      );
    }),
};
const NONE: ReadonlySet<string> = new Set();
const spanOf = ({ start, end }: Named): Member => ({ start, end });
