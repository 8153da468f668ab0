/** Two policies side by side, as rows and as Markdown. */
import { isTouchRole, roleCaptions } from '../../edges/roles.ts';
import type { ComparedKind, ComparedSide, ComparedThing, Comparison } from '../compare.ts';
import { isRelation, relationCaption } from '../relations.ts';
import { captionIn, placeInWords, policyFacts, type Telling, wordsOf } from './facts.ts';
import type { Phrase } from './phrases.ts';
import { plain } from './trace-markdown.ts';
import { nameOf } from './ways.ts';

const kinds: readonly ComparedKind[] = ['regions', 'projects', 'policies', 'agencies'];
const kindPhrases: Readonly<Record<ComparedKind, Phrase>> = {
  regions: 'regions',
  projects: 'projects',
  policies: 'citedPolicies',
  agencies: 'agencies',
};

export const asInWords = (telling: Telling, as: string): string => {
  if (isRelation(as)) return captionIn(telling, relationCaption(as));
  if (isTouchRole(as)) return captionIn(telling, roleCaptions[as]);
  return telling.say('issuer');
};

const sideInWords = (telling: Telling, side: ComparedSide | undefined): string => {
  const { say } = telling;
  if (!side) return '';
  const as = side.as.map((one) => asInWords(telling, one)).join(say('separator'));
  const quote = side.quotes[0];
  const words = quote
    ? `${say('quoteMarks', { words: wordsOf(telling, quote) })}${say('brackets', { text: placeInWords(telling, quote) })}`
    : '';
  return [as, words].filter((part) => part !== '').join(say('colon'));
};

const whose = ({ left, right }: ComparedThing): Phrase => (left && right ? 'shared' : left ? 'onlyLeft' : 'onlyRight');

export const comparisonColumns = ['kind', 'name', 'whose', 'left', 'right'] as const satisfies readonly Phrase[];

export const comparisonRows = (telling: Telling, { things }: Comparison): readonly (readonly string[])[] =>
  kinds.flatMap((kind) =>
    things[kind].map((thing) => [
      telling.say(kindPhrases[kind]),
      nameOf(telling, thing.id),
      telling.say(whose(thing)),
      sideInWords(telling, thing.left),
      sideInWords(telling, thing.right),
    ]),
  );

const cell = (text: string): string => plain(text).replace(/\n/g, ' ');

export const showComparisonMarkdown = (telling: Telling, { left, right, things }: Comparison): string => {
  const { say } = telling;
  const title = (policy: Comparison['left']): string =>
    `**${plain(policy.label)}**${say('brackets', { text: plain(policyFacts(telling, policy)) })}`;
  return [
    `# ${say('comparison')}`,
    '',
    `- ${say('left')}${say('colon')}${title(left)}`,
    `- ${say('right')}${say('colon')}${title(right)}`,
    '',
    ...kinds.flatMap((kind) => {
      const all = things[kind];
      const count = (phrase: Phrase): number => all.filter((thing) => whose(thing) === phrase).length;
      if (all.length === 0) return [];
      return [
        `## ${say(kindPhrases[kind])}`,
        '',
        say('comparedCounts', { shared: count('shared'), left: count('onlyLeft'), right: count('onlyRight') }),
        '',
        `| ${say('name')} | ${say('left')} | ${say('right')} |`,
        '|---|---|---|',
        ...all.map(
          (thing) =>
            `| ${cell(nameOf(telling, thing.id))} | ${cell(sideInWords(telling, thing.left)) || '—'} | ${cell(sideInWords(telling, thing.right)) || '—'} |`,
        ),
        '',
      ];
    }),
  ].join('\n');
};
