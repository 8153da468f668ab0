/** Offsets in a text counted in Unicode code points, as the W3C counts, from those in UTF-16 code units, as we count. */

/** Starts of the characters that take two code units. */
const astralStarts = (text: string): readonly number[] => {
  const starts: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) starts.push(index);
  return starts;
};

export const codePointOffsets = (text: string): ((offset: number) => number) => {
  const starts = astralStarts(text);
  if (starts.length === 0) return (offset) => offset;
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
};
