/**
 * Multinomial logistic regression with an L2 penalty, fitted by L-BFGS: weights under which the labels are likely, and no
 * larger than they need be. The same examples give the same weights.
 */
export interface Example {
  /** Numbers of the features that are seen, each once. */
  readonly features: readonly number[];
  /** Numbers of the classes that are right, roles of places or project and none: one of them is enough. */
  readonly right: readonly number[];
  /** How much it counts, 1 if nothing is said. */
  readonly weight?: number;
}

export interface FitOptions {
  readonly features: number;
  readonly roles: number;
  readonly penalty: number;
}

const MOST_STEPS = 150;
const KEPT_STEPS = 8;
const ENOUGH = 1e-5;
const LEAST_LIKELY = 1e-12;
const SLOPE = 1e-4;
const MOST_HALVINGS = 20;
const LEAST_CURVATURE = 1e-10;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** The loss at `weights`; its slope is written into `slope`. */
const lossAt = (
  examples: readonly Example[],
  weights: Float64Array,
  slope: Float64Array,
  { roles, penalty }: FitOptions,
): number => {
  slope.fill(0);
  let loss = 0;
  const likely = new Float64Array(roles);
  for (const { features, right, weight = 1 } of examples) {
    likely.fill(0);
    for (const feature of features) for (let k = 0; k < roles; k++) likely[k]! += weights[feature * roles + k]!;
    const most = Math.max(...likely);
    let all = 0;
    for (let k = 0; k < roles; k++) all += likely[k] = Math.exp(likely[k]! - most);
    let good = 0;
    for (const k of right) good += likely[k]! / all;
    good = Math.max(good, LEAST_LIKELY);
    loss -= weight * Math.log(good);
    for (let k = 0; k < roles; k++) {
      const share = likely[k]! / all;
      likely[k] = weight * (share - (right.includes(k) ? share / good : 0));
    }
    for (const feature of features) for (let k = 0; k < roles; k++) slope[feature * roles + k]! += likely[k]!;
  }
  for (let i = 0; i < weights.length; i++) {
    loss += (penalty * weights[i]! * weights[i]!) / 2;
    slope[i]! += penalty * weights[i]!;
  }
  return loss;
};

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly inverse: number;
}

/** Where the last steps say that it goes down. */
const directionOf = (slope: Float64Array, steps: readonly Step[]): Float64Array => {
  const way = Float64Array.from(slope);
  const parts: number[] = [];
  for (const { moved, turned, inverse } of steps.toReversed()) {
    const part = inverse * dot(moved, way);
    parts.push(part);
    for (let i = 0; i < way.length; i++) way[i]! -= part * turned[i]!;
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.moved, last.turned) / dot(last.turned, last.turned);
    for (let i = 0; i < way.length; i++) way[i]! *= scale;
  }
  for (const { moved, turned, inverse } of steps) {
    const change = parts.pop()! - inverse * dot(turned, way);
    for (let i = 0; i < way.length; i++) way[i]! += change * moved[i]!;
  }
  return way;
};

/** Weights by feature, then by role. */
export const fitWeights = (examples: readonly Example[], options: FitOptions): Float64Array => {
  const weights = new Float64Array(options.features * options.roles);
  const slope = new Float64Array(weights.length);
  const steps: Step[] = [];
  let loss = lossAt(examples, weights, slope, options);
  for (let round = 0; round < MOST_STEPS; round++) {
    const way = directionOf(slope, steps);
    const fall = dot(slope, way);
    const [from, before] = [Float64Array.from(weights), Float64Array.from(slope)];
    let length = steps.length > 0 ? 1 : 1 / Math.sqrt(dot(slope, slope));
    let next = loss;
    for (let halving = 0; ; halving++, length /= 2) {
      for (let i = 0; i < weights.length; i++) weights[i] = from[i]! - length * way[i]!;
      next = lossAt(examples, weights, slope, options);
      if (next <= loss - SLOPE * length * fall) break;
      if (halving === MOST_HALVINGS) return from;
    }
    const moved = weights.map((weight, i) => weight - from[i]!);
    const turned = slope.map((value, i) => value - before[i]!);
    const curvature = dot(moved, turned);
    if (curvature > LEAST_CURVATURE) steps.push({ moved, turned, inverse: 1 / curvature });
    if (steps.length > KEPT_STEPS) steps.shift();
    const isEnough = (loss - next) / Math.max(1, next) < ENOUGH;
    loss = next;
    if (isEnough) break;
  }
  return weights;
};
