/**
 * Cuts the document's number off the title in whose line it stands.
 *
 *   takes `…企业社会保险费的通知人社部发〔2020〕11号` (title and number)
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

export const cutNumber = (folded: string, line: Span, kinds: KindTable): Span[] => {
  if (line.end - line.start > LONGEST) return [line];
  const words = folded.slice(line.start, line.end);
  if (!ENDS_NUMBERED.test(words)) return [line];
  const tail = kinds.marks.cue('numberTail', words);
  for (let at = Math.max(SHORTEST_TITLE, words.length - tail); tail > 0 && at < words.length; at++)
    if (
      CODE.test(words.slice(at)) &&
      kinds.kindOf(words.slice(0, at)) !== undefined &&
      readDocNumber(words.slice(at)) !== undefined
    )
      return [
        { start: line.start, end: line.start + at },
        { start: line.start + at, end: line.end },
      ];
  return [line];
};
