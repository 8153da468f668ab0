/** Names that are spelled much like another: titel → title, regions-of-policiy → regions-of-policy; kind is not near link. */

/** How many letters must be put in, left out or changed to make one of the other; case is none. */
const distance = (one: string, other: string): number => {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

/** One slip in a short name, two in a longer. */
const farthest = (name: string): number => (name.length < 5 ? 1 : 2);

/** The nearest first. */
export const nearTo = (name: string, known: Iterable<string>): readonly string[] =>
  [...known]
    .map((each) => ({ each, far: distance(name, each) }))
    .filter(({ each, far }) => far <= farthest(name) && far < Math.min(name.length, each.length))
    .sort((a, b) => a.far - b.far)
    .map(({ each }) => each)
    .slice(0, 3);
