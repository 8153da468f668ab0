/**
 * Items of a list that stand in one line: below 制定依据 `一是《甲》;二是《乙》`, and a heading with its list behind it, `(二)政策依据。《甲》、《乙》`.
 *
 *   takes 答:一是《甲条例》第三条。二是省政府《乙方案》; 一是政策文件。主要是《甲意见》、《乙意见》
 *   refuses 一是落实《甲意见》 (what is done with it is said), 三是地方经验。《丙办法》提供了样本 (no label of documents), 一是经济发展需要《甲》
 */
import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import type { Span } from '../text/span.ts';

const marker = /(?:^|[:。;,]\s?)[一二三四五六七八九]是/g;
/** Where the first of them stands at the latest: 答:, 主要有:. */
const LATEST = 8;
const LONGEST_LABEL = 10;
const LONGEST_OPENING = 16;
const LONGEST_LINE = 3000;
const STOP = '。';

/** 法律法规|。, 政策文件|:: what kind of documents follow; the end of the label, `from` if none stands there. */
const behindLabel = (text: string, from: number, cues: CueTable): number => {
  const found = /^[\u4e00-\u9fff]{2,8}(?=[。:])/.exec(text.slice(from, from + LONGEST_LABEL));
  return found && cues.isLabel(found[0]) ? from + found[0].length + 1 : from;
};

/** Does nothing but whose it is, or 主要是, stand before the first document of an item? */
const opens = (text: string, from: number, to: number, cues: CueTable): boolean =>
  to === from ||
  (to - from <= LONGEST_OPENING && cues.goesOn(text, from, to) && cues.before(text, from, to).length === 0);

/** The references with which each item of the line begins; none if the line is no such list. */
export const enumeratedItems = (
  text: string,
  line: Span,
  references: readonly Span[],
  cues: CueTable,
): readonly (readonly Span[])[] => {
  if (references.length === 0 || line.end - line.start > LONGEST_LINE) return [];
  const starts = Array.from(text.slice(line.start, line.end).matchAll(marker), (match) => ({
    at: line.start + match.index,
    start: line.start + match.index + match[0].length,
  }));
  if (starts.length < 2 || starts[0]!.at - line.start > LATEST) return [];
  return starts
    .map(({ start }, i) => {
      const end = starts[i + 1]?.at ?? line.end;
      const from = behindLabel(text, start, cues);
      const own = references.filter((one) => one.start >= from && one.start < end);
      const first = own[0];
      return first && opens(text, from, first.start, cues) ? own : [];
    })
    .filter((own) => own.length > 0);
};

/** (二)|政策依据|。《甲》: the heading that opens the line of its list. */
export const runInLead = (text: string, from: number, first: Span, cues: CueTable): Cue | undefined => {
  const stop = first.start - 1;
  if (text[stop] !== STOP || stop - from > LONGEST_LABEL) return undefined;
  const cue = cues.ofList(text, from, stop);
  return cue?.relation === 'basis' && cue.end === stop ? cue : undefined;
};
