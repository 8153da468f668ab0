/** A trace from a region up as Markdown: a list of the documents that reach it, under each how, and the chains above it, with words. */
import { hopCaption } from '../hop-caption.ts';
import { namesPlace, type UpPolicy, type UpTrace } from '../trace-up.ts';
import { captionIn, forceInWords, labelOf, policyFacts, regionInWords, type Telling } from './facts.ts';
import { plain, quoteLine } from './trace-markdown.ts';
import { reachInWords } from './up-trace.ts';

/** Each policy once, the nearest first, every step a list under the one before. */
const above = (telling: Telling, trace: UpTrace, of: UpPolicy, indent: string, seen: Set<string>): readonly string[] =>
  of.carriesOn.flatMap((hop) => {
    if (seen.has(hop.upper)) return [];
    seen.add(hop.upper);
    const upper = trace.policies.find(({ policy }) => policy.id === hop.upper);
    const facts = upper ? telling.say('brackets', { text: plain(policyFacts(telling, upper.policy)) }) : '';
    const said = `↑ ${captionIn(telling, hopCaption(hop))} · **${plain(labelOf(telling, hop.upper))}**${facts}`;
    return [
      `${indent}- ${said} ${quoteLine(telling, hop.quotes[0])}`.trimEnd(),
      ...(upper ? above(telling, trace, upper, `${indent}  `, seen) : []),
    ];
  });

export const showUpMarkdown = (telling: Telling, trace: UpTrace): string => {
  const { say } = telling;
  const touching = trace.policies.filter(({ reaches }) => reaches.length > 0);
  const heads = trace.policies.filter(({ isHead, reaches }) => isHead && reaches.length === 0);
  const counts = { policies: touching.length, named: touching.filter(namesPlace).length, heads: heads.length };
  return [
    `# ${plain(regionInWords(telling, trace.region))}`,
    '',
    ...(trace.on === undefined ? [] : [say('onDay', { date: trace.on }), '']),
    say('reachedBy', counts),
    '',
    ...touching.flatMap((entry) => {
      const facts = `${policyFacts(telling, entry.policy)} · ${forceInWords(telling, entry.force)}`;
      return [
        `- **${plain(entry.policy.label)}**${say('brackets', { text: plain(facts) })}`,
        ...entry.reaches.map((reach) =>
          `  - ${plain(reachInWords(telling, reach))} ${quoteLine(telling, reach.quotes[0])}`.trimEnd(),
        ),
        ...above(telling, trace, entry, '  ', new Set([entry.policy.id])),
      ];
    }),
    '',
  ].join('\n');
};
