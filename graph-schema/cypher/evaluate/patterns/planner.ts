/** Puts the steps of one MATCH in order: the cheapest beginning first, each condition as early as can be. */
import { type Context, type Scope, withNames } from '../context.ts';
import { CypherError } from '../errors.ts';
import { anchorAt } from './anchors.ts';
import { type Condition, conditionsOf, propertyConditions } from './conditions.ts';
import { expandMany, expandOnce } from './expand.ts';
import type { Leg } from './leg.ts';
import type { Chain, NodePattern, PathPattern, QuantifiedPattern, RelationshipPattern } from './pattern.ts';
import { expandQuantified, groupNames } from './quantified.ts';
import { pickShortest, searchShortest } from './select.ts';
import { classicShortest, shortestToAll } from './shortest.ts';
import { edgeTest, nodeTest, pathOf, type Step, typesOf } from './steps.ts';

export const namesOf = (path: PathPattern): string[] => [
  ...path.chain.flatMap((item) => (item.kind === 'quantified' ? groupNames(item.chain) : [item.name])),
  ...(path.name === undefined ? [] : [path.name]),
];

const isInline = (item: RelationshipPattern, path: PathPattern): boolean =>
  item.length !== undefined || path.selector.kind === 'classic';

export class Planner {
  readonly conditions: Condition[] = [];
  readonly #context: Context;
  readonly #scope: Scope;
  readonly #fresh: ReadonlySet<string>;
  readonly #known: Set<string>;
  readonly #steps: Step[] = [];

  constructor(context: Context, scope: Scope, known: ReadonlySet<string>, fresh: ReadonlySet<string>) {
    this.#context = context;
    this.#scope = scope;
    this.#known = new Set(known);
    this.#fresh = fresh;
  }

  addConditions(path: PathPattern): void {
    const { conditions } = this;
    for (const node of path.where) conditions.push(...conditionsOf(node, this.#context, this.#scope, this.#fresh));
    for (const item of path.chain) {
      // Of one of several relationships in a row, the step itself asks.
      if (item.kind === 'quantified' || (item.kind === 'relationship' && isInline(item, path))) continue;
      if (item.properties) {
        conditions.push(...propertyConditions(item.name, item.properties, this.#context, this.#scope, this.#fresh));
      }
      if (item.where) conditions.push(...conditionsOf(item.where, this.#context, this.#scope, this.#fresh));
    }
  }

  plan(paths: readonly PathPattern[]): readonly Step[] {
    const left = [...paths];
    this.#settle();
    while (left.length > 0) {
      const cheapest = left.map((path) => this.#cheapest(path)).reduce((a, b) => (b.cost < a.cost ? b : a));
      left.splice(left.indexOf(cheapest.path), 1);
      this.#planPath(cheapest.path, cheapest.index);
    }
    return this.#steps;
  }

  #anchor(pattern: NodePattern, chain: Chain = []) {
    const fits = nodeTest(pattern, this.#context, this.#scope);
    return anchorAt({ pattern, fits, chain }, this.#known, this.conditions, this.#context);
  }

  #cheapest(path: PathPattern): { path: PathPattern; index: number; cost: number } {
    let best = { path, index: 0, cost: Infinity };
    for (const [index, item] of path.chain.entries()) {
      if (item.kind !== 'node') continue;
      const { cost } = this.#anchor(item, path.chain);
      if (cost < best.cost) best = { path, index, cost };
    }
    return best;
  }

  #planPath(path: PathPattern, start: number): void {
    const { selector, chain } = path;
    if (selector.kind === 'classic') this.#planClassic(path, selector.every);
    else if (selector.kind === 'shortest') this.#planSelected(path, start);
    else this.#walk(chain, start);
    const { name } = path;
    if (name !== undefined) this.#bind([name], this.#pathStep(chain, name));
  }

  #pathStep(chain: Chain, name: string): Step {
    return function* (row) {
      yield { ...row, [name]: pathOf(chain, trailName(chain), row) };
    };
  }

  /** From the beginning to the right end, then to the left end. */
  #walk(chain: Chain, start: number): void {
    const first = chain[start] as NodePattern;
    this.#bind([first.name], this.#anchor(first, chain).step);
    for (let at = start; at + 2 < chain.length; at += 2) this.#leg(chain, at, at + 1, at + 2);
    for (let at = start; at - 2 >= 0; at -= 2) this.#leg(chain, at, at - 1, at - 2);
  }

  #leg(chain: Chain, from: number, along: number, to: number): void {
    const item = chain[along] as Chain[number];
    if (item.kind === 'quantified') {
      this.#quantified(item, chain, from, along, to);
      return;
    }
    const leg = this.#makeLeg(chain, from, along, to);
    const step = leg.along.length ? expandMany(leg, this.#context) : expandOnce(leg, this.#context);
    this.#bind([leg.along.name, leg.to.name], step);
  }

  #makeLeg(chain: Chain, from: number, along: number, to: number, classic = false): Leg {
    const relationship = chain[along] as Leg['along'];
    const inline = classic || relationship.length !== undefined;
    const far = chain[to] as NodePattern;
    return {
      from: chain[from] as NodePattern,
      along: relationship,
      to: far,
      backwards: to < from,
      types: typesOf(relationship),
      edgeFits: edgeTest(relationship, this.#context, this.#scope, inline),
      nodeFits: nodeTest(far, this.#context, this.#scope),
      known: new Set(this.#known),
    };
  }

  #quantified(item: QuantifiedPattern, chain: Chain, from: number, along: number, to: number): void {
    const far = chain[to] as NodePattern;
    const inner = withNames(
      this.#scope,
      ...item.chain.flatMap((each) => (each.kind === 'quantified' ? [] : [each.name])),
    );
    const ends = {
      from: (chain[from] as NodePattern).name,
      to: far,
      toFits: nodeTest(far, this.#context, this.#scope),
      isToKnown: this.#known.has(far.name),
      backwards: to < from,
      trailName: trailName(chain)(along),
    };
    const step = expandQuantified(item, ends, this.#context, inner);
    this.#bind([...groupNames(item.chain), ends.trailName, far.name], step);
  }

  #planClassic(path: PathPattern, every: boolean): void {
    const [from, along, to] = path.chain as readonly [NodePattern, Leg['along'], NodePattern];
    for (const node of [from, to]) this.#bind([node.name], this.#anchor(node).step);
    const leg = this.#makeLeg(path.chain, 0, 1, 2, true);
    // What is asked of the path or its relationships is part of the search: the shortest path that fulfils it.
    const own = new Set([along.name, ...(path.name === undefined ? [] : [path.name])]);
    const inSearch = this.conditions.filter(({ needs }) => [...own].some((name) => needs.has(name)));
    const ready = inSearch.every(({ needs }) => [...needs].every((name) => own.has(name) || this.#known.has(name)));
    if (inSearch.length === 0) {
      this.#bind([along.name], classicShortest(leg, every, this.#context));
      return;
    }
    if (!ready)
      throw new CypherError(
        'a condition on a shortest path speaks of names that are matched after it: put it into a MATCH of its own',
      );
    this.#drop(inSearch);
    const pathStep = path.name === undefined ? undefined : this.#pathStep(path.chain, path.name);
    this.#bind([along.name], searchShortest(leg, every, pathStep, inSearch, this.#context));
  }

  /** SHORTEST and ANY: conditions of the MATCH are asked of the paths chosen, those inside the pattern before. */
  #planSelected(path: PathPattern, start: number): void {
    const selector = path.selector as Extract<PathPattern['selector'], { kind: 'shortest' }>;
    const [from, along, to] = path.chain;
    const first = path.chain[0] as NodePattern;
    const last = path.chain.at(-1) as NodePattern;
    const simple =
      path.chain.length === 3 &&
      along?.kind === 'relationship' &&
      along.length !== undefined &&
      along.length.least <= 1 &&
      path.where.length === 0;
    const single = selector.paths === 1 || selector.groups === 1;
    if (simple && single && from?.kind === 'node' && to?.kind === 'node') {
      const near = start === 2 ? to : from;
      this.#bind([near.name], this.#anchor(near).step);
      const leg = start === 2 ? this.#makeLeg(path.chain, 2, 1, 0) : this.#makeLeg(path.chain, 0, 1, 2);
      this.#bind([along.name, leg.to.name], shortestToAll(leg, selector.paths, this.#context));
      return;
    }
    const inner = new Planner(this.#context, this.#scope, this.#known, this.#fresh);
    inner.addConditions(path);
    inner.#settle();
    inner.#walk(path.chain, start);
    const steps = inner.#steps;
    const names = namesOf({ ...path, name: undefined });
    const trails = path.chain.map((_, index) => trailName(path.chain)(index));
    this.#bind(
      [...names, ...trails],
      pickShortest(
        steps,
        [first.name, last.name],
        (row) => pathOf(path.chain, trailName(path.chain), row).edges.length,
        selector,
      ),
    );
  }

  #bind(names: readonly string[], step: Step): void {
    this.#steps.push(step);
    for (const name of names) this.#known.add(name);
    this.#settle();
  }

  #drop(conditions: readonly Condition[]): void {
    for (const each of conditions) this.conditions.splice(this.conditions.indexOf(each), 1);
  }

  /** Tests every condition whose names are all known by now. */
  #settle(): void {
    const ready = this.conditions.filter(({ needs }) => [...needs].every((name) => this.#known.has(name)));
    if (ready.length === 0) return;
    this.#drop(ready);
    this.#steps.push(function* (row) {
      if (ready.every(({ holds }) => holds(row))) yield row;
    });
  }
}

/** The hidden name under which a repeated chain leaves its relationships. */
const trailName =
  (chain: Chain) =>
  (index: number): string =>
    ` trail${(chain[0] as NodePattern).name}/${index}`;
