/** Cuts that leave characters of two UTF-16 units whole: `甲😀` cut at 2 would end amid the second. */

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** `end`, or one less where a pair stands across it; a lone half is a character by itself. */
export const wholeEnd = (text: string, end: number): number =>
  isFirstHalf(text.charCodeAt(end - 1)) && isSecondHalf(text.charCodeAt(end)) ? end - 1 : end;
