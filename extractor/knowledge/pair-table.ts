/** Pairs of characters as a table of bits: whether 人 and 民 make a pair is two looks and a bit, without making a string. */

export interface PairTable {
  /** Units as `charCodeAt` gives them; NaN, behind the ends of a text, is in no pair. */
  has(first: number, second: number): boolean;
}

const UNITS = 0x10000;

export const makePairTable = (rows: readonly (readonly [first: string, seconds: string])[]): PairTable => {
  const rowOf = new Uint16Array(UNITS);
  const columnOf = new Uint16Array(UNITS);
  let lastRow = 0;
  let lastColumn = 0;
  for (const [first, seconds] of rows) {
    const row = first.charCodeAt(0);
    if (rowOf[row] === 0) rowOf[row] = ++lastRow;
    for (let i = 0; i < seconds.length; i++) {
      const column = seconds.charCodeAt(i);
      if (columnOf[column] === 0) columnOf[column] = ++lastColumn;
    }
  }
  const width = lastColumn + 1;
  const bits = new Uint8Array(((lastRow + 1) * width + 7) >> 3);
  for (const [first, seconds] of rows)
    for (let i = 0; i < seconds.length; i++) {
      const at = rowOf[first.charCodeAt(0)]! * width + columnOf[seconds.charCodeAt(i)]!;
      bits[at >> 3]! |= 1 << (at & 7);
    }
  return {
    has: (first, second) => {
      const row = rowOf[first] ?? 0;
      const column = columnOf[second] ?? 0;
      if (row === 0 || column === 0) return false;
      const at = row * width + column;
      return ((bits[at >> 3]! >> (at & 7)) & 1) === 1;
    },
  };
};
