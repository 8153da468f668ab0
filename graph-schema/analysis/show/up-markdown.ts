/** A trace from a region up as Markdown: a list of the documents that reach it, under each how, and the chains above it, with words. */
import { hopCaption } from '../hop-caption.ts';
import { namesPlace, type UpTrace } from '../trace-up.ts';
import { climb, type WriteHop } from './climb.ts';
import { captionIn, forceInWords, labelOf, policyFacts, regionInWords, type Telling } from './facts.ts';
import { plain, quoteLine } from './trace-markdown.ts';
import { reachInWords } from './up-trace.ts';

/** Every step is a list under the one before. */
const writeHop =
  (telling: Telling): WriteHop =>
  (hop, upper, indent) => {
    const facts = upper ? telling.say('brackets', { text: plain(policyFacts(telling, upper.policy)) }) : '';
    const said = `↑ ${captionIn(telling, hopCaption(hop))} · **${plain(labelOf(telling, hop.upper))}**${facts}`;
    return [`${indent}- ${said} ${quoteLine(telling, hop.quotes[0])}`.trimEnd()];
  };

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
      const facts = `${policyFacts(telling, entry.policy)} · ${forceInWords(telling, entry.force, entry.policy.date)}`;
      return [
        `- **${plain(entry.policy.label)}**${say('brackets', { text: plain(facts) })}`,
        ...entry.reaches.map((reach) =>
          `  - ${plain(reachInWords(telling, reach))} ${quoteLine(telling, reach.quotes[0])}`.trimEnd(),
        ),
        ...climb(trace, entry, writeHop(telling)),
      ];
    }),
    '',
  ].join('\n');
};
