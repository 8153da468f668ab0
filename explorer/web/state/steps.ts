/** The steps of a reader as one line to walk back and forth on: undo and the browser's back are the same step. */
import type { Action } from './actions.ts';

/** What was done to come to an address. */
export interface Step {
  readonly address: string;
  readonly did?: Action['do'];
}
export interface Steps {
  readonly list: readonly Step[];
  readonly at: number;
}

export const firstStep = (address: string): Steps => ({ list: [{ address }], at: 0 });

/** Words are typed letter by letter: what goes on with the same listing is one step. */
const goesOn = ({ list, at }: Steps, did: Action['do']): boolean =>
  // A link that leads nowhere is not walked back to.
  did === 'mend' || (did === 'list' && list[at]?.did === 'list');

/** A step that changes nothing is none; a new one forgets what was undone before it. */
export const takeStep = (steps: Steps, address: string, did: Action['do']): Steps => {
  if (steps.list[steps.at]?.address === address) return steps;
  // Where the camera rests belongs to the step that it was moved in, and forgets nothing that was undone.
  if (did === 'look')
    return { ...steps, list: steps.list.map((step, i) => (i === steps.at ? { ...step, address } : step)) };
  if (goesOn(steps, did)) return { list: [...steps.list.slice(0, steps.at), { address, did }], at: steps.at };
  const list = [...steps.list.slice(0, steps.at + 1), { address, did }];
  return { list, at: list.length - 1 };
};

export const undone = ({ list, at }: Steps): Step['did'] => (at > 0 ? list[at]?.did : undefined);
export const redone = ({ list, at }: Steps): Step['did'] => list[at + 1]?.did;

/** Comes to a step that the browser names; one that is not known (another page lay between) starts a new line. */
export const arriveAt = (steps: Steps, at: number | undefined, address: string): Steps =>
  at !== undefined && steps.list[at]?.address === address ? { ...steps, at } : firstStep(address);

export const writeSteps = (steps: Steps): string => JSON.stringify(steps);

/** What the browser kept over a reload, if it fits the address that is open; it is not trusted. */
export const readSteps = (kept: string | null, at: unknown, address: string): Steps => {
  try {
    const read = JSON.parse(kept ?? '') as Partial<Steps> | null;
    const list = Array.isArray(read?.list) ? (read.list as readonly Step[]) : [];
    const whole = list.length <= 10_000 && list.every((step) => typeof step?.address === 'string');
    return whole && typeof at === 'number' ? arriveAt({ list, at }, at, address) : firstStep(address);
  } catch {
    return firstStep(address);
  }
};
