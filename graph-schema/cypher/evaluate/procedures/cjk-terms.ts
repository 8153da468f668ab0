/** Terms as Lucene's `cjk` analyzer cuts them: Chinese in overlapping pairs, other words whole and in small letters. */

/** English words that the analyzer leaves out. */
const stopWords = new Set(
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(
    ' ',
  ),
);

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
/** A CJK character, or a run of letters and digits (with marks inside numbers and words, as Unicode's word rules join them). */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}\p{M}_]+(?:(?<=\p{N})[.,](?=\p{N})[\p{N}]+|(?<=\p{L})['.’](?=\p{L})[\p{L}\p{M}]+)*/gu;

const runOfCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export const termsOf = (text: string): string[] => {
  // Full-width letters and digits are folded to their plain forms.
  const folded = text.replace(/[\uff01-\uff5e]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const terms: string[] = [];
  let run: string[] = [];
  let end = -1;
  const flush = () => {
    if (run.length === 1) terms.push(run[0] as string);
    for (let index = 0; index + 1 < run.length; index += 1) terms.push(`${run[index]}${run[index + 1]}`);
    run = [];
  };
  for (const match of folded.matchAll(token)) {
    if (match.index !== end) flush();
    for (const piece of splitMixed(match[0])) {
      if (cjk.test(piece)) run.push(piece);
      else {
        flush();
        const word = piece.toLowerCase();
        if (!stopWords.has(word)) terms.push(word);
      }
    }
    end = match.index + match[0].length;
  }
  flush();
  return terms;
};

/** `3号线a` cannot stay one word: letters and CJK characters part. */
const splitMixed = (word: string): string[] => {
  if (!runOfCjk.test(word)) return [word];
  return (
    word.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu,
    ) ?? []
  );
};
