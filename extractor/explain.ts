/** A document's text with each mention, its rule, its link and why, and what was proposed and dropped: what a developer reads first. */
import { showNotice } from './document/notice.ts';
import type { Link } from './entities/link.ts';
import type { Mention } from './mentions/mention.ts';
import type { Judgement } from './mentions/refine.ts';
import type { Extraction } from './pipeline.ts';
import type { Profile } from './profile/profile.ts';
import type { Relation } from './relations/relation.ts';
import { byPosition, type Span } from './text/span.ts';
import { sliceOf, sourceSliceOf, sourceSpanOf } from './text/text.ts';

export const explain = (extraction: Extraction): string =>
  [head(extraction), ...lines(extraction), ...summary(extraction)].join('\n');

const field = (name: string, found: { readonly value: string; readonly rule: string } | undefined): string[] =>
  found ? [`  ${name.padEnd(13)}${found.value}  (${found.rule})`] : [`  ${name.padEnd(13)}–`];

const fields = (profile: Profile): string[] => [
  ...field('title', profile.title),
  ...(profile.issuers.length === 0 ? field('issuer', undefined) : profile.issuers.flatMap((i) => field('issuer', i))),
  ...field(
    'number',
    profile.docNumber && { ...profile.docNumber, value: profile.docNumber.value || profile.docNumber.written },
  ),
  ...field('date', profile.date),
  ...field('kind', profile.kind),
  ...field('jurisdiction', profile.jurisdiction),
];

const head = ({ document, text, profile, carried = [], notices }: Extraction): string =>
  [
    `${document.name}  ${document.encoding}, ${text.script}, ${document.source.length} characters`,
    ...fields(profile),
    ...carried.flatMap((one, i) => [
      `part ${i + 1}, which ${one.carrier === undefined ? 'the document' : `part ${one.carrier + 1}`} ${one.relation}: “${sliceOf(text, one.announced)}”`,
      ...fields(one),
    ]),
    ...notices.map((notice) => `notice ${showNotice(notice)}`),
    '',
  ].join('\n');

/** Something to print under the line in which it stands. */
interface Note extends Span {
  readonly rows: readonly string[];
}

const lines = (extraction: Extraction): string[] => {
  const { text, segments } = extraction;
  const notes = [...keptNotes(extraction), ...droppedNotes(extraction)].sort(byPosition);
  let next = 0;
  return segments.lines.flatMap((line) => {
    const part = line.part === undefined ? '' : `part ${line.part + 1} `;
    const shown = [
      `[${part}${line.kind}${line.level === undefined ? '' : ` ${line.level}`}] ${sourceSliceOf(text, line)}`,
    ];
    for (; next < notes.length && notes[next]!.start < line.end; next++)
      shown.push(...notes[next]!.rows.map((row) => `    ${row}`));
    return shown;
  });
};

const claimOf = (relation: Relation, quote: string): string => {
  if (relation.type === 'citation') return `${relation.relation} (${relation.rule}) “${quote}”`;
  if (relation.type === 'role') {
    const { role, orRole, reason, rule } = relation;
    return `${role}${orRole === undefined ? '' : ` or ${orRole}`}: ${reason} (${rule}) “${quote}”`;
  }
  return `in ${relation.region} by ${relation.basis} (${relation.rule})`;
};

const keptNotes = (extraction: Extraction): readonly Note[] => {
  const { text, linked, relations, judgements } = extraction;
  const adderOf = new Map<Mention, Judgement>();
  for (const judgement of judgements) for (const mention of judgement.added) adderOf.set(mention, judgement);
  const relationRows = new Map<number, string[]>();
  for (const relation of relations) {
    const row = `    ${claimOf(relation, sliceOf(text, relation.evidence))}`;
    relationRows.set(relation.mention, [...(relationRows.get(relation.mention) ?? []), row]);
  }
  return linked.map(({ mention, link }, i): Note => {
    const adder = adderOf.get(mention);
    const by = adder === undefined ? '' : `, made by refiner ${adder.refiner}${because(adder)}`;
    const rows = [
      mentionOf(mention, extraction) + by,
      ...linkOf(link).map((row) => `    ${row}`),
      ...(relationRows.get(i) ?? []),
    ];
    return { start: mention.start, end: mention.end, rows };
  });
};

/** What a recogniser proposed and a refiner took away again. */
const droppedNotes = (extraction: Extraction): readonly Note[] =>
  extraction.judgements.flatMap((judgement) =>
    judgement.dropped.map((mention): Note => {
      const row = `- ${mentionOf(mention, extraction)}, dropped by refiner ${judgement.refiner}${because(judgement)}`;
      return { start: mention.start, end: mention.end, rows: [row] };
    }),
  );

const because = (judgement: Judgement): string => (judgement.because === undefined ? '' : `: ${judgement.because}`);

const MOST_FEATURES = 8;

/** What weighed most: `by rules=for it alone 2.1, stands=in no report -1.3 …`. */
const weighing = (mention: Mention): string => {
  const seen = mention.type === 'Project' ? (mention.seen ?? []) : [];
  if (seen.length === 0) return '';
  const total = seen.reduce((sum, { weight }) => sum + weight, 0);
  const heaviest = seen.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_FEATURES);
  const shown = heaviest.map(({ where, what, weight }) => `${where}=${what} ${weight}`);
  return `, weighs ${total.toFixed(2)}: ${shown.join(', ')}${seen.length > MOST_FEATURES ? ' …' : ''}`;
};

const mentionOf = (mention: Mention, { text }: Extraction): string => {
  const { sourceStart, sourceEnd } = sourceSpanOf(text, mention);
  return `${sourceStart}–${sourceEnd} ${mention.type} ${sourceSliceOf(text, mention)}  (${mention.rule}${weighing(mention)})`;
};

const linkOf = (link: Link): string[] => {
  if (link.status === 'linked')
    return [
      `→ ${link.ids.join(' + ')}  ${link.basis}: ${link.reason}`,
      ...link.losers.map(({ id, name, reason }) => `  not ${id} ${name}: ${reason}`),
    ];
  return [
    `? ${link.status}: ${link.reason}`,
    ...link.candidates.map(({ id, name, reason }, rank) => `  ${rank + 1}. ${id} ${name}: ${reason}`),
  ];
};

const summary = ({ judgements }: Extraction): string[] => [
  '',
  ...judgements.map(
    ({ refiner, dropped, added }) => `refiner ${refiner}: dropped ${dropped.length}, made ${added.length}`,
  ),
];
