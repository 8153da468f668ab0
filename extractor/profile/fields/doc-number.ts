/**
 * The document's own number: on a line of its own in its head, or in brackets behind its title.
 *
 *   takes `渝府办发〔2020〕15号`, `(桂政函〔2023〕187号)`, `文号:湘政发〔2020〕3号`, `…的通知(黔发改服务〔2020〕111号)`, `中华人民共和国国务院令第467号公布`, `杭州市第十二届人大常委会公告第72号公布`
 *         `〔2009〕第6号` alone on a line of the head
 *   refuses numbers that the running text cites, `第37次` (of what year?)
 */

import { readDocNumber, showDocNumber } from '../../../graph-schema/index.ts';
import { organsIn as organsInSpan } from '../../mentions/agencies/organs-in.ts';
import { numberOnLine } from '../../segments/number-line.ts';
import { SERIALS } from '../../text/numerals.ts';
import { sliceOf } from '../../text/text.ts';
import type { Found, FoundNumber } from '../profile.ts';
import { type HeadLine, linesAbove, linesOf, organsIn, type ProfileContext } from './head-lines.ts';
import { cellBeside } from './labelled-cells.ts';
import { leadingNumber } from './leading-number.ts';
import { sessionNumber } from './session-number.ts';

/** …指挥部令(第1号): the brackets are no part of the number. */
const serialInBrackets = new RegExp(`\\((第[\\d${SERIALS}]{1,6}号)\\)$`, 'u');
export const orderAsRead = (heading: string): string => heading.replace(serialInBrackets, '$1');
const inBrackets = /\(([^()]{2,20}[〔[(]\d{4}[〕\])]\d{1,5}号)\)$/u;

const fromWords = (line: HeadLine, words: string, rule: string): FoundNumber | undefined => {
  const written = numberOnLine(words);
  const number = written === undefined ? undefined : readDocNumber(written);
  return (
    number && { value: showDocNumber(number), written: written!, rule, spans: [{ start: line.start, end: line.end }] }
  );
};

/** 国务院令第467号 within a note such as 2006年5月18日…公布. */
const fromNote = (line: HeadLine, { mentions, text }: ProfileContext): FoundNumber | undefined => {
  const mention = mentions.find(
    (each) => each.type === 'Policy' && each.form === 'number' && each.start >= line.start && each.end <= line.end,
  );
  return mention?.type === 'Policy' && mention.docNumber !== undefined
    ? {
        value: mention.docNumber,
        written: sliceOf(text, mention),
        rule: 'number-in-note',
        spans: [{ start: mention.start, end: mention.end }],
      }
    : undefined;
};

/** 公告第72号 right behind an organ. */
const behindOrgan = new RegExp(`^[\\u4e00-\\u9fff]{1,3}第[\\d${SERIALS}]{1,6}号`, 'u');

/** 杭州市第十二届人民代表大会常务委员会|公告第72号 in a note: the organ of an order, with its session. */
const ofSession = (line: HeadLine, context: ProfileContext): FoundNumber | undefined => {
  const { folded } = context.text;
  for (const { start, end } of organsIn(context, line.start, line.end)) {
    const serial = behindOrgan.exec(folded.slice(end, line.end))?.[0] ?? '';
    const number = readDocNumber(serial);
    if (number?.form !== 'order' || number.kind === '') continue;
    const written = folded.slice(start, end) + serial;
    const value = showDocNumber({ ...number, organ: folded.slice(start, end) });
    return { value, written, rule: 'number-of-session', spans: [{ start, end: end + serial.length }] };
  }
  return undefined;
};

const MOST_ORGANS = 5;
const LINE_END = '\n';

/**
 * `财政部` / `税务总局公告` / `2020年第8号`: the organs of an order's number stand on the lines above it. One organ is a part of the
 * number, 交通部令2001年第8号; where several share it the text gives it without them.
 */
const withOrgansAbove = (line: HeadLine, context: ProfileContext): FoundNumber | undefined => {
  const read = readDocNumber(line.words);
  if (read?.form !== 'order' || read.organ !== '') return undefined;
  const { segments, text, knowledge } = context;
  let words = line.words;
  let start = line.start;
  for (let at = line.index - 1; at >= Math.max(0, line.index - MOST_ORGANS); at--) {
    const above = segments.lines[at]!;
    const written = text.folded.slice(above.start, above.end);
    const isLast = at === line.index - 1;
    const fits = isLast ? readDocNumber(written + line.words) !== undefined : knowledge.agencies.endsLikeOrgan(written);
    // 甲省税务局 / 甲省税务局公告 / 2023年第5号: the head of the paper names its organ once more.
    if (!fits || knowledge.kinds.isSubject(written) || words.startsWith(written)) break;
    words = written + words;
    start = above.start;
  }
  const number = readDocNumber(words);
  // 财政部 税务总局公告2020年第8号 on one line is one number; organs in a title are no mentions.
  const isBelow = text.folded.slice(start, line.start).includes(LINE_END);
  const isShared = isBelow && organsInSpan(text, { start, end: line.start }, segments, knowledge).length > 1;
  return number?.form === 'order' && number.organ !== ''
    ? {
        value: showDocNumber(number),
        written: isShared ? line.words : words,
        rule: 'number-under-organs',
        spans: [{ start, end: line.end }],
      }
    : undefined;
};

/** `〔2009〕第6号`, `〔2022〕第7次`, `(2023年第31期)`; `第193/2014号|行政长官批示`, as Macao counts. */
const codeless = /^\(?((?:[〔[(]\d{4}[〕\])]第?|\d{4}[年]第(?=\d{1,4}期))\d{1,5}[号次期])\)?$/u;
const perYear = /^第\s?\d{1,4}\/\d{4}号(?=[\u4e00-\u9fff]{2,12}$)/u;

/** A number that says neither whose it is nor of what: it tells which paper this is, and joins it to no other. */
const withoutCode = ({ segments, text, bodyStart }: ProfileContext): FoundNumber | undefined => {
  for (const { start, end } of segments.lines.slice(0, bodyStart)) {
    const words = text.folded.slice(start, end);
    const written = codeless.exec(words)?.[1] ?? perYear.exec(words)?.[0];
    if (written !== undefined) return { value: '', written, rule: 'number-without-code', spans: [{ start, end }] };
  }
  return undefined;
};

/** 国务院令第722号 as a heading of its own. */
const fromHeading = (line: HeadLine): FoundNumber | undefined => {
  const serial = serialInBrackets.exec(line.words)?.[1];
  const number = readDocNumber(orderAsRead(line.words));
  return number?.form === 'order' && number.organ !== '' && number.kind !== ''
    ? {
        value: showDocNumber(number),
        written: serial ?? line.words,
        rule: 'order-heading',
        spans: [{ start: line.start, end: line.end }],
      }
    : undefined;
};

/** 发文字号⇥宁水规发〔2021〕7号 in a page's table. */
const fromCell = (context: ProfileContext): FoundNumber | undefined => {
  const cell = cellBeside(context.knowledge.kinds.marks.words.labels.number, context);
  const written = cell && numberOnLine(context.text.folded.slice(cell.start, cell.end));
  const number = written === undefined ? undefined : readDocNumber(written);
  return number && { value: showDocNumber(number), written: written!, rule: 'number-in-cell', spans: [cell!] };
};

/** 《国家税务总局关于…的公告》 / (国家税务总局公告2012年第20号) in the running text: the line goes on with the title above it. */
const isOfCited = ({ index }: HeadLine, { segments, text }: ProfileContext): boolean => {
  const above = segments.lines[index - 1];
  return above !== undefined && text.folded[above.end - 1] === '》';
};

export const readOwnNumber = (context: ProfileContext): FoundNumber | undefined => {
  const ofTerm = sessionNumber(context);
  if (ofTerm) return ofTerm;
  const inHead = linesAbove(context, 'number');
  const inBody = (): readonly HeadLine[] =>
    linesOf(context, 'number')
      .filter((line) => !isOfCited(line, context))
      .slice(0, 1);
  for (const line of inHead.length > 0 ? inHead : inBody()) {
    const found = withOrgansAbove(line, context) ?? fromWords(line, line.words, 'number-line');
    if (found) return found;
  }
  for (const line of linesAbove(context, 'title')) {
    const beside = inBrackets.exec(line.words) ?? leadingNumber(line.words, context.knowledge);
    const found = fromWords(line, beside?.[1] ?? '', 'number-beside-title');
    if (found) return found;
  }
  for (const line of linesAbove(context, 'byline')) {
    const found = fromNote(line, context) ?? ofSession(line, context);
    if (found) return found;
  }
  const titles = linesAbove(context, 'title');
  for (const [i, line] of titles.entries()) {
    const next = titles[i + 1];
    const found =
      fromHeading(line) ?? (next && fromHeading({ ...line, end: next.end, words: line.words + next.words }));
    if (found) return found;
  }
  return fromCell(context) ?? withoutCode(context);
};

/** 2020年第2号 of a 通告 is known by who issued it: 国家税务总局深圳市税务局通告2020年第2号. */
export const completeNumber = (
  number: FoundNumber | undefined,
  issuers: readonly Found<string>[],
  kind: Found<string> | undefined,
): FoundNumber | undefined => {
  const read = number && readDocNumber(number.value);
  if (!number || read?.form !== 'order' || read.organ !== '' || issuers.length === 0) return number;
  // 通告(第8号): a serial of its own kind, not one of a year's.
  if (read.year === undefined && read.kind === '') return number;
  const organ = issuers.map(({ value }) => value).join('');
  return {
    ...number,
    value: showDocNumber({ ...read, organ, kind: read.kind || (kind?.value ?? '') }),
    rule: 'number-of-issuers',
  };
};
