/**
 * The document's kind: what its title ends with, else what it calls itself, else what it reads like.
 *
 *   takes `…的通知` (通知), `《…》解读` (解读), `制定本工作要点` (工作要点), a headline over a reporter's text (新闻)
 *   refuses the kinds of documents that the text cites
 */
import { titleRead } from '../../mentions/title-read.ts';
import { opensArticle } from '../../segments/articles.ts';
import type { Found } from '../profile.ts';
import { linesAbove, linesOf, type ProfileContext } from './head-lines.ts';

/** Self-words are looked for in the first running text, and report words everywhere up to here. */
const LEAD = 1500;
const REPORT_WORDS = 5;
const CASE_WORDS = 4;
const PLAN_WORDS = 2;
const LONGEST_SALUTATION = 40;
/** How near to the end the closing words stand. */
const CLOSING = 400;
const found = (value: string, rule: string, spans: Found<string>['spans'] = []): Found<string> => ({
  value,
  rule,
  spans,
});

/** 第一条: no reporter writes so. */
const hasArticles = ({ segments, text, knowledge }: ProfileContext): boolean =>
  segments.lines.some((line) => opensArticle(text.folded, line, knowledge.kinds.marks));

/** 西安发布“金融十条”实施细则, 某市出台12条措施: a headline tells what a title would print. */
const tellsOfIssue = (title: string, { knowledge: { kinds, cues } }: ProfileContext): boolean =>
  kinds.words.issueCues.some((cue) => title.indexOf(cue) > 0 && !cues.isPrinting(title, title.indexOf(cue))) ||
  kinds.isPlainEnding(title);

/** 我省四大工程同日开工: a reporter says whose it is so; 全省春耕工作方案 is a title. */
const OURS = '我';
const tellsOfOurs = (title: string, { knowledge: { kinds } }: ProfileContext): boolean =>
  title.startsWith(OURS) && kinds.words.own.some(([word]) => title.startsWith(word));

/** 2月9日上午,市委书记…: how news begin. */
const opensWithDay = ({ segments, text, bodyStart, knowledge }: ProfileContext): boolean => {
  const lead = segments.lines[bodyStart];
  return lead !== undefined && knowledge.kinds.marks.dates.startsAt(text.folded.slice(lead.start, lead.start + 16));
};

/** 各位代表:  a speech is printed here, whatever a reporter wrote above it. */
const isSpoken = ({ segments, text, knowledge }: ProfileContext): boolean =>
  segments.lines.some(
    ({ start, end }) =>
      knowledge.kinds.marks.cue('salutation', text.folded.slice(start, Math.min(end, start + LONGEST_SALUTATION))) > 0,
  );

/** 记者, 新华社: words of reporters; of 新闻记者 anybody may speak. */
const readsAsNews = ({ text: { folded }, knowledge: { kinds } }: ProfileContext): boolean =>
  kinds.words.news.some((word) => {
    let at = folded.indexOf(word);
    while (
      at !== -1 &&
      kinds.words.newsNot.some((longer) => folded.startsWith(longer, at + word.length - longer.length))
    )
      at = folded.indexOf(word, at + 1);
    return at !== -1;
  });

/** A headline: no subject, no number, nobody addressed, nobody signing, and the words of reporters. */
const isNews = (title: Found<string>, context: ProfileContext): boolean => {
  const { kinds } = context.knowledge;
  if (kinds.isSubject(title.value) || !['title-ending', 'headline'].includes(title.rule)) return false;
  const kind = kinds.kindOf(title.value);
  if (kind !== undefined && (kind === kinds.words.bookKind || kinds.words.noNews.includes(kind))) return false;
  if (kind === kinds.words.readingKind) return tellsOfIssue(title.value, context);
  if (kind === kinds.words.reportKind && isSpoken(context)) return false;
  // Titles of documents have no commas of their own.
  if (/[,:!?]/.test(title.value) && !title.value.includes('《')) return true;
  const official = (['number', 'addressees', 'signature'] as const).some((kind) => linesOf(context, kind).length > 0);
  if (official || hasArticles(context) || bySelf(context)) return false;
  if (tellsOfIssue(title.value, context) || tellsOfOurs(title.value, context) || opensWithDay(context)) return true;
  if (context.segments.lines.some(({ kind }) => kind === 'byline')) return false;
  return readsAsNews(context);
};

const LONGEST_LEAD = 4;
const BEHIND_LEAD = /[】\]:|丨·《]/u;

/** 解读《甲办法》, 政策解读:甲办法, 【部门解读】甲办法; not 关于解读《甲办法》有关问题的通知, 政策解读工作方案, 甲局解读《乙办法》 (news). */
const opensAsReading = (printed: string, { kinds }: ProfileContext['knowledge']): boolean => {
  const { readingKind } = kinds.words;
  const at = printed.indexOf(readingKind);
  const lead = printed.slice(0, at);
  const behind = printed.slice(printed.lastIndexOf('》') + 1);
  return (
    at !== -1 &&
    at < LONGEST_LEAD &&
    BEHIND_LEAD.test(printed[at + readingKind.length] ?? '') &&
    !kinds.isSubject(lead) &&
    (behind === printed || kinds.kindOf(behind) === undefined)
  );
};

/** 部门解读|《…》, 政策解读 on the page above: what stands below reads another document. */
export const isReading = (title: Found<string>, context: ProfileContext): boolean => {
  const { readingKind, readingLeads } = context.knowledge.kinds.words;
  // 一图读懂“暖企十六条”, 【一图读懂·文字版】《…若干措施》
  const printed = context.text.folded.slice(title.spans[0]?.start, title.spans.at(-1)?.end).replace(/^[【[]/u, '');
  if (readingLeads.some((lead) => printed.startsWith(lead) || title.value.startsWith(lead))) return true;
  if (opensAsReading(printed, context.knowledge) || titleRead(printed, context.knowledge)) return true;
  return (
    title.rule !== 'republished-title' &&
    [...linesAbove(context, 'title'), ...linesAbove(context, 'chrome')].some(
      ({ words }) => words.endsWith(readingKind) || words.includes(`${readingKind}|`),
    )
  );
};

/** 基本案情 … 裁判结果 as lines of their own: an account of a case, whatever its title ends with. */
const byCase = ({ text, segments, knowledge }: ProfileContext): Found<string> | undefined => {
  const { caseHeads, caseKind } = knowledge.kinds.words;
  const line = segments.lines.find(
    ({ kind, start, end }) =>
      (kind === 'heading' || kind === 'paragraph') && caseHeads.includes(text.folded.slice(start, end)),
  );
  return line && found(caseKind, 'case-heading', [{ start: line.start, end: line.end }]);
};

/** 原告诉称, 一审法院, 驳回上诉: words of parties and courts, by no reporter and in no statute. */
const tellsOfCase = (context: ProfileContext): boolean => {
  const { folded } = context.text;
  const { caseWords } = context.knowledge.kinds.words;
  const said = caseWords.filter((word) => folded.includes(word)).length;
  return said >= CASE_WORDS && !hasArticles(context) && !readsAsNews(context);
};

/** 中共中央批转水产部党组《…的报告》: a 批转, no report; 国务院批转国家经委关于…的报告: a notice. */
const forwardingKind = (title: string, { knowledge: { kinds, cues } }: ProfileContext): string | undefined => {
  const open = title.indexOf('《');
  if (open === -1 && kinds.kindOf(title) === kinds.words.reportKind) {
    const about = Math.min(...kinds.words.subject.map((word) => title.indexOf(word)).filter((at) => at !== -1));
    const passesOn = cues.before(title, 0, Math.min(about, title.length))[0]?.relation === 'forwards';
    return passesOn ? kinds.words.noticeKind : undefined;
  }
  return open > 0 && title.endsWith('》')
    ? kinds.words.forwarding.find((word) => title.slice(0, open).includes(word))
    : undefined;
};

const byTitle = (title: Found<string> | undefined, context: ProfileContext): Found<string> | undefined => {
  const { kinds } = context.knowledge;
  if (!title) return undefined;
  if (title.rule === 'book-of-chapter') return found(kinds.words.bookKind, title.rule, title.spans);
  if (isReading(title, context)) return found(kinds.words.readingKind, 'reading', title.spans);
  const kind = forwardingKind(title.value, context) ?? kinds.kindOf(title.value);
  // 甲诉乙行政复议案 ends like a motion, 议案.
  if (kinds.isCase(title.value) && tellsOfCase(context)) return found(kinds.words.caseKind, 'case-title', title.spans);
  if (kinds.isNewsOfIssue(title.value) || isNews(title, context))
    return found(kinds.words.newsKind, 'news', title.spans);
  return kind === undefined ? undefined : found(kind, 'title-ending', title.spans);
};

const GLUED = 2;

/** Where the phrase stands by itself: 基|本法 ends another word. */
const standsAt = (lead: string, phrase: string, { cues }: ProfileContext['knowledge']): number => {
  for (let at = lead.indexOf(phrase); at !== -1; at = lead.indexOf(phrase, at + 1))
    if (!cues.glued.has(lead.slice(Math.max(0, at + 1 - GLUED), at + 1))) return at;
  return -1;
};

/** 本工作要点, 现将有关事项通知如下. */
const bySelf = (context: ProfileContext): Found<string> | undefined => {
  const { text, segments, bodyStart, knowledge } = context;
  const { self, selfWords, printed, noticeKind } = knowledge.kinds.words;
  const from = segments.lines[bodyStart]?.start ?? 0;
  // 违反本条例规定 stands in the last articles of a section that is cut from the midst of a statute.
  const isSection = linesOf(context, 'title').length === 0 && hasArticles(context);
  const lead = text.folded.slice(from, isSection ? undefined : from + LEAD);
  // Of all phrases only those are looked for whose words stand there at all.
  const [own = '', ...others] = self;
  const ownHere = lead.includes(own);
  const below = others.filter((cue) => lead.includes(cue));
  for (const [word, kind] of ownHere || below.length > 0 ? selfWords : []) {
    if (!lead.includes(word)) continue;
    const phrases = [own + word, ...below.map((cue) => word + cue)];
    const at = phrases.map((phrase) => standsAt(lead, phrase, knowledge)).find((position) => position !== -1);
    if (at !== undefined)
      return found(kind, 'self-word', [{ start: from + at, end: from + at + word.length + own.length }]);
  }
  const passed = printed.find((word) => lead.includes(word));
  return passed === undefined
    ? undefined
    : found(noticeKind, 'printed-for-you', [
        { start: from + lead.indexOf(passed), end: from + lead.indexOf(passed) + passed.length },
      ]);
};

/** 特此通告 as the last words of the text. */
const byClosing = ({ text, knowledge }: ProfileContext): Found<string> | undefined => {
  const { closing, selfWords } = knowledge.kinds.words;
  const from = Math.max(0, text.folded.length - CLOSING + 1);
  const end = text.folded.slice(from);
  for (const words of closing) {
    const at = end.lastIndexOf(words);
    const kind = selfWords.find(([word]) => words.endsWith(word))?.[1];
    if (at !== -1 && kind !== undefined)
      return found(kind, 'closing-words', [{ start: from + at, end: from + at + words.length }]);
  }
  return undefined;
};

/** 第三章 重点任务 or 专栏5 重大项目, 到2025年, 规划: a chapter or a box from the middle of a plan; a report has no chapters and speaks of its own year. */
const isOfPlan = (context: ProfileContext): boolean => {
  const { text, segments, knowledge } = context;
  const first = segments.lines[0];
  const words = first && text.folded.slice(first.start, first.end);
  const { isChapter, marks } = knowledge.kinds;
  if (words === undefined || !(isChapter(words) || marks.cue('box', words) > 0) || hasArticles(context)) return false;
  return knowledge.kinds.words.planWords.filter((word) => text.folded.includes(word)).length >= PLAN_WORDS;
};

const byStyle = (title: Found<string> | undefined, context: ProfileContext): Found<string> | undefined => {
  const { text, knowledge } = context;
  const { words } = knowledge.kinds;
  const { folded } = text;
  if (title) {
    // Addressees and a number: a document whose title is cut or lost.
    if (linesOf(context, 'addressees').length > 0 && linesOf(context, 'number').length > 0) return undefined;
    const news = readsAsNews(context) || linesOf(context, 'byline').length > 0;
    return news || title.rule === 'headline' ? found(words.newsKind, 'news') : undefined;
  }
  if (isSpoken(context)) return found(words.reportKind, 'salutation');
  if (isOfPlan(context)) return found(words.planKind, 'section-of-plan');
  // What is signed or sent to others is the end of a notice, however much it speaks of 群众 and 生产.
  if ((['signature', 'copies', 'addressees'] as const).some((part) => linesOf(context, part).length > 0))
    return undefined;
  // A statute cut from its middle: neither reporters nor speakers write in articles.
  if (hasArticles(context)) return undefined;
  if (readsAsNews(context)) return found(words.newsKind, 'news');
  if (tellsOfCase(context)) return found(words.caseKind, 'case-style');
  const spoken = words.report.filter((word) => folded.includes(word)).length;
  return spoken >= REPORT_WORDS ? found(words.reportKind, 'report-style') : undefined;
};

export const readKind = (title: Found<string> | undefined, context: ProfileContext): Found<string> | undefined =>
  byCase(context) ?? byTitle(title, context) ?? bySelf(context) ?? byClosing(context) ?? byStyle(title, context);
