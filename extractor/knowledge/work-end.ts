/** 店洼水库|除险加固: where what is done to a thing ends; where other words go on with it, it is none. */
import { isHan } from '../text/han.ts';
import type { ProjectData, ProjectWord } from './project-data.ts';
import type { ProjectLexicon } from './project-lexicon.ts';
import { endOfOne, startsWithOne } from './word-questions.ts';

const CLOSING = new Set<ProjectWord>(['verb', 'conjunction', 'etc']);
const AFTER = '后';

/** 扩建|2×30万千瓦, 扩建至|12万吨, but not 改扩建|7月招标, nor 清淤|2300万元: what it costs is not what is done. */
const AMOUNT = /^[0-9.]+(?![0-9.年月日]|[万亿]?元)/;
const LONGEST_AMOUNT = 12;

/** 店洼水库|除险加固: what is done to a thing ends where no other word goes on with it. */
export const makeWorkEnd = (
  { words, heads }: ProjectData,
  { kindAt }: ProjectLexicon,
): ((text: string, at: number) => number) => {
  const endOfWork = endOfOne(words.works);
  const saysWhen = startsWithOne(words.during);
  const isProject = startsWithOne(heads.outside);
  /** A mark, a date, or a word that no name goes across. */
  const isEnd = (text: string, at: number): boolean => {
    // 填埋场封场|后转为应急场.
    if (text[at] === AFTER) return false;
    // 水口大桥维修|期间, 大桥改造|时.
    if (saysWhen(text, at)) return false;
    if (!isHan(text.charCodeAt(at))) return !AMOUNT.test(text.slice(at, at + LONGEST_AMOUNT));
    const kind = kindAt(text, at);
    // 佳木斯至鹤岗铁路改造|项目, and no 项目法人.
    return kind !== undefined && (CLOSING.has(kind) || (kind === 'work' && isProject(text, at)));
  };
  return (text, at) => {
    const end = endOfWork(text, at);
    return end !== -1 && isEnd(text, end) ? end : -1;
  };
};
