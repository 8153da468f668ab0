/** What belongs to the web page around a document: navigation, buttons, breadcrumbs; made from data/site-chrome.json. */
import { makeTrie } from './trie.ts';

export interface SiteChromeData {
  readonly whole: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly words: readonly string[];
  /** 首页: the first item of a menu. */
  readonly menus: readonly string[];
  readonly separators: readonly string[];
  readonly licenceStarts: readonly string[];
  readonly licenceWords: readonly string[];
}

export interface SiteChrome {
  /** `您当前所在位置: 首页>…`, `关怀版 无障碍 无障碍`, `相关文章`; not `打印设备采购办法`, `|1|甲工程|乙县|`, `1|甲工程|乙县`. */
  isChrome(line: string): boolean;
  /** `本作品是中华人民共和国的|法律…属于公有领域`: a note on the licence of the page begins with these lines; not `本作品展由文化馆承办`. */
  startsLicence(line: string, after: string): boolean;
}

/** Longer lines are text, whatever they begin with. */
const LONGEST = 160;
const LONGEST_WORDS = 80;
const BAR = '|';
/** Items of a menu are shorter, and none is a number: cells of a table may be. */
const LONGEST_ITEM = 12;
/** [ 字号: 大 中 小 ]: the blank behind the bracket of a button. */
const BLANK_INSIDE = /^([[【(])\s+/u;
const SENTENCE = /[,。;:!?《]/;
const NUMBER = /^\s*\d+\s*$/;

export const makeSiteChrome = (data: SiteChromeData): SiteChrome => {
  const whole = new Set(data.whole);
  const longestWhole = data.whole.reduce((most, line) => Math.max(most, line.length), 0);
  const words = makeTrie(data.words);
  const starts = makeTrie(data.starts);
  const licences = makeTrie(data.licenceStarts);
  /** Most of the line is made of page words. */
  const isWords = (line: string): boolean => {
    if (line.length > LONGEST_WORDS) return false;
    const found = words.scan(line);
    const covered = found.reduce((sum, { start, end }) => sum + end - start, 0);
    return found.length > 0 && covered > line.length * (found.length > 1 ? 0.5 : 0.8);
  };
  /** A row of a table in Markdown opens and ends with its bars, one pasted as text has a number or a long cell; a path has not. */
  const isRow = (line: string): boolean =>
    (line.startsWith(BAR) && line.endsWith(BAR)) ||
    line.split(BAR).some((cell, _, { length }) => length > 2 && (cell.length > LONGEST_ITEM || NUMBER.test(cell)));
  const isBreadcrumb = (line: string): boolean =>
    line.length <= LONGEST_WORDS &&
    data.separators.some((mark) => line.includes(mark) && line.split(mark).length > 2) &&
    !isRow(line) &&
    !/[。;]/.test(line);

  /** 首页走进甘肃新闻政务公开互动: items that stood apart; 首页刊登了消息。 is a sentence. */
  const isMenu = (line: string): boolean =>
    line.length <= LONGEST_WORDS && data.menus.some((word) => line.startsWith(word)) && !SENTENCE.test(line);

  const isChrome = (line: string): boolean =>
    line.length <= LONGEST &&
    ((line.length <= longestWhole && whole.has(line)) ||
      starts.longestAt(line.replace(BLANK_INSIDE, '$1'), 0) !== null ||
      data.ends.some((end) => line.endsWith(end)) ||
      isWords(line) ||
      isMenu(line) ||
      isBreadcrumb(line));
  const startsLicence = (line: string, after: string): boolean =>
    licences.longestAt(line, 0) !== null &&
    data.licenceWords.some((word) => line.includes(word) || after.includes(word));
  return { isChrome, startsLicence };
};
