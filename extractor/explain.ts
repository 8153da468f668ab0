/** A document's text with each mention, its rule, its link and why: what a developer reads first. */
import type { Link } from './entities/link.ts';
import type { Mention } from './mentions/mention.ts';
import type { Extraction } from './pipeline.ts';
import type { Relation } from './relations/relation.ts';
import { sliceOf, sourceSliceOf, sourceSpanOf } from './text/text.ts';

export const explain = (extraction: Extraction): string =>
  [head(extraction), ...lines(extraction), ...judgements(extraction)].join('\n');

const head = ({ document, text, profile }: Extraction): string => {
  const field = (name: string, found: { readonly value: string; readonly rule: string } | undefined): string[] =>
    found ? [`  ${name.padEnd(13)}${found.value}  (${found.rule})`] : [`  ${name.padEnd(13)}–`];
  return [
    `${document.name}  ${document.encoding}, ${text.script}, ${document.source.length} characters`,
    ...field('title', profile.title),
    ...(profile.issuers.length === 0 ? field('issuer', undefined) : profile.issuers.flatMap((i) => field('issuer', i))),
    ...field('number', profile.docNumber),
    ...field('date', profile.date),
    ...field('kind', profile.kind),
    ...field('jurisdiction', profile.jurisdiction),
    '',
  ].join('\n');
};

const lines = (extraction: Extraction): string[] => {
  const { text, segments, linked } = extraction;
  let next = 0;
  return segments.lines.flatMap((line) => {
    const shown = [`[${line.kind}${line.level === undefined ? '' : ` ${line.level}`}] ${sourceSliceOf(text, line)}`];
    for (; next < linked.length && linked[next]!.mention.start < line.end; next++) {
      const { mention, link } = linked[next]!;
      shown.push(`    ${mentionOf(mention, extraction)}`, ...linkOf(link).map((row) => `        ${row}`));
      for (const relation of extraction.relations)
        if (relation.mention === next) shown.push(`        ${claimOf(relation, sliceOf(text, relation.evidence))}`);
    }
    return shown;
  });
};

const claimOf = (relation: Relation, quote: string): string => {
  if (relation.type === 'citation') return `${relation.relation} (${relation.rule}) “${quote}”`;
  if (relation.type === 'role') return `${relation.role}: ${relation.reason} (${relation.rule}) “${quote}”`;
  return `in ${relation.region} by ${relation.basis} (${relation.rule})`;
};

const mentionOf = (mention: Mention, { text }: Extraction): string => {
  const { sourceStart, sourceEnd } = sourceSpanOf(text, mention);
  return `${sourceStart}–${sourceEnd} ${mention.type} ${sourceSliceOf(text, mention)}  (${mention.rule})`;
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

const judgements = (extraction: Extraction): string[] =>
  extraction.judgements.flatMap(({ refiner, dropped, added }) => [
    '',
    `refiner ${refiner}:`,
    ...dropped.map((mention) => `  - ${mentionOf(mention, extraction)}`),
    ...added.map((mention) => `  + ${mentionOf(mention, extraction)}`),
  ]);
