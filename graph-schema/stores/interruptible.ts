/**
 * Runs work that nobody need trust to end: whatever it does in JavaScript (an endless loop, a regular expression that backtracks),
 * it is stopped in place at its limit, or by SIGINT when its asker has left. The process, its graph and its file stay open, so the
 * next question is answered at once; to end the process instead meant to read all of the file again.
 */
import { createContext, Script } from 'node:vm';

/** Nobody waits for the answer any more. */
class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The work ran into its limit of time and was stopped from outside. */
class RanOut extends Error {
  override readonly name = 'TimeLimit';
}

const slot: { work: () => void } = { work: () => {} };
const context = createContext(slot);
const call = new Script('work()');

export const interruptible = <T>(work: () => T, milliseconds: number): T => {
  let result: { readonly value: T } | undefined;
  slot.work = () => {
    result = { value: work() };
  };
  try {
    call.runInContext(context, { timeout: Math.max(1, Math.ceil(milliseconds)), breakOnSigint: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new RanOut();
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw new Interrupted();
    throw error;
  } finally {
    slot.work = () => {};
  }
  return result!.value;
};
