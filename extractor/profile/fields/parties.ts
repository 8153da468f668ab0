/**
 * To whom the document goes: the addressees below its title, and those who get copies.
 *
 *   takes `各市州人民政府,省政府各厅委:` (two), `抄送:省委办公厅,省人大常委会办公厅。` (two)
 *   refuses 各位代表: as addressees (a salutation)
 */

import { gather } from '../../gather.ts';
import type { Found } from '../profile.ts';
import { type HeadLine, linesOf, type ProfileContext } from './head-lines.ts';

const SEPARATOR = /[,;。]/;

const partsOf = (line: HeadLine, from: number, rule: string): Found<string>[] => {
  const parts: Found<string>[] = [];
  let depth = 0;
  let start = from;
  const push = (end: number): void => {
    const value = line.words.slice(start, end);
    if (value !== '') parts.push({ value, rule, spans: [{ start: line.start + start, end: line.start + end }] });
  };
  for (let at = from; at < line.words.length; at++) {
    const unit = line.words[at]!;
    if (unit === '(') depth++;
    if (unit === ')') depth--;
    const last = at === line.words.length - 1 && unit === ':';
    if (!last && (depth > 0 || !SEPARATOR.test(unit))) continue;
    push(at);
    start = at + 1;
  }
  push(line.words.length);
  return parts;
};

export const readAddressees = (context: ProfileContext): readonly Found<string>[] => {
  const line = linesOf(context, 'addressees')[0];
  return line ? partsOf(line, context.knowledge.kinds.marks.cue('sender', line.words), 'addressees') : [];
};

export const readCopies = (context: ProfileContext): readonly Found<string>[] =>
  gather(
    linesOf(context, 'copies').filter(({ rule }) => rule === 'copies-cue'),
    (line) => partsOf(line, context.knowledge.kinds.marks.cue('copies', line.words), 'copies'),
  );
