/**
 * Whole numbers as official texts write them.
 *
 * Takes `722`, `第六十三` without its 第 (63), `一百零二` (102), `二〇二一` (2021); refuses `十几` and the empty string.
 */
const digits = new Map([...'〇一二三四五六七八九'].map((character, value) => [character, value]));
// Typists take what looks like a zero: Latin, Cyrillic and Greek letters, two sizes of the circle.
for (const zero of '零○◯OoＯОоΟο') digits.set(zero, 0);
digits.set('两', 2);
const units = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** 二〇二一: digit by digit. */
const readDigits = (written: string): number | undefined => {
  let value = 0;
  for (const character of written) {
    const digit = digits.get(character);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
};

/** 一百零二: with units, below ten thousand. */
const readUnits = (written: string): number | undefined => {
  let value = 0;
  let digit: number | undefined;
  let above = Number.POSITIVE_INFINITY;
  for (const character of written) {
    const unit = units.get(character);
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digits.get(character);
      if (digit === undefined) return undefined;
    } else {
      if (unit >= above) return undefined;
      value += (digit || 1) * unit;
      above = unit;
      digit = undefined;
    }
  }
  return value + (digit ?? 0);
};

export const readNumber = (written: string): number | undefined => {
  if (written === '' || written.length > 8) return undefined;
  if (/^\d+$/.test(written)) return Number(written);
  return /[十百千]/.test(written) ? readUnits(written) : readDigits(written);
};
