/**
 * Builds extractor/data/stop-names.json: dictionary words of nodejieba in which a place's name stands by chance
 * (恍然大悟 holds 大悟, 劳动力 holds 动力). Longest match then covers the place.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadPlaces } from '../../extractor/knowledge/load-places.ts';

const LEAST_FREQUENCY = 3;
const LONGEST = 6;
const dictionary = new URL('../../node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8', import.meta.url);
const file = new URL('../../extractor/data/stop-names.json', import.meta.url);

writeFileSync(file, '{ "words": [] }\n');
const places = loadPlaces((name) =>
  JSON.parse(readFileSync(new URL(`../../extractor/data/${name}`, import.meta.url), 'utf8')),
);

/** 中国台湾, 于长江, 中共河北省委, 首都北京: the place in them is meant. */
const MEANS_THE_PLACE = /^(中共|中国|首都|于|在|从|向|上|各)|[省市县区]$|省|自治区/;

/** 赣九江, 回延安, 和资阳: a province or a small word before a place; 云龙山 and 入海口 are words of their own. */
const SMALL_WORDS = new Set(
  '和与及到经对往赴返回至是有为把将使让去来进由自望今各英金益解又即如晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁',
);
const NATURAL = /[山河口潭湾湖]$/;
const isPlaceBehindSmallWord = (word: string): boolean =>
  SMALL_WORDS.has(word[0] ?? '') &&
  !NATURAL.test(word) &&
  !places.isAlsoWord(word.slice(1)) &&
  places.named(word.slice(1)).some(({ form }) => form !== 'feature');

/** 长治久安 is an idiom, 上海人 is not. */
const IDIOM = /^[il]/;

const holdsPlaceByChance = (word: string, tag: string): boolean => {
  if (word.length > LONGEST || places.named(word).length > 0 || isPlaceBehindSmallWord(word)) return false;
  for (let at = 0; at < word.length; at++) {
    const match = places.longestAt(word, at);
    if (!match) continue;
    const name = places.name(match.word);
    return at === 0 ? places.isAlsoWord(name) || IDIOM.test(tag) : !MEANS_THE_PLACE.test(word);
  }
  return false;
};

const words = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(
    ([word = '', frequency = '0', tag = '']) => Number(frequency) >= LEAST_FREQUENCY && holdsPlaceByChance(word, tag),
  )
  .map(([word]) => word)
  .sort();
const lines: string[] = [];
for (let i = 0; i < words.length; i += 20)
  lines.push(
    `    ${words
      .slice(i, i + 20)
      .map((word) => JSON.stringify(word))
      .join(', ')}`,
  );
writeFileSync(file, `{\n  "words": [\n${lines.join(',\n')}\n  ]\n}\n`);
console.error(`stop names ${words.length}`);
