/**
 * Every reference to another document, with the relation that the words beside it state.
 *
 * `落实《甲》、《乙》和《丙》要求` implements all three; `2012年发布的《甲》同时废止` repeals; `《甲》已经同意,现印发给你们` issues.
 * The document's heading and 本办法 are no citations; a reference without a cue is `mentions`.
 */
import type { Relator } from '../../contracts.ts';
import { idsOf } from '../../entities/link.ts';
import { gather } from '../../gather.ts';
import type { Cue } from '../../knowledge/cue.ts';
import type { CueTable } from '../../knowledge/cue-table.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { namesMadeFrom } from '../../mentions/made-from.ts';
import type { PolicyMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import { type CitedClause, readClause } from '../cited-clause.ts';
import { lineBounds } from '../line-bounds.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { passesOn, readListLeads } from '../list-leads.ts';
import { notedCue } from '../noted-cue.ts';
import type { CitationClaim } from '../relation.ts';
import { stronger, strongest } from '../strength.ts';

const rule = 'citations';
const LONGEST_EVIDENCE = 400;
const SHORTEST_TITLE = 8;
const OF = '的';

interface Reference {
  readonly mention: PolicyMention;
  /** Index in `LinkedDocument.linked`. */
  readonly index: number;
  readonly ids: readonly string[];
}

/** Without an id the surface stands for it, so that the unresolved reference stays a citation. */
const referencesOf = ({ linked, profile, text }: LinkedDocument, { cues }: Knowledge): readonly Reference[] =>
  gather(linked, ({ mention, link }, index): Reference[] => {
    if (mention.type !== 'Policy' || mention.form === 'own-title') return [];
    const ids = idsOf(link);
    // The document's own number and 本办法 speak of itself; a marked title does too, but says that it was issued.
    if (
      mention.form === 'self' &&
      (ids.length === 0 || cues.own.some((word) => text.folded.startsWith(word, mention.start)))
    )
      return [];
    if (mention.form === 'number' && ids[0] === profile.title?.value) return [];
    // 本《条例》 is 本条例 in marks.
    if (ids.length > 0 && cues.own.some((word) => text.folded.endsWith(word, mention.start))) return [];
    return [{ mention, index, ids: ids.length > 0 ? ids : [mention.title ?? mention.docNumber ?? ''] }];
  });

/** Neighbours that only joiners separate share their cues. */
const groupLists = (
  references: readonly Reference[],
  text: string,
  { cues }: Knowledge,
): readonly (readonly Reference[])[] => {
  const groups: Reference[][] = [];
  for (const reference of references) {
    const last = groups.at(-1)?.at(-1);
    if (
      last &&
      reference.mention.start >= last.mention.end &&
      cues.isJoin(text, last.mention.end, reference.mention.start) &&
      !cues.isQuotedWord(text, last.mention) &&
      // 《甲》与|《乙》|不一致的: 甲 goes against 乙.
      !(reference.mention.start - last.mention.end === 1 && cues.isMeasure(text, reference.mention))
    )
      groups.at(-1)!.push(reference);
    else groups.push([reference]);
  }
  return groups;
};

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

/** 令第76号|公布的|《乙》; not 甲号),此前的《乙》. */
const published = /^[\u4e00-\u9fff]{2,5}$/;

const isNumberOf = (group: readonly Reference[], next: number, text: string, cues: CueTable): boolean => {
  const { form, end } = group.at(-1)!.mention;
  return form === 'number' && published.test(text.slice(end, next)) && cues.tellsWhose(text, end, next);
};

/**
 * 1982年国务院发布的|《甲》和1987年国务院批准、石油工业部发布的|《乙》同时废止: each is told apart by who issued it, and all are repealed.
 * And 《甲》已列入|《乙》|废止目录. Group → the cue behind a later one.
 */
const repealedBelow = (
  groups: readonly (readonly Reference[])[],
  clauses: readonly CitedClause[],
  text: string,
  { cues }: Knowledge,
): ReadonlyMap<number, Cue> => {
  const found = new Map<number, Cue>();
  for (let g = groups.length - 1; g > 0; g--) {
    const start = groups[g]![0]!.mention.start;
    const listed = cues.endListed(text, groups[g - 1]!.at(-1)!.mention.end, groups[g]![0]!.mention);
    if (listed) found.set(g - 1, listed);
    const repeal =
      found.get(g) ?? clauses[g]!.cues.find(({ relation, start: at }) => relation === 'repeals' && at > start);
    if (!repeal) continue;
    // 原工商总局令第76号|公布的|《乙》: the number belongs to what tells 乙 apart.
    const isNumbered = isNumberOf(groups[g - 1]!, start, text, cues);
    if (isNumbered) found.set(g - 1, repeal);
    // 《甲》、原工商总局|令第76号 stand in one list.
    const before = isNumbered && groups[g - 1]!.length === 1 ? g - 2 : g - 1;
    if (before < 0 || found.has(before)) continue;
    // 修订《甲》,2014年制定的《乙》不再执行: what the text does with 甲 it has said; 批准实施的|《甲》 tells which it is.
    const first = groups[before]![0]!.mention.start;
    const isSaid = clauses[before]!.cues.some(
      ({ relation, end }) =>
        !['issues', 'repeals', 'forwards'].includes(relation) && !(end === first - 1 && text[end] === OF),
    );
    if (!isSaid && cues.isAttributed(text, groups[before]!.at(-1)!.mention.end, start)) found.set(before, repeal);
  }
  return found;
};

/** Where the reference behind begins that is more than an aside: that of 《甲》自《乙》施行之日起废止 only says from when. */
const nextBehind = (groups: readonly (readonly Reference[])[], g: number, text: string, cues: CueTable): number => {
  let next = g + 1;
  while (isAside(groups[next], text, cues)) next++;
  return groups[next]?.[0]?.mention.start ?? text.length;
};

/** 自|《乙》|施行之日起; 已被|《乙》|取代; 与|《乙》|不一致的; 中的“|《乙》|”修改为. */
const isAside = (group: readonly Reference[] | undefined, text: string, cues: CueTable): boolean => {
  if (!group) return false;
  const span = { start: group[0]!.mention.start, end: group.at(-1)!.mention.end };
  return (
    (group.length === 1 && cues.isDay(text, span.start, span.end)) ||
    cues.isReplacing(text, span) ||
    cues.isQuotedWord(text, span) ||
    cues.isMeasure(text, span)
  );
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

export const citations: Relator = {
  name: rule,
  relate: (document, knowledge) => {
    const { cues } = knowledge;
    const reads = cues.readings.has(document.profile.kind?.value ?? '');
    const { folded } = document.text;
    const references = referencesOf(document, knowledge);
    const titled = inTitles(reads ? references : [], document);
    const groups = groupLists(references, folded, knowledge);
    const boundsAt = lineBounds(document.segments.lines, folded);
    const leads = readListLeads(
      folded,
      document.segments.lines,
      references.map(({ mention }) => mention),
      cues,
    );
    const clauses = groups.map((group, g): CitedClause => {
      const first = group[0]!;
      const span = { start: first.mention.start, end: group.at(-1)!.mention.end };
      const lowest = Math.max(
        groups[g - 1]?.at(-1)?.mention.end ?? 0,
        Math.min(boundsAt(span.start).start, span.start),
      );
      // What ends on the day of another is not said of that other.
      const next = isAside(group, folded, cues) ? span.end : nextBehind(groups, g, folded, cues);
      const highest = Math.min(next, Math.max(boundsAt(span.end - 1).end, span.end));
      const clause = readClause(folded, span, lowest, highest, cues);
      // 印发《甲条例》|实施细则: another document is issued.
      return namesMadeFrom(folded, span.end, knowledge)
        ? { ...clause, cues: clause.cues.filter(({ relation }) => relation !== 'issues' && relation !== 'forwards') }
        : clause;
    });
    const repealed = repealedBelow(groups, clauses, folded, knowledge);
    const forwarded = forwardedTitle(document, knowledge);
    return gather(groups, (group, g) => {
      const clause = clauses[g]!;
      const repeal = repealed.get(g);
      return gather(group, (reference, place): CitationClaim[] => {
        const { mention, index, ids } = reference;
        // 废止下列文件: 1.某部|发布的|《甲》: who issued it is not what the text does with it.
        const lead = clause.cues.every((cue) => passesOn.has(cue.relation)) ? leads.get(mention) : undefined;
        const own: readonly Cue[] = lead
          ? [...clause.cues, lead]
          : place === 0
            ? clause.cues
            : shared(clause.cues, folded, cues);
        const noted = notedCue(folded, mention, cues);
        const found = [...own, ...(repeal ? [repeal] : []), ...(noted ? [noted] : [])];
        const stated = strongest(found.map((cue) => cue.relation));
        const isForwarded = forwarded !== '' && ids.some((id) => id.length >= SHORTEST_TITLE && forwarded.includes(id));
        const relation = titled.has(reference) ? 'interprets' : isForwarded ? stronger(stated, 'forwards') : stated;
        const cue = found.find((one) => one.relation === relation);
        const evidence = cover(cover(clause.evidence, mention), cue);
        return ids.map((policy) => ({
          type: 'citation',
          policy,
          relation,
          evidence,
          mention: index,
          rule,
          ...(cue ? { cue: { start: cue.start, end: cue.end } } : {}),
        }));
      });
    });
  },
};
