/** What speaks for which role of a place, and how much: learned from labelled places, kept in extractor/data/role-weights.json. */
import type { TouchRole } from '../../graph-schema/index.ts';
import type { Lists } from './role-patterns.ts';

export interface RoleWeightData {
  readonly about: string;
  /** The hash of what was trained on. */
  readonly trainedOn: string;
  readonly roles: readonly TouchRole[];
  /** By where something is seen, then by what is seen there: a weight for each role, in their order. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** `在` right before the place, a word of `people` behind it, the place being the own one … */
export interface RoleFeature {
  readonly where: string;
  readonly what: string;
  /** For each role, in the order of `roles`. */
  readonly weights: ArrayLike<number>;
  /** Its own among all, so that what was seen already is known at a glance. */
  readonly number: number;
}

export interface RoleWeights {
  readonly roles: readonly TouchRole[];
  /** Undefined if nothing was learned of it. */
  feature(where: string, what: string): RoleFeature | undefined;
  /** The features of a word by the lists that it stands in. */
  ofWord(where: string, lists: Lists): readonly RoleFeature[];
  /** Whether any list of the word says something by itself. */
  speaks(lists: Lists): boolean;
}

/** `find` says what is known of a feature. */
export const makeRoleFeatures = (
  roles: readonly TouchRole[],
  silent: ReadonlySet<string>,
  find: RoleWeights['feature'],
): RoleWeights => {
  const byWord = new Map<string, Map<Lists, readonly RoleFeature[]>>();
  const ofWord = (where: string, lists: Lists): readonly RoleFeature[] => {
    const known = byWord.get(where) ?? new Map<Lists, readonly RoleFeature[]>();
    byWord.set(where, known);
    const before = known.get(lists);
    if (before) return before;
    const named = lists.names.filter((name) => !silent.has(name));
    const features = named.map((name) => find(where, name)).filter((feature) => feature !== undefined);
    known.set(lists, features);
    return features;
  };
  const speaking = new Map<Lists, boolean>();
  const speaks = (lists: Lists): boolean => {
    const before = speaking.get(lists);
    if (before !== undefined) return before;
    const says = lists.names.some((name) => !silent.has(name));
    speaking.set(lists, says);
    return says;
  };
  return { roles, feature: find, ofWord, speaks };
};

export const makeRoleWeights = ({ roles, weights }: RoleWeightData, silent: ReadonlySet<string>): RoleWeights => {
  let number = 0;
  const features = new Map(
    Object.entries(weights).map(([where, all]) => [
      where,
      new Map(
        Object.entries(all).map(([what, each]) => [
          what,
          { where, what, weights: Float64Array.from(each), number: number++ },
        ]),
      ),
    ]),
  );
  return makeRoleFeatures(roles, silent, (where, what) => features.get(where)?.get(what));
};
