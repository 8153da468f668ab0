/**
 * The few most telling ways between two things: cheap steps are those that say much, hubs are gone around unless asked for,
 * and each further way must leave the earlier ones.
 */
import { costOf, isHub, type Neighbours, neighboursIn, otherEnd, type Step } from './neighbours.ts';
import type { View } from './view.ts';

export interface Way {
  /** Things in order, from the first end to the other. */
  readonly things: readonly string[];
  readonly steps: readonly Step[];
  readonly cost: number;
}

export interface WayOptions {
  /** Ways through the state, provinces and much-linked organs and laws too. */
  readonly hubs?: boolean;
  readonly most?: number;
}

const farthest = 8;
/** A way that takes this many times what the best takes tells no more. */
const patience = 2;
/** What a step of an earlier way costs again, so that the next way goes elsewhere. */
const again = 4;

interface Found {
  readonly cost: number;
  readonly via?: Step;
  readonly before?: string;
}

/** A binary heap of things by cost. */
const makeQueue = () => {
  const heap: { readonly id: string; readonly cost: number }[] = [];
  const less = (a: number, b: number): boolean => heap[a]!.cost < heap[b]!.cost;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  };
  return {
    push: (id: string, cost: number): void => {
      heap.push({ id, cost });
      for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (!less(i, parent)) break;
        swap(i, parent);
        i = parent;
      }
    },
    pop: () => {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length > 0 && last) {
        heap[0] = last;
        for (let i = 0; ; ) {
          const [left, right] = [2 * i + 1, 2 * i + 2];
          let least = i;
          if (left < heap.length && less(left, least)) least = left;
          if (right < heap.length && less(right, least)) least = right;
          if (least === i) break;
          swap(i, least);
          i = least;
        }
      }
      return first;
    },
  };
};

interface Search {
  readonly neighbours: Neighbours;
  readonly mayPass: (id: string) => boolean;
  readonly used: ReadonlyMap<Step, number>;
}

const cheapest = (from: string, to: string, { neighbours, mayPass, used }: Search): Way | undefined => {
  const found = new Map<string, Found>([[from, { cost: 0 }]]);
  const done = new Set<string>();
  const queue = makeQueue();
  queue.push(from, 0);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { id, cost } = next;
    if (done.has(id)) continue;
    done.add(id);
    if (id === to) break;
    if (cost > farthest * again || (id !== from && !mayPass(id))) continue;
    for (const step of neighbours(id)) {
      const other = otherEnd(step, id);
      const total = cost + costOf(step) * (used.get(step) ?? 1);
      if (done.has(other) || total >= (found.get(other)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      found.set(other, { cost: total, via: step, before: id });
      queue.push(other, total);
    }
  }
  if (!done.has(to)) return undefined;
  const things = [to];
  const steps: Step[] = [];
  for (let at = found.get(to); at?.via && at.before !== undefined; at = found.get(at.before)) {
    steps.unshift(at.via);
    things.unshift(at.before);
  }
  return { things, steps, cost: steps.reduce((sum, step) => sum + costOf(step), 0) };
};

const isSame = (a: Way, b: Way): boolean => a.things.join(' ') === b.things.join(' ');

export const waysBetween = (
  view: View,
  from: string,
  to: string,
  { hubs = false, most = 3 }: WayOptions = {},
  neighbours: Neighbours = neighboursIn(view),
): readonly Way[] => {
  if (from === to) return [{ things: [from], steps: [], cost: 0 }];
  const mayPass = (id: string): boolean => hubs || !isHub(view, neighbours, id);
  const used = new Map<Step, number>();
  const ways: Way[] = [];
  // A few tries more than ways: a try may come back to a way that is known.
  for (let tries = 0; tries < most * 2 && ways.length < most; tries++) {
    const way = cheapest(from, to, { neighbours, mayPass, used });
    if (!way || way.steps.length > farthest || way.cost > patience * (ways[0]?.cost ?? way.cost)) break;
    if (!ways.some((known) => isSame(known, way))) ways.push(way);
    for (const step of way.steps) used.set(step, (used.get(step) ?? 1) * again);
  }
  return [...ways].sort((a, b) => a.cost - b.cost);
};

/** Any id that the view knows. */
export const isThing = (view: View, id: string): boolean =>
  view.policies.has(id) || view.regions.has(id) || view.agencies.has(id) || view.projects.has(id);
