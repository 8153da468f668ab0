/** Learns what speaks for a phrase to name a project from labelled texts, and says how well projects are then found. */
import type { Knowledge } from '../../extractor/index.ts';
import type { ProjectFeature, ProjectThresholds, ProjectWeights } from '../../extractor/knowledge/project-weights.ts';
import { makeProjectSight } from '../../extractor/knowledge/project-weights.ts';
import {
  chooseProjects,
  type Weighed,
  weightOf,
} from '../../extractor/mentions/projects/candidates/weigh-candidates.ts';
import { asMention } from '../../extractor/mentions/recognisers/projects/names.ts';
import { refine } from '../../extractor/mentions/refine.ts';
import { sourceSpanOf } from '../../extractor/text/text.ts';
import { type Example, fitWeights } from '../learning/fit-weights.ts';
import type { LabelledText } from './labelled-phrases.ts';

/** Chosen by cross-validation. */
const PENALTY = 2;
/** Made texts are denser in names than any that is found: they count less. */
const MADE_COUNTS = 0.3;
/** What one document alone shows is no rule. */
const FEWEST_DOCUMENTS = 2;

interface OpenFeature extends ProjectFeature {
  weight: number;
}

export interface OpenWeights extends ProjectWeights {
  readonly all: readonly ProjectFeature[];
  set(weightOfFeature: (feature: ProjectFeature) => number): void;
}

/** Knows every feature that it is asked for: for learning. */
export const openWeights = (): OpenWeights => {
  const known = new Map<string, OpenFeature>();
  return {
    thresholds: { vouched: 0, other: 0, words: Number.NEGATIVE_INFINITY },
    sight: (where) =>
      makeProjectSight((what) => {
        const key = `${where}\n${what}`;
        const feature = known.get(key) ?? { where, what, weight: 0, number: known.size };
        known.set(key, feature);
        return feature;
      }),
    get all() {
      return [...known.values()];
    },
    set: (weightOfFeature) => {
      for (const feature of known.values()) feature.weight = weightOfFeature(feature);
    },
  };
};

const OUTCOMES = 2;
const NONE = 0;
const PROJECT = 1;

/** Leaves the learned weights in `weights`, rounded as the file has them. */
export const learn = (texts: readonly LabelledText[], weights: OpenWeights): void => {
  const documents = new Map<ProjectFeature, Set<string>>();
  for (const { document, labels } of texts)
    for (const [{ seen }, label] of labels)
      if (label !== 'unclear')
        for (const feature of seen) documents.set(feature, (documents.get(feature) ?? new Set()).add(document));
  const numbers = new Map<ProjectFeature, number>();
  for (const [feature, { size }] of documents) if (size >= FEWEST_DOCUMENTS) numbers.set(feature, numbers.size);
  const examples = texts.flatMap(({ labels, set }) =>
    [...labels].flatMap(([{ seen }, label]): Example[] => {
      if (label === 'unclear') return [];
      const features = seen.flatMap((feature) => numbers.get(feature) ?? []);
      return [{ features, right: [label === 'project' ? PROJECT : NONE], weight: set === 'made' ? MADE_COUNTS : 1 }];
    }),
  );
  const fitted = fitWeights(examples, { features: numbers.size, roles: OUTCOMES, penalty: PENALTY });
  weights.set((feature) => {
    const number = numbers.get(feature);
    if (number === undefined) return 0;
    const weight = fitted[number * OUTCOMES + PROJECT]! - fitted[number * OUTCOMES + NONE]!;
    return Math.round(weight * 100) / 100;
  });
};

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** What is found in a text with the weights that its phrases were seen with. */
const findProjects = (text: LabelledText, thresholds: ProjectThresholds, knowledge: Knowledge): readonly Found[] => {
  const groups = text.groups.map((group) =>
    group.map((weighed): Weighed => ({ ...weighed, weight: weightOf(weighed.seen) })),
  );
  const chosen = chooseProjects(groups, thresholds).map((weighed) => asMention(weighed, text.text.folded, knowledge));
  return refine([...text.others, ...chosen], text.text, text.segments, knowledge)
    .mentions.filter(({ type }) => type === 'Project')
    .map((mention) => {
      const { sourceStart, sourceEnd } = sourceSpanOf(text.text, mention);
      return { start: sourceStart, end: sourceEnd, rule: mention.rule };
    });
};

export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

const add = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  found: a.found + b.found,
  wanted: a.wanted + b.wanted,
});
export const sum = (all: readonly Tally[]): Tally => all.reduce(add, { right: 0, found: 0, wanted: 0 });

type Span = { readonly start: number; readonly end: number };
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** As the scorer counts: one to one, optional projects neither rewarded nor punished. */
export const tally = ({ gold }: LabelledText, found: readonly Found[], agree: 'exact' | 'overlap'): Tally => {
  const free = new Set(found);
  let right = 0;
  const required = gold.filter(({ optional }) => !optional);
  for (const project of required) {
    const hit =
      [...free].find((one) => same(one, project)) ??
      [...free].find((one) => agree === 'overlap' && overlap(one, project));
    if (!hit) continue;
    free.delete(hit);
    right++;
  }
  const spurious = [...free].filter((one) => !gold.some((project) => project.optional && overlap(project, one)));
  return { right, found: right + spurious.length, wanted: required.length };
};

export const showTally = ({ right, found, wanted }: Tally): string => {
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, wanted)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `p ${precision.toFixed(3)} r ${recall.toFixed(3)} f1 ${f1.toFixed(3)}`;
};

const hashOf = (text: string): number => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
};

export interface Judged {
  readonly text: LabelledText;
  readonly found: readonly Found[];
}

/** Each document is judged by what was learned from the others; by thresholds. */
export const crossValidate = (
  texts: readonly LabelledText[],
  weights: OpenWeights,
  folds: number,
  thresholds: readonly ProjectThresholds[],
  knowledge: Knowledge,
): ReadonlyMap<ProjectThresholds, readonly Judged[]> => {
  const judged = new Map<ProjectThresholds, Judged[]>(thresholds.map((threshold) => [threshold, []]));
  for (let fold = 0; fold < folds; fold++) {
    const isInside = ({ document }: LabelledText): boolean => hashOf(document) % folds === fold;
    learn(
      texts.filter((text) => !isInside(text)),
      weights,
    );
    for (const text of texts.filter(isInside))
      for (const threshold of thresholds)
        judged.get(threshold)!.push({ text, found: findProjects(text, threshold, knowledge) });
  }
  return judged;
};
