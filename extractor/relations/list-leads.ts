/**
 * What a line says about the list below it: `废止下列文件:` and `【政策依据】` hold for every item that follows.
 *
 * An item begins with its number, or with the reference itself; the first line that does neither ends the list.
 */

import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import type { Segment } from '../segments/segment.ts';
import { itemNumberAt } from '../text/item-number.ts';
import { TENS } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { enumeratedItems, runInLead } from './enumerated-leads.ts';
import type { ListedDocuments } from './listed-documents.ts';

const LONGEST_LEAD = 120;
const LONGEST_HEADING = 40;
/** `1.`, `(一)`, `一、`, `①`, `- ` at the beginning of an item. */
const numbering = new RegExp(`^(?:[(]?[\\d${TENS}]{1,4}[)]?[.、)]?|[①-⑳]|[-·*])\\s?`);

/** `国家层面:`, `◇ 上位法:`: whose references an item's are. */
const label = /[◇▲●◆■]?\s?(?:[\u4e00-\u9fff]{2,8}:)?/y;

/** How far the number and the label of an item reach. */
const openingOf = (text: string, { start }: Span): { readonly number: number; readonly opening: number } => {
  const number = numbering.exec(text.slice(start, start + 8))?.[0].length ?? 0;
  label.lastIndex = start + number;
  label.test(text);
  return { number, opening: label.lastIndex - start };
};

/** Where the first reference of an item may stand: after the number, or after a date and an organ. */
const LATEST_START = 60;
/** 答:主要有. */
const LONGEST_OPENING = 16;

/** 。 and ; */
const endsClause = (unit: number): boolean => unit === 0x3002 || unit === 0x3b;

const lastClause = (text: string, { start, end }: Span): Span => {
  let from = end - 1;
  while (from > start && end - from < LONGEST_LEAD && !endsClause(text.charCodeAt(from - 1))) from--;
  return { start: from, end };
};

/** 1.某部印发的|《甲》, 2.关于转发《乙》的通知: who did it is not what the list is of. */
export const passesOn: ReadonlySet<string> = new Set(['issues', 'forwards']);

/** Nothing but remarks and numbers stands between members: 《甲》(财税〔2016〕36号) 2.《乙》; a new clause ends the list. */
const LONGEST_REMARK = 40;
const endsList = /[。;!?【]|,(?![^()]*\))/;

/** 答:除《甲》外,主要有《乙》,|国务院|《丙》,以及|我省的|《丁》: in an answer a comma goes on where nothing follows it but whose the next is. */
const LAST_COMMA = /^.*,/;

const goesOnBehindComma = (text: string, from: number, to: number, cues: CueTable): boolean => {
  const comma = LAST_COMMA.exec(text.slice(from, to))?.[0].length;
  const at = comma === undefined ? to : from + comma;
  return at < to && cues.goesOn(text, at, to);
};

const listed = (text: string, references: readonly Span[], answers: boolean, cues: CueTable): readonly Span[] => {
  const end = references.findIndex((reference, i) => {
    if (i === 0) return false;
    const from = references[i - 1]!.end;
    const between = text.slice(from, reference.start);
    if (between.length > LONGEST_REMARK) return true;
    return endsList.test(between) && !(answers && goesOnBehindComma(text, from, reference.start, cues));
  });
  return end === -1 ? references : references.slice(0, end);
};

/** 二、制定《条例》的依据有哪些?: a question names the document that it is about, and is no item of a list. */
const asks = (text: string, line: Segment): boolean => text[line.end - 1] === '?';

const isRemark = (text: string, { start, end }: Span): boolean =>
  text[start] === '(' && text[end - 1] === ')' && end - start <= LONGEST_REMARK;

/** What a line says about the list below it, if it announces one or is a heading. */
const readLead = (text: string, line: Segment, refers: boolean, cues: CueTable): Cue | undefined => {
  const last = lastClause(text, line);
  if (/[:】]/.test(text[line.end - 1] ?? '')) return cues.ofLead(text, last.start, last.end);
  const isHeading = (!refers || asks(text, line)) && line.end - line.start <= LONGEST_HEADING;
  return isHeading ? cues.ofList(text, last.start, last.end) : undefined;
};

/** Below each title of these lists may stand what becomes of it: (一)《甲》 / 将第三条修改为…。 / (二)《乙》. */
const mayBeExplained = ({ relation }: Cue): boolean =>
  relation === 'amends' || relation === 'repeals' || relation === 'basis';

/** 依据和理由 / 《办法》|主要落实|《甲》、《乙》: what acts on the next reference is no item of the basis; (根据《乙》修订) tells which it is. */
const actsItself = (text: string, { end }: Span, next: Span | undefined, cues: CueTable): boolean =>
  next !== undefined &&
  !endsList.test(text.slice(end, next.start)) &&
  text[end] !== '(' &&
  cues.before(text, end, next.start).some(({ relation }) => relation === 'implements' || relation === 'basis');

type Tables = Pick<ListedDocuments, 'isAside' | 'itemEnd'>;

/** A line with the references in it, and how it opens. */
interface Line {
  readonly segment: Segment;
  readonly references: readonly Span[];
  /** How far its number reaches, and how far its number and label do. */
  readonly number: number;
  readonly opening: number;
  /** 问:依据有哪些? / 答:主要有《甲》… */
  readonly answers: boolean;
}

const readLine = (text: string, segment: Segment, references: readonly Span[], cues: CueTable): Line => {
  const first = references[0];
  if (!first) return { segment, references, number: 0, opening: 0, answers: false };
  const answers = cues.isAnswer(text, segment.start) && first.start - segment.start <= LONGEST_OPENING;
  return { segment, references, ...openingOf(text, segment), answers };
};

/** Lines up to the last reference, each with its own; asides of tables are no lines of lists. */
function* linesWith(
  text: string,
  segments: readonly Segment[],
  references: readonly Span[],
  cues: CueTable,
  tables: Tables,
): Generator<Line> {
  let next = 0;
  for (const segment of segments) {
    if (next >= references.length) return;
    // In a row the item is its document, and no reason beside it.
    const end = tables.itemEnd(segment.start) ?? segment.end;
    const inLine: Span[] = [];
    for (; next < references.length && references[next]!.start < segment.end; next++)
      if (references[next]!.start >= segment.start && references[next]!.start < end) inLine.push(references[next]!);
    if (!tables.isAside(segment.start)) yield readLine(text, segment, inLine, cues);
  }
}

const isItem = (text: string, { segment, references, number, opening, answers }: Line, cues: CueTable): boolean => {
  const first = references[0];
  if (!first || asks(text, segment)) return false;
  const before = first.start - segment.start;
  return (
    (answers || before <= opening || (number > 0 && before <= LATEST_START)) &&
    cues.before(text, segment.start, first.start).every(({ relation }) => passesOn.has(relation))
  );
};

/**
 * (一)|拥护|《甲》: an item that does something with it belongs to the list, but the lead is not said of the policy.
 * 1.关于发布|《甲》的通知: what the own title of an item does with it is not what the list does.
 */
const doesSomething = (text: string, { segment, references, opening, answers }: Line, cues: CueTable): boolean => {
  const { start } = references[0]!;
  const isTitled = cues.before(text, segment.start, start).at(-1)?.end === start;
  return !answers && !isTitled && start - segment.start > opening && !cues.tellsWhose(text, segment.start, start);
};

/** What holds for the items of a list; a line of the lead's level ends the list, however much is explained in it. */
interface List {
  readonly cue: Cue;
  readonly leadLevel: number;
  readonly itemLevel: number;
}

const goesOnAt = (level: number, { cue, leadLevel, itemLevel }: List): boolean =>
  mayBeExplained(cue) && level !== -1 && level === itemLevel && level !== leadLevel;

const levelOf = (text: string, { segment }: Line): number => itemNumberAt(text, segment.start).level;

const leadIn = (text: string, { segment, references }: Line, cues: CueTable): Cue | undefined =>
  readLead(text, segment, references.length > 0, cues);

/** The list that an item belongs to: the one that the line before it opens, else the one before, if that goes on behind the line. */
const listOf = (
  text: string,
  item: Line,
  unread: Line | undefined,
  list: List | undefined,
  cues: CueTable,
): List | undefined => {
  if (!unread) return list;
  const itemLevel = levelOf(text, item);
  const cue = leadIn(text, unread, cues);
  if (cue) return { cue, leadLevel: levelOf(text, unread), itemLevel };
  return list && goesOnAt(itemLevel, list) ? list : undefined;
};

/** Whether what the lead says is said of the item's first reference. */
const isSaidOf = (text: string, item: Line, { cue }: List, cues: CueTable): boolean =>
  !doesSomething(text, item, cues) &&
  !(cue.relation === 'basis' && actsItself(text, item.references[0]!, item.references[1], cues));

/** The cue that holds for each reference by the line it stands in; references must be in order. */
export const readListLeads = (
  text: string,
  lines: readonly Segment[],
  references: readonly Span[],
  cues: CueTable,
  tables: Tables,
): ReadonlyMap<Span, Cue> => {
  const leadOf = new Map<Span, Cue>();
  const give = (cue: Cue, members: readonly Span[], answers: boolean): void => {
    for (const reference of listed(text, members, answers, cues)) leadOf.set(reference, cue);
  };
  let list: List | undefined;
  // What the last line before the items says is read when the first item comes: most lines open no list.
  let unread: Line | undefined;
  for (const line of linesWith(text, lines, references, cues, tables)) {
    const { segment, references: inLine, answers } = line;
    const enumerated = enumeratedItems(text, segment, inLine, cues);
    const held = enumerated.length === 0 ? undefined : unread ? leadIn(text, unread, cues) : list?.cue;
    if (held) {
      for (const own of enumerated) give(held, own, true);
      continue;
    }
    const [first] = inLine;
    const runIn = first && runInLead(text, segment.start + line.number, first, cues);
    if (runIn) give(runIn, inLine, true);
    if (isItem(text, line, cues)) {
      list = listOf(text, line, unread, list, cues);
      unread = undefined;
      if (list && isSaidOf(text, line, list, cues)) give(list.cue, inLine, answers);
      continue;
    }
    // 废止文件目录 / (自2011年12月1日起废止): a remark between a heading and its list.
    if (unread && !first && isRemark(text, segment)) continue;
    unread = line;
    if (list && list.leadLevel !== -1 && levelOf(text, line) === list.leadLevel) list = undefined;
  }
  return leadOf;
};
