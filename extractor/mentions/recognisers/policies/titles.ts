/**
 * Titles in 《》, with the number, the short title and the article that follow them.
 *
 * Takes `《国务院关于新时代支持革命老区振兴发展的意见》(国发〔2021〕3号)` as one span, `GB 12268—2005|《危险货物品名表》`, `《贯彻落实<甲>的实施意见》`, `《土地管理法》第三条第二款`.
 * Mends `《关于甲的意见(国发〔2021〕3号)` and `落实国务院关于甲的意见》` if what is left ends like a document.
 * Refuses an empty pair and a mark without a document's ending; what is a book or a form is for the refiners to say.
 */
import { standardNumberBefore } from '../../../../graph-schema/index.ts';
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { foldTitle } from '../../../knowledge/policy-title.ts';
import { readAfterTitle } from '../../after-title.ts';
import type { PolicyMention } from '../../mention.ts';
import { scanTitleMarks } from '../../title-marks.ts';

const rule = 'policy-titles';
const LONGEST_BROKEN = 120;
const SHORTEST_BROKEN = 6;
const stopsBroken = /[(,、。;:\n和及等的》]/g;
const stage = /^\([^()\d]{1,6}\)/;
const breaks = /[,。;:\n《》()“”]/;

const titled = (
  text: string,
  start: number,
  titleEnd: number,
  written: string,
  knowledge: Knowledge,
): PolicyMention => {
  const after = readAfterTitle(text, titleEnd, knowledge.cues);
  const standard = after.docNumber === undefined ? standardNumberBefore(text, start) : undefined;
  return {
    type: 'Policy',
    form: 'titled',
    rule,
    start,
    title: foldTitle(written),
    ...after,
    ...(standard === undefined ? {} : { docNumber: standard }),
  };
};

/** The first place behind an unclosed 《 where the words so far end like a document and something else begins. */
const mendUnclosed = (text: string, open: number, next: number, knowledge: Knowledge): PolicyMention | undefined => {
  const far = text.slice(open + 1, Math.min(next, open + LONGEST_BROKEN));
  const close = far.indexOf('》');
  const words = close < 0 ? far : far.slice(0, close + 1);
  stopsBroken.lastIndex = SHORTEST_BROKEN;
  for (let stop = stopsBroken.exec(words); stop; stop = stopsBroken.exec(words)) {
    const staged = stop[0] === '(' ? (stage.exec(words.slice(stop.index))?.[0] ?? '') : '';
    const whole = words.slice(0, stop.index + staged.length);
    // 《甲方案(暂行)(泰政办发〔2008〕140号): the stage is a part of the title.
    const written = knowledge.policies.bare(whole) === whole ? words.slice(0, stop.index) : whole;
    if (knowledge.policies.kindOf(written) !== undefined)
      return titled(text, open, open + 1 + written.length, written, knowledge);
    if (stop[0] === '。') return undefined;
  }
  return undefined;
};

/** From the clause's beginning, or behind the cue word in it, to the stray 》. */
const mendUnopened = (text: string, close: number, knowledge: Knowledge): PolicyMention | undefined => {
  let start = close;
  while (start > 0 && close - start < LONGEST_BROKEN && !breaks.test(text[start - 1]!)) start--;
  start = knowledge.cues.before(text, start, close).find(({ end }) => close - end >= SHORTEST_BROKEN)?.end ?? start;
  const written = text.slice(start, close);
  if (written.length < SHORTEST_BROKEN || knowledge.policies.kindOf(written) === undefined) return undefined;
  return titled(text, start, close + 1, written, knowledge);
};

/** Quotation marks around what can only be a document: they hold titles only where they say what they are about, as “关于…的指示” does. */
const quoted = /“[^“”\n]{6,80}”/g;

const findQuoted = (
  text: string,
  pairs: readonly { start: number; end: number }[],
  knowledge: Knowledge,
): PolicyMention[] => {
  const found: PolicyMention[] = [];
  let pair = 0;
  quoted.lastIndex = 0;
  for (let match = quoted.exec(text); match; match = quoted.exec(text)) {
    while (pair < pairs.length && pairs[pair]!.end <= match.index) pair++;
    if (pair < pairs.length && pairs[pair]!.start <= match.index) continue;
    const written = match[0].slice(1, -1);
    if (knowledge.policies.subjectAt(written, 0, 2) !== 0) continue;
    if (knowledge.policies.kindOf(written) !== undefined)
      found.push(titled(text, match.index, quoted.lastIndex, written, knowledge));
  }
  return found;
};

export const policyTitles: Recogniser = {
  name: rule,
  find: ({ folded }, _segments, knowledge) => {
    const { pairs, unclosed, unopened } = scanTitleMarks(folded);
    const found = pairs
      .filter(({ start, end }) => end - start > 2)
      .map(({ start, end }) => titled(folded, start, end, folded.slice(start, end), knowledge));
    let next = 0;
    for (const open of unclosed) {
      while (next < pairs.length && pairs[next]!.start <= open) next++;
      const mended = mendUnclosed(folded, open, pairs[next]?.start ?? folded.length, knowledge);
      if (mended) found.push(mended);
    }
    for (const close of unopened) {
      const mended = mendUnopened(folded, close, knowledge);
      if (mended) found.push(mended);
    }
    return [...found, ...findQuoted(folded, pairs, knowledge)];
  },
};
