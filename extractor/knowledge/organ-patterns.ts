/** How organs of places are called: 发改委 → {p}发展和改革委员会; made from data/agency-patterns.json. */
import { makeCharacterSet } from './character-set.ts';
import { makeOrganBreaks } from './organ-breaks.ts';
import { makeOrganLists, type OrganLists } from './organ-lists.ts';
import type { MarkerLevel, OrganPatternData, SpecialRegion } from './organ-pattern-data.ts';
import { makeOrganSessions, type OrganSessions } from './organ-sessions.ts';
import { makeOrganTails, type OrganTail } from './organ-tails.ts';
import { makeTrie, type Trie, type TrieMatch } from './trie.ts';
import type { WordStarts } from './word-starts.ts';

/** Bits: cannot stand in a name, may follow one, may end one. */
export const RoleInOpen = { forbidden: 1, follows: 2, ends: 4 } as const;

export interface SpecialOrgan {
  readonly name: string;
  readonly kind: 'own' | 'shared' | 'court' | 'either' | 'body';
  readonly regions: readonly SpecialRegion[];
}

export interface TownOrgan {
  readonly kind: string;
  readonly official: string;
  /** Is it the party's, and does its word say so, or only what stands before the place? */
  readonly party: 'none' | 'said' | 'before';
}

export interface OrganPatterns extends OrganSessions {
  /** The organ that `text` names at `at`, right behind a place: 重庆市|发展改革委. */
  tailAt(text: string, at: number): OrganTail | null;
  /** Cheap and over-eager: can an organ of the patterns begin at `at`? */
  mayOpenAt(text: string, at: number): boolean;
  /** What a character may do in a name that no list knows: bits of `RoleInOpen`. */
  roleInOpen(unit: number): number;
  /** 税务局, 中心支行 behind a central organ and a place: its end, or `at`. */
  verticalEnd(text: string, at: number): number;
  /** 装备工业一司 behind a ministry's name: its end, or `at`. */
  departmentEnd(text: string, at: number): number;
  /** 水利|局: where the words for what an organ deals with end, or `at`. */
  domainEnd(text: string, at: number): number;
  /** 办公厅, 办公室 behind an organ's name: its end, or `at`. */
  subEnd(text: string, at: number): number;
  /** 省, 市, 县 …: a word that stands for the document's own place. */
  markerAt(text: string, at: number): { readonly end: number; readonly level: MarkerLevel } | null;
  /** Can a word of `markerAt` begin at `at`? One look. */
  mayMarkAt(text: string, at: number): boolean;
  /** Heads of coordinating bodies (领导小组), and what their names cannot hold. */
  readonly heads: Trie;
  readonly stopsInHead: { scan(text: string, from?: number, to?: number): readonly TrieMatch[] };
  /** 投资推广署, 特区政府: names of organs of the special regions, and whose they may be. */
  readonly specialOrgans: { readonly trie: Trie; readonly forms: readonly SpecialOrgan[] };
  /** 铁路管理局, 监管局: heads of `systems`. */
  readonly systemHeads: Trie;
  /** 街道办, 镇政府: what ends the name of a town's office, and for each word of it the town's kind and the office in full. */
  readonly townOrgans: { readonly trie: Trie; readonly forms: readonly TownOrgan[] };
  /** 三江源国家公园|管理局: does a name end so? Such bureaus bear the zone's name alone. */
  isOfZone(organ: string): boolean;
  /** 良渚|街道办事处: does a name end so? */
  isOfTown(organ: string): boolean;
  /** Does what follows `end` make another word (财政部门) or a class (市政府各部门) of it? */
  isBroken(text: string, start: number, end: number, central?: boolean): boolean;
  readonly data: OrganPatternData;
  readonly lists: OrganLists;
}

const SHORTEST_DEPARTMENT = 2;
const LONGEST_DEPARTMENT = 16;

const specialOrgans = ({
  territory,
  assembly,
  regions,
  bodies,
}: OrganPatternData['specialRegions']): SpecialOrgan[] => [
  ...regions.flatMap((region) => region.own.map((name) => ({ name, kind: 'own', regions: [region] }) as const)),
  ...[...new Set(regions.flatMap(({ shared }) => shared))].map(
    (name) => ({ name, kind: 'shared', regions: regions.filter(({ shared }) => shared.includes(name)) }) as const,
  ),
  ...[...new Set(regions.flatMap(({ courts }) => courts))].map(
    (name) => ({ name, kind: 'court', regions: regions.filter(({ courts }) => courts.includes(name)) }) as const,
  ),
  ...[territory, assembly].map((name) => ({ name, kind: 'either', regions }) as const),
  ...bodies.map((name) => ({ name, kind: 'body', regions: [] }) as const),
];

export const makeOrganPatterns = (data: OrganPatternData, starts?: WordStarts): OrganPatterns => {
  const sessions = makeOrganSessions(data);
  const breaks = makeOrganBreaks(data);
  const { tailAt, forms } = makeOrganTails(data, breaks, sessions);
  const subs = makeTrie(data.subs);
  const ofCorps = ['', ...data.markers.flatMap(([word, level]) => (level === 'corps' ? [word] : []))];
  const divisions = ofCorps.flatMap((word) => data.corpsDivisions.map((name) => [word + name, 'corps'] as const));
  const allMarkers = [...data.markers, ...divisions];
  const markers = makeTrie(allMarkers.map(([word]) => word));
  /** First characters of organs: most places in a text are not followed by one. */
  const opens = makeCharacterSet([...forms.fixed, ...data.domains.flat(), ...data.vertical, ...data.sessionStarts]);
  const vertical = makeTrie(data.vertical);

  const departmentEnd = (text: string, at: number): number => {
    const { endings, without, unless, notBefore } = data.departments;
    // Not to the end of the text, where no ending stands near.
    const near = text.slice(at, at + LONGEST_DEPARTMENT);
    for (const ending of endings) {
      const found = near.indexOf(ending, SHORTEST_DEPARTMENT - ending.length + 1);
      const end = at + found + ending.length;
      if (found === -1 || notBefore.includes(text[end] ?? ' ')) continue;
      const name = unless.reduce((rest, word) => rest.replace(word, ''), text.slice(at, end));
      if (/^[\u4e00-\u9fff]+$/u.test(name) && !without.some((word) => name.includes(word))) return end;
    }
    return at;
  };

  const markerAt = (text: string, at: number): { end: number; level: MarkerLevel } | null => {
    const match = markers.longestAt(text, at);
    return match && { end: match.end, level: allMarkers[match.word]![1] };
  };

  const roles = new Uint8Array(0x10000);
  for (const unit of data.notInHead) roles[unit.charCodeAt(0)]! |= RoleInOpen.forbidden;
  for (const unit of data.openAfter) roles[unit.charCodeAt(0)]! |= RoleInOpen.follows;
  for (const ending of data.openEndings) roles[ending.charCodeAt(ending.length - 1)]! |= RoleInOpen.ends;

  const wordsOf = (
    organs: OrganPatternData['townOrgans'],
    partyOf: (word: string) => TownOrgan['party'],
  ): readonly (TownOrgan & { readonly word: string })[] =>
    organs.flatMap(([kind, official, ...shorts]) =>
      [official, ...shorts].map((word) => ({ kind, official, word: kind + word, party: partyOf(word) })),
    );
  const towns = [
    ...wordsOf(data.townOrgans, () => 'none'),
    ...wordsOf(data.townParties, (word) => (word.startsWith(data.ofParty) ? 'said' : 'before')),
  ];

  const ofSpecialRegions = specialOrgans(data.specialRegions);

  // 经 ends the name of a body, 经济 belongs to it: the longer word hides the stop.
  const stops = [...new Set(data.stopsInHead)];
  const headWords = makeTrie([...stops, ...data.wordsInHead]);

  const marks = makeCharacterSet(allMarkers.map(([word]) => word));

  return {
    ...sessions,
    mayMarkAt: (text, at) => marks.has(text.charCodeAt(at)),
    heads: makeTrie(data.heads, starts),
    specialOrgans: {
      trie: makeTrie(
        ofSpecialRegions.map(({ name }) => name),
        starts,
      ),
      forms: ofSpecialRegions,
    },
    systemHeads: makeTrie([...data.systems.heads, ...data.systems.under], starts),
    townOrgans: {
      trie: makeTrie(
        towns.map(({ word }) => word),
        starts,
      ),
      forms: towns,
    },
    isOfZone: (organ) =>
      data.bureausOfZones.some((bureau) => organ.endsWith(bureau)) &&
      data.zonesOfBureaus.some((zone) => organ.includes(zone)),
    isOfTown: (organ) => towns.some(({ word }) => organ.length > word.length && organ.endsWith(word)),
    stopsInHead: { scan: (text, from, to) => headWords.scan(text, from, to).filter(({ word }) => word < stops.length) },
    mayOpenAt: (text, at) => opens.has(text.charCodeAt(at)),
    roleInOpen: (unit) => roles[unit]!,
    tailAt: (text, at) => (opens.has(text.charCodeAt(at)) ? tailAt(text, at) : null),
    verticalEnd: (text, at) => {
      const end = vertical.longestAt(text, at)?.end ?? at;
      return breaks.isOtherWord(text, end) ? at : end;
    },
    departmentEnd,
    domainEnd: (text, at) => forms.domains.longestAt(text, at)?.end ?? at,
    subEnd: (text, at) => subs.longestAt(text, at)?.end ?? at,
    markerAt,
    isBroken: breaks.isBroken,
    data,
    lists: makeOrganLists(data),
  };
};
