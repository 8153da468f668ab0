/** Names made of one character for each place: lines (渝湘, 兰新), diversions of water (引汉济渭), transmission of power (吉电入京). */
import { makeCharacterSet } from './character-set.ts';
import type { ProjectData } from './project-data.ts';

export interface LineNames {
  /** End of a diversion's name that starts at `at` (引黄济宁, 引大济岷), or -1. */
  diversionEnd(text: string, at: number): number;
  lineCharacter(character: string): readonly string[];
  /** Names of the ends of a well-known line (兰新, 包茂), or undefined. */
  knownLine(run: string): readonly string[] | undefined;
  /** Where a name begins with electricity that goes from a province (吉电|入京, 疆电|外送): where it comes from and goes to. */
  powerEnds(name: string): readonly string[];
  /** Codes of prefectures and counties whose name starts with the character. */
  divisionsStartingWith(character: string): readonly string[];
  /** True if every character may stand for a place: 邵永, 广清永, not 免收. */
  areLineCharacters(run: string): boolean;
  /** The same for provinces and the cities that lines are usually called by: 川藏, 京广, not 集通. */
  areUsualEnds(run: string): boolean;
  /** 过江|隧道, 环库|公路: how it runs, which is no name. */
  isPassing(words: string): boolean;
}

const NONE: readonly string[] = [];
const DIVERSION_LENGTH = 4;
const SHORTEST_LINE = 2;
/** Longer runs of initials join cities: 通苏嘉甬; 雅下水电 is none, though 下, 水 and 电 begin names of counties. */
const LONGEST_OF_COUNTIES = 3;

type LineData = Pick<ProjectData, 'diversions' | 'provinces' | 'divisions' | 'lineCharacters' | 'knownLines'> & {
  readonly words: Pick<ProjectData['words'], 'passing'>;
};

/** `isVerb`: no diversion begins with a verb. */
export const makeLineNames = (data: LineData, isVerb: (text: string, at: number) => boolean): LineNames => {
  const take = new Set(data.diversions.take);
  const power = new Set(data.diversions.power);
  const provinces = new Set(data.provinces);
  const prefectures = data.divisions.filter(([code]) => code.endsWith('00')).map(([, name]) => name[0]!);
  const ends = new Set([...data.provinces, ...prefectures, ...Object.keys(data.lineCharacters)]);
  const gives = makeCharacterSet(data.diversions.give);
  const isDiversion = (text: string, at: number): boolean =>
    gives.has(text.charCodeAt(at + 2)) &&
    at + DIVERSION_LENGTH <= text.length &&
    ((take.has(text[at]!) && !isVerb(text, at)) ||
      (power.has(text[at + 1]!) && provinces.has(text[at]!) && provinces.has(text[at + 3]!)));
  // As maps: a property by a name that a text gives is looked for among all names that the engine knows.
  const citiesOf = new Map(Object.entries(data.lineCharacters));
  const known = new Map(Object.entries(data.knownLines));
  const byCharacter = new Map<string, string[]>();
  for (const [code, name] of data.divisions) {
    const codes = byCharacter.get(name[0]!) ?? [];
    if (!code.endsWith('0000')) codes.push(code);
    byCharacter.set(name[0]!, codes);
  }

  return {
    diversionEnd: (text, at) => (isDiversion(text, at) ? at + DIVERSION_LENGTH : -1),
    // 滨洲: the 洲 of 满洲里 opens no name.
    areLineCharacters: (run) =>
      known.has(run) || [...run].every((c) => ends.has(c) || (run.length <= LONGEST_OF_COUNTIES && byCharacter.has(c))),
    isPassing: (words) => data.words.passing.some((start) => words.startsWith(start)),
    areUsualEnds: (run) => [...run].every((c) => provinces.has(c) || citiesOf.has(c)),
    knownLine: (run) =>
      known.get(run) ?? (run.length > SHORTEST_LINE ? known.get([...run].reverse().join('')) : undefined),
    powerEnds: (name) =>
      provinces.has(name[0] ?? '') && power.has(name[1] ?? '')
        ? [name[0]!, name[3] ?? ''].filter(
            (character, i) => i === 0 || (isDiversion(name, 0) && provinces.has(character)),
          )
        : [],
    divisionsStartingWith: (character) => byCharacter.get(character) ?? NONE,
    lineCharacter: (character) => citiesOf.get(character) ?? NONE,
  };
};
