/** What follows a title and belongs to it: its number in brackets, the short title that the text defines, the article. */
import { readDocNumber, readStandardNumber, scanDocNumbers, showDocNumber } from '../../graph-schema/index.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import { readArticles } from './article-pointer.ts';

export interface AfterTitle {
  /** End of the mention: behind the bracket if the bracket holds the number, else the end of the title. */
  readonly end: number;
  readonly docNumber?: string;
  readonly defines?: string;
  /** Whose it is by its short title: 国务院|《若干意见》 beside 省委|《若干意见》. */
  readonly definedOf?: string;
  readonly article?: string;
}

const LONGEST_NOTE = 160;
const LONGEST_NUMBER = 40;
const closing: Readonly<Record<string, string>> = { '(': ')', '〔': '〕', '[': ']', '【': '】' };
/** 2019年第3号|发布,2021年第7号修改: the title says whose announcement it is. */
const announcedFirst = /^\d{4}[年]第\d{1,5}号(?=[\u4e00-\u9fff]{0,2}[发公颁印])/u;
const footnote = /\[\d{1,3}\]|[①-⑳]/y;
/** 《纲要》, 办法, 36号文, and with its owner 国务院|《若干意见》, 市|《实施方案》. */
const shortTitle =
  /[:为作]?[“]?(?:([\u4e00-\u9fff]{0,10})《([^《》\n]{1,40})》|([\u4e00-\u9fff]{2,30}|\d{1,4}号[文令][件]?))/y;

/** Offset of the bracket that closes the one at `open`, within the length of a note, or -1. */
const closingBracket = (text: string, open: number): number => {
  const [opener, closer] = [text[open]!, closing[text[open]!]!];
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST_NOTE); at++) {
    if (text[at] === opener) depth++;
    else if (text[at] === closer && --depth === 0) return at;
  }
  return -1;
};

const readNumber = (written: string): string | undefined => {
  const number = readDocNumber(written);
  return number ? showDocNumber(number) : readStandardNumber(written);
};

/**
 * `国发〔2021〕3号`, `详见国发〔2021〕3号`, `GB 18918-2002`, `财税〔2016〕36号,见附件`, `国发〔2021〕3、4号`, `1993年8月20日国务院令第127号发布`, `2019年第3号发布,2021年第7号修改`:
 * the first of the note.
 */
const numberOf = (written: string, cues: CueTable): string | undefined => {
  const note = written.slice(cues.introductionEnd(written, 0));
  const whole = readNumber(note) ?? readNumber(note.replace(/[,;].*$/s, ''));
  if (whole !== undefined) return whole;
  const announced = announcedFirst.exec(note)?.[0];
  if (announced !== undefined) return readNumber(announced);
  const first = scanDocNumbers(note, cues)[0];
  return first && showDocNumber(first.number);
};

type Definition = Pick<AfterTitle, 'defines' | 'definedOf'>;

/** 以下简称《纲要》 in `text.slice(from, to)` → 纲要; without marks only up to the bracket's end. */
const definitionIn = (text: string, from: number, to: number, cues: CueTable): Definition => {
  for (let at = from; at < to; at++) {
    const after = cues.definitionAt(text, at);
    if (after === -1) continue;
    shortTitle.lastIndex = after;
    const found = shortTitle.exec(text);
    // 以下简称《甲》《乙》 defines several titles at once: which is whose is left to their endings.
    if (!found || shortTitle.lastIndex > to || /^[、和]?《/.test(text.slice(shortTitle.lastIndex, to))) return {};
    const [, owner = '', marked, bare = ''] = found;
    return { defines: marked ?? bare, ...(owner === '' ? {} : { definedOf: owner }) };
  }
  return {};
};

/** The number right behind a bracket that closes in another sentence or never. */
const unclosedNumber = (text: string, open: number, close: number, cues: CueTable) => {
  if (close !== -1 && !text.slice(open, close).includes('。')) return undefined;
  const first = scanDocNumbers(text.slice(open + 1, open + LONGEST_NUMBER), cues)[0];
  return first?.start === 0 ? { ...first, end: open + 1 + first.end } : undefined;
};

export const readAfterTitle = (text: string, titleEnd: number, cues: CueTable): AfterTitle => {
  let at = titleEnd;
  while (text[at] === '》' || text[at] === '\n') at++;
  footnote.lastIndex = at;
  if (footnote.test(text)) at = footnote.lastIndex;
  let result: AfterTitle = { end: titleEnd };
  if (closing[text[at] ?? ''] !== undefined) {
    const close = closingBracket(text, at);
    // 《甲》(国发〔2021〕3号同时废止: the bracket was forgotten, the number is there.
    const unclosed = unclosedNumber(text, at, close, cues);
    if (unclosed) result = { end: unclosed.end, docNumber: showDocNumber(unclosed.number) };
    else if (close !== -1) {
      const note = text.slice(at + 1, close);
      const docNumber = numberOf(note, cues);
      const defined = definitionIn(text, at + 1, close, cues);
      result = {
        end: docNumber !== undefined && defined.defines === undefined ? close + 1 : titleEnd,
        ...(docNumber === undefined ? {} : { docNumber }),
        ...defined,
      };
      at = close + 1;
    }
  }
  if (result.defines === undefined) {
    const from = text[at] === ',' || text[at] === '(' ? at + 1 : at;
    if (cues.definitionAt(text, from) !== -1) result = { ...result, ...definitionIn(text, from, from + 50, cues) };
  }
  const article = readArticles(text, at);
  return article === undefined ? result : { ...result, article };
};
