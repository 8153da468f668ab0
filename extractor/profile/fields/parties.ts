/**
 * To whom the document goes: the addressees below its title, and those who get copies.
 *
 *   takes `各市州人民政府,省政府各厅委:` (two), `抄送:省委办公厅,省人大常委会办公厅。` (two), `渠县人民政府、海关总署:` (two)
 *   refuses 各位代表: as addressees (a salutation); `各市、县人民政府`, `广昌、黎川县政府`, `甲市财政局、民政局` (one each: what is between the marks
 *     is no organ alone)
 */

import { gather } from '../../gather.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../profile.ts';
import { type HeadLine, linesOf, organsIn, type ProfileContext } from './head-lines.ts';

const SEPARATOR = /[,;。]/;

const ENUMERATION = '、';

/** 渠县人民政府、海关总署: an enumeration of which each item is an organ alone is of several; any other stays what the line calls it. */
const organsOf = (line: HeadLine, whole: Span, context: ProfileContext): readonly Span[] => {
  const items: Span[] = [];
  for (let start = whole.start; start <= whole.end; start = items.at(-1)!.end + 1) {
    const at = line.words.indexOf(ENUMERATION, start);
    items.push({ start, end: at === -1 || at > whole.end ? whole.end : at });
  }
  const isOrgan = ({ start, end }: Span): boolean =>
    organsIn(context, line.start + start, line.start + end).some(
      (organ) =>
        organ.start === line.start + start &&
        organ.end === line.start + end &&
        // 新疆生产建设兵团财政局、|民政局: whose it is stands in the item before.
        (organ.form === 'central' || (organ.place !== undefined && line.words.startsWith(organ.place, start))),
    );
  return items.length > 1 && items.every(isOrgan) ? items : [whole];
};

const partsOf = (line: HeadLine, from: number, rule: string, context: ProfileContext): Found<string>[] => {
  const parts: Found<string>[] = [];
  let depth = 0;
  let start = from;
  const push = (end: number): void => {
    for (const span of organsOf(line, { start, end }, context))
      if (span.end > span.start)
        parts.push({
          value: line.words.slice(span.start, span.end),
          rule,
          spans: [{ start: line.start + span.start, end: line.start + span.end }],
        });
  };
  for (let at = from; at < line.words.length; at++) {
    const unit = line.words[at]!;
    if (unit === '(') depth++;
    if (unit === ')') depth--;
    const last = at === line.words.length - 1 && unit === ':';
    if (!last && (depth > 0 || !SEPARATOR.test(unit))) continue;
    push(at);
    start = at + 1;
  }
  push(line.words.length);
  return parts;
};

export const readAddressees = (context: ProfileContext): readonly Found<string>[] => {
  const line = linesOf(context, 'addressees')[0];
  return line ? partsOf(line, context.knowledge.kinds.marks.cue('sender', line.words), 'addressees', context) : [];
};

export const readCopies = (context: ProfileContext): readonly Found<string>[] =>
  gather(
    linesOf(context, 'copies').filter(({ rule }) => rule === 'copies-cue'),
    (line) => partsOf(line, context.knowledge.kinds.marks.cue('copies', line.words), 'copies', context),
  );
