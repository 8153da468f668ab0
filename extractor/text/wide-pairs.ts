/** Cuts that leave characters of two UTF-16 units whole: `甲😀` cut at 2 would end amid the second. */

/** `end`, or one less where a pair stands across it. */
export const wholeEnd = (text: string, end: number): number => {
  const unit = text.charCodeAt(end - 1);
  return end < text.length && unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end;
};
