/** Which errors are gone and which are new since another run: lists with repeats, compared as bags. */
export interface Comparison {
  /** Errors of the stored run that are gone, as it has them. */
  readonly gained: readonly string[];
  /** Errors that the stored run did not have. */
  readonly lost: readonly string[];
}

/** What the stored run keeps of an error line; lines of which it keeps the same are one error. */
type Kept = (line: string) => string;

const minus = (all: readonly string[], taken: readonly string[], kept: Kept): string[] => {
  const counts = new Map<string, number>();
  for (const line of taken.map(kept)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return all.filter((line) => {
    const count = counts.get(kept(line)) ?? 0;
    if (count > 0) counts.set(kept(line), count - 1);
    return count === 0;
  });
};

export const compareRuns = (
  stored: readonly string[],
  now: readonly string[],
  kept: Kept = (line) => line,
): Comparison => ({
  gained: minus(stored, now, kept),
  lost: minus(now, stored, kept),
});
