/** A trace from a region up, as lines for terminals and as rows: who names the place, in which role, and what stands above. */
import { levelCaptions } from '../administrative-level.ts';
import { hopCaption } from '../hop-caption.ts';
import { namesPlace, type Reach, type UpTrace } from '../trace-up.ts';
import { climb, type WriteHop } from './climb.ts';
import {
  captionIn,
  dateInWords,
  forceInWords,
  issuersOf,
  labelOf,
  placeInWords,
  policyFacts,
  regionInWords,
  regionName,
  type Telling,
  wordsOf,
} from './facts.ts';
import type { Phrase } from './phrases.ts';
import { roleInWords } from './role-in-words.ts';

const asPhrase: Readonly<Record<Reach['as'], Phrase>> = {
  itself: 'namesIt',
  part: 'namesWhole',
  member: 'namesArea',
  former: 'namesFormer',
  governed: 'namesGoverned',
};

export const reachInWords = (telling: Telling, reach: Reach): string =>
  `${telling.say(asPhrase[reach.as], { name: regionName(telling, reach.named) })}${telling.say('brackets', { text: roleInWords(telling, reach) })}`;

const cited = (telling: Telling, words: { readonly place: string; readonly words: string } | undefined): string =>
  words
    ? `${telling.say('quoteMarks', { words: wordsOf(telling, words) })}${telling.say('brackets', { text: placeInWords(telling, words) })}`
    : '';

const writeHop =
  (telling: Telling): WriteHop =>
  (hop, upper, indent) => {
    const facts = upper ? telling.say('brackets', { text: policyFacts(telling, upper.policy) }) : '';
    return [
      `${indent}↑ ${captionIn(telling, hopCaption(hop))} · ${labelOf(telling, hop.upper)}${facts}`,
      `${indent}  ${cited(telling, hop.quotes[0])}`,
    ];
  };

export const showUpTree = (telling: Telling, trace: UpTrace): string => {
  const { say } = telling;
  const touching = trace.policies.filter(({ reaches }) => reaches.length > 0);
  const heads = trace.policies.filter(({ isHead, reaches }) => isHead && reaches.length === 0);
  return [
    regionInWords(telling, trace.region),
    ...(trace.on === undefined ? [] : [say('onDay', { date: trace.on })]),
    say('reachedBy', { policies: touching.length, named: touching.filter(namesPlace).length, heads: heads.length }),
    ...touching.flatMap((entry) => [
      '',
      entry.policy.label,
      `  ${policyFacts(telling, entry.policy)} · ${forceInWords(telling, entry.force, entry.policy.date)}`,
      ...entry.reaches
        .slice(0, 3)
        .map((reach) => `  ${reachInWords(telling, reach)} ${cited(telling, reach.quotes[0])}`),
      ...climb(trace, entry, writeHop(telling)),
    ]),
  ].join('\n');
};

export const upColumns = [
  'level',
  'policy',
  'date',
  'issuer',
  'way',
  'relation',
  'above',
  'quote',
  'place',
] as const satisfies readonly Phrase[];

export const upRows = (telling: Telling, { policies }: UpTrace): readonly (readonly string[])[] =>
  policies.flatMap((entry) => {
    const { policy, level, reaches, carriesOn } = entry;
    const head = [
      captionIn(telling, levelCaptions[level]),
      policy.label,
      dateInWords(telling, policy),
      issuersOf(telling, policy),
    ];
    const words = (quote: { readonly place: string; readonly words: string } | undefined) =>
      quote ? [wordsOf(telling, quote), placeInWords(telling, quote)] : ['', ''];
    return [
      ...reaches.map((reach) => [...head, reachInWords(telling, reach), '', '', ...words(reach.quotes[0])]),
      ...carriesOn.map((hop) => [
        ...head,
        '',
        captionIn(telling, hopCaption(hop)),
        labelOf(telling, hop.upper),
        ...words(hop.quotes[0]),
      ]),
      ...(reaches.length + carriesOn.length === 0 ? [[...head, '', '', '', '', '']] : []),
    ];
  });
