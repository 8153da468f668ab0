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

/** Whether nothing but what tells what the reference is, or who agreed to it, stands between it and the comma. */
const isAddressed = (text: string, { group, end, spoken, opens }: Placed, cues: CueTable): boolean =>
  end === group.end ||
  // 《甲方案》(以下简称《方案》|),由市水利局完善后印发.
  (end === group.end + 1 && text[group.end] === CLOSE) ||
  (opens && cues.isDescribed(text, group.end)) ||
  (spoken === end && cues.isApproval(text, group.end, end));

const clauseFrom = (text: string, start: number, highest: number): Span => ({
  start,
  end: clauseEnd(text, start, highest),
});

/** 《甲》经编委审核,|已经市政府批准,|现予印发: the clause behind one that only says who agreed. */
const behindApproval = (text: string, clause: Span, highest: number, cues: CueTable): Span =>
  text[clause.end] === ',' && !cues.grants(text, clause.start) && cues.isApproved(text, clause.start, clause.end)
    ? clauseFrom(text, clause.end + 1, highest)
    : clause;

/** 甲会农字〔1955〕214号通知和历次批示,|同时作废, 《甲规定》和乙字第4号,|自文到之日起作废: nothing but the end of what was named. */
const saysOnlyEnd = (
  text: string,
  { start, end }: Span,
  { end: comma, spoken, said }: Placed,
  cues: CueTable,
): boolean =>
  !said &&
  spoken === comma &&
  cues.after(text, start, end).some((cue) => isEnding(cue) && cue.end === end && cues.isLink(text, start, cue.start));

/** 《甲指示》,各级政府应切实遵照执行; 《规划》是发展的指南,要认真组织实施. */
const biddenIn = (text: string, { start, end }: Span, { said, opens }: Placed, cues: CueTable): readonly Cue[] =>
  said || !opens
    ? []
    : cues
        .after(text, start, end)
        .filter((cue) => cue.relation === 'implements' && cue.end === end && cues.isBidden(text, start, cue.start));

/**
 * 《甲》已经市政府同意,现印发给你们; 《甲》与本命令不符的部分,自同日起废止; 原革委会发布的《甲》,由省政府宣布废止; 《甲》中有关补助的规定,
 * 停止执行: the next clause speaks of it too.
 */
export const nextClause = (text: string, placed: Placed, cues: CueTable): NextClause => {
  const { group, end, highest, said } = placed;
  const none = { cues: [], end };
  const sentence = nextSentence(text, placed, cues);
  if (sentence) return sentence;
  if (text[end] !== ',' || end >= highest) return none;
  // 《甲》中有关补助的规定: a part of it, of which the next clause speaks.
  const part = cues.partEnd(text, group.end, end, clauseEnd(text, end + 1, highest));
  if (part > end && text[part] !== ',') return none;
  const isPart = part !== -1;
  const addressed = !isPart && isAddressed(text, placed, cues);
  const first = clauseFrom(text, Math.max(part, end) + 1, highest);
  const clause = addressed ? behindApproval(text, first, highest, cues) : first;
  const { start: from, end: to } = clause;

  // 过去颁发的《甲规定》,凡与本规定抵触的,|一律停止执行.
  if (addressed && !said && text[to] === ',' && cues.isLapsing(text, from, to)) {
    const last = clauseFrom(text, to + 1, highest);
    const lapsed = cues.after(text, last.start, last.end).filter((cue) => isEnding(cue) && cue.end === last.end);
    return lapsed.length > 0 ? { cues: lapsed, end: last.end } : none;
  }
  const grants = cues.grants(text, from);
  const saidThere = (): readonly Cue[] => cues.after(text, from, cues.reportedFrom(text, from, to));
  if (addressed && grants) return { cues: saidThere(), end: to };
  // 与《甲》抵触的规定,一律废止; 《甲》施行前的规定,一律废止: that is said of others.
  if (!isPart && cues.isOfOthers(text, group.start, group.end, end)) return none;
  const lapses = !isPart && cues.isLapsing(text, group.end, end);
  if (!addressed && !isPart && !lapses && !saysOnlyEnd(text, clause, placed, cues)) return none;

  const found = saidThere();
  const opening = found[0]?.start ?? -1;
  const ends =
    grants ||
    cues.endsAt(text, from) ||
    (isPart && (opening === from || opening === cues.behindDay(text, from))) ||
    // 与本意见不一致的,|商务部会同海关总署另行修订.
    (lapses && found.some((cue) => isEnding(cue) && cue.end === to)) ||
    saysOnlyEnd(text, clause, placed, cues);
  // 原则同意《甲方案》,由市发改委修改|完善后印发 revises a draft.
  const ended = found.filter((cue) => cue.relation === 'repeals' || (cue.relation === 'amends' && cue.end === to));
  const printed = addressed ? printedAfter(text, from, to, highest, cues) : [];
  const all = [...(ends ? ended : []), ...biddenIn(text, clause, placed, cues), ...printed];
  return all.length > 0 ? { cues: all, end: to } : none;
};
