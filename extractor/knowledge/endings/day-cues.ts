/** From when a policy ends: 自《乙》施行之日起|废止, 《乙》|公布后|即已失效; what else may stand before the word that ends it. */
import { makeTrie } from '../trie.ts';
import { type LinkData, LONGEST_LINK, makeLinking } from './link.ts';

export interface DayCuesData extends LinkData {
  /** 自《乙》. */
  readonly fromDay: readonly string[];
  /** 施行之日起. */
  readonly sinceDay: readonly string[];
  /** 公布后: 《乙》|公布后|即已失效. */
  readonly events: readonly string[];
  /** 失效: how what stands before such a day ends. */
  readonly endedThen: readonly string[];
  /** 即, 已, 自 and 动 of 自动: characters of words between the two that say how soon; what else stands there is another claim. */
  readonly soon: readonly string[];
}

export interface DayCues {
  /** 即行废止, 由你省宣布废止: how that clause begins. */
  endsAt(text: string, at: number): boolean;
  /** 4日24时起|停止执行, 2016年1月1日起|废止: behind the day, which does without 自. */
  behindDay(text: string, at: number): number;
  /** 自|《乙》|施行之日起, |《乙》|公布后即已失效: the reference at [start, end) only says from when. */
  isDay(text: string, start: number, end: number): boolean;
  /** 自文到之日起|作废, 同时|作废: does nothing but a link or the day stand between `from` and the cue? */
  isLink(text: string, from: number, to: number): boolean;
}

/** 同时|作废. */
const SHORT_LINK = 3;

/** 施行之日起, 印发之日起 stand right behind. */
const LONGEST_SINCE = 12;

const LONGEST_THEN = 10;
const LONGEST_DAY = 16;
const DAY = /^(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:\d{1,2}[时点])?起/;

export const makeDayCues = (data: DayCuesData): DayCues => {
  const events = makeTrie(data.events);
  const ending = makeTrie(data.ending);
  const linking = makeLinking(data);
  /** 即已, 自动, 就; not 公布后修改后失效. */
  const soon = new RegExp(`^(?:${data.soon.join('|')}){0,4}$`);
  /** 公布后|即已|失效: nothing but how soon it ended stands between. */
  const isEvent = (text: string, at: number): boolean => {
    const end = events.longestAt(text, at)?.end ?? -1;
    if (end === -1) return false;
    const behind = text.slice(end, end + LONGEST_THEN);
    return data.endedThen.some((word) => behind.includes(word) && soon.test(behind.slice(0, behind.indexOf(word))));
  };
  return {
    endsAt: (text, at) => ending.longestAt(text, at) !== null,
    behindDay: (text, at) => at + (DAY.exec(text.slice(at, at + LONGEST_DAY))?.[0].length ?? 0),
    isDay: (text, start, end) =>
      isEvent(text, end) ||
      (data.fromDay.some((word) => text.endsWith(word, start)) &&
        data.sinceDay.some((word) => text.slice(end, end + LONGEST_SINCE).includes(word))),
    isLink: (text, from, to) => {
      if (to - from <= SHORT_LINK) return true;
      if (to - from > LONGEST_LINK || !data.fromDay.some((word) => text.startsWith(word, from))) return false;
      const link = text.slice(from, to);
      return data.sinceDay.some((word) => {
        const day = link.lastIndexOf(word);
        const behind = from + day + word.length;
        return day !== -1 && (behind === to || linking.longestAt(text, behind)?.end === to);
      });
    },
  };
};
