/**
 * Is a run of unknown characters a proper name or ordinary prose? The segmenter's dictionary tells, where there is one.
 *
 *   takes 曜湖, 白涛, 霍尔果斯 (unknown words, names of places and persons)
 *   refuses 免收, 规定所指, 黄金 (verbs, common nouns); 茶园 is `common`: enough before a head that is hardly said without a name
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Token } from './token.ts';

export type Properness = 'proper' | 'common' | 'prose';

/** Tags of the segmenter: unknown word, place, person, other name, abbreviation. Two single characters side by side are unknown too. */
const PROPER = new Set('x ns nr nrt nrfg nz j'.split(' '));
const FUNCTION = new Set('p c u r m q f ul uj ud uz y d'.split(' '));
const PROSE = /^(v|vn|vd|d|p|c|u|r|m|q|f|ul|uj|ud|uz|y|a|ad|nt)/;
const ENOUGH = 2;
/** 狮子洋, 皇岗: a river, a hill, a village. */
const SHORTEST_FEATURE = 2;
const LONGEST_CALLED = 3;

export const propernessOf = (
  text: string,
  { start, end }: Pick<Token, 'start' | 'end'>,
  { words, projects, places }: Knowledge,
): Properness => {
  // 胜利|渠, 团结|水库: called by a word.
  if (projects.mottoEnd(text, start) === end) return 'proper';
  const name = text.slice(start, end);
  const found = words.words(name);
  if (!found) return 'common';
  let proper = 0;
  let prose = false;
  for (const word of found) {
    const length = word.end - word.start;
    if (PROPER.has(word.tag) || (length === 1 && !FUNCTION.has(word.tag))) proper += length;
    else if (length > 1 && PROSE.test(word.tag)) prose = true;
  }
  const isFeature = end - start >= SHORTEST_FEATURE && projects.isFeatureEnding(text[end - 1]!);
  if (proper >= ENOUGH || (isFeature && !prose)) return 'proper';
  if (!prose) return 'common';
  // 定边, 东方: a place whose name is a word is at least no prose.
  if (places.named(name).length > 0) return 'common';
  // 落笔|洞: a word that a feature is called by.
  const isCalled = isFeature && end - start === LONGEST_CALLED && found.at(-1)!.end - found.at(-1)!.start === 1;
  return isCalled ? 'common' : 'prose';
};
