/**
 * All that a text says of what it refers to: in the clause of each list of references, and from elsewhere.
 *
 *   takes 落实 for each of 落实|《甲》、《乙》和《丙》, 废止 of the line above for 1.《甲》, 同时废止 of the clause behind
 *   refuses 印发的 for 《乙》 of 某部印发的|《甲》和《乙》 (who issued the one need not have issued the other)
 */
import { gather } from '../gather.ts';
import type { Cue, CueRelation } from '../knowledge/cue.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { namesMadeFrom } from '../mentions/made-from.ts';
import type { Span } from '../text/span.ts';
import { readBackReferences } from './back-references.ts';
import { type CitedClause, readClause } from './cited-clause.ts';
import { lineBounds } from './line-bounds.ts';
import type { LinkedDocument } from './linked-document.ts';
import { passesOn, readListLeads } from './list-leads.ts';
import type { ListedDocuments } from './listed-documents.ts';
import { notedCue } from './noted-cue.ts';
import { reasonedEnds } from './reasoned-ends.ts';
import type { Reference } from './references.ts';
import { isAside, nextBehind, repealedBelow } from './repealed-below.ts';

/** Where a reference stands: in which list, and as which of its members. */
export interface Standing {
  readonly group: number;
  readonly place: number;
}

export interface SaidOfReferences {
  /** The words of the clause of a list. */
  evidenceOf(group: number): Span;
  /** Whether in its own clause or from elsewhere. */
  cuesOf(reference: Reference, standing: Standing): readonly Cue[];
}

const OF = '的';
/** What a text that ends another for a reason does not do with what the reason names. */
const ends: ReadonlySet<CueRelation> = new Set(['repeals', 'amends']);

/**
 * 贯彻落实某部印发的|《甲》和《乙》: who issued 甲 need not have issued 乙, so the rest of the list has the other cue; without
 * another one it was issued as well.
 */
const shared = (cues: readonly Cue[], text: string, { isSeveral }: CueTable): readonly Cue[] => {
  // 先后印发的|《甲》《乙》: each was.
  const others = cues.filter(
    ({ relation, start, end }) => relation !== 'issues' || text[end] !== OF || isSeveral(text, start),
  );
  return others.length > 0 ? others : cues;
};

type Groups = readonly (readonly Reference[])[];

/** The clause of each group of references, bounded by its neighbours and by its line or cell. */
const readClauses = (
  groups: Groups,
  folded: string,
  boundsAt: (at: number) => Span,
  knowledge: Knowledge,
): readonly CitedClause[] =>
  groups.map((group, g) => {
    const { cues } = knowledge;
    const span = { start: group[0]!.mention.start, end: group.at(-1)!.mention.end };
    const lowest = Math.max(groups[g - 1]?.at(-1)?.mention.end ?? 0, Math.min(boundsAt(span.start).start, span.start));
    // What ends on the day of another is not said of that other.
    const next = isAside(group, folded, cues) ? span.end : nextBehind(groups, g, folded, cues);
    const highest = Math.min(next, Math.max(boundsAt(span.end - 1).end, span.end));
    const clause = readClause(folded, span, lowest, highest, cues);
    // 印发《甲条例》|实施细则: another document is issued.
    return namesMadeFrom(folded, span.end, knowledge)
      ? { ...clause, cues: clause.cues.filter(({ relation }) => !passesOn.has(relation)) }
      : clause;
  });

export const readSaid = (
  groups: Groups,
  listed: ListedDocuments,
  { text: { folded }, segments: { lines } }: LinkedDocument,
  knowledge: Knowledge,
): SaidOfReferences => {
  const { cues } = knowledge;
  const linesAt = lineBounds(lines, folded);
  const boundsAt = (at: number): Span => listed.cellAt(at) ?? linesAt(at);
  const mentions = gather(groups, (group) => group.map(({ mention }) => mention));
  const leads = readListLeads(folded, lines, mentions, cues, listed);
  const clauses = readClauses(groups, folded, boundsAt, knowledge);
  const repealed = repealedBelow(groups, clauses, folded, knowledge);
  const reasoned = reasonedEnds(groups, clauses, folded, knowledge);
  const backs = readBackReferences(folded, groups, boundsAt, cues);

  const inClause = ({ mention }: Reference, { group, place }: Standing): readonly Cue[] => {
    const clause = clauses[group]!;
    // 废止下列文件: 1.某部|发布的|《甲》: who issued it is not what the text does with it.
    const lead = clause.cues.every((cue) => passesOn.has(cue.relation)) ? leads.get(mention) : undefined;
    const said = lead || place === 0 ? clause.cues : shared(clause.cues, folded, cues);
    return lead ? [...said, lead] : said;
  };
  return {
    evidenceOf: (group) => clauses[group]!.evidence,
    cuesOf: (reference, standing) => {
      const own = inClause(reference, standing);
      const isReason = reasoned.reasons.has(standing.group);
      const elsewhere = [
        isReason ? undefined : repealed.get(standing.group),
        reasoned.ended.get(standing.group),
        notedCue(folded, reference.mention, cues),
        backs.get(reference),
      ];
      return [
        ...(isReason ? own.filter(({ relation }) => !ends.has(relation)) : own),
        ...elsewhere.filter((cue) => cue !== undefined),
      ];
    },
  };
};
