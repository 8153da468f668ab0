/** Which errors are gone and which are new since another run: lists with repeats, compared as bags. */
export interface Comparison {
  /** Errors of the stored run that are gone. */
  readonly gained: readonly string[];
  /** Errors that the stored run did not have. */
  readonly lost: readonly string[];
}

const minus = (all: readonly string[], taken: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const line of taken) counts.set(line, (counts.get(line) ?? 0) + 1);
  return all.filter((line) => {
    const count = counts.get(line) ?? 0;
    if (count > 0) counts.set(line, count - 1);
    return count === 0;
  });
};

export const compareRuns = (stored: readonly string[], now: readonly string[]): Comparison => ({
  gained: minus(stored, now),
  lost: minus(now, stored),
});
