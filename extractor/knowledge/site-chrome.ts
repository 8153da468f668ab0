/** What belongs to the web page around a document: navigation, buttons, breadcrumbs; made from data/site-chrome.json. */
export interface SiteChromeData {
  readonly whole: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly words: readonly string[];
  readonly separators: readonly string[];
}

export interface SiteChrome {
  /** `您当前所在位置: 首页>…`, `关怀版 无障碍 无障碍`, `相关文章`; not `打印设备采购办法`. */
  isChrome(line: string): boolean;
}

/** Longer lines are text, whatever they begin with. */
const LONGEST = 160;
const LONGEST_WORDS = 80;

export const makeSiteChrome = (data: SiteChromeData): SiteChrome => {
  const whole = new Set(data.whole);
  const words = [...data.words].sort((a, b) => b.length - a.length);
  /** Most of the line is made of page words. */
  const isWords = (line: string): boolean => {
    if (line.length > LONGEST_WORDS) return false;
    let rest = line;
    let found = 0;
    for (const word of words) {
      const parts = rest.split(word);
      found += parts.length - 1;
      rest = parts.join('');
    }
    return found > 0 && line.length - rest.length > line.length * (found > 1 ? 0.5 : 0.8);
  };
  const isBreadcrumb = (line: string): boolean =>
    line.length <= LONGEST_WORDS && data.separators.some((mark) => line.split(mark).length > 2) && !/[。;]/.test(line);

  const isChrome = (line: string): boolean =>
    line.length <= LONGEST &&
    (whole.has(line) ||
      data.starts.some((start) => line.startsWith(start)) ||
      data.ends.some((end) => line.endsWith(end)) ||
      isWords(line) ||
      isBreadcrumb(line));
  return { isChrome };
};
