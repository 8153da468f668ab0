/**
 * Titles without 《》 in the numbered lists of decisions that repeal or amend: each item is one, from its number to the bracket
 * that says who issued it.
 *
 *   takes `对下列规章予以废止:` + `(一)甲自治区蔗区管理暂行办法(1997年…令第5号发布)`, `4.关于贯彻实施《甲条例》的公告`, without a number `决定废止的规章` +
 *     `甲办法(1997年9月30日甲部令第5号发布)`
 *   refuses `1.关于印发《甲办法》的通知` (the title in marks is meant), `将第三条中的“市”修改为“县”` between the items, lists below any other lead, items that are sentences,
 *           `(三)听取…的意见` below the next article and within “new wording” of several lines
 */

import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { foldTitle } from '../../../knowledge/policy-title.ts';
import { opensArticle } from '../../../segments/articles.ts';
import type { Segment } from '../../../segments/segment.ts';
import { type ItemNumber, itemNumberAt } from '../../../text/item-number.ts';
import { ABOUT_ARTICLE } from '../../../text/numerals.ts';
import { lastWithin } from '../../../text/search-within.ts';
import type { Text } from '../../../text/text.ts';
import { readAfterTitle } from '../../after-title.ts';
import type { PolicyMention } from '../../mention.ts';
import { meantIn, titleRows } from '../../title-rows.ts';

const rule = 'policy-listed';
const LONGEST_LEAD = 120;
const LONGEST_HEADING = 40;
const STOP = '。';
const SHORTEST = 6;
const LONGEST = 80;
const titleLine = /^((?:[^(),。;:“”《》]|《[^《》]*》)+)(?:\(([^()]{2,12})\))?(?=[(。;]|$)/u;
const YEAR_ALONE = /^\((?:19|20)\d{2}年?\)$/;
/** 删去第三条…的规定. */
const aboutArticles = new RegExp(`${ABOUT_ARTICLE}|^将`, 'u');

/** Is the end of the line within “…: new wording whose end stands on a line further down? */
const staysQuoted = (words: string, wasQuoted: boolean): boolean => {
  const opened = words.lastIndexOf('“');
  const closed = words.lastIndexOf('”');
  return opened === closed ? wasQuoted : opened > closed;
};

const titleOf = (
  text: string,
  line: Segment,
  { length }: ItemNumber,
  knowledge: Knowledge,
): PolicyMention | undefined => {
  const start = line.start + length;
  const [written = '', unstaged = ''] =
    titleLine.exec(text.slice(start, Math.min(line.end, start + LONGEST + 1))) ?? [];
  // 甲办法|(2001年): when it was made; (2021—2035年) and (2019年版) belong to the title.
  const isDated = YEAR_ALONE.test(written.slice(unstaged.length));
  const title = knowledge.policies.bare(written) === unstaged && !isDated ? written : unstaged;
  if (title.length < SHORTEST || title.length > LONGEST || aboutArticles.test(title)) return undefined;
  if (knowledge.policies.kindOf(title) === undefined || !meantIn(title, knowledge).isUnmarked) return undefined;
  const after = readAfterTitle(text, start + title.length, knowledge.cues);
  return { type: 'Policy', form: 'named', rule, start, title: foldTitle(title), ...after };
};

/** 甲条例实施细则(1997年9月30日公安部令第31号发布): the only title of a list has no number, but its bracket says who issued it. */
const HISTORY = /^[^()。;:“”,]+(?:\([^()]{2,12}\))?\([^()]*(?:\d日|号)[^()]*\)[。;]?$/u;
const isNoted = (text: string, { start, end }: Segment): boolean => HISTORY.test(text.slice(start, end));

/** Does the line say that what is listed below it is repealed or amended? */
const opensList = (text: string, line: Segment, { cues }: Knowledge): boolean => {
  const { end } = line;
  const announces = text[end - 1] === ':';
  if (end - line.start > LONGEST_HEADING && !announces) return false;
  // 为了与《甲法》相衔接,根据…通知的要求,|常务委员会决定对下列法规作出修改: however long the reason is, the end of the line announces.
  // 原文件自动失效。申请人应当将下列文件报送审批: what ends is said in another sentence.
  const start = Math.max(line.start, end - LONGEST_LEAD, lastWithin(text, STOP, end - LONGEST_LEAD, end - 1) + 1);
  const relation = (announces ? cues.ofLead : cues.ofList)(text, start, end)?.relation;
  if (relation === 'repeals' || relation === 'amends') return true;
  // 继续有效的文件目录; not 应当符合下列要求:.
  return relation === 'mentions' && cues.ofList(text, start, end)?.relation === relation;
};

/** Titles in the rows of tables; a line that the document itself begins with is its heading. */
const rowTitles = (text: Text, lines: readonly Segment[], knowledge: Knowledge): PolicyMention[] => {
  const { rows } = titleRows(text, knowledge);
  if (rows.length === 0) return [];
  const headings = new Set(gather(lines, ({ kind, start }) => (kind === 'title' ? [start] : [])));
  return gather(rows, ({ line, name, title, isUnmarked, number }): PolicyMention[] =>
    isUnmarked && !headings.has(line.start)
      ? [
          {
            type: 'Policy',
            form: 'named',
            rule,
            title,
            ...(number ? { docNumber: number.docNumber } : {}),
            ...readAfterTitle(text.folded, name.end, knowledge.cues),
            start: name.start,
          },
        ]
      : [],
  );
};

export const policyListed: Recogniser = {
  name: rule,
  find: (text, { lines }, knowledge) => {
    const { folded } = text;
    const found: PolicyMention[] = rowTitles(text, lines, knowledge);
    // The level of the lead's own number, -1 for none, and of the items.
    let list: { readonly leadLevel: number; readonly itemLevel?: number; readonly holdsTitles?: boolean } | undefined;
    let quoted = false;
    for (const line of lines) {
      const wasQuoted = quoted;
      quoted = staysQuoted(folded.slice(line.start, line.end), wasQuoted);
      if (opensList(folded, line, knowledge)) {
        list = { leadLevel: itemNumberAt(folded, line.start).level };
        continue;
      }
      if (!list) continue;
      // 有下列情形之一的,可以修改: in one article says nothing of the items of the next; 五、甲条例 + 第四十五条修改为“…” is one list.
      if (!list.holdsTitles && opensArticle(folded, line, knowledge.kinds.marks)) {
        list = undefined;
        continue;
      }
      if (wasQuoted) continue;
      const number = itemNumberAt(folded, line.start);
      const { level } = number;
      if (level === -1) {
        const alone =
          list.itemLevel === undefined && isNoted(folded, line) ? titleOf(folded, line, number, knowledge) : undefined;
        if (alone) found.push(alone);
        continue;
      }
      if (level === list.leadLevel) list = undefined;
      else if (list.itemLevel === undefined || list.itemLevel === level) {
        list = { ...list, itemLevel: level };
        const title = titleOf(folded, line, number, knowledge);
        if (!title) continue;
        list = { ...list, holdsTitles: true };
        found.push(title);
      }
    }
    return found;
  },
};
