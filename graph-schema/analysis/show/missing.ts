/** What is missing, and how far a directive is carried on, as rows and as Markdown. */
import { levelCaptions, levelOf } from '../administrative-level.ts';
import type { Coverage, CoverageLine, ProvinceCoverage } from '../coverage.ts';
import { numberBeside } from '../find-policy.ts';
import { hopCaption, saidCaption } from '../hop-caption.ts';
import type { MissingPolicy } from '../missing.ts';
import { captionIn, dateInWords, labelOf, type Telling } from './facts.ts';
import type { Phrase } from './phrases.ts';
import { plain, quoteLine } from './trace-markdown.ts';

export const missingColumns = [
  'policy',
  'number',
  'issuer',
  'year',
  'citedBy',
  'citations',
  'since',
  'cuts',
] as const satisfies readonly Phrase[];

const issuerIn = (telling: Telling, { policy, issuer }: MissingPolicy): string => {
  if (!issuer) return telling.say('unknownIssuer');
  return policy.issuers.length > 0 ? issuer.name : telling.say('supposedIssuer', { name: issuer.name });
};

export const missingRows = (telling: Telling, missing: readonly MissingPolicy[]): readonly (readonly string[])[] =>
  missing.map((entry) => [
    entry.policy.label,
    entry.policy.docNumber ?? '',
    issuerIn(telling, entry),
    String(entry.policy.date?.slice(0, 4) ?? entry.year ?? ''),
    String(entry.by.length),
    String(entry.citations),
    entry.since ?? telling.say('unknownDate'),
    String(entry.cutsDocuments),
  ]);

const shownCiting = 5;

export const showMissingMarkdown = (telling: Telling, missing: readonly MissingPolicy[], all: number): string => {
  const { say } = telling;
  return [
    `# ${say('missingTitle')}`,
    '',
    say('missingCount', { count: all }),
    '',
    ...missing.flatMap((entry, i) => [
      `${i + 1}. **${plain(entry.policy.label)}**${say('brackets', {
        text: plain([numberBeside(entry.policy), issuerIn(telling, entry)].filter(Boolean).join(' · ')),
      })}`,
      `   ${say(entry.cutsDocuments === 0 ? 'missingLineWhole' : 'missingLine', {
        documents: entry.by.length,
        citations: entry.citations,
        since: entry.since ?? say('unknownDate'),
        cuts: entry.cutsDocuments,
      })}`,
      ...entry.by
        .slice(0, shownCiting)
        .map(
          ({ policy, relation, quote }) =>
            `   - ${captionIn(telling, saidCaption(telling.view, policy, entry.policy.id, relation))} · ${plain(labelOf(telling, policy))} ${quoteLine(telling, quote)}`,
        ),
      '',
    ]),
  ].join('\n');
};

export const coverageColumns = [
  'province',
  'policy',
  'level',
  'date',
  'days',
  'relation',
] as const satisfies readonly Phrase[];

const provinceRows = (
  telling: Telling,
  { province, documents, status }: ProvinceCoverage,
): readonly (readonly string[])[] => {
  const { say } = telling;
  const name = captionIn(telling, province);
  if (status === 'none') return [[name, say('noneHere'), '', '', '', '']];
  return documents.map(({ traced, days }) => [
    name,
    `${traced.policy.label}${traced.policy.held ? '' : say('brackets', { text: say('notHeld') })}`,
    captionIn(telling, levelCaptions[traced.level]),
    dateInWords(telling, traced.policy),
    days === undefined ? '' : String(days),
    traced.via ? captionIn(telling, hopCaption(traced.via)) : '',
  ]);
};

export const coverageRows = (telling: Telling, { provinces }: Coverage): readonly (readonly string[])[] =>
  provinces.flatMap((row) => provinceRows(telling, row));

/** How many provinces have such a document, and the names of those without in one line. */
export const coverageSum = (telling: Telling, { provinces, covered }: Coverage): string => {
  const { say } = telling;
  const without = provinces
    .filter(({ status }) => status === 'none')
    .map(({ province }) => captionIn(telling, province));
  const sum = say('coveredSum', { all: provinces.length, covered, without: without.length });
  return without.length === 0 ? sum : `${sum}${say('colon')}${without.join(say('separator'))}`;
};

export const coverageLineColumns = [
  'policy',
  'number',
  'date',
  'level',
  'provinces',
  'provincesHeld',
] as const satisfies readonly Phrase[];

export const coverageLineRows = (telling: Telling, lines: readonly CoverageLine[]): readonly (readonly string[])[] =>
  lines.map(({ directive, covered, held }) => [
    directive.label,
    directive.docNumber ?? '',
    dateInWords(telling, directive),
    captionIn(telling, levelCaptions[levelOf(directive)]),
    String(covered),
    String(held),
  ]);
