/** Stand-off annotation of an extraction, in the format of `test/gold/GUIDELINES.md`: what the scorer and other engines read. */

import {
  type CitationRelation,
  quoteDocNumber,
  readDocNumber,
  showDocNumber,
  type TouchRole,
} from '../graph-schema/index.ts';
import { addTo } from './assemble/groups.ts';
import { idsOf, type Linked } from './entities/link.ts';
import { gather } from './gather.ts';
import { foldTitle } from './knowledge/policy-title.ts';
import type { AgencyMention, Mention, MentionType } from './mentions/mention.ts';
import type { Extraction } from './pipeline.ts';
import { orderAsRead } from './profile/fields/doc-number.ts';
import { SESSION_NUMBER } from './profile/fields/session-number.ts';
import { type CarriedProfile, governedPlace } from './profile/profile.ts';
import type { CitationClaim } from './relations/relation.ts';
import { strongest } from './relations/strength.ts';
import { SERIALS } from './text/numerals.ts';
import { sliceOf, sourceSliceOf, sourceSpanOf } from './text/text.ts';

export interface AnnotatedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: MentionType;
  readonly ids: readonly string[];
  readonly rule: string;
  /** Of Regions: what the document does with the place. */
  readonly role?: TouchRole;
  /** The next likely role, where the first is in doubt. */
  readonly orRole?: TouchRole;
}

export interface Annotation {
  readonly doc: string;
  readonly sha256: string;
  readonly metadata: {
    readonly title: string | null;
    readonly issuers: readonly string[];
    readonly docNumber: string | null;
    readonly date: string | null;
    readonly kind: string | null;
    readonly jurisdiction: string | null;
  };
  readonly mentions: readonly AnnotatedMention[];
  readonly citations: readonly {
    readonly title: string;
    readonly docNumber: string | null;
    readonly relation: CitationRelation;
    readonly mentions: readonly number[];
  }[];
  readonly projects: readonly { readonly name: string; readonly regions: readonly string[] }[];
  /** Mentions without an answer: kept, never guessed. */
  readonly unresolved: readonly (AnnotatedMention & {
    readonly reason: string;
    readonly candidates: readonly string[];
  })[];
}

const KNOWN_WORK = 'project-known';

/** 崇文区 is 东城区 in codes of the edition, as the guidelines have them; the graph keeps the former division beside its successor. */
const currentCode =
  ({ heirs }: Extraction) =>
  (id: string): string =>
    heirs[id] ?? id;

/**
 * 长江三峡工程 is 三峡工程 in the graph, where documents meet; the guidelines name a work as its text does, by the longest form if it has several.
 */
const worksAsWritten = ({ linked, text }: Extraction): ((id: string) => string) => {
  const written = new Map<string, string>();
  for (const { mention, link } of linked) {
    if (mention.type !== 'Project' || mention.rule !== KNOWN_WORK || mention.names.length > 1) continue;
    const words = sliceOf(text, mention);
    // 雅下水电 is cut short from 雅下水电工程.
    for (const id of idsOf(link))
      if (!id.startsWith(words) && words.length > (written.get(id)?.length ?? 0)) written.set(id, words);
  }
  return (id) => written.get(id) ?? id;
};

/** An order without a title but its number only puts a text in force: that text is the document. */
const inForce = ({ profile, carried }: Extraction): CarriedProfile | undefined => {
  const [text, ...others] = carried ?? [];
  const isCounted = profile.docNumber?.rule === SESSION_NUMBER;
  if (isCounted) return others.length === 0 && text?.relation === 'issues' && text.title ? text : undefined;
  // 中华人民共和国交通部令 + 2021年第9号: the number on the line below is the rest of the title.
  const title = profile.title?.value ?? '';
  const written = profile.docNumber?.written ?? '';
  // 交通部 / 公安部 / 令 / 2007年第6号: without any title the number is all that the order says of itself.
  const heading = title === '' || written.startsWith(title) ? written : title;
  const isOrder = readDocNumber(orderAsRead(heading))?.form === 'order';
  return isOrder && others.length === 0 && text?.relation === 'issues' && text.title ? text : undefined;
};

const isItsNumber = (mention: Mention, id: string): boolean => mention.type === 'Policy' && mention.docNumber === id;

const OF_NUMBER = '号';
const ENDS_BARE = new RegExp(`[\\d${SERIALS}]$`, 'u');

/** (85)国函字106号 is in the annotation what the text has; 4号 behind 国发〔2021〕3号 has to be spelled out, as has 国发〔2021〕3 before 、4号. */
const numberAsWritten = (written: string, id: string): string => {
  const number = readDocNumber(written);
  if (!number || showDocNumber(number) !== id) return id;
  const quoted = quoteDocNumber(written);
  return id.endsWith(OF_NUMBER) && ENDS_BARE.test(quoted) ? quoted + OF_NUMBER : quoted;
};

/** 《甲》(交通部、公安部令2003年第13号), (文号:甲发〔2003〕1号), (55)会农字第二一四号: as cited, but for the shape of brackets. */
const citedNumber = (written: string, id: string): string => {
  const note = written.slice(written.lastIndexOf('》') + 1).replace(/^\((?:[^():]*:)?|(?<=号)\)$/gu, '');
  const number = numberAsWritten(note, id);
  return number.replace(/[[(【]/gu, '〔').replace(/[\])】]/gu, '〕') === id ? id : number;
};

/**
 * 内乡县、西峡县和|淅川县人民政府: places that the list names in full stand as Regions, as the guidelines have them, and the organ of the
 * last as the Agency; 广昌、黎川、乐安县政府 is of all three.
 */
const standsForLast = (mention: Mention): mention is AgencyMention & Required<Pick<AgencyMention, 'others'>> =>
  mention.type === 'Agency' && mention.others?.every(({ isFull }) => isFull) === true;

/** Every mention as it stands in the source, answered or not. */
const describeMentions = (extraction: Extraction): readonly AnnotatedMention[] => {
  const { text, linked, relations } = extraction;
  const asOfEdition = currentCode(extraction);
  const asWritten = worksAsWritten(extraction);
  const roles = new Map(relations.flatMap((one) => (one.type === 'role' ? [[one.mention, one] as const] : [])));
  const asAnnotated = (mention: Mention, ids: readonly string[]): readonly string[] => {
    if (mention.type === 'Region') return [...new Set(ids.map(asOfEdition))];
    if (mention.type === 'Project') return ids.map(asWritten);
    return ids.map((id) => (isItsNumber(mention, id) ? numberAsWritten(sliceOf(text, mention), id) : id));
  };
  return linked.map(({ mention, link }, i): AnnotatedMention => {
    const role = roles.get(i);
    const isOfLast = standsForLast(mention);
    const span = isOfLast ? { start: mention.lastPlace ?? mention.start, end: mention.end } : mention;
    const ids = isOfLast ? idsOf(link).slice(-1) : idsOf(link);
    const { sourceStart, sourceEnd } = sourceSpanOf(text, span);
    return {
      start: sourceStart,
      end: sourceEnd,
      text: sourceSliceOf(text, span),
      type: mention.type,
      ids: asAnnotated(mention, ids),
      rule: mention.rule,
      ...(role ? { role: role.role } : {}),
      ...(role?.orRole ? { orRole: role.orRole } : {}),
    };
  });
};

/** 本办法 names no other thing than the document: the guidelines leave it to the annotator, so it is left out. */
const isAnswered = ({ mention, link }: Linked): boolean =>
  link.status === 'linked' && !(mention.type === 'Policy' && mention.form === 'self');

/** `within`: the text that the document only puts in force, which is then what it is called by. */
const metadataOf = (extraction: Extraction, within: CarriedProfile | undefined): Annotation['metadata'] => {
  const { profile } = extraction;
  const jurisdiction = governedPlace(profile);
  return {
    title: (within ?? profile).title?.value ?? null,
    issuers: profile.issuers.map(({ value }) => value),
    docNumber: profile.docNumber ? quoteDocNumber(profile.docNumber.written) : null,
    date: profile.date?.value ?? null,
    kind: (within ?? profile).kind?.value ?? null,
    jurisdiction: jurisdiction === undefined ? null : currentCode(extraction)(jurisdiction),
  };
};

/** Offsets are of the source, in UTF-16 units, half open; `mentions` of a citation are positions in the list of mentions. */
export const annotate = (extraction: Extraction): Annotation => {
  const { document, linked, relations } = extraction;
  const within = inForce(extraction);
  // 关于修改《甲》的决定 is cited as 关于修改〈甲〉的决定.
  const carriedTitle = within?.title && foldTitle(within.title.value);
  const citations = relations.filter(
    (relation): relation is CitationClaim => relation.type === 'citation' && relation.policy !== carriedTitle,
  );
  const described = describeMentions(extraction);
  const answered = [...linked.keys()].filter((i) => isAnswered(linked[i]!));
  const positionOf = new Map(answered.map((i, position) => [i, position]));
  return {
    doc: document.name,
    sha256: document.sha256,
    metadata: metadataOf(extraction, within),
    mentions: answered.map((i) => described[i]!),
    citations: citationsOf(citations, extraction, positionOf),
    projects: projectsOf(extraction),
    unresolved: linked.flatMap(({ link }, i) =>
      link.status === 'linked'
        ? []
        : [{ ...described[i]!, reason: link.reason, candidates: link.candidates.map(({ id }) => id) }],
    ),
  };
};

/** One entry a policy, with all mentions that cite it. `positionOf`: index in `linked` → position in the annotation. */
const citationsOf = (
  claims: readonly CitationClaim[],
  { linked, text }: Extraction,
  positionOf: ReadonlyMap<number, number>,
): Annotation['citations'] => {
  const byPolicy = new Map<string, CitationClaim[]>();
  for (const claim of claims) addTo(byPolicy, claim.policy, claim);
  // 《甲通知》…,该通知同时废止: what a pronoun says of it counts too, though the pronoun is no mention of its own.
  return gather([...byPolicy], ([title, said]) => {
    const group = said.filter(({ mention }) => positionOf.has(mention));
    if (group.length === 0) return [];
    const first = linked[group[0]!.mention]!.mention;
    const numbers = group.flatMap(({ mention }) => {
      const cited = linked[mention]!.mention;
      if (cited.type !== 'Policy' || cited.docNumber === undefined) return [];
      return [citedNumber(sliceOf(text, cited), cited.docNumber)];
    });
    return [
      {
        title: isItsNumber(first, title) ? numberAsWritten(sliceOf(text, first), title) : title,
        docNumber: numbers[0] ?? null,
        relation: strongest(said.map(({ relation }) => relation)),
        mentions: group.map(({ mention }) => positionOf.get(mention)!),
      },
    ];
  });
};

/** One entry a project, with all regions that any of its mentions is located in. */
const projectsOf = (extraction: Extraction): Annotation['projects'] => {
  const { linked, relations } = extraction;
  const asOfEdition = currentCode(extraction);
  const asWritten = worksAsWritten(extraction);
  const regions = new Map<string, Set<string>>();
  for (const { mention, link } of linked)
    if (mention.type === 'Project') for (const id of idsOf(link)) if (!regions.has(id)) regions.set(id, new Set());
  for (const relation of relations)
    if (relation.type === 'location') regions.get(relation.project)?.add(asOfEdition(relation.region));
  return [...regions].map(([id, places]) => ({ name: asWritten(id), regions: [...places] }));
};
