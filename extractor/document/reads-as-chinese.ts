/**
 * Whether characters are a text or what is left of one that was decoded by the wrong table, as fonts without a map to characters give it.
 *
 *   takes any prose, also Traditional; a list of minerals, which has no common word but only characters that schools teach
 *   refuses 汹☪奐䶿䈮⪥◞乪仭♟䶧䧄ꨲ (numbers of glyphs), 閯傛敛鍙戙 (UTF-8 read as GBK); says nothing of texts with hardly any characters
 */

/** What every text is full of, in both scripts. */
const common =
  /[的一是在不了有和人民国國政府年月日中大为為上个個以要于於时時地会會来來对對发發经經济濟法及其等第本之与與公关關业業务務市县縣区區省]/g;
const FEWEST = 100;
/** A part tells as much as the whole. */
const LONGEST = 100_000;
const LEAST_COMMON = 0.02;
const LEAST_TAUGHT = 0.5;

/** The 6763 characters of GB 2312. */
const taughtCharacters = (): ReadonlySet<string> => {
  const decoder = new TextDecoder('gb18030');
  const taught = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) taught.add(decoder.decode(Uint8Array.of(row, cell)));
  return taught;
};

export const readsAsChinese = (whole: string): boolean => {
  const text = whole.slice(0, LONGEST);
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  if (characters.length < FEWEST) return true;
  if ((text.match(common)?.length ?? 0) >= characters.length * LEAST_COMMON) return true;
  const taught = taughtCharacters();
  return characters.filter((character) => taught.has(character)).length >= characters.length * LEAST_TAUGHT;
};
