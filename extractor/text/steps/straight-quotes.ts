/**
 * Quotation marks without direction, as keyboards have them: beside Chinese they open and close in turn, in each line anew.
 *
 *   takes 实施"双千"计划 → 实施“双千”计划, "Green Power"行动
 *   refuses 5.8" and <a href="x">: nothing Chinese beside them
 */
export const STRAIGHT = 0x22;
const OPENING = '“'.charCodeAt(0);
const CLOSING = '”'.charCodeAt(0);

/** Ideographs and the punctuation of Chinese, full-width forms included. */
const isChinese = (unit: number): boolean =>
  (unit >= 0x3001 && unit <= 0x303f) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xff01 && unit <= 0xff65);

/** What the mark between `before` and `behind` becomes, or the mark itself. */
export const directed = (before: number, behind: number, isOpen: boolean): number => {
  if (!isChinese(before) && !isChinese(behind)) return STRAIGHT;
  return isOpen ? CLOSING : OPENING;
};
