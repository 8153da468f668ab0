/**
 * Look-alikes that PDF and old code pages leave behind: Kangxi radicals (⼀ for 一), CJK radicals, compatibility ideographs.
 * Only those that Unicode itself declares equivalent to one unit.
 */
const ranges: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
];

export const variants = (): readonly (readonly [number, number])[] =>
  ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((unit) => {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      return plain.length === 1 && plain.charCodeAt(0) !== unit ? [[unit, plain.charCodeAt(0)] as const] : [];
    }),
  );
