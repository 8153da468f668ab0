/**
 * The document's own number: on a line of its own in its head, or in brackets behind its title.
 *
 *   takes `渝府办发〔2020〕15号`, `文号:湘政发〔2020〕3号`, `…的通知(黔发改服务〔2020〕111号)`, `中华人民共和国国务院令第467号公布`
 *   refuses numbers that the running text cites
 */
import { readDocNumber, showDocNumber } from '../../../graph-schema/index.ts';
import type { Found } from '../profile.ts';
import { type HeadLine, linesAbove, linesOf, type ProfileContext } from './head-lines.ts';

const before = /^([^-:《]{2,16}[〔[(]\d{4}[〕\])]\d{1,5}号)/u;
const inBrackets = /\(([^()]{2,20}[〔[(]\d{4}[〕\])]\d{1,5}号)\)$/u;

const fromWords = (line: HeadLine, words: string, rule: string): Found<string> | undefined => {
  const number = readDocNumber(words);
  return number && { value: showDocNumber(number), rule, spans: [{ start: line.start, end: line.end }] };
};

/** 国务院令第467号 within a note such as 2006年5月18日…公布. */
const fromNote = (line: HeadLine, { mentions }: ProfileContext): Found<string> | undefined => {
  const mention = mentions.find(
    (each) => each.type === 'Policy' && each.form === 'number' && each.start >= line.start && each.end <= line.end,
  );
  return mention?.type === 'Policy' && mention.docNumber !== undefined
    ? { value: mention.docNumber, rule: 'number-in-note', spans: [{ start: mention.start, end: mention.end }] }
    : undefined;
};

export const readOwnNumber = (context: ProfileContext): Found<string> | undefined => {
  const above =
    linesAbove(context, 'number').length > 0 ? linesAbove(context, 'number') : linesOf(context, 'number').slice(0, 1);
  for (const line of above) {
    const found = fromWords(line, line.words, 'number-line');
    if (found) return found;
  }
  for (const line of linesAbove(context, 'title')) {
    const found = fromWords(
      line,
      (inBrackets.exec(line.words) ?? before.exec(line.words))?.[1] ?? '',
      'number-beside-title',
    );
    if (found) return found;
  }
  for (const line of linesAbove(context, 'byline')) {
    const found = fromNote(line, context);
    if (found) return found;
  }
  return undefined;
};

/** 2020年第2号 of a 通告 is known by who issued it: 国家税务总局深圳市税务局通告2020年第2号. */
export const completeNumber = (
  number: Found<string> | undefined,
  issuers: readonly Found<string>[],
  kind: Found<string> | undefined,
): Found<string> | undefined => {
  const read = number && readDocNumber(number.value);
  if (!number || read?.form !== 'order' || read.organ !== '' || issuers.length === 0) return number;
  const organ = issuers.map(({ value }) => value).join('');
  return {
    ...number,
    value: showDocNumber({ ...read, organ, kind: read.kind || (kind?.value ?? '') }),
    rule: 'number-of-issuers',
  };
};
