/** How Word counts in the formats that Chinese documents use: 3 is 三, 叁, 丙, ③, (iii). */

const digits = '〇一二三四五六七八九';
const stems = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/** 十一, 二十, 一百零五; articles of laws go beyond a hundred. */
const chinese = (value: number): string => {
  if (value < 10) return digits[value] ?? '';
  if (value < 20) return `十${value === 10 ? '' : digits[value - 10]}`;
  if (value < 100) return `${digits[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : digits[value % 10]}`;
  const rest = value % 100;
  const tail = rest === 0 ? '' : rest < 10 ? `零${digits[rest]}` : rest < 20 ? `一${chinese(rest)}` : chinese(rest);
  return `${digits[Math.floor(value / 100)]}百${tail}`;
};

const letters = (value: number): string => {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
};

const romans: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (value: number): string => {
  let rest = value;
  let written = '';
  for (const [amount, sign] of romans) for (; rest >= amount; rest -= amount) written += sign;
  return written;
};

const circled = (value: number): string => (value <= 20 ? String.fromCharCode(0x245f + value) : String(value));

const formats: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: chinese,
  ideographTraditional: (value) => stems[(value - 1) % stems.length] ?? '',
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
};

/** Bullets and formats without numbers give none; a format that is not known counts in digits. */
export const showNumber = (format: string, value: number): string | undefined => {
  if (format === 'bullet' || format === 'none' || value < 0 || value > 999) return undefined;
  return (formats[format] ?? String)(value);
};
