/** What speaks for which role of a place, and how much: learned from labelled places, kept in extractor/data/role-weights.json. */
import type { TouchRole } from '../../graph-schema/index.ts';
import { splitLine } from './learned-lines.ts';
import type { Lists } from './role-patterns.ts';

/** The file holds whole numbers of it: they are read in half the time and half the room of fractions. */
export const UNIT = 0.01;

export interface RoleWeightData {
  readonly about: string;
  /** The hash of what was trained on. */
  readonly trainedOn: string;
  readonly roles: readonly TouchRole[];
  /**
   * By where something is seen, a line for what is seen there: `对口支援: 0 0 -2 …`, a weight for each role in hundredths, in their order; where it
   * says other things in statutes (第八条 …应当在X设立…), these weights and then those there. As lines, since objects and lists of numbers take
   * three times as long to read, and one document asks for few of them.
   */
  readonly weights: Readonly<Record<string, readonly string[]>>;
}

/** `在` right before the place, a word of `people` behind it, the place being the own one … */
export interface RoleFeature {
  readonly where: string;
  readonly what: string;
  /** For each role, in the order of `roles`; behind them those that hold in statutes. */
  readonly weights: ArrayLike<number>;
  /** Its own among all, so that what was seen already is known at a glance. */
  readonly number: number;
}

/** What is known of one place to look at: `left`, `character before`, `kind of line`. */
export interface Sight {
  /** Undefined if nothing was learned of it. */
  feature(what: string): RoleFeature | undefined;
  /** Of the one or two characters of the text from `from` on, without making a string of them. */
  ofCharacters(text: string, from: number, to: number): RoleFeature | undefined;
}

export interface HearingSight extends Sight {
  /** The features of a word by the lists that it stands in. */
  ofWord(lists: Lists): readonly RoleFeature[];
}

export interface RoleWeights {
  readonly roles: readonly TouchRole[];
  /** To be asked for once, as it is looked at for every place of a text. */
  sight(where: string): HearingSight;
  /** Whether any list of the word says something by itself. */
  speaks(lists: Lists): boolean;
}

/** `look` says what is known of the features of one place to look at. */
export const makeRoleFeatures = (
  roles: readonly TouchRole[],
  silent: ReadonlySet<string>,
  look: (where: string) => Sight,
): RoleWeights => {
  const hearing = ({ feature, ofCharacters }: Sight): HearingSight => {
    /** By the number of the lists. */
    const byLists: (readonly RoleFeature[] | undefined)[] = [];
    const ofWord = (lists: Lists): readonly RoleFeature[] => {
      const known = byLists[lists.number];
      if (known !== undefined) return known;
      const named = lists.names.filter((name) => !silent.has(name));
      const features = named.map(feature).filter((one) => one !== undefined);
      byLists[lists.number] = features;
      return features;
    };
    return { feature, ofCharacters, ofWord };
  };
  const sights = new Map<string, HearingSight>();
  const sight = (where: string): HearingSight => {
    const known = sights.get(where) ?? hearing(look(where));
    sights.set(where, known);
    return known;
  };
  const speaking: (boolean | undefined)[] = [];
  const speaks = (lists: Lists): boolean => {
    const says = speaking[lists.number] ?? lists.names.some((name) => !silent.has(name));
    speaking[lists.number] = says;
    return says;
  };
  return { roles, sight, speaks };
};

/** Up to two characters as one number. */
const keyOf = (text: string, from: number, to: number): number => {
  const first = text.charCodeAt(from);
  return to - from < 2 || from + 1 >= text.length ? first : (first << 16) | text.charCodeAt(from + 1);
};

/** What was learned of one thing, and its feature once it was asked for. */
interface Learned {
  readonly what: string;
  readonly weights: string;
  feature?: RoleFeature;
}

/** `-3 0 12`, as far as it goes; what says the same in statutes is written once. */
export const readWeights = (written: string, roles: number): Float64Array => {
  const weights = new Float64Array(2 * roles);
  const units = written.split(' ');
  // Divided: 29 × 0.01 is 0.29000000000000004, and what is shown of a weight is the weight.
  for (let i = 0; i < weights.length; i++)
    weights[i] = Number(units[i < units.length ? i : i - units.length]) / (1 / UNIT);
  return weights;
};

export const makeRoleWeights = ({ roles, weights }: RoleWeightData, silent: ReadonlySet<string>): RoleWeights => {
  let number = 0;
  const sightOf = (where: string): Sight => {
    const learned = (weights[where] ?? []).map((line): Learned => {
      const [what, written] = splitLine(line);
      return { what, weights: written };
    });
    const byWhat = new Map(learned.map((one) => [one.what, one]));
    let byCharacters: ReadonlyMap<number, Learned> | undefined;
    const featureOf = (one: Learned | undefined): RoleFeature | undefined => {
      if (one === undefined) return undefined;
      one.feature ??= { where, what: one.what, weights: readWeights(one.weights, roles.length), number: number++ };
      return one.feature;
    };
    return {
      feature: (what) => featureOf(byWhat.get(what)),
      ofCharacters: (text, from, to) => {
        byCharacters ??= new Map(learned.map((one) => [keyOf(one.what, 0, one.what.length), one]));
        return featureOf(byCharacters.get(keyOf(text, from, to)));
      },
    };
  };
  return makeRoleFeatures(roles, silent, sightOf);
};
