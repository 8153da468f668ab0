/** How official texts mark their lines: headings, articles, cue words; made from data/line-marks.json. */
import { type DateReader, type DateWords, makeDateReader } from './date-reader.ts';

export interface LineMarksData extends DateWords {
  readonly headings: readonly { readonly level: number; readonly pattern: string }[];
  readonly article: string;
  readonly footnote: string;
  readonly attachment: string;
  readonly copies: string;
  /** 主题词:畜牧 屠宰 通知. */
  readonly keywords: string;
  readonly printed: string;
  /** 攀枝花市人民政府办公室 签发:…: who signed, behind who issues. */
  readonly signer: string;
  readonly sender: string;
  readonly byline: string;
  readonly salutation: string;
  readonly adopted: string;
  readonly delivered: string;
  /** ——2018年11月28日在山西省第十三届人民代表大会: the first line of such a note, where the page breaks it. */
  readonly deliveredOn: string;
  /** 新华社北京2月13日电: stands between a headline and the news. */
  readonly dateline: string;
  /** 联合印发通知, 发布…规范: a headline about a document. */
  readonly tellsOfIssue: string;
  /** 11日,: how news begin when the month goes without saying. */
  readonly bareDay: string;
  /** 发文机构:: the byline that names who issued the text. */
  readonly issuedBy: string;
  /** 省长某某: the caption above a salutation. */
  readonly speaker: string;
  /** 那末,…?, …呢?: sentences of a speech that look like headlines. */
  readonly notHeadline: string;
  /** 专栏5: the heading of a box, as plans have them. */
  readonly box: string;
  /** ■, ●: opens an item of a list. */
  readonly bullet: string;
  readonly notAddressees: string;
  /** 为了…: how running text begins, and no list of addressees. */
  readonly opensText: string;
  /** 公历: what may stand before a signature's day. */
  readonly era: string;
  /** 点击数:412: what a page tells of itself, wherever in a line. */
  readonly pageField: string;
  /** (代章): what may stand behind a signing organ. */
  readonly sealed: string;
  /** (星期四), 于遵义: what may stand behind a signature's day. */
  readonly atPlace: string;
  /** 解读机关:: before the office that publishes a reading. */
  readonly readBy: string;
  /** 最高指示: the heading of words that papers of 1966 to 1976 put above themselves. */
  readonly motto: string;
  /** 第722号, (2019年第11次): the rest of the heading of an order, or of minutes. */
  readonly orderTail: string;
  /** 公布: the note that says when a text was made known. */
  readonly announced: string;
  /** 修正: the note that says when a text got its present wording. */
  readonly revised: string;
  /** 批准: what a higher organ does with the text of another. */
  readonly approval: readonly string[];
  /** 通过: what an assembly does with a text of its own. */
  readonly adoption: readonly string[];
  /** 会议: where a note ends with the meeting, the next one says what both did. */
  readonly meeting: readonly string[];
  /** 并经, 根据: what links a day's note to the next one. */
  readonly linked: string;
  readonly numberTail: string;
  readonly orderYear: string;
  readonly number: string;
  readonly takesEffect: string;
  readonly letterhead: string;
  /** 名称, 发文字号: what stands in a table of a page beside what it tells of the document. */
  readonly labels: Readonly<Record<'title' | 'number' | 'issued' | 'published' | 'others', readonly string[]>>;
  /** 自: stands before the day on which a document takes effect. */
  readonly starts: readonly string[];
  readonly fromIssue: readonly string[];
  /** 有效期至: stands before the last day. */
  readonly until: readonly string[];
  /** 延长至: the same where the sentence speaks of the document, 本通知…延长至; else it may be of anything. */
  readonly endsAt: readonly string[];
  /** 止: stands behind such a day. */
  readonly ended: readonly string[];
  /** 有效期, 试行: stands before how long it is in force. */
  readonly terms: readonly string[];
  /** 起施行: words of a sentence on when a document is in force. */
  readonly ofItself: readonly string[];
}

export interface HeadingMark {
  readonly level: number;
  readonly length: number;
}

type WordLists =
  | 'starts'
  | 'fromIssue'
  | 'until'
  | 'endsAt'
  | 'ended'
  | 'terms'
  | 'ofItself'
  | 'approval'
  | 'adoption'
  | 'meeting';
type CueName = Exclude<keyof LineMarksData, keyof DateWords | 'headings' | 'labels' | WordLists>;

export interface LineMarks {
  /** The mark with which a line opens: 一、 is level 1, (一) 2, 1. 3, (1) 4. */
  heading(line: string): HeadingMark | undefined;
  /** Length of the cue if `line` has it, else 0. */
  cue(name: CueName, line: string): number;
  readonly dates: DateReader;
  readonly words: Pick<LineMarksData, WordLists | 'labels'>;
}

/** All patterns are anchored and bounded, so that a line's start or end is all they look at. */
const WINDOW = 80;

export const makeLineMarks = (data: LineMarksData): LineMarks => {
  const headings = data.headings.map(({ level, pattern }) => ({ level, pattern: new RegExp(pattern, 'u') }));
  const compiled = new Map<CueName, { readonly pattern: RegExp; readonly isAtStart: boolean }>();
  const compile = (name: CueName) => {
    const made = { pattern: new RegExp(data[name], 'u'), isAtStart: data[name].startsWith('^') };
    compiled.set(name, made);
    return made;
  };

  const heading = (line: string): HeadingMark | undefined => {
    const start = line.slice(0, 16);
    for (const { level, pattern } of headings) {
      const match = pattern.exec(start);
      if (match) return { level, length: match[0].length };
    }
    return undefined;
  };

  const cue = (name: CueName, line: string): number => {
    const { pattern, isAtStart } = compiled.get(name) ?? compile(name);
    const window = line.length <= WINDOW ? line : isAtStart ? line.slice(0, WINDOW) : line.slice(-WINDOW);
    return pattern.exec(window)?.[0].length ?? 0;
  };

  return { heading, cue, dates: makeDateReader(data), words: data };
};
