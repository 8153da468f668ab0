/** A set of characters, asked by their units: a few lines of memory, so that many sets stay at hand while a text is read. */

export interface CharacterSet {
  /** Units as `charCodeAt` gives them; NaN, behind the ends of a text, is in no set. */
  has(unit: number): boolean;
}

const UNITS = 0x10000;

/** Bits rather than bytes: the sets of all rules together would not fit into the fast memory otherwise. */
const unitBits = (characters: Iterable<string>): Uint32Array => {
  const bits = new Uint32Array(UNITS >> 5);
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    bits[unit >> 5]! |= 1 << (unit & 31);
  }
  return bits;
};

/** `>>` makes 0 of NaN, which would otherwise slow down every later look at the table. */
const hasBit = (bits: Uint32Array, unit: number): boolean => ((bits[unit >> 5]! >> (unit & 31)) & 1) === 1;

export const makeCharacterSet = (characters: Iterable<string>): CharacterSet => {
  const bits = unitBits(characters);
  return { has: (unit) => hasBit(bits, unit) };
};
