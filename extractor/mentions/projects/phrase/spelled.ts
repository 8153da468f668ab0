/**
 * Names of lines by one character of each end, with what the character stands for in brackets behind it.
 *
 *   takes 西(安)十(堰), 黎(城)霍(州), 平(凉)绵(阳), and 线 behind them as what they are: 丽(水)云(和)|线
 *   refuses 水库(茶园), 甲(乙)方(丙): what stands in brackets does not make a place of the character
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Token } from './token.ts';

const LONGEST_REST = 4;
const BRACKETS = /[()]/g;

const isRest = (token: Token | undefined): boolean =>
  token?.kind === 'bracket' && token.end - token.start <= LONGEST_REST;

/** The place that the last character before a bracket opens: 西(安). */
const isSpelled = (text: string, name: Token | undefined, rest: Token | undefined, { places }: Knowledge): boolean =>
  name?.kind === 'name' &&
  name.end === name.start + 1 &&
  isRest(rest) &&
  rest!.start === name.end &&
  places.named(text.slice(name.start, rest!.end).replace(BRACKETS, '')).length > 0;

const PAIR = 2;
const LINE = '线';

/** 丽(水)云(和)|线, 衢(县)开(化)婺(源)|线|江西段: so behind spelled ends; 线路 is another word. */
const partLine = (text: string, next: Token | undefined, from: number): readonly Token[] => {
  if (next?.kind !== 'name' || next.start !== from || text[from] !== LINE) return [];
  const line: Token = { kind: 'line', start: from, end: from + 1 };
  return next.end > line.end ? [line, { kind: 'name', start: line.end, end: next.end }] : [line];
};

export const joinSpelled = (text: string, tokens: readonly Token[], knowledge: Knowledge): readonly Token[] => {
  let joined: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    if (isRest(tokens[i + 1]))
      while (
        isSpelled(text, tokens[end], tokens[end + 1], knowledge) &&
        (end === i || tokens[end]!.start === tokens[end - 1]!.end)
      )
        end += PAIR;
    if (end - i < 2 * PAIR) {
      joined?.push(tokens[i]!);
      continue;
    }
    joined ??= tokens.slice(0, i);
    joined.push({ kind: 'name', start: tokens[i]!.start, end: tokens[end - 1]!.end });
    const [line, ...rest] = partLine(text, tokens[end], tokens[end - 1]!.end);
    if (line) joined.push(line, ...rest);
    i = line ? end : end - 1;
  }
  return joined ?? tokens;
};

const SPELLED = /^(?:.\([^()]{1,2}\)){2,}$/;

/** 西(安)十(堰): such a name. */
export const isSpelledName = (name: string): boolean => SPELLED.test(name);
