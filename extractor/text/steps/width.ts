/** Full-width letters, digits and signs become half-width: `２０２１年，第３号` → `2021年,第3号`. `。` and `、` have no half-width form in use. */
export const width = (): readonly (readonly [number, number])[] =>
  Array.from({ length: 0xff5e - 0xff01 + 1 }, (_, i) => [0xff01 + i, 0x21 + i] as const);
