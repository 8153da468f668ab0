/** One piece of work after the other, in the order in which they come; one that fails does not hold up the next. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export const makeTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
};
