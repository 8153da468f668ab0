/**
 * A short name of a place that the words around it hold by chance.
 *
 *   takes 旅大 in 文旅大通道, 湟中 in 河湟中学, 振兴 in 乡村振兴示范园
 *   refuses 大安 in 国电投大安项目, 洛南 in 洛南站 (nothing stands before it)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-data.ts';

const LONGEST_BEFORE = 3;
const HAN = /\p{Script=Han}/u;

interface Part {
  readonly start: number;
  readonly end: number;
}

/** 河|湟中|学: its end begins a word that makes projects. */
const runsIntoHead = (text: string, end: number, { projects }: Knowledge): boolean => {
  const word = projects.wordAt(text, end - 1);
  return word !== null && word.end > end && (isHead(word.kind) || word.kind === 'organ');
};

/** 乡村|振兴: a known word begins before it and ends with it or behind it. */
const isHeld = (text: string, { start, end }: Part, { projects }: Knowledge): boolean => {
  for (let at = Math.max(0, start - LONGEST_BEFORE); at < start; at++)
    if ((projects.wordAt(text, at)?.end ?? 0) >= end) return true;
  return false;
};

export const isInsideWords = (text: string, part: Part, knowledge: Knowledge): boolean =>
  part.start > 0 &&
  HAN.test(text[part.start - 1]!) &&
  (isHeld(text, part, knowledge) ||
    runsIntoHead(text, part.end, knowledge) ||
    knowledge.wordBorders.straddles(text, part.start, part.end, false));

/** 兴边|富民|行动, 中医药|振兴|工程: a word where nothing else shows that a place is meant; 国电投|大安 is where the firm builds. */
export const isWordInside = (text: string, { start, end }: Part, knowledge: Knowledge): boolean =>
  start > 0 &&
  HAN.test(text[start - 1]!) &&
  knowledge.places.isAlsoWord(text.slice(start, end)) &&
  knowledge.regionCues.firms.before(text, start) === 0;
