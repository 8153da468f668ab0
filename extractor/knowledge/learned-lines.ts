/** Lines of what was learned, as files of weights have them: `对口支援: 0 0 -2`, what is seen and what it weighs. */
const BETWEEN = ': ';

export const splitLine = (line: string): readonly [what: string, weights: string] => {
  // The last: `人:地` may be seen itself.
  const at = line.lastIndexOf(BETWEEN);
  return [line.slice(0, at), line.slice(at + BETWEEN.length)];
};

export const joinLine = (what: string, weights: string): string => what + BETWEEN + weights;
