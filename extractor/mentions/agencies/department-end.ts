/**
 * The department of a government or a staff that stands right behind its name, and the committee that ruled an organ.
 *
 *   takes 江苏省革委会|水利局, 东北人民政府|民政部, 呼伦贝尔盟行政公署|林业局, 总参谋部|测绘局, 陕西省交通局|革委会, 海东工业园区管委会|财政局
 *   refuses 省人民政府|水利部门 (a class), 省人民政府|财政部 (no province has a 部)
 */
import type { OrganPatterns } from '../../knowledge/organ-patterns.ts';
import type { Text } from '../../text/text.ts';
import { isGap } from './edges.ts';

/** 革委会政工组|文化局 */
const DEEPEST = 2;

/** Where the department that an organ of the name `owner` has at `at` ends, or `at`. */
export const departmentOf = (folded: string, owner: string, at: number, patterns: OrganPatterns): number => {
  const kind = patterns.data.departmentsOf.find(({ owners }) => owners.some((word) => owner.endsWith(word)));
  if (!kind) return at;
  const named = kind.named.find((word) => folded.startsWith(word, at));
  if (named !== undefined) return at + named.length;
  const domain = patterns.domainEnd(folded, at);
  const ending = domain > at ? kind.endings.find((word) => folded.startsWith(word, domain)) : undefined;
  return ending === undefined ? at : domain + ending.length;
};

/** Where the name of the organ from `start` to `end` goes on to, or `end`. */
export const departmentEnd = (text: Text, start: number, end: number, patterns: OrganPatterns): number => {
  const { folded } = text;
  let last = end;
  for (let depth = 0; depth < DEEPEST && !isGap(text, last); depth++) {
    if (patterns.lists.departmentOwners.before(folded, last) === 0) break;
    const next = departmentOf(folded, folded.slice(start, last), last, patterns);
    if (next === last || patterns.isBroken(folded, last, next)) break;
    last = next;
  }
  if (patterns.lists.ruling.at(folded, last) === 0) return last;
  const ruling = patterns.data.rulingBodies.find(([written]) => folded.startsWith(written, last));
  return ruling && !isGap(text, last) ? last + ruling[0].length : last;
};
