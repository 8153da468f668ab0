/**
 * The cue of a list that goes on behind a comma: 贯彻落实大会精神,|以及省政府《甲》要求; 根据有关法律、法规,|《甲条例》和《乙办法》等规定;
 * 依据甲法第五条,|《乙条例》、《丙办法》制定.
 *
 * Not 根据部署,|《甲方案》提出三项目标: there the policy begins to speak.
 */
import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import { lastWithin } from '../text/search-within.ts';
import type { Span } from '../text/span.ts';
import { clauseStart } from './clause-ends.ts';

/** 以及|《甲》; longer words must tell whose it is: 或者出现|《甲》 does not. */
const LONGEST_JOINER = 2;

/** `from` and `to` bound the clause of the reference. */
export const continuedCue = (text: string, group: Span, from: number, to: number, cues: CueTable): Cue | undefined => {
  if (text[from - 1] !== ',') return undefined;
  const goesOn =
    from < group.start
      ? cues.isJoin(text, from, group.start) &&
        (group.start - from <= LONGEST_JOINER || cues.tellsWhose(text, from, group.start))
      : to > group.end &&
        text[group.end] !== '(' &&
        (cues.isFiller(text, group.end, to) || cues.isDrawnUp(text, group.end, to));
  if (!goesOn) return undefined;
  const start = clauseStart(text, from - 1, 0);
  // Words in a title say nothing of what the text does: 根据《关于落实甲的意见》要求,以及《乙》.
  const title = text.indexOf('《', start);
  // 《修订草案》|主要依据水法第十二条,《甲条例》: but behind the last title the clause speaks again.
  const close = lastWithin(text, '》', start, from);
  const cue =
    (close === -1 ? undefined : cues.before(text, close, from - 1).at(-1)) ??
    cues.before(text, start, title === -1 || title > from ? from - 1 : title).at(-1);
  return cue?.relation === 'implements' || cue?.relation === 'basis' ? cue : undefined;
};
