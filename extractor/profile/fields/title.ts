/**
 * The document's own title, joined over its lines, once; of a republished document the inner one, of a chapter the book's.
 *
 *   takes `铁岭市人民政府关于印发` + `…措施` + `…的通知`, `省委省政府印发《X》` when the text of X follows (X)
 *   refuses the second printing of the same title, a page's column name above it
 */
import { readDocNumber } from '../../../graph-schema/index.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { titleRead } from '../../mentions/title-read.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../profile.ts';
import { type HeadLine, linesAbove, linesOf, type ProfileContext } from './head-lines.ts';
import { cellBeside } from './labelled-cells.ts';
import { leadingNumber } from './leading-number.ts';

interface Candidate {
  readonly title: string;
  readonly spans: readonly Span[];
  readonly rule: string;
}

const span = ({ start, end }: Span): Span => ({ start, end });

const opensSubject = (words: string, { kinds }: Knowledge): boolean =>
  kinds.words.subject.some((word) => words.startsWith(word));

const isSentence = (lines: readonly HeadLine[]): boolean => lines.some(({ words }) => /[:!?,]/.test(words));

/** Title lines that belong together, cut where a title ends; a line that only repeats the one before is left out. */
const candidatesOf = (lines: readonly HeadLine[], { knowledge }: ProfileContext): Candidate[] => {
  const found: Candidate[] = [];
  let open: HeadLine[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    const kept = open.filter((line, i) => line.words !== open[i - 1]?.words);
    found.push({ title: kept.map(({ words }) => words).join(''), spans: kept.map(span), rule: kept[0]!.rule });
    open = [];
  };
  for (const [i, line] of lines.entries()) {
    const last = open.at(-1);
    if (last && line.index > last.index + 1) close();
    // A headline above the title: `…发出通知:切实减负` + `关于切实减负的通知`. Organs, or their halves, belong to it.
    if (last && opensSubject(line.words, knowledge) && isSentence(open)) open = [];
    open.push(line);
    const words = open.map((each) => each.words).join('');
    const { kindOf, isSubject, endsTitle, marks } = knowledge.kinds;
    const next = lines[i + 1]?.index === line.index + 1 ? lines[i + 1]!.words : '';
    const goesOn =
      marks.cue('orderTail', next) > 0 || knowledge.policies.opensWithStage(next) || endsTitle(words, next);
    if (line.rule !== 'headline' && kindOf(words) && (isSubject(words) || words.length > 5) && !goesOn) close();
  }
  close();
  return found;
};

/** `…的通知(黔发改服务〔2020〕111号)`: a number in brackets is not the title. */
const withoutNumber = (title: string): string => title.replace(/\([^()]{2,20}[〔[(]\d{4}[〕\])]\d{1,5}号\)$/u, '');

/** `(关于…的公告)`: brackets around the whole are no part of it. */
const withoutBrackets = (title: string): string => (/^\([^()]*\)$/u.test(title) ? title.slice(1, -1) : title);

/** `石政发〔2020〕3号-北京市…`: a page puts the number before the title. */
const withoutLead = (title: string, { knowledge }: ProfileContext): string =>
  title.slice(leadingNumber(title, knowledge)?.[0].length ?? 0);

/** `…规划(节选)`, `…访问广西(附图)***`: this is not the whole. */
const withoutExcerpt = (title: string, { kinds }: Knowledge): string => {
  const plain = title.replace(/\*{3,}$/u, '');
  const word = kinds.words.excerpts.find((each) => plain.endsWith(`(${each})`));
  return word === undefined ? plain : plain.slice(0, -word.length - 2);
};

/** `部门解读|《…》`: a column's name before a bar. */
const withoutColumn = (title: string, knowledge: Knowledge): string => {
  // 政策问答|甲办法 without marks would be 甲办法 itself.
  if (!title.includes('《') && titleRead(title, knowledge)) return title;
  const bar = title.lastIndexOf('|');
  return bar > 0 && bar < title.length - 4 ? title.slice(bar + 1) : title;
};

/** `名 称:关于…`, `【温馨提示】关于…`, `附:水产部党组关于…`: a page's label, or what stands before a text that another carries. */
const withoutLabel = (title: string): string =>
  title.replace(/^(?:[名称标题]{1,2}:|附[件录]?\d{0,2}:|【[^】]{1,20}】(?=.{8})|\[[^\]]{1,12}\](?=.{8}))/u, '');

/** `…若干意见(2020年2月10日)`: the day stands behind the title, it is not in it. */
const withoutDay = (title: string): string => title.replace(/\(\d{4}年\d{1,2}月\d{1,2}日\)$/u, '');

/** 江西省…指挥部令第13号: an order may have no other title than its number. */
const orderNumber = (context: ProfileContext): Found<string> | undefined => {
  const first = linesAbove(context, 'number')[0];
  const number = first && readDocNumber(first.words);
  return number?.form === 'order' && number.organ !== '' && number.kind !== ''
    ? { value: first!.words, rule: 'order-number', spans: [span(first!)] }
    : undefined;
};

/** 《…关于修改〈甲条例〉|的决定》; not 《关于修改〈甲条例〉|等十件地方性法规的决定》. */
const oneRevised = /《([^《》〈〉]*)〈([^《》〈〉]{4,60})〉[^《》〈〉]{2,3}》/gu;

/** …会议《关于修改〈甲条例〉的决定》第三次修正 above a statute without its heading: it is 甲条例. */
const revisedTitle = (context: ProfileContext): Found<string> | undefined => {
  const { kinds, cues } = context.knowledge;
  for (const line of linesAbove(context, 'byline')
    .filter(({ rule }) => rule === 'head-note')
    .reverse()) {
    const last = [...line.words.matchAll(oneRevised)].at(-1);
    const [whole = '', before = '', value = ''] = last ?? [];
    const revises = cues.before(before, 0, before.length).at(-1)?.relation === 'amends';
    if (!last || !revises || kinds.kindOf(value) === undefined) continue;
    const start = line.start + last.index + whole.indexOf('〈') + 1;
    return { value, rule: 'title-of-revision', spans: [{ start, end: start + value.length }] };
  }
  return undefined;
};

const isTitled = ({ title }: Candidate, { knowledge }: ProfileContext): boolean =>
  knowledge.kinds.isSubject(title) || title.includes('《');

const YEAR = /^\d{4}年/;

/** 2026年四川省人民政府工作报告 says whose it is, and needs no 关于: the congress's resolution on it, which a page adds, is another document. */
const isReportOfPlace = ({ title }: Candidate, { knowledge: { kinds, places } }: ProfileContext): boolean => {
  const from = YEAR.exec(title)?.[0].length ?? 0;
  return kinds.kindOf(title) === kinds.words.reportKind && places.longestAt(title, from) !== null;
};

const choose = (candidates: readonly Candidate[], context: ProfileContext): Candidate | undefined => {
  if (candidates[0] && isReportOfPlace(candidates[0], context)) return candidates[0];
  const titled = candidates.filter((candidate) => isTitled(candidate, context));
  const [first, second] = titled.length > 0 ? titled : candidates;
  if (!first || !second) return first;
  const { knowledge } = context;
  const { subject } = knowledge.kinds.words;
  // The page's headline leaves the organ out; the document's own heading is better unless they are the same words.
  if (
    !opensSubject(first.title, knowledge) ||
    opensSubject(second.title, knowledge) ||
    second.title.endsWith(first.title)
  )
    return first;
  return subject.some((word) => second.title.includes(word)) ? second : first;
};

const LONGEST_LEAD = 300;
/** 印发《X》 in a headline, and the whole text of X below it. */
const republished = ({ title, spans }: Candidate, context: ProfileContext): Found<string> | undefined => {
  const { words } = context.knowledge.kinds;
  const open = title.indexOf('《');
  if (!context.knowledge.kinds.isNewsOfIssue(title)) return undefined;
  const above = context.head.filter(({ kind, index }) => kind === 'lead' || index <= context.bodyStart + 1);
  const start = above[0]?.start ?? 0;
  // A lead that is cut into lines goes on below the next one.
  const end = Math.max((context.segments.lines[context.bodyStart + 1]?.end ?? start) + 1, start + LONGEST_LEAD);
  const news = context.text.folded.slice(start, end);
  return words.inFull.some((cue) => news.includes(cue))
    ? { value: title.slice(open + 1, -1), rule: 'republished-title', spans }
    : undefined;
};

/** `首页>电子书>推动脱贫攻坚>第269章`: the crumb before the chapter is the book. */
const bookTitle = (context: ProfileContext): Found<string> | undefined => {
  for (const line of linesOf(context, 'chrome')) {
    const crumbs = line.words.split('>');
    const chapter = crumbs.findIndex((crumb) => context.knowledge.kinds.isChapter(crumb));
    const book = crumbs[chapter - 1];
    if (chapter > 0 && book) return { value: book, rule: 'book-of-chapter', spans: [span(line)] };
  }
  return undefined;
};

/** 名称⇥…的通知, | 标题 | …的意见 |: in a page's table, where no line below the table is the title. */
const titleInCell = (context: ProfileContext): Candidate | undefined => {
  const { knowledge, text } = context;
  const cell = cellBeside(knowledge.kinds.marks.words.labels.title, context);
  if (!cell) return undefined;
  const title = text.folded.slice(cell.start, cell.end);
  return knowledge.kinds.kindOf(title) === undefined ? undefined : { title, spans: [cell], rule: 'title-ending' };
};

export const readTitle = (context: ProfileContext): Found<string> | undefined => {
  const book = bookTitle(context);
  if (book) return book;
  const inner = linesOf(context, 'title').filter(({ rule }) => rule === 'republished-title');
  const lines = inner.length > 0 ? inner : linesAbove(context, 'title');
  const inCell = titleInCell(context);
  const printed = choose(candidatesOf(lines, context), context);
  const isCell = printed?.spans.some(
    ({ start, end }) => inCell && start <= inCell.spans[0]!.start && inCell.spans[0]!.end <= end,
  );
  const chosen = isCell ? inCell : (printed ?? inCell);
  if (!chosen) return orderNumber(context) ?? revisedTitle(context);
  return (
    republished(chosen, context) ?? {
      value: withoutExcerpt(
        withoutBrackets(
          withoutDay(withoutNumber(withoutLead(withoutLabel(withoutColumn(chosen.title, context.knowledge)), context))),
        ),
        context.knowledge,
      ),
      rule: chosen.rule,
      spans: chosen.spans,
    }
  );
};
