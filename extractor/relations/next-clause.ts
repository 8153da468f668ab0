/** What the clause or sentence behind a reference's own clause says of the policy. */
import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import type { Span } from '../text/span.ts';
import { clauseEnd } from './clause-ends.ts';

export interface NextClause {
  readonly cues: readonly Cue[];
  readonly end: number;
}

/** A reference or list in its clause. */
export interface Placed {
  readonly group: Span;
  /** Where its own clause ends, and where in it the policy itself begins to speak. */
  readonly end: number;
  readonly spoken: number;
  /** Where the next reference begins. */
  readonly highest: number;
  /** Whether its own clause says something else of it: 根据《甲》,|一律废止. */
  readonly said: boolean;
  /** Whether nothing but an organ or a day stands before it in its clause. */
  readonly opens: boolean;
}

const CLOSE = ')';
/** 。现, 。现予. */
const LONGEST_GRANT = 3;
/** 完善后. */
const LONGEST_FINISHED = 3;
/** 现将这个|报告|发给你们. */
const LONGEST_KIND = 4;

const isEnding = ({ relation }: Cue): boolean => relation === 'repeals' || relation === 'amends';

/** 我局编制了《甲》。|现印发给你们: a sentence that begins so speaks of what was named last. */
const nextSentence = (text: string, { group, end, highest }: Placed, cues: CueTable): NextClause | undefined => {
  if (text[end] !== '。' || end >= highest || end !== group.end || !cues.grants(text, end + 1)) return undefined;
  const next = clauseEnd(text, end + 1, highest);
  const handed = cues.handedEnd(text, end + 1);
  const opened = handed === -1 ? end + LONGEST_GRANT : handed + LONGEST_KIND;
  const found = cues
    .after(text, end + 1, next)
    .filter(({ relation }) => relation === 'issues' || relation === 'forwards')
    .filter(({ start, end: to }) => start <= opened && text[to] !== '《');
  return { cues: found, end: next };
};

/**
 * 原则通过《甲方案》,由市交通局修改完善后|印发实施, …,由市水利局根据会议意见完善后,以市政府办公室名义|印发: it is printed, whoever ends it.
 */
const printedAfter = (text: string, from: number, to: number, highest: number, cues: CueTable): readonly Cue[] => {
  const last =
    text[to] === ',' && cues.isFinished(text, to - LONGEST_FINISHED, to) ? clauseEnd(text, to + 1, highest) : to;
  return cues
    .after(text, from, last)
    .filter(
      ({ relation, start, end }) =>
        relation === 'issues' &&
        (cues.isExecuting(text, last) || !cues.hasObject(text, end)) &&
        cues.isFinished(text, from, start),
    );
};

/**
 * 《甲》已经市政府同意,现印发给你们; 《甲》与本命令不符的部分,自同日起废止; 原革委会发布的《甲》,由省政府宣布废止; 《甲》中有关补助的规定,
 * 停止执行: the next clause speaks of it too.
 */
export const nextClause = (text: string, placed: Placed, cues: CueTable): NextClause => {
  const { group, end, spoken, highest } = placed;
  const none = { cues: [], end };
  const sentence = nextSentence(text, placed, cues);
  if (sentence) return sentence;
  if (text[end] !== ',' || end >= highest) return none;
  const told = cues.partEnd(text, group.end, end, clauseEnd(text, end + 1, highest));
  if (told > end && text[told] !== ',') return none;
  const approved =
    told === -1 &&
    (end === group.end ||
      // 《甲方案》(以下简称《方案》|),由市水利局完善后印发.
      (end === group.end + 1 && text[group.end] === CLOSE) ||
      (placed.opens && cues.isDescribed(text, group.end)) ||
      (spoken === end && cues.isApproval(text, group.end, end)));
  let from = Math.max(told, end) + 1;
  let next = clauseEnd(text, from, highest);
  // 《甲》经编委审核,|已经市政府批准,|现予印发.
  if (approved && text[next] === ',' && !cues.grants(text, from) && cues.isApproved(text, from, next)) {
    from = next + 1;
    next = clauseEnd(text, from, highest);
  }
  // 过去颁发的《甲规定》,凡与本规定抵触的,|一律停止执行.
  if (approved && !placed.said && text[next] === ',' && cues.isLapsing(text, from, next)) {
    const last = clauseEnd(text, next + 1, highest);
    const lapsed = cues.after(text, next + 1, last).filter((cue) => isEnding(cue) && cue.end === last);
    return lapsed.length > 0 ? { cues: lapsed, end: last } : none;
  }
  const grants = cues.grants(text, from);
  const found = (): readonly Cue[] => cues.after(text, from, cues.reportedFrom(text, from, next));
  if (approved && grants) return { cues: found(), end: next };
  // 与《甲》抵触的规定,一律废止; 《甲》施行前的规定,一律废止: that is said of others.
  if (told === -1 && cues.isOfOthers(text, group.start, group.end, end)) return none;
  const lapsing = told === -1 && cues.isLapsing(text, group.end, end);
  // 甲会农字〔1955〕214号通知和历次批示,|同时作废, 《甲规定》和乙字第4号,|自文到之日起作废: nothing but the end of what was named.
  const alone = (): boolean =>
    !placed.said &&
    spoken === end &&
    cues.after(text, from, next).some((cue) => isEnding(cue) && cue.end === next && cues.isLink(text, from, cue.start));
  if (!approved && told === -1 && !lapsing && !alone()) return none;
  // 《甲指示》,各级政府应切实遵照执行; 《规划》是发展的指南,要认真组织实施.
  const bidden = (): readonly Cue[] =>
    placed.said || !placed.opens
      ? []
      : cues
          .after(text, from, next)
          .filter(
            ({ relation, start, end: to }) =>
              relation === 'implements' && to === next && cues.isBidden(text, from, start),
          );
  const ends =
    grants ||
    cues.endsAt(text, from) ||
    (told !== -1 && [from, cues.behindDay(text, from)].includes(found()[0]?.start ?? -1)) ||
    // 与本意见不一致的,|商务部会同海关总署另行修订.
    (lapsing && found().some((cue) => isEnding(cue) && cue.end === next)) ||
    alone();
  // 原则同意《甲方案》,由市发改委修改|完善后印发 revises a draft.
  const whole = found().filter(
    ({ relation, end: to }) => relation === 'repeals' || (relation === 'amends' && to === next),
  );
  const printed = approved ? printedAfter(text, from, next, highest, cues) : [];
  const all = [...(ends ? whole : []), ...bidden(), ...printed];
  return all.length > 0 ? { cues: all, end: next } : none;
};
