/**
 * Boards that no list knows, whatever follows them: what they are for, and 委员会.
 *
 *   takes 省|湿地保护委员会由…, 市|历史文化名城保护委员会研究后, 全国|饲料评审委员会, 国家|畜禽遗传资源委员会办公室
 *   refuses 市|属开发区管理委员会 (a zone's), 市|人民政府设立湿地保护委员会 (a verb), 区|选举委员会 (each has one), 省|委员会议
 */
import type { OrganPatterns } from '../../knowledge/organ-patterns.ts';
import { isHan } from '../../text/han.ts';

const SHORTEST = 4;
const LONGEST = 18;

const runEnd = (folded: string, at: number): number => {
  const last = Math.min(folded.length, at + LONGEST);
  let end = at;
  while (end < last && isHan(folded.charCodeAt(end))) end++;
  return end;
};

/** Where the board's name ends that begins at `at`, or `at`. */
export const boardEnd = (folded: string, at: number, patterns: OrganPatterns, shortest = SHORTEST): number => {
  const { ending, works, stops, notAfter } = patterns.data.boards;
  // 市|和区健康促进委员会: those of two levels.
  if (patterns.data.connect.includes(folded[at] ?? '\n')) return at;
  const found = folded.slice(at, runEnd(folded, at)).indexOf(ending);
  const name = folded.slice(at, at + found);
  const end = at + found + ending.length;
  if (found < shortest || !works.some((work) => name.endsWith(work))) return at;
  if (notAfter.some((word) => folded.startsWith(word, end))) return at;
  // 考试|指导: the last word says what the board does, and is no clause.
  const isClause = patterns.stopsInHead.scan(folded, at, at + found).some((stop) => stop.end < at + found);
  return isClause || stops.some((word) => name.includes(word)) ? at : patterns.subEnd(folded, end);
};
