/**
 * Numbers of Macao's gazette: 第38/2006号行政长官批示, 第85/84/M号法令, 第12/2013号法律|《城市规划法》.
 *
 * Not 第3/4号机组, 第12/2013号案: a kind of its acts must follow.
 */
import type { Span } from '../text/span.ts';

export interface GazettedData {
  /** 法律, 行政长官批示. */
  readonly gazetted: readonly string[];
  /** 社会文化司司长: whose order it is. */
  readonly gazettedBy: readonly string[];
  /** 中华人民共和国, 特别行政区: titles that begin or go on so are the nation's in a text of Macao as well. */
  readonly nationwide: readonly string[];
}

export interface GazettedNumbers {
  gazettedIn(text: string): readonly Span[];
  /** 第12/2013号法律|《城市规划法》: does such a number end at `at`? */
  isNationwide(title: string): boolean;
  isGazettedBefore(text: string, at: number): boolean;
}

const NUMBER = '第\\d{1,4}/(?:\\d{4}|\\d{2}/[A-Z])号';
const LONGEST = 30;

export const makeGazettedNumbers = ({ gazetted, gazettedBy, nationwide }: GazettedData): GazettedNumbers => {
  const kinds = [...gazetted].sort((a, b) => b.length - a.length).join('|');
  const act = `${NUMBER}(?:${gazettedBy.join('|')})?(?:${kinds})`;
  const everywhere = new RegExp(act, 'g');
  const atEnd = new RegExp(`${act}$`);
  return {
    gazettedIn: (text) =>
      Array.from(text.matchAll(everywhere), (match) => ({ start: match.index, end: match.index + match[0].length })),
    isNationwide: (title) => nationwide.some((word) => title.includes(word)),
    isGazettedBefore: (text, at) => atEnd.test(text.slice(Math.max(0, at - LONGEST), at)),
  };
};
