/**
 * Titles as identities: one folded form to show and store, one key to compare by.
 *
 * `《国务院关于印发<“十四五”规划>的通知》` → id `国务院关于印发〈“十四五”规划〉的通知`.
 * Keys also agree where texts differ in quotation marks, brackets, dashes, 中华人民共和国 before a law.
 */
const OUTER = /^《([^《》]*(?:《[^《》]*》[^《》]*)*)》$/;
const STATE = '中华人民共和国';
/** Nothing to fold: most titles. */
const ONLY_HAN = /^[\u4e00-\u9fff]+$/;
const LONGEST_GENERIC = 6;

/** Without outer marks, line ends and blanks between Chinese; inner marks as 〈〉. Expects folded text. */
export const foldTitle = (written: string): string => {
  let inner = written.trim();
  for (let outer = OUTER.exec(inner); outer; outer = OUTER.exec(inner)) inner = outer[1]!;
  return inner
    .replace(/[<《]/g, '〈')
    .replace(/[>》]/g, '〉')
    .replace(/〈+/g, '〈')
    .replace(/〉+/g, '〉')
    .replace(/\s+(?=[^\x20-\x7f])|(?<=[^\x20-\x7f])\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

/** What two spellings of one title have in common. */
export const titleKey = (title: string): string => {
  if (ONLY_HAN.test(title)) return stripState(title);
  const plain = title
    .normalize('NFKC')
    .replace(/[\s《》〈〉<>“”‘’"'「」『』·,,、。:;]/gu, '')
    // 二○三五年 and 二〇三五年.
    .replace(/○/g, '〇')
    .replace(/[〔[【]/g, '(')
    .replace(/[〕\]】]/g, ')')
    .replace(/[—–\-~]+/g, '-');
  return stripState(plain);
};

/** 中华人民共和国土地管理法 and 土地管理法 are one; 中华人民共和国 alone stays. */
export const stripState = (title: string): string =>
  title.startsWith(STATE) && title.length > STATE.length + 1 ? title.slice(STATE.length) : title;

const ABOUT = '关于';
/** Shorter ones several organs may have used: 关于做好防汛工作的通知. */
const SHORTEST_TELLING = 16;

/**
 * The rest of a title's key from 关于 on, where an organ stands before it: 国务院关于甲的意见 → 关于甲的意见. A title that
 * begins so is told by it alone only if it is long enough to be nobody else's.
 */
export const withoutOrgan = (key: string): string | undefined => {
  const at = key.indexOf(ABOUT);
  return at > 0 && key.length - at >= SHORTEST_TELLING ? key.slice(at) : undefined;
};

/** A title so short that other documents use it for other things (实施方案, 政府工作报告); laws (法, 典, 例) are not meant. */
export const isGenericTitle = (title: string): boolean => {
  const key = titleKey(title);
  return key.length <= LONGEST_GENERIC && !title.startsWith(STATE) && !/[法典例]$/.test(key);
};
