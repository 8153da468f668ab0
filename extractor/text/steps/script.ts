/** Traditional → Simplified, line by line, never changing the number of UTF-16 units. */
import { Converter } from 'opencc-js';
import type { Script } from '../text.ts';

/** Traditional forms that are also good Simplified characters (乾县, 瞭望, 慰藉): alone they do not make a line Traditional. */
const BOTH = '乾藉瞭徵於夥祇麽';
const CJK_START = 0x3400;
const CJK_END = 0x9fff;

/** GB 2312 holds them beside their Simplified forms. */
const TRADITIONAL_IN_GB = '菸薹拚捱摺吒後榘袷麴醣';

/**
 * Characters that may be Traditional: all but those of GB 2312, the code of Simplified texts. Where there is none, nothing has
 * to be converted, and the converters, which cost a fifth of a second and 60 MB, are not made.
 */
const makeDoubtful = (): Uint8Array => {
  const doubtful = new Uint8Array(0x10000);
  doubtful.fill(1, CJK_START, CJK_END + 1);
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  for (const character of new TextDecoder('gb18030').decode(Uint8Array.from(bytes)))
    doubtful[character.charCodeAt(0)] = 0;
  for (const character of TRADITIONAL_IN_GB) doubtful[character.charCodeAt(0)] = 1;
  return doubtful;
};

let madeDoubtful: Uint8Array | undefined;
const doubtful = (): Uint8Array => {
  madeDoubtful ??= makeDoubtful();
  return madeDoubtful;
};

interface Scripts {
  readonly toSimplified: (text: string) => string;
  readonly traditionalOnly: Uint8Array;
  readonly simplifiedOnly: Uint8Array;
}

/** Every CJK character on a line of its own, so that phrases do not decide about characters. */
const changedBy = (convert: (text: string) => string): Uint8Array => {
  const changed = new Uint8Array(0x10000);
  const characters = Array.from({ length: CJK_END - CJK_START + 1 }, (_, i) => String.fromCharCode(CJK_START + i));
  convert(characters.join('\n'))
    .split('\n')
    .forEach((converted, i) => {
      if (converted !== characters[i]) changed[CJK_START + i] = 1;
    });
  return changed;
};

let made: Scripts | undefined;
const scripts = (): Scripts => {
  if (made) return made;
  // Hong Kong's forms (衞, 枱, 粧) are a superset of the standard ones; Taiwan's would turn 著 and 么 astray.
  const toSimplified = Converter({ from: 'hk', to: 'cn' });
  const traditionalOnly = changedBy(toSimplified);
  for (const character of BOTH) traditionalOnly[character.charCodeAt(0)] = 0;
  const simplifiedOnly = changedBy(Converter({ from: 'cn', to: 't' }));
  made = { toSimplified, traditionalOnly, simplifiedOnly };
  return made;
};

const hasAny = (text: string, from: number, to: number, table: Uint8Array): boolean => {
  for (let i = from; i < to; i++) if (table[text.charCodeAt(i)] === 1) return true;
  return false;
};

/** Rare characters have Simplified forms of two units (勣 → 𪟝): they stay as they are, so that offsets hold. */
const convertInPlace = (line: string, toSimplified: (text: string) => string): string => {
  const converted = toSimplified(line);
  if (converted.length === line.length) return converted;
  const from = [...line];
  const to = [...converted];
  return from.length === to.length ? from.map((c, i) => (to[i]!.length === c.length ? to[i] : c)).join('') : line;
};

export interface Simplified {
  /** As long as the input. */
  readonly text: string;
  readonly script: Script;
}

/** `鞏固拓展` → `巩固拓展`; `乾县` stays, for nothing else in its line is Traditional. */
export const simplify = (text: string): Simplified => {
  const asItIs = (): Simplified => ({ text, script: /[\u3400-\u9fff]/.test(text) ? 'Hans' : 'none' });
  if (!hasAny(text, 0, text.length, doubtful())) return asItIs();
  const { toSimplified, traditionalOnly, simplifiedOnly } = scripts();
  if (!hasAny(text, 0, text.length, traditionalOnly)) return asItIs();
  let simplifiedLines = 0;
  const lines = text.split('\n').map((line) => {
    const traditional = hasAny(line, 0, line.length, traditionalOnly);
    if (!traditional && hasAny(line, 0, line.length, simplifiedOnly)) simplifiedLines++;
    return traditional ? convertInPlace(line, toSimplified) : line;
  });
  return { text: lines.join('\n'), script: simplifiedLines > 0 ? 'mixed' : 'Hant' };
};
