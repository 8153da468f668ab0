/**
 * Cuts the document's number off the title in whose line it stands.
 *
 *   takes `…企业社会保险费的通知人社部发〔2020〕11号` (title and number), `海关总署公告2023年第5号(关于甲的公告)` (number and title)
 *   refuses `赣水规范字〔2022〕3号` (all of it is the number), `根据国发〔2021〕3号` (no title before it), `…的通知(黔发改服务〔2020〕111号)` (the brackets keep them apart)
 */
import { readDocNumber } from '../../../graph-schema/index.ts';
import type { KindTable } from '../../knowledge/kind-table.ts';
import type { Span } from '../../text/span.ts';

const LONGEST = 240;
/** 法|释〔2022〕18号: a title is longer than the word for its kind. */
const SHORTEST_TITLE = 4;
/** 赣水规范|字〔2022〕3号: 字 alone is the end of a code. */
const CODE = /^[^〔[(]{2}/u;
/** 〔2020〕11号: cheap, and true for few lines. */
const ENDS_NUMBERED = /\d\D?$/;

/** 海关总署公告2023年第5号|(关于…的公告). */
const NUMBER_BEFORE = /^(.{2,40}号)\(.+\)$/u;

/** Where the title begins that stands in brackets behind the number of an order; -1 if none does. */
const titleBehind = (words: string, kinds: KindTable): number => {
  const number = words.endsWith(')') ? NUMBER_BEFORE.exec(words)?.[1] : undefined;
  if (number === undefined || readDocNumber(number)?.form !== 'order') return -1;
  const title = words.slice(number.length + 1, -1);
  return kinds.isSubject(title) && kinds.kindOf(title) !== undefined ? number.length : -1;
};

const cutAt = ({ start, end }: Span, at: number): Span[] => [
  { start, end: start + at },
  { start: start + at, end },
];

export const cutNumber = (folded: string, line: Span, kinds: KindTable): Span[] => {
  if (line.end - line.start > LONGEST) return [line];
  const words = folded.slice(line.start, line.end);
  const behind = titleBehind(words, kinds);
  if (behind !== -1)
    return [
      { start: line.start, end: line.start + behind },
      { start: line.start + behind + 1, end: line.end - 1 },
    ];
  if (!ENDS_NUMBERED.test(words)) return [line];
  const tail = kinds.marks.cue('numberTail', words);
  for (let at = Math.max(SHORTEST_TITLE, words.length - tail); tail > 0 && at < words.length; at++)
    if (
      CODE.test(words.slice(at)) &&
      kinds.kindOf(words.slice(0, at)) !== undefined &&
      readDocNumber(words.slice(at)) !== undefined
    )
      return cutAt(line, at);
  return [line];
};
