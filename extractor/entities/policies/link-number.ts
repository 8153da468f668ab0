/**
 * Document numbers: to the title that the document or the known policies give them, else to the title beside them.
 *
 * `国发〔2021〕3号《关于甲的意见》`; `2019年10月22日国务院令第722号公布` under a heading is the text itself.
 */

import type { LinkContext } from '../../contracts.ts';
import { foldTitle } from '../../knowledge/policy-title.ts';
import type { PolicyMention } from '../../mentions/mention.ts';
import type { Segments } from '../../segments/segment.ts';
import { firstIndex } from '../../text/first-index.ts';
import { lastWithin } from '../../text/search-within.ts';
import type { Span } from '../../text/span.ts';
import type { Link } from '../link.ts';
import { idOfFull, isFull, type Reading } from './reading.ts';
import { inferred, stated } from './verdicts.ts';

/** A number and its title may have a bracket, 文 or 文件 between them. */
const NEXT_TO = 4;
const LONGEST_DATED = 40;
const LONGEST_FILLER = 8;
const dated = /^\d{4}年/;

/** 黑水规〔2019〕6号 behind 《甲》以及, or behind a full stop, is another document. */
const ofAnother = /[、,。;:\n和及与或暨]/;

const isNextTo = (a: PolicyMention, b: PolicyMention, { context }: Reading): boolean => {
  const { folded } = context.text;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = folded.slice(first.end, second.start);
  return (
    second.start >= first.end &&
    between.length <= NEXT_TO &&
    !ofAnother.test(between) &&
    // 关于报批《甲》|的请示(甲政综〔2023〕151号).
    !context.knowledge.cues.isRequest(folded, second.start - 1)
  );
};

/** 《甲办法》…,以|衢政发〔2023〕18号|文印发: what the sentence speaks of. */
const isPrintedUnder = ({ start, end }: PolicyMention, { context }: Reading): boolean => {
  const { folded } = context.text;
  const { cues } = context.knowledge;
  const [cue] = cues.after(folded, end, end + LONGEST_FILLER);
  return (
    folded[start - 1] === '以' &&
    cue?.relation === 'issues' &&
    (cue.start - end <= 1 || cues.isFiller(folded, end, cue.start))
  );
};

/** A line of its own that begins with a date: the order that put this text in force. */
const promulgates = ({ start, end }: PolicyMention, { context }: Reading): boolean => {
  const { folded } = context.text;
  const after = context.knowledge.cues.promulgationEnd(folded, end);
  if (after === -1 || folded[after] === '的') return false;
  const before = lastWithin(folded, '\n', start - LONGEST_DATED - 1, start);
  const line = before + 1;
  return (before !== -1 || start <= LONGEST_DATED) && dated.test(folded.slice(line, line + 5));
};

const LONGEST_WHOSE = 20;
/** 现将|国务院|国发〔1986〕62号: whose it is, and nothing else. */
const PASSING = /[将把][\u4e00-\u9fff]*$/;
const INNER = /[《〈](.+)[》〉]/s;

const known = new WeakMap<Segments, readonly Span[]>();

/** Titles over one or more lines, in order; read once for each text. */
const titlesIn = (segments: Segments): readonly Span[] => {
  const made = known.get(segments);
  if (made) return made;
  const titles: { start: number; end: number }[] = [];
  segments.lines.forEach(({ kind, start, end }, i) => {
    if (kind !== 'title') return;
    if (segments.lines[i - 1]?.kind === 'title') titles.at(-1)!.end = end;
    else titles.push({ start, end });
  });
  known.set(segments, titles);
  return titles;
};

/** The nearest title above: of a file that holds several documents each has its own. */
const headingAbove = (at: number, { text, segments }: LinkContext): string => {
  const titles = titlesIn(segments);
  const next = firstIndex(titles.length, (i) => titles[i]!.start >= at);
  const title = titles[next - 1];
  return title ? text.folded.slice(title.start, title.end) : '';
};

/** 甲省政府转发《乙通知》的通知 / 现将|国发〔1986〕62号|文件转发给你们: the number of what the heading says that the text passes on. */
const passedOn = ({ start, end }: PolicyMention, { context, memory }: Reading): string | undefined => {
  const { folded } = context.text;
  const { cues } = context.knowledge;
  const [cue] = cues.after(folded, end, end + LONGEST_FILLER);
  const acts = (cue?.relation === 'forwards' || cue?.relation === 'issues') && cues.isFiller(folded, end, cue.start);
  if (!acts || !PASSING.test(folded.slice(Math.max(0, start - LONGEST_WHOSE), start))) return undefined;
  const heading = headingAbove(start, context);
  const inner = INNER.exec(heading);
  if (!inner || cues.before(heading, 0, inner.index).at(-1)?.relation !== cue.relation) return undefined;
  return memory.idOf(foldTitle(inner[1]!));
};

export const linkNumber = (
  mention: PolicyMention,
  docNumber: string,
  neighbours: readonly (PolicyMention | undefined)[],
  reading: Reading,
): Link => {
  const { context, own, byNumber, memory } = reading;
  if (own !== undefined && promulgates(mention, reading)) return inferred(own, 'the order that promulgated this text');
  const known = byNumber.get(docNumber) ?? context.knowledge.policies.byNumber(docNumber)?.title;
  if (known !== undefined) return stated(known, 'the document or the known policies give this number its title');
  for (const neighbour of neighbours)
    if (neighbour && isFull(neighbour, context) && isNextTo(mention, neighbour, reading))
      if ((neighbour.docNumber ?? docNumber) === docNumber)
        return stated(idOfFull(neighbour, reading), 'stands beside this title');
  const passed = passedOn(mention, reading);
  if (passed !== undefined) return inferred(passed, 'the heading says what is passed on');
  const before = neighbours[1];
  const named =
    before &&
    (isFull(before, context) ? memory.idOf(before.title) : before.form === 'titled' ? reading.topic : undefined);
  const isSame = before && !context.text.folded.slice(before.end, mention.start).includes('。');
  if (named !== undefined && isSame && isPrintedUnder(mention, reading))
    return inferred(named, 'the number under which it was printed');
  return stated(docNumber, 'no title is known for this number');
};
