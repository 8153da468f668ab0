/**
 * Every reference to another document, with the relation that the words beside it state.
 *
 * `落实《甲》、《乙》和《丙》要求` implements all three; `2012年发布的《甲》同时废止` repeals; `《甲》已经同意,现印发给你们` issues.
 * The document's heading and 本办法 are no citations; a reference without a cue is `mentions`.
 */
import type { Relator } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Cue, CueRelation } from '../../knowledge/cue.ts';
import type { CueTable } from '../../knowledge/cue-table.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { namesMadeFrom } from '../../mentions/made-from.ts';
import type { Span } from '../../text/span.ts';
import { readBackReferences } from '../back-references.ts';
import { type CitedClause, readClause } from '../cited-clause.ts';
import { lineBounds } from '../line-bounds.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { passesOn, readListLeads } from '../list-leads.ts';
import { listedDocuments } from '../listed-documents.ts';
import { notedCue } from '../noted-cue.ts';
import { reasonedEnds } from '../reasoned-ends.ts';
import { groupLists, type Reference, referencesOf } from '../references.ts';
import type { CitationClaim } from '../relation.ts';
import { isAside, nextBehind, repealedBelow } from '../repealed-below.ts';
import { stronger, strongest } from '../strength.ts';

const rule = 'citations';
const LONGEST_EVIDENCE = 400;
const SHORTEST_TITLE = 8;
const OF = '的';
/** What a text that ends another for a reason does not do with what the reason names. */
const ends: ReadonlySet<CueRelation> = new Set(['repeals', 'amends']);

/** References come in order, so one walk over the title lines serves them all. */
const inTitles = (references: readonly Reference[], { segments }: LinkedDocument): ReadonlySet<Reference> => {
  const titles = segments.lines.filter(({ kind }) => kind === 'title');
  let next = 0;
  return new Set(
    references.filter(({ mention: { start } }) => {
      while (next < titles.length && titles[next]!.end <= start) next++;
      return next < titles.length && titles[next]!.start <= start;
    }),
  );
};

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

/** 转发|国家卫生健康委办公厅关于…的通知, 国务院|批转国家经委关于…的报告: what a document passes on by its own title. */
const forwardedTitle = ({ profile }: LinkedDocument, { cues, kinds }: Knowledge): string => {
  const title = profile.title?.value ?? '';
  const [cue] = cues.before(title, 0, title.length);
  return cue?.relation === 'forwards' && !kinds.isSubject(title.slice(0, cue.start)) ? title : '';
};

const cover = (a: Span, b: Span | undefined): Span =>
  b && Math.max(a.end, b.end) - Math.min(a.start, b.start) <= LONGEST_EVIDENCE
    ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
    : a;

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

export const citations: Relator = {
  name: rule,
  relate: (document, knowledge) => {
    const { cues } = knowledge;
    const { folded } = document.text;
    const { lines } = document.segments;
    const references = referencesOf(document, knowledge);
    const groups = groupLists(references, folded, knowledge);
    const listed = listedDocuments(document.text, knowledge);
    const linesAt = lineBounds(lines, folded);
    const boundsAt = (at: number): Span => listed.cellAt(at) ?? linesAt(at);
    const mentions = references.map(({ mention }) => mention);
    const leads = readListLeads(folded, lines, mentions, cues, listed);
    const clauses = readClauses(groups, folded, boundsAt, knowledge);
    const repealed = repealedBelow(groups, clauses, folded, knowledge);
    const reasoned = reasonedEnds(groups, clauses, folded, knowledge);
    const backs = readBackReferences(folded, groups, boundsAt, cues);
    const reads = cues.readings.has(document.profile.kind?.value ?? '');
    const titled = inTitles(reads ? references : [], document);
    const forwarded = forwardedTitle(document, knowledge);
    const isForwarded = ({ ids }: Reference): boolean =>
      forwarded !== '' && ids.some((id) => id.length >= SHORTEST_TITLE && forwarded.includes(id));

    /** All that is said of one of a group, whether in its own clause or from elsewhere. */
    const cuesOf = (reference: Reference, place: number, g: number): readonly Cue[] => {
      const { mention } = reference;
      const clause = clauses[g]!;
      // 废止下列文件: 1.某部|发布的|《甲》: who issued it is not what the text does with it.
      const lead = clause.cues.every((cue) => passesOn.has(cue.relation)) ? leads.get(mention) : undefined;
      const inClause = lead || place === 0 ? clause.cues : shared(clause.cues, folded, cues);
      const own = lead ? [...inClause, lead] : inClause;
      const isReason = reasoned.reasons.has(g);
      const elsewhere = [
        isReason ? undefined : repealed.get(g),
        reasoned.ended.get(g),
        notedCue(folded, mention, cues),
        backs.get(reference),
      ];
      return [
        ...(isReason ? own.filter(({ relation }) => !ends.has(relation)) : own),
        ...elsewhere.filter((cue) => cue !== undefined),
      ];
    };

    const claimsOf = (reference: Reference, place: number, g: number): readonly CitationClaim[] => {
      const { mention, index, ids } = reference;
      const found = cuesOf(reference, place, g);
      const stated = strongest(found.map((cue) => cue.relation));
      const verdict = listed.verdictOf(mention);
      const read = titled.has(reference)
        ? 'interprets'
        : isForwarded(reference)
          ? stronger(stated, 'forwards')
          : stated;
      const relation = verdict?.relation ?? read;
      const cue = verdict ?? found.find((one) => one.relation === relation);
      const evidence = cover(cover(clauses[g]!.evidence, mention), cue);
      return ids.map((policy) => ({
        type: 'citation',
        policy,
        relation,
        evidence,
        mention: index,
        rule,
        ...(cue ? { cue: { start: cue.start, end: cue.end } } : {}),
      }));
    };
    return gather(groups, (group, g) => gather(group, (reference, place) => claimsOf(reference, place, g)));
  },
};
