/** How well words fit a name as it is written: equal, its beginning, the beginning of a word in it, inside, scattered, or only near. */
import wordEnds from './word-ends.json' with { type: 'json' };

/** Letters and digits of any script in lower case; brackets, blanks and marks do not count: 〔2021〕 = [2021]. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Stands before each part of a name that a mark or a blank begins. */
export const partMark = '\u0001';
export const inParts = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, partMark);

/** Better fits are higher; Pinyin fits less well than characters do. */
export const fit = {
  equal: 100,
  begins: 90,
  beginsWord: 80,
  inside: 70,
  equalPinyin: 60,
  beginsPinyin: 55,
  insidePinyin: 45,
  equalInitials: 40,
  beginsInitials: 35,
  insideInitials: 25,
  scattered: 10,
  /** Plus how near, from 0 to 1. */
  near: 1,
  none: 0,
} as const;

/** A word begins after what ends a place's name, and after the small words between names: 重庆市|黔江区, 关于|支持. */
const endsWord = new Set(wordEnds.places + wordEnds.between);

/** Do the characters of `words` stand in `name` in this order? 国革意见 finds 国务院关于…革命老区…意见. */
export const isScattered = (name: string, words: string): boolean => {
  let from = 0;
  for (const character of words) {
    const at = name.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
};

/** `part` is the words behind a mark: made once for many names. */
export const fitOf = (name: string, parts: string, words: string, part: string): number => {
  const at = name.indexOf(words);
  if (at < 0) return fit.none;
  if (at === 0) return name.length === words.length ? fit.equal : fit.begins;
  if (endsWord.has(name[at - 1] ?? '') || parts.includes(part)) return fit.beginsWord;
  return fit.inside;
};
