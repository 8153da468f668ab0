/** Places in a text counted in characters (code points), which is the same as UTF-16 units until a rare character comes. */

const pair = /[\ud800-\udbff]/;

export const isRare = (text: string): boolean => pair.test(text);

export const characterCount = (text: string): number => {
  if (!isRare(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** As `slice`, for places that are not negative. */
export const sliceCharacters = (text: string, from: number, to?: number): string =>
  isRare(text) ? [...text].slice(from, to).join('') : text.slice(from, to);
