/**
 * What the heading of a reading reads, where no 《》 say so.
 *
 *   takes 图解:|山东省…实施方案|, 政策问答|·|安徽省农村供水管理办法|, 解读:|甲市人民政府办公室关于乙的意见|, |安徽省农村供水管理办法|政策解读
 *   refuses 图解:今年咸阳怎么干 (no document), 惠企政策解读 (whose?), 解读《甲办法》 (marked), 甲市印发乙方案:图解 (news)
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';

const SHORTEST = 6;
const BEHIND_LEAD = /^[】\]:|丨·—-]{1,2}/u;
const OPENS = /^[【[]/u;
/** 《 is for other rules; a sentence is a headline. */
const NOT_TITLE = /[《》,!?。;:]/u;
const OF = /的$/u;

/** A document has a kind, and opens with whose it is or what it is about: 甲市…办法, 关于…的意见. */
const isDocument = (title: string, { kinds, policies, places, agencies }: Knowledge): boolean =>
  title.length >= SHORTEST &&
  !NOT_TITLE.test(title) &&
  kinds.kindOf(title) !== undefined &&
  kinds.kindOf(title) !== kinds.words.readingKind &&
  !kinds.isPlainEnding(title) &&
  (policies.isSubject(title) || places.longestAt(title, 0) !== null || agencies.scanCentral(title)[0]?.start === 0) &&
  // 甲市出台乙若干措施 tells that it was issued.
  (policies.isSubject(title) || !kinds.words.issueCues.some((cue) => title.includes(cue)));

const longestOf = (words: readonly string[], holds: (word: string) => boolean): string =>
  words.filter(holds).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** In offsets of `words`; undefined if it is no such heading. */
export const titleRead = (words: string, knowledge: Knowledge): Span | undefined => {
  const { readingWords, subject } = knowledge.kinds.words;
  const open = OPENS.exec(words)?.[0].length ?? 0;
  const lead = longestOf(readingWords, (word) => words.startsWith(word, open));
  const mark = lead === '' ? undefined : BEHIND_LEAD.exec(words.slice(open + lead.length));
  if (mark) {
    const start = open + lead.length + mark[0].length;
    return isDocument(words.slice(start), knowledge) ? { start, end: words.length } : undefined;
  }
  const tail = longestOf(readingWords, (word) => words.endsWith(word));
  if (tail === '') return undefined;
  const before = words.slice(0, -tail.length);
  const bare = before.replace(OF, '');
  // 关于|甲市乙办法|的解读; but 关于做好丙工作的通知|解读 is of that notice.
  const about = bare === before ? undefined : subject.find((word) => before.startsWith(word));
  const start = about?.length ?? 0;
  const title = bare.slice(start);
  return isDocument(title, knowledge) ? { start, end: start + title.length } : undefined;
};
