/** Pairs of characters by the first of them: whether 人 and 民 make a pair is a look for 民 among the few dozen that pair with 人. It is asked of few names, and a table of bits for all pairs took five times as long to load. */

export interface PairTable {
  /** Units as `charCodeAt` gives them; NaN, behind the ends of a text, is in no pair. */
  has(first: number, second: number): boolean;
}

export const makePairTable = (rows: readonly (readonly [first: string, seconds: string])[]): PairTable => {
  const secondsOf = new Map<number, string>();
  for (const [first, seconds] of rows) {
    const unit = first.charCodeAt(0);
    secondsOf.set(unit, (secondsOf.get(unit) ?? '') + seconds);
  }
  return {
    has: (first, second) => {
      const seconds = secondsOf.get(first);
      if (seconds === undefined) return false;
      for (let i = 0; i < seconds.length; i++) if (seconds.charCodeAt(i) === second) return true;
      return false;
    },
  };
};
