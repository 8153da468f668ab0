/** Learns what speaks for which role from labelled lists of places, and says how often the roles are then right. */
import type { RoleFeature, RoleWeights } from '../../extractor/knowledge/role-weights.ts';
import { makeRoleFeatures } from '../../extractor/knowledge/role-weights.ts';
import { decide } from '../../extractor/relations/roles/decide.ts';
import { roles } from '../gold/gold-annotation.ts';
import { type Example, fitWeights } from '../learning/fit-weights.ts';
import type { LabelledList } from './labelled-places.ts';

/** Chosen by cross-validation. */
const PENALTY = 3;
/** What says less says nothing: most features do, and the file would be twice as long. */
const LEAST = 0.03;
/** What is made counts less than a place of a text: there is much of it, and no text has its mixture. */
const MADE_COUNTS: Readonly<Record<string, number>> = {
  'made-varied.txt': 0.2,
  'made-passages.txt': 0.3,
  made: 0.3,
};
/** Places of one list share their role, and are hardly more than one witness. */
const countsOf = (places: number): number => 1 / Math.sqrt(places);
/** What one document alone shows is no rule. */
const FEWEST_DOCUMENTS = 2;
/** Patterns were written with `dev` in sight: that they are right there is no evidence. */
const isOfPatterns = ({ where }: RoleFeature): boolean => where.startsWith('pattern');

interface OpenFeature extends RoleFeature {
  readonly weights: number[];
}

export interface OpenWeights extends RoleWeights {
  readonly all: readonly RoleFeature[];
  /** Gives every feature these weights: by role, then by role in statutes. */
  set(weightsOf: (feature: RoleFeature) => readonly number[] | undefined): void;
}

/** Knows every feature that it is asked for: for learning. */
export const openWeights = (silent: ReadonlySet<string>): OpenWeights => {
  const known = new Map<string, OpenFeature>();
  const find = (where: string, what: string): RoleFeature => {
    const key = `${where}\n${what}`;
    const feature = known.get(key) ?? {
      where,
      what,
      weights: new Array<number>(2 * roles.length).fill(0),
      number: known.size,
    };
    known.set(key, feature);
    return feature;
  };
  return {
    ...makeRoleFeatures(roles, silent, (where) => ({
      feature: (what) => find(where, what),
      ofCharacters: (text, from, to) => find(where, text.slice(from, to)),
    })),
    get all() {
      return [...known.values()];
    },
    set: (weightsOf) => {
      for (const feature of known.values()) {
        const weights = weightsOf(feature);
        for (let i = 0; i < feature.weights.length; i++) feature.weights[i] = weights?.[i] ?? 0;
      }
    },
  };
};

/** Leaves the learned weights in `weights`, rounded as the file has them. */
export const learn = (lists: readonly LabelledList[], weights: OpenWeights): void => {
  const documents = new Map<RoleFeature, Set<string>>();
  const isCounted = (feature: RoleFeature, set: string): boolean => set !== 'dev' || !isOfPatterns(feature);
  for (const { list, labels, document, set } of lists)
    list.places.forEach(({ seen }, i) => {
      if (!labels[i]) return;
      for (const { feature } of [...list.shared, ...seen])
        if (isCounted(feature, set)) documents.set(feature, (documents.get(feature) ?? new Set()).add(document));
    });
  const numbers = new Map<RoleFeature, number>();
  for (const [feature, { size }] of documents) if (size >= FEWEST_DOCUMENTS) numbers.set(feature, numbers.size);
  // Each feature twice: what it says in all texts, and what it says besides in statutes.
  const inStatutes = numbers.size;
  const examples = lists.flatMap(({ list, labels, set }) =>
    list.places.flatMap(({ seen, answer }, i): Example[] => {
      const label = labels[i];
      if (!label || answer?.isSure) return [];
      const features = [...list.shared, ...seen].flatMap(({ feature }) => {
        const number = isCounted(feature, set) ? numbers.get(feature) : undefined;
        if (number === undefined) return [];
        return list.isInStatute ? [number, inStatutes + number] : [number];
      });
      const weight = (MADE_COUNTS[set] ?? 1) * countsOf(list.places.length);
      return [{ features, right: label.map((role) => roles.indexOf(role)), weight }];
    }),
  );
  const fitted = fitWeights(examples, { features: 2 * inStatutes, roles: roles.length, penalty: PENALTY });
  const rounded = (weight: number): number => Math.round(weight * 100) / 100;
  weights.set((feature) => {
    const number = numbers.get(feature);
    if (number === undefined) return undefined;
    const general = roles.map((_, k) => fitted[number * roles.length + k]!);
    const besides = roles.map((_, k) => fitted[(inStatutes + number) * roles.length + k]!);
    if (![...general, ...besides].some((weight) => Math.abs(weight) >= LEAST)) return undefined;
    return [...general.map(rounded), ...general.map((weight, k) => rounded(weight + besides[k]!))];
  });
};

export interface Judged {
  readonly list: LabelledList;
  readonly right: readonly string[];
  readonly said: string;
}

/** What is said of each labelled place with these weights. */
export const judge = (lists: readonly LabelledList[], weights: RoleWeights): readonly Judged[] =>
  lists.flatMap((each) => {
    const said = decide(each.text, each.list, weights);
    return each.labels.flatMap((right, i) => (right ? [{ list: each, right, said: said[i]!.role }] : []));
  });

const hashOf = (text: string): number => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
};

/** Each document is judged by what was learned from the others. */
export const crossValidate = (lists: readonly LabelledList[], weights: OpenWeights, folds: number): readonly Judged[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isInside = ({ document }: LabelledList): boolean => hashOf(document) % folds === fold;
    learn(
      lists.filter((list) => !isInside(list)),
      weights,
    );
    return judge(lists.filter(isInside), weights);
  });
