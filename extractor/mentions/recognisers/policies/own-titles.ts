/**
 * The document's own title in its heading: the whole line, or the lines over which it is broken.
 *
 * Takes `国务院关于新时代支持革命老区振兴发展的意见`, `甲公司诉乙市人民政府行政协议案`, `关于修改《甲条例》的决定`, `铁岭市人民政府关于印发` + `甲措施的通知`.
 * Refuses `省委省政府印发《…》`, `《…》解读`, `关于印发《…》的通知`: there the inner title is the mention.
 */

import { scanDocNumbers } from '../../../../graph-schema/index.ts';
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { foldTitle } from '../../../knowledge/policy-title.ts';
import { LABEL_ROW, type Segment } from '../../../segments/segment.ts';
import { firstIndex } from '../../../text/first-index.ts';
import { TENS } from '../../../text/numerals.ts';
import { firstWithin, lastWithin } from '../../../text/search-within.ts';
import type { Span } from '../../../text/span.ts';
import { wideBlanks } from '../../../text/wide-blanks.ts';
import { namesMadeFrom } from '../../made-from.ts';
import type { PolicyMention } from '../../mention.ts';
import { joinTitleLines } from '../../title-lines.ts';
import { titleRead } from '../../title-read.ts';

const rule = 'policy-own-titles';
const SHORTEST = 10;
const LONGEST = 120;
const OF = '的';
const COLON = ':';
/** Markdown's marks, the web page's own label (【温馨提示】), and 附: before what another document carries. */
const beforeTitle = /^(?:[#*+\s]+|【[^】]{1,8}】|附[件录]?\d{0,2}:)+/;
const BRACKETED = /^\(([^()]*)\)$/u;
const ofProse = new RegExp(`[。;,:!?]|^[\\d(${TENS}①-⑳]+[.、)]`);

/** 标题:|甲市…的通知: the label of a page's field. */
const behindLabel = (text: string, start: number, { kinds: { marks } }: Knowledge): number => {
  const label = marks.words.labels.title.find((word) => text.startsWith(word + COLON, start));
  return label === undefined ? start : start + label.length + COLON.length;
};

/** Without the number that some pages set behind the title. */
const withoutNumber = (text: string, start: number, end: number, knowledge: Knowledge): number => {
  const words = text.slice(start, end);
  if (!/\d/.test(words)) return end;
  const last = scanDocNumbers(words, knowledge.cues).at(-1);
  if (!last || words.length - last.end > 1) return end;
  return start + (words[last.start - 1] === '(' ? last.start - 1 : last.start);
};

/** …若干意见|(2020年2月10日): the day stands behind the title, it is not in it. */
const day = /\(\d{4}年\d{1,2}月\d{1,2}日\)$/u;

/** …规划|(节选). */
const withoutExcerpt = (text: string, start: number, last: number, { kinds }: Knowledge): number => {
  const end = last - (day.exec(text.slice(start, last))?.[0].length ?? 0);
  const word = kinds.words.excerpts.find((each) => text.endsWith(`(${each})`, end));
  return word === undefined ? end : Math.max(start, end - word.length - 2);
};

/** A line further down that is nothing but a title: the document after its announcement, or one attached. */
const isHeading = (line: Segment, text: string, knowledge: Knowledge): boolean => {
  const { policies } = knowledge;
  const length = line.end - line.start;
  if (
    line.kind === 'chrome' ||
    line.kind === 'title' ||
    line.rule === LABEL_ROW ||
    length < SHORTEST ||
    length > LONGEST
  )
    return false;
  const written = text.slice(line.start, withoutNumber(text, line.start, line.end, knowledge));
  if (ofProse.test(written) || policies.kindOf(written) === undefined) return false;
  const marked = written.indexOf('《');
  return (
    policies.isSubject(marked === -1 ? written : written.slice(0, marked)) ||
    (policies.bare(written) !== written && written.endsWith(')'))
  );
};

/** Of headings one under the other none is one: that is a page's list of links, or of attachments. */
const standingAlone = (lines: readonly Segment[], text: string, knowledge: Knowledge): readonly Segment[] => {
  const heading = lines.map((line) => isHeading(line, text, knowledge));
  return lines.filter((_, i) => heading[i] && !heading[i - 1] && !heading[i + 1]);
};

/** Printing, forwarding, reading: the cue before the mark says so, or nothing but a heading follows it. */
const isAboutInner = (text: string, start: number, end: number, knowledge: Knowledge): boolean => {
  const { cues, policies } = knowledge;
  const open = firstWithin(text, '《', start, end);
  if (open === -1) return false;
  const close = lastWithin(text, '》', start, end + 1);
  const before = cues.before(text, start, open).at(-1)?.relation;
  if (close === end - 1 || policies.kindOf(text.slice(start, end)) === undefined) return true;
  if (before === 'interprets' || cues.after(text, close, end).some(({ relation }) => relation === 'interprets'))
    return true;
  // 转发《甲意见》|的实施意见 passes 甲意见 on; 转发《甲条例》|的实施细则的通知 does not.
  if (before === 'forwards' && text[close + 1] === OF && !text.slice(close + 2, end).includes(OF)) return true;
  // 关于印发2024年《政府工作报告》|重点任务分工|的通知
  return (before === 'issues' || before === 'forwards') && !namesMadeFrom(text, close + 1, knowledge);
};

/** 奉贤发布全行业疫情防控规范: a headline tells that something was issued, a title says what it is about. */
const isHeadline = (text: string, start: number, end: number, { cues, policies }: Knowledge): boolean =>
  !policies.isSubject(text.slice(start, end)) &&
  cues
    .before(text, start, end)
    .some((cue) => cue.relation === 'issues' && cue.start > start && !cues.isPrinting(text, cue.start));

/** 铁道部命令, 安康市人民政府 + 专项问题会议纪要 above 关于…: the head of the paper, which names an organ and a kind. */
const isLetterhead = (
  { start, end }: Span,
  next: Span | undefined,
  folded: string,
  { kinds, agencies, places }: Knowledge,
): boolean => {
  if (!next || next.start - end > LONGEST) return false;
  const words = foldTitle(folded.slice(start, end));
  if (kinds.isSubject(words) || words.includes('《')) return false;
  const opens = kinds.words.subject.some((word) => folded.startsWith(word, next.start));
  return opens && (places.longestAt(words, 0) !== null || agencies.scanCentral(words)[0]?.start === 0);
};

/** 项目名称　　　所在地　　　年度计划: three columns in one line. */
const isTableHead = (text: string, { start, end }: Span, columns: readonly number[]): boolean => {
  const first = firstIndex(columns.length, (i) => columns[i]! > start);
  const third = columns[first + 1];
  return third !== undefined && third < end && firstWithin(text, '\n', start, end) === -1;
};

export const policyOwnTitles: Recogniser = {
  name: rule,
  find: (text, { lines }, knowledge) => {
    const { folded } = text;
    const columns = [...wideBlanks(text)];
    const joined = joinTitleLines(lines, folded, knowledge);
    const titles = joined.filter((title, i) => !isLetterhead(title, joined[i + 1], folded, knowledge));
    return gather(
      [...titles, ...standingAlone(lines, folded, knowledge)],
      ({ start: from, end: to }): PolicyMention[] => {
        if (isTableHead(folded, { start: from, end: to }, columns)) return [];
        const marked = from + (beforeTitle.exec(folded.slice(from, to))?.[0].length ?? 0);
        const start = behindLabel(folded, marked, knowledge);
        const end = withoutNumber(folded, start, withoutExcerpt(folded, start, to, knowledge), knowledge);
        // (关于甲的公告) behind the number of an order: brackets around the whole are no part of it.
        const title = foldTitle(folded.slice(start, end).replace(BRACKETED, '$1'));
        // An organ alone, a headline without a kind: no policy is called like that.
        const isTitle = knowledge.policies.kindOf(title) !== undefined || knowledge.policies.isSubject(title);
        if (!isTitle && !knowledge.kinds.isCase(title)) return [];
        if (titleRead(folded.slice(from, to), knowledge)) return [];
        if (isAboutInner(folded, start, end, knowledge) || isHeadline(folded, start, end, knowledge)) return [];
        return [{ type: 'Policy', form: 'own-title', rule, start, end, title }];
      },
    );
  },
};
