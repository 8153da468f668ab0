/** Characters that nobody sees and that split names: zero-width and directional marks, soft hyphens, variation selectors. */
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const invisible: readonly number[] = [
  ...range(0x00, 0x08),
  ...range(0x0e, 0x1f),
  0x7f,
  0xad,
  0x034f,
  0x061c,
  ...range(0x180b, 0x180e),
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x206f),
  ...range(0xe000, 0xf8ff), // private use: icon fonts of web pages
  ...range(0xfe00, 0xfe0f),
  0xfeff,
  ...range(0xfff9, 0xfffb),
];
