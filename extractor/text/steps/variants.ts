/**
 * Look-alikes that PDF and old code pages leave behind: Kangxi radicals (⼀ for 一), CJK radicals, compatibility ideographs.
 * Those that Unicode itself declares equivalent to one unit, and radicals that stand for the character they are.
 */
const ranges: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
];

/** Radicals that are whole characters, which Unicode leaves without an equivalent; printing to PDF writes ⺠ for 民. */
const radicals =
  '⺁厂⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙';

export const variants = (): readonly (readonly [number, number])[] => [
  ...Array.from(
    { length: radicals.length / 2 },
    (_, i) => [radicals.charCodeAt(2 * i), radicals.charCodeAt(2 * i + 1)] as const,
  ),
  ...ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((unit) => {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      return plain.length === 1 && plain.charCodeAt(0) !== unit ? [[unit, plain.charCodeAt(0)] as const] : [];
    }),
  ),
];
