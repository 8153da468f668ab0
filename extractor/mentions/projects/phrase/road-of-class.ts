/**
 * A road by its class and number, as one word.
 *
 *   takes 国道317线, 省道249线, 207国道, 县道古大线 (by its ends)
 *   refuses 国道317 (no line), 国道改线, 12国道 (several), 县道主干线, 省道沿线 (words), 乡道柳青线路 (another word)
 */
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import type { Token } from './token.ts';

const NUMBERED = /^[0-9]{1,4}线/;
const LONGEST_NUMBER = 5;
const BEFORE_CLASS = /^[0-9]{3}(?![0-9])/;

const BY_ENDS = /^[\u4e00-\u9fff]{2}线/;
const LENGTH_BY_ENDS = 3;

/** 县道|古大线: called by its ends, where no word that is known begins. */
const readByEnds = (text: string, at: number, number: number, to: number, projects: ProjectTable): Token | null => {
  const end = number + LENGTH_BY_ENDS;
  if (!BY_ENDS.test(text.slice(number, end)) || projects.goesOnFromLine(text[end] ?? '') || end > to) return null;
  // 国道主干线 is a word.
  const isWord = [at, number, number + 1].some(
    (start) => (projects.wordAt(text, start)?.end ?? start) > Math.max(start + 1, number),
  );
  return isWord ? null : { kind: 'line', start: at, end };
};

/** 207|国道. */
const readNumbered = (text: string, at: number, to: number, projects: ProjectTable): Token | null => {
  const code = text.charCodeAt(at);
  if (code < ZERO || code > NINE || isDigit(text.charCodeAt(at - 1))) return null;
  const number = BEFORE_CLASS.exec(text.slice(at, Math.min(to, at + LONGEST_NUMBER)))?.[0].length ?? 0;
  const end = number === 0 ? -1 : projects.roadClassEnd(text, at + number);
  return end === -1 || end > to ? null : { kind: 'line', start: at, end };
};
const [ZERO, NINE] = [0x30, 0x39];
const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE;

export const readRoadOfClass = (text: string, at: number, to: number, projects: ProjectTable): Token | null => {
  const number = projects.roadClassEnd(text, at);
  const found = number === -1 ? null : NUMBERED.exec(text.slice(number, Math.min(to, number + LONGEST_NUMBER)));
  if (found) return { kind: 'line', start: at, end: number + found[0].length };
  return (number === -1 ? null : readByEnds(text, at, number, to, projects)) ?? readNumbered(text, at, to, projects);
};

const WHOLE = /^(?:(?:[GSXY]|\D{2})[0-9]{1,4}线?|[0-9]{3}\D{2})$/;

/** G109, S308线, 国道317线, 207国道: a number that names a road. */
export const isNumberedRoad = (word: string): boolean => WHOLE.test(word);
