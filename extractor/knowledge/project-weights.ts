/** What speaks for a phrase to name a project, and how much: learned from labelled phrases, kept in extractor/data/project-weights.json. */
import { splitLine } from './learned-lines.ts';

export interface ProjectWeightData {
  readonly about: string;
  /** The hash of what was trained on. */
  readonly trainedOn: string;
  /** A phrase is a project's name if its weights add up to this at least: less is enough for one that the rules vouch for. */
  readonly thresholds: ProjectThresholds;
  /** By where something is seen, a line for what is seen there: `新建: 0.61` where a phrase is opened by it. */
  readonly weights: Readonly<Record<string, readonly string[]>>;
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

/** What is known of one thing to look at: `length`, `opened by`. */
export interface ProjectSight {
  /** Undefined if nothing was learned of it. */
  feature(what: string): ProjectFeature | undefined;
  /** Of two words with a blank between, each from a short list: what was asked before is found without making a string. */
  ofTwo(first: string, second: string): ProjectFeature | undefined;
}

export interface ProjectWeights {
  readonly thresholds: ProjectThresholds;
  /** To be asked for once a text, as it is looked at for every phrase. */
  sight(where: string): ProjectSight;
}

export const makeProjectSight = (feature: ProjectSight['feature']): ProjectSight => {
  const known = new Map<string, Map<string, ProjectFeature | undefined>>();
  const ofTwo = (first: string, second: string): ProjectFeature | undefined => {
    let behind = known.get(first);
    if (behind === undefined) {
      behind = new Map();
      known.set(first, behind);
    }
    const found = behind.get(second);
    if (found !== undefined || behind.has(second)) return found;
    const made = feature(`${first} ${second}`);
    behind.set(second, made);
    return made;
  };
  return { feature, ofTwo };
};

export const makeProjectWeights = ({ thresholds, weights }: ProjectWeightData): ProjectWeights => {
  let number = 0;
  const sightOf = (where: string): ProjectSight => {
    const features = new Map(
      (weights[where] ?? []).map((line): [string, ProjectFeature] => {
        const [what, weight] = splitLine(line);
        return [what, { where, what, weight: Number(weight), number: number++ }];
      }),
    );
    return makeProjectSight((what) => features.get(what));
  };
  /** Made when one is first asked for. */
  const sights = new Map<string, ProjectSight>();
  const sight = (where: string): ProjectSight => {
    const known = sights.get(where) ?? sightOf(where);
    sights.set(where, known);
    return known;
  };
  return { thresholds, sight };
};
