/** What is looked at of a phrase that may name a project, and how what is seen is kept. */
import type { ProjectFeature, ProjectSight, ProjectWeights } from '../../../knowledge/project-weights.ts';

/** All that is looked at of a phrase. */
const findSights = ({ sight }: ProjectWeights) => ({
  always: sight('always'),
  rules: sight('rules'),
  way: sight('way'),
  kind: sight('kind'),
  head: sight('head'),
  headEnd: sight('head ends'),
  headIs: sight('head is'),
  shape: sight('shape'),
  names: sight('names'),
  said: sight('said'),
  places: sight('places'),
  holds: sight('holds'),
  opensWith: sight('opens with'),
  firstWord: sight('first word'),
  beforeHead: sight('before head'),
  lastWord: sight('last word'),
  place: sight('place'),
  length: sight('length'),
  part: sight('part'),
  bestName: sight('best name'),
  openedBy: sight('opened by'),
  closedBy: sight('closed by'),
  rightBehind: sight('right behind'),
  run: sight('run'),
  behind: sight('behind'),
  wordBehind: sight('word behind'),
  characterBefore: sight('character before'),
  characterBehind: sight('character behind'),
  cutOff: sight('cut off'),
  inList: sight('in list'),
  list: sight('list'),
  beside: sight('beside'),
  listClosedBy: sight('list closed by'),
  member: sight('member'),
  members: sight('members'),
  stands: sight('stands'),
  sharing: sight('sharing'),
  uncut: sight('uncut'),
  text: sight('text'),
  line: sight('line'),
  /** What was seen of heads before. */
  heads: new Map<string, readonly ProjectFeature[]>(),
});
export type PhraseSights = ReturnType<typeof findSights>;

const known = new WeakMap<ProjectWeights, PhraseSights>();
export const sightsOfPhrase = (weights: ProjectWeights): PhraseSights => {
  const sights = known.get(weights) ?? findSights(weights);
  known.set(weights, sights);
  return sights;
};

/** What is seen of a phrase. */
export type Bag = ProjectFeature[];

const put = (bag: Bag, feature: ProjectFeature | undefined): void => {
  if (feature !== undefined) bag.push(feature);
};
const putOnce = (bag: Bag, feature: ProjectFeature | undefined): void => {
  if (feature !== undefined && !bag.includes(feature)) bag.push(feature);
};

export const see = (bag: Bag, sight: ProjectSight, what: string): void => put(bag, sight.feature(what));
/** As `see` with a blank between the two. */
export const seeTwo = (bag: Bag, sight: ProjectSight, first: string, second: string): void =>
  put(bag, sight.ofTwo(first, second));

/** Where several words of a phrase may show the same: it counts once. */
export const seeOnce = (bag: Bag, sight: ProjectSight, what: string): void => putOnce(bag, sight.feature(what));
export const seeTwoOnce = (bag: Bag, sight: ProjectSight, first: string, second: string): void =>
  putOnce(bag, sight.ofTwo(first, second));

export const weightIn = (bag: Bag): number => {
  let all = 0;
  for (const { weight } of bag) all += weight;
  return all;
};
