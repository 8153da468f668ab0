/** Chinese characters by their units, rare ones of extension A among them (㮾 of 㮾梨): NaN, behind the ends of a text, is none. */
export const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
