/** How characters are read, in Pinyin without tones; a character with several readings keeps them all: 重庆 is chong qing. */
import { pinyin } from 'pinyin-pro';

/** ü is typed as v. */
const plain = (reading: string): string =>
  reading
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[^a-z]/g, '');

const known = new Map<string, readonly string[]>();

/** All readings, the usual first; a letter or digit is read as itself. */
export const readingsOf = (character: string): readonly string[] => {
  const before = known.get(character);
  if (before) return before;
  const read = /\p{Script=Han}/u.test(character)
    ? pinyin(character, { toneType: 'none', type: 'array', multiple: true }).map(plain)
    : [];
  const found = [...new Set([...read.filter((reading) => reading !== ''), character])];
  known.set(character, found);
  return found;
};
