/** Groups of regions that a text lists: 黔江、酉阳等区县 is one list of two with a shared head. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../mention.ts';

export interface PlaceList {
  readonly members: readonly RegionMention[];
  /** 等区县, 四县: what follows says what its members are. */
  readonly hasSharedHead: boolean;
  /** The one kind that all are told to be: 县 of 毕节、威宁、赫章三县, 地区 of 惠民、聊城地区; none of 等市县. */
  readonly kind?: string;
}

const BRACKET = '(';

/** 等, a count and a kind, or a count and a kind: 等区县, 等12个县, 四县. A bare 县 is part of the last name. */
const sharedHeadAt = (
  folded: string,
  at: number,
  { regionCues }: Knowledge,
): { readonly head: string; readonly end: number } | undefined => {
  const etc = regionCues.listEnds.at(folded, at);
  let end = at + etc;
  while (regionCues.sharedCounts.has(folded[end] ?? '')) end++;
  const counted = end > at + etc;
  if (counted && folded[end] === '个') end++;
  const length = etc > 0 || counted ? regionCues.sharedHeads.at(folded, end) : 0;
  const head = folded.slice(end, end + length);
  // 广州、西安等|区域中心城市, 广州、深圳等|市场: another word begins there.
  return length > 0 && !regionCues.notOfTheName.get(head)?.at(folded, end + length)
    ? { head, end: end + length }
    : undefined;
};

/** 等县, 两县 behind a name: it is one of them. */
export const isBeforeSharedHead = (folded: string, at: number, knowledge: Knowledge): boolean =>
  sharedHeadAt(folded, at, knowledge) !== undefined;

/** What the last name ends with where the others are bare and called so with it: 大方、威宁、赫章县; 遂川、吉安、井冈山市 are not all 市. */
const kindOfLast = (members: readonly RegionMention[], { regionCues, places }: Knowledge): string | undefined => {
  const name = members.at(-1)?.names[0] ?? '';
  const length = members.length > 1 ? regionCues.listKinds.before(name, name.length) : 0;
  if (length === 0 || name.length <= length + 1) return undefined;
  const kind = name.slice(-length);
  // 沅陵、会同、衡阳专区: no county stands bare beside one.
  if (regionCues.oldPrefectures.at(kind, 0) > 0) return kind;
  // A name that brings its own kind (临桂区、阳朔、荔浦市) says nothing of the others.
  const isCalledSo = ({ names: [bare = ''] }: RegionMention): boolean =>
    places.named(bare).every(({ form }) => form !== 'bare') || places.named(bare + kind).length > 0;
  return members.slice(0, -1).every(isCalledSo) ? kind : undefined;
};

/** The kind that a head names, if it is one: none of 市县 and of 县(市). */
const kindOfHead = (head: string, behind: string | undefined, { regionCues }: Knowledge): string | undefined =>
  regionCues.listKinds.at(head, 0) === head.length && behind !== BRACKET ? head : undefined;

const listOf = (folded: string, members: readonly RegionMention[], knowledge: Knowledge): PlaceList => {
  const shared = sharedHeadAt(folded, members.at(-1)?.end ?? 0, knowledge);
  const kind = shared ? kindOfHead(shared.head, folded[shared.end], knowledge) : kindOfLast(members, knowledge);
  return { members, hasSharedHead: shared !== undefined, ...(kind === undefined ? {} : { kind }) };
};

/** 山东 of 山东|荣成县: it only says where the next one lies. */
const locates = (region: RegionMention, next: RegionMention | undefined): boolean =>
  next !== undefined && next.start === region.end && next.within !== undefined;

/**
 * `regions` in order of position; those that stand alone are lists of one. In 山东荣成县、河北黄骅县 the counties are the list, and
 * the province of the second is none of it.
 */
export const placeLists = (
  folded: string,
  regions: readonly RegionMention[],
  knowledge: Knowledge,
): readonly PlaceList[] => {
  const lists: RegionMention[][] = [];
  let open: RegionMention[] = [];
  /** Where the place ends that locates the next member. */
  let located = -1;
  regions.forEach((region, i) => {
    const last = open.at(-1);
    const isMarked =
      last !== undefined && region.start === last.end + 1 && knowledge.regionCues.listMarks.has(folded[last.end] ?? '');
    const isNext = isMarked || region.start === located;
    if (isNext && locates(region, regions[i + 1]) && last?.within !== undefined) {
      lists.push([region]);
      located = region.end;
      return;
    }
    located = -1;
    if (isNext) open.push(region);
    else {
      open = [region];
      lists.push(open);
    }
  });
  return lists.map((members) => listOf(folded, members, knowledge));
};

const CHINESE = /[\u4e00-\u9fff]/;
const LIST_MARK = '、';
const LONGEST_ITEM = 8;

/** Where the item of a list begins behind which a name stands: 鹤庆|草海、云龙天池. -1 if it is none. */
export const itemBefore = (folded: string, start: number): number => {
  if (folded[start - 1] !== LIST_MARK) return -1;
  let from = start - 1;
  while (from > start - 1 - LONGEST_ITEM && CHINESE.test(folded[from - 1] ?? '')) from--;
  return from;
};

/** (西林、田林): a bracket that holds nothing but the list. */
export const isBracketed = (folded: string, members: readonly RegionMention[]): boolean =>
  folded[members[0]!.start - 1] === '(' && folded[members.at(-1)!.end] === ')';
