/**
 * What ends for a reason that names others: 《甲规定》因与修改后的《乙法》不一致,自本通知印发之日起停止执行 ends 甲, and 乙 stays.
 *
 *   takes 甲发〔2003〕112号文件,市水利局《甲意见》第五条,因与《乙法》不符,同时停止执行 (both), 《甲规定》同《乙法》相抵触,应予废止
 *   refuses 《甲规定》与《乙法》不一致的,以《乙法》为准 (nothing ends), 因《甲规定》废止,办理依据改为《乙法》 (the reason tells the end itself)
 */

import type { Cue } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { HUNDREDS } from '../text/numerals.ts';
import { firstWithin } from '../text/search-within.ts';
import type { CitedClause } from './cited-clause.ts';
import { clauseEnd } from './clause-ends.ts';
import type { Reference } from './references.ts';

export interface ReasonedEnds {
  /** Group → the cue behind the reason that ends it. */
  readonly ended: ReadonlyMap<number, Cue>;
  /** Groups within such a reason. */
  readonly reasons: ReadonlySet<number>;
}

/** 文件第五条、第七条, between a reference and the reason. */
const LONGEST_BETWEEN = 30;
/** 文件,省林业厅、省公安厅, between the members of a list that ends together. */
const LONGEST_ORGANS = 30;
const onlyOrgans = /^[\u4e00-\u9fff、,第\d]*$/;
/** 第五条、第七条. */
const articles = new RegExp(`(?:第[${HUNDREDS}\\d]+[条章节款项][、和及]?)+`, 'y');
/** “有煤的地方都可以开”的提法. */
const quoted = /“[^“”\n]{1,60}”/y;
const COMMA = ',';
const OF = '的';

type Group = readonly Reference[];
const startOf = (group: Group): number => group[0]!.mention.start;
const endOf = (group: Group): number => group.at(-1)!.mention.end;

const behindMatch = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** 《甲规定》|第三条“…”|的提法, 《甲规定》|第五条关于补助的规定: is it a part of the policy that the reason is given for? */
const isNamedPart = (text: string, from: number, start: number, to: number, cues: CueTable): boolean =>
  (start > from && cues.isPart(text, start, to)) || (to > from && cues.partEnd(text, from, to, to) === to);

/** Where the reason begins that stands behind a reference, or -1. */
const reasonAt = (text: string, from: number, cues: CueTable): number => {
  const start = behindMatch(quoted, text, behindMatch(articles, text, from));
  const limit = Math.min(text.length, start + LONGEST_BETWEEN);
  for (let at = start; at < limit; at++) {
    if (!cues.opensReason(text, at)) continue;
    const behind = text[at - 1] === COMMA ? at - 1 : at;
    if (behind <= start || cues.isFiller(text, start, behind) || isNamedPart(text, from, start, behind, cues))
      return at;
  }
  return -1;
};

/** The cue behind a reason that begins at `from`, and where the reason ends. */
const cueBehindReason = (
  text: string,
  from: number,
  cues: CueTable,
): { readonly cue: Cue; readonly to: number } | undefined => {
  const to = clauseEnd(text, from, text.length);
  const said = text[to - 1] === OF ? to - 1 : to;
  if (text[to] !== COMMA || !cues.endsLapsing(text, from, said)) return undefined;
  const next = clauseEnd(text, to + 1, text.length);
  const cue = cues
    .after(text, to + 1, next)
    .find(
      ({ relation, start, end }) =>
        (relation === 'repeals' || relation === 'amends') &&
        end === next &&
        (cues.isLink(text, to + 1, start) || cues.endsAt(text, to + 1)),
    );
  return cue && { cue, to };
};

/** 甲发〔2003〕112号文件,省公安厅|《甲意见》: does nothing but who issued the next stand between two? */
const isBesideNext = (text: string, group: Group, next: Group, cues: CueTable): boolean => {
  const [from, to] = [endOf(group), startOf(next)];
  if (to - from > LONGEST_ORGANS || firstWithin(text, COMMA, from, to) === -1) return false;
  return onlyOrgans.test(text.slice(from, to)) && cues.before(text, from, to).length === 0;
};

export const reasonedEnds = (
  groups: readonly Group[],
  clauses: readonly CitedClause[],
  text: string,
  { cues }: Knowledge,
): ReasonedEnds => {
  const ended = new Map<number, Cue>();
  const reasons = new Set<number>();
  const isListedWith = (i: number): boolean =>
    clauses[i]!.cues.length === 0 && isBesideNext(text, groups[i]!, groups[i + 1]!, cues);
  for (const [g, group] of groups.entries()) {
    if (reasons.has(g)) continue;
    const from = reasonAt(text, endOf(group), cues);
    const behind = from === -1 ? undefined : cueBehindReason(text, from, cues);
    if (!behind) continue;
    for (let last = g; last >= 0; last--) {
      // 《甲》因与《乙》不符,不再执行,《丙》因与《丁》不符,不再执行: 乙 does not end with 丙.
      if (last < g && (ended.has(last) || reasons.has(last) || !isListedWith(last))) break;
      ended.set(last, behind.cue);
    }
    for (let h = g + 1; h < groups.length && startOf(groups[h]!) < behind.to; h++) reasons.add(h);
  }
  return { ended, reasons };
};
