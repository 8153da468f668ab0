/** Organs of party and state: central ones with their lineage, local ones by patterns; made from data/agencies.json and agency-patterns.json. */
import { makeCharacterSet } from './character-set.ts';
import type { OrganPatternData } from './organ-pattern-data.ts';
import { makeOrganPatterns, type OrganPatterns } from './organ-patterns.ts';
import { makeTrie } from './trie.ts';
import type { WordStarts } from './word-starts.ts';

type Year = number | null;
export type AgencyRow = readonly [
  name: string,
  short: readonly string[],
  bare: readonly string[],
  from: Year,
  to: Year,
  heirs: readonly string[],
  kind?: string,
];

export interface CentralOrgan {
  readonly name: string;
  readonly shorts: readonly string[];
  /** Years in which it bore this name, inclusive. */
  readonly from?: number;
  readonly to?: number;
  readonly heirs: readonly string[];
  /** Firms and banks: named, but not organs. */
  readonly isFirm: boolean;
}

export interface CentralNaming {
  readonly organ: CentralOrgan;
  /** 发展改革委: the central organ only where the document or its list is about central organs. */
  readonly bare: boolean;
}

export interface AgencyTable {
  /** Longest central names from left to right. */
  scanCentral(text: string): readonly { readonly start: number; readonly end: number; readonly name: string }[];
  /** What a name may stand for; newest first. */
  central(name: string): readonly CentralNaming[];
  /** Cheap and over-eager: may the name of a central organ end at `end`? */
  mayEndCentral(text: string, end: number): boolean;
  /** The organ with this official name. */
  organ(name: string): CentralOrgan | undefined;
  readonly patterns: OrganPatterns;
  /** Does this short line end like an organ's name? For signatures. */
  endsLikeOrgan(line: string): boolean;
}

const organOf = ([name, shorts, bare, from, to, heirs, kind]: AgencyRow): CentralOrgan => ({
  name,
  shorts: [...shorts, ...bare],
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
  heirs,
  isFirm: kind === 'other',
});

/** 水利部 is 中华人民共和国水利部 in full, and was 中央人民政府水利部 until 1954. */
const withState = (
  { name, from, isFirm }: CentralOrgan,
  { stateInFull, notOfState }: OrganPatternData,
): readonly string[] =>
  isFirm || notOfState.some((word) => name.startsWith(word))
    ? []
    : stateInFull.filter(([, last]) => last === null || (from ?? last + 1) <= last).map(([state]) => state + name);

/** 中共中央组织部 is 中国共产党中央委员会组织部 in full. */
const withParty = (written: string, { partyInFull }: OrganPatternData): readonly string[] =>
  partyInFull
    .filter(([start]) => written.startsWith(start))
    .map(([start, inFull]) => inFull + written.slice(start.length));

/** 国家 + 药监局 says of itself which one it is. */
const withCentre = (name: string, bare: string, { headStarts }: OrganPatternData): string | undefined => {
  const centre = headStarts.find((start) => name.startsWith(start) && !bare.startsWith(start));
  return centre === undefined ? undefined : centre + bare;
};

export const makeAgencyTable = (
  rows: readonly AgencyRow[],
  patternData: OrganPatternData,
  starts?: WordStarts,
): AgencyTable => {
  const organs = new Map<string, CentralOrgan>();
  const namings = new Map<string, CentralNaming[]>();
  const give = (name: string, naming: CentralNaming): void => {
    namings.set(name, [...(namings.get(name) ?? []), naming]);
  };
  for (const row of rows) {
    const organ = organOf(row);
    organs.set(organ.name, organ);
    const [name, shorts, bare] = row;
    // What the row itself gives as a short name is given once.
    const giveInFull = (written: string): void => {
      if (!shorts.includes(written)) give(written, { organ, bare: false });
    };
    withState(organ, patternData).forEach(giveInFull);
    for (const written of [name, ...shorts]) {
      give(written, { organ, bare: false });
      withParty(written, patternData).forEach(giveInFull);
    }
    for (const written of bare) {
      give(written, { organ, bare: true });
      const named = withCentre(name, written, patternData);
      if (named !== undefined && !organs.has(named)) giveInFull(named);
    }
  }
  for (const known of namings.values()) known.sort((a, b) => (b.organ.to ?? 9999) - (a.organ.to ?? 9999));
  const names = [...namings.keys()];
  const trie = makeTrie(names, starts);
  const lasts = makeCharacterSet(names.map((name) => name.slice(-1)));
  const byLength = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);
  /** …领导小组(指挥部): the other name of a body, in brackets. */
  const twins = patternData.heads.map((head) => `(${head})`);
  const ends = [...byLength(patternData.organEnds), ...twins];
  const notEnds = byLength(patternData.notOrganEnds);

  return {
    scanCentral: (text) => trie.scan(text).map(({ start, end, word }) => ({ start, end, name: names[word]! })),
    central: (name) => namings.get(name) ?? [],
    mayEndCentral: (text, end) => lasts.has(text.charCodeAt(end - 1)),
    organ: (name) => organs.get(name),
    patterns: makeOrganPatterns(patternData, starts),
    endsLikeOrgan: (line) =>
      line.length > 1 && !notEnds.some((end) => line.endsWith(end)) && ends.some((end) => line.endsWith(end)),
  };
};
