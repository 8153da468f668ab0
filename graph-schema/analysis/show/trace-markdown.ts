/** A trace as Markdown: the documents as a nested list, the regions by province, every line with its words and their place. */
import { hopCaption } from '../hop-caption.ts';
import type { Trace, TracedPolicy } from '../trace-down.ts';
import type { Words } from '../view.ts';
import {
  captionIn,
  forceInWords,
  labelOf,
  placeInWords,
  policyFacts,
  regionInWords,
  regionName,
  type Telling,
  wordsOf,
} from './facts.ts';
import { foldByProvince } from './fold-by-province.ts';
import { roleInWords } from './role-in-words.ts';
import { throughInWords } from './trace-rows.ts';
import { traceSummary } from './trace-summary.ts';

/** Marks that Markdown would read are written as they are. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

export const quoteLine = (telling: Telling, quote: Words | undefined): string =>
  quote === undefined
    ? ''
    : `${telling.say('quoteMarks', { words: plain(wordsOf(telling, quote)) })}${telling.say('brackets', { text: plain(placeInWords(telling, quote)) })}`;

const policyLine = (telling: Telling, traced: TracedPolicy): readonly string[] => {
  const { policy, via, steps, stopped, force } = traced;
  const indent = '  '.repeat(steps);
  const relation = via ? `${captionIn(telling, hopCaption(via))} · ` : '';
  const end = stopped ? ` **${plain(forceInWords(telling, force))}**` : '';
  const words = quoteLine(telling, via?.quotes[0]);
  return [
    `${indent}- ${relation}**${plain(policy.label)}**${telling.say('brackets', { text: plain(policyFacts(telling, policy)) })}${end}`,
    ...(words === '' ? [] : [`${indent}  ${words}`]),
    ...(traced.forAllProvinces ? [`${indent}  ${telling.say('scope')}`] : []),
  ];
};

export const showTraceMarkdown = (telling: Telling, trace: Trace): string => {
  const { say, view } = telling;
  const regions = foldByProvince(view, trace.regions).flatMap(({ province, regions: folded }) => [
    `### ${province === undefined ? say('outsideProvinces') : plain(regionName(telling, province))}`,
    '',
    ...folded.map(({ region, ways, direct }) => {
      const way = ways[0]!;
      const facts = [
        roleInWords(telling, way),
        say(direct ? 'direct' : 'indirect'),
        throughInWords(telling, way),
        way.direct ? undefined : labelOf(telling, way.policy),
      ].filter((fact) => fact !== undefined);
      return `- **${plain(regionInWords(telling, region))}**${say('brackets', { text: plain(facts.join(' · ')) })} ${quoteLine(telling, way.quotes[0])}`;
    }),
    '',
  ]);
  return [
    `# ${plain(labelOf(telling, trace.root))}`,
    '',
    ...traceSummary(telling, trace)
      .slice(0, 4)
      .filter((line) => !line.startsWith('  '))
      .map(plain),
    '',
    `## ${say('policies')}`,
    '',
    ...trace.policies.flatMap((traced) => policyLine(telling, traced)),
    '',
    `## ${say('regions')}`,
    '',
    ...regions,
  ].join('\n');
};
