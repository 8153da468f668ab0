/** What speaks for a phrase to name a project, and how much: learned from labelled phrases, kept in extractor/data/project-weights.json. */
export interface ProjectWeightData {
  readonly about: string;
  /** The hash of what was trained on. */
  readonly trainedOn: string;
  /** A phrase is a project's name if its weights add up to this at least: less is enough for one that the rules vouch for. */
  readonly thresholds: ProjectThresholds;
  /** By where something is seen, then by what is seen there. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface ProjectThresholds {
  readonly vouched: number;
  readonly other: number;
  /** Where the words of a phrase that no rule vouches for weigh less than this, what stands around it is not looked at. */
  readonly words: number;
}

export interface ProjectFeature {
  readonly where: string;
  readonly what: string;
  readonly weight: number;
  /** Its own among all. */
  readonly number: number;
}

export interface ProjectWeights {
  readonly thresholds: ProjectThresholds;
  /** Undefined if nothing was learned of it. */
  feature(where: string, what: string): ProjectFeature | undefined;
}

export const makeProjectWeights = ({ thresholds, weights }: ProjectWeightData): ProjectWeights => {
  let number = 0;
  const features = new Map(
    Object.entries(weights).map(([where, all]) => [
      where,
      new Map(Object.entries(all).map(([what, weight]) => [what, { where, what, weight, number: number++ }])),
    ]),
  );
  return { thresholds, feature: (where, what) => features.get(where)?.get(what) };
};
