/**
 * Every reference to another document, with the relation that the words beside it state.
 *
 * `落实《甲》、《乙》和《丙》要求` implements all three; `2012年发布的《甲》同时废止` repeals; `《甲》已经同意,现印发给你们` issues.
 * The document's heading and 本办法 are no citations; a reference without a cue is `mentions`.
 */
import type { CitationRelation } from '../../../graph-schema/index.ts';
import type { Relator } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { listedDocuments } from '../listed-documents.ts';
import { groupLists, type Reference, referencesOf } from '../references.ts';
import type { CitationClaim } from '../relation.ts';
import { readSaid, type Standing } from '../said-of-references.ts';
import { stronger, strongest } from '../strength.ts';

const rule = 'citations';
const LONGEST_EVIDENCE = 400;
const SHORTEST_TITLE = 8;

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

/** What is done with a reference by where it stands, whatever its clause says: a reading reads the text of its heading, a title passes on. */
const byTitles = (references: readonly Reference[], document: LinkedDocument, knowledge: Knowledge) => {
  const reads = knowledge.cues.readings.has(document.profile.kind?.value ?? '');
  const titled = inTitles(reads ? references : [], document);
  const forwarded = forwardedTitle(document, knowledge);
  const isForwarded = ({ ids }: Reference): boolean =>
    forwarded !== '' && ids.some((id) => id.length >= SHORTEST_TITLE && forwarded.includes(id));
  return (reference: Reference, stated: CitationRelation): CitationRelation => {
    if (titled.has(reference)) return 'interprets';
    return isForwarded(reference) ? stronger(stated, 'forwards') : stated;
  };
};

export const citations: Relator = {
  name: rule,
  relate: (document, knowledge) => {
    const references = referencesOf(document, knowledge);
    const groups = groupLists(references, document.text.folded, knowledge);
    const listed = listedDocuments(document.text, knowledge);
    const said = readSaid(groups, listed, document, knowledge);
    const relationOf = byTitles(references, document, knowledge);
    const claimsOf = (reference: Reference, standing: Standing): readonly CitationClaim[] => {
      const { mention, index, ids } = reference;
      const found = said.cuesOf(reference, standing);
      const verdict = listed.verdictOf(mention);
      const relation = verdict?.relation ?? relationOf(reference, strongest(found.map((cue) => cue.relation)));
      const cue = verdict ?? found.find((one) => one.relation === relation);
      const evidence = cover(cover(said.evidenceOf(standing.group), mention), cue);
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
    return gather(groups, (members, group) =>
      gather(members, (reference, place) => claimsOf(reference, { group, place })),
    );
  },
};
