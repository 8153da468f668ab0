/**
 * The headline of news, and the halves below it: pages print it with blanks or line ends inside.
 *
 *   takes `江苏:采取特殊医保政策` + `全力保障患者救治`, `璧山区` + `对企业实施挂牌管理`, `解燃“煤”之急` + `山西煤炭企业加快复工` (given once more below)
 *   refuses `铜川市人民政府` (who keeps the page), `森林火灾预防` above 第十条 (a chapter), a line under `…怎么保障?`, a second headline that says the first anew
 */

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { TENS } from '../../text/numerals.ts';
import { opensLaterArticle } from '../articles.ts';
import { give, isProse, type Line } from './line.ts';
import { CLOSES, canBeTitle } from './title.ts';

const LONGEST = 60;
const SHORTEST = 5;
/** With another half below it. */
const SHORTEST_FIRST = 4;
const SHORTEST_HALF = 4;
const LONGEST_HALF = 30;
const LONGEST_JOINED = 70;
const MOST_HALVES = 3;
/** Two lines that share this many characters say the same. */
const SAME = 6;
/** How far below the headline is given once more. */
const NEAR = 6;

/** 铜川市人民政府, 国家税务总局南阳市税务局: nothing but an organ's name. */
export const isOrgan = (words: string, { agencies, places }: Knowledge): boolean => {
  if (agencies.central(words).length > 0) return true;
  const place = places.scan(words).at(-1);
  if (!place || !agencies.endsLikeOrgan(words)) return false;
  const before = words.slice(0, place.start);
  const isLed =
    before === '' || agencies.central(before).length > 0 || places.longestAt(before, 0)?.end === place.start;
  const tail = agencies.patterns.tailAt(words, place.end)?.end ?? 0;
  return isLed && Math.max(tail, agencies.patterns.verticalEnd(words, place.end)) === words.length;
};

const isPlace = (words: string, { places }: Knowledge): boolean => places.longestAt(words, 0)?.end === words.length;

/** 挂帅”的简称: what a broken line leaves of a sentence. */
const closesUnopened = (words: string): boolean => {
  const close = words.search(/[”》]/u);
  return close !== -1 && !/[“《]/u.test(words.slice(0, close));
};

const NUMBERED = new RegExp(`^[${TENS}]{1,3}、`);

const mayBegin = (lines: readonly Line[], at: number, knowledge: Knowledge): boolean => {
  const { words } = lines[at]!;
  const { marks } = knowledge.kinds;
  if (!canBeTitle(lines[at]!, knowledge) || words.length > LONGEST || isOrgan(words, knowledge)) return false;
  if (marks.cue('notHeadline', words) > 0 || closesUnopened(words)) return false;
  if (CLOSES.test(lines[at + 1]?.words ?? '')) return false;
  // 省长某某 + 各位代表: who speaks.
  if (marks.cue('speaker', words) > 0 && marks.cue('salutation', lines[at + 1]?.words ?? '') > 0) return false;
  // 三、2026年的重点工作: a section begins with the heading of its chapter.
  if (NUMBERED.test(words)) return false;
  // 生死竞速 + 上海海关…, 璧山区 + 对企业实施…: few words may stand before the rest.
  const isFirst = words.length >= SHORTEST_FIRST || isPlace(words, knowledge);
  return words.length >= SHORTEST || (isFirst && isHalf(lines[at + 1], knowledge));
};

const isHalf = (line: Line | undefined, knowledge: Knowledge): line is Line =>
  line !== undefined &&
  line.words.length >= SHORTEST_HALF &&
  line.words.length <= LONGEST_HALF &&
  !/[,:!?]|、.*、|^\(.*\)$/.test(line.words) &&
  canBeTitle(line, knowledge) &&
  !isOrgan(line.words, knowledge);

/** Does `below` end with the same words? Then it is the printed headline under the page's own. */
const saysAgain = (headline: string, below: string): boolean =>
  below.length >= SAME && headline.endsWith(below.slice(-SAME));

/** Running text, who wrote it, or a summary above the running text. */
const isBelowHeadline = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line) return false;
  return isProse(line) || line.kind === 'byline' || (/[,、]/.test(line.words) && next !== undefined && isProse(next));
};

/** How many lines below `at` belong to the headline. */
const halvesBelow = (lines: readonly Line[], at: number, knowledge: Knowledge): number => {
  const { words } = lines[at]!;
  if (/[!?]$/.test(words)) return 0;
  let count = 0;
  while (count <= MOST_HALVES && isHalf(lines[at + 1 + count], knowledge)) count++;
  const halves = lines.slice(at + 1, at + 1 + count);
  // A B … A B: what is given once more is the headline, and nothing else.
  const below = lines
    .slice(at + 1, at + 1 + NEAR)
    .map((line) => line.words)
    .join('');
  const mayFollow = lines.slice(at + 1, at + 1 + MOST_HALVES);
  const kinded = mayFollow.findIndex((line) => !canBeTitle(line, knowledge));
  for (let n = kinded === -1 ? mayFollow.length : kinded; n > 0; n--) {
    const rest = mayFollow.slice(0, n).map((half) => half.words);
    const tail = words.slice(-SAME) + rest.join('');
    if (below.indexOf(tail) > 0 || (n > 1 && below.indexOf(rest.join(''), 1) > 0)) return n;
  }
  const length = halves.reduce((sum, half) => sum + half.words.length, words.length);
  if (count > MOST_HALVES || length > LONGEST_JOINED || halves.some((half) => saysAgain(words, half.words))) return 0;
  return isBelowHeadline(lines, at + 1 + count) ? count : 0;
};

/** Gives the first line before `end` that can be a headline its kind, and its halves. */
export const giveHeadline = (lines: readonly Line[], end: number, knowledge: Knowledge): void => {
  if (end >= lines.length || opensLaterArticle(lines[end]!.words, knowledge.kinds.marks)) return;
  const at = lines.slice(0, end).findIndex((_, i) => mayBegin(lines, i, knowledge));
  if (at === -1) return;
  const count = halvesBelow(lines, at, knowledge);
  for (const line of lines.slice(at, Math.min(at + 1 + count, end))) give(line, 'title', 'headline');
};

/**
 * `# 消费者可以依法解除合同` above `典型案例` and the court that issues it: what Markdown marks as the heading of all is the whole of it.
 * But `# 某市人民政府` + `关于…的通知` and `# 关于做好…` + `…工作的通知` go on.
 */
export const giveTopHeading = (lines: readonly Line[], end: number, knowledge: Knowledge): Line | undefined => {
  const at = lines.slice(0, end).findIndex(({ kind }) => kind !== 'chrome');
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line?.isTop || below?.isTop || !mayBegin(lines, at, knowledge)) return undefined;
  const { kindOf, isSubject, words } = knowledge.kinds;
  const goesOn = isSubject(line.words) || words.subject.some((word) => below?.words.startsWith(word));
  if (goesOn || kindOf(line.words) !== undefined) return undefined;
  give(line, 'title', 'headline');
  return line;
};
