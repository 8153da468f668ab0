/** Chinese characters by their units: NaN, behind the ends of a text, is none. */
export const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
