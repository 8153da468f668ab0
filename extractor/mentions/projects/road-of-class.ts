/**
 * A road by its class and number, as one word.
 *
 *   takes 国道317线, 省道249线, 207国道
 *   refuses 国道317 (no line), 国道改线, 12国道 (several)
 */
import type { ProjectTable } from '../../knowledge/project-table.ts';
import type { Token } from './token.ts';

const NUMBERED = /^[0-9]{1,4}线/;
const LONGEST_NUMBER = 5;
const BEFORE_CLASS = /^[0-9]{3}(?![0-9])/;

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
  return found ? { kind: 'line', start: at, end: number + found[0].length } : readNumbered(text, at, to, projects);
};

const WHOLE = /^(?:(?:[GSXY]|\D{2})[0-9]{1,4}线?|[0-9]{3}\D{2})$/;

/** G109, S308线, 国道317线, 207国道: a number that names a road. */
export const isNumberedRoad = (word: string): boolean => WHOLE.test(word);
