/**
 * A road by its class and number, as one word.
 *
 *   takes 国道317线, 省道249线
 *   refuses 国道317 (no line), 国道改线
 */
import type { ProjectTable } from '../../knowledge/project-table.ts';
import type { Token } from './token.ts';

const NUMBERED = /^[0-9]{1,4}线/;
const LONGEST_NUMBER = 5;

export const readRoadOfClass = (text: string, at: number, to: number, projects: ProjectTable): Token | null => {
  const number = projects.roadClassEnd(text, at);
  const found = number === -1 ? null : NUMBERED.exec(text.slice(number, Math.min(to, number + LONGEST_NUMBER)));
  return found && { kind: 'line', start: at, end: number + found[0].length };
};

const WHOLE = /^(?:[GSXY]|\D{2})[0-9]{1,4}线?$/;

/** G109, S308线, 国道317线: a number that names a road. */
export const isNumberedRoad = (word: string): boolean => WHOLE.test(word);
