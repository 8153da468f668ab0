/** What follows the name of an organ and makes something else of it: a word (财政部|门), a class (市政府|各部门), a number (人社部|发〔2020〕). */
import type { OrganPatternData } from './organ-pattern-data.ts';
import { makeTrie } from './trie.ts';

const LONGEST_CODE = 4;
const LONGEST_CHOICE = 6;

export interface OrganBreaks {
  /** 财政部|门, 工信局|势. */
  isOtherWord(text: string, end: number): boolean;
  /** 市政府|各部门, 人大常委会|代表. */
  isClass(text: string, end: number): boolean;
  isBroken(text: string, start: number, end: number, central?: boolean): boolean;
}

export const makeOrganBreaks = (data: OrganPatternData): OrganBreaks => {
  const classAfter = makeTrie(data.classAfter);
  const classAfterCentral = makeTrie(data.classAfterCentral);
  const [government, governmentWords] = data.governmentAfter;
  const governmentAfter = makeTrie(governmentWords);
  const choices = new Set(data.endings.flat().filter((ending) => ending.length === 1));
  const after = new Map(Object.entries(data.after).map(([last, next]) => [last.charCodeAt(0), next]));
  const isOtherWord = (text: string, end: number): boolean =>
    (after.get(text.charCodeAt(end - 1))?.includes(text[end] ?? '\n') ?? false) &&
    !data.afterUnless.some((word) => text.startsWith(word, end));

  /** 人社部发〔2020〕: the organ is part of a number. */
  const isCode = (text: string, end: number): boolean => {
    let at = end;
    while (at < end + LONGEST_CODE && data.codeAfter.includes(text[at] ?? '\n')) at++;
    return at > end && '〔[('.includes(text[at] ?? '\n') && /\d/.test(text[at + 1] ?? '');
  };

  /** 扶贫办(局): whichever it is called, a class. */
  const isChoice = (text: string, end: number): boolean => {
    if (text[end] !== '(') return false;
    const close = text.indexOf(')', end);
    return (
      close - end <= LONGEST_CHOICE && close > end + 1 && choices.has(text[close - 1]!) && choices.has(text[end + 1]!)
    );
  };

  const isClass = (text: string, end: number, central = false): boolean =>
    (central ? classAfterCentral : classAfter).longestAt(text, end) !== null &&
    !data.classUnless.some((word) => text.startsWith(word, end));

  const isBroken = (text: string, start: number, end: number, central = false): boolean =>
    start === end ||
    isClass(text, end, central) ||
    isOtherWord(text, end) ||
    (text[end - 1] === government && governmentAfter.longestAt(text, end) !== null) ||
    isChoice(text, end) ||
    isCode(text, end);

  return { isOtherWord, isClass, isBroken };
};
