/** Small facts in words: a policy in one line, its force, a quote with its place, a region with what became of it. */
import type { Caption } from '../../declare.ts';
import { readSourceSpan } from '../../properties/source-span.ts';
import { levelCaptions, levelOf } from '../administrative-level.ts';
import { numberBeside } from '../find-policy.ts';
import type { Force } from '../force.ts';
import { isBefore } from '../partial-dates.ts';
import { successorsOf } from '../places.ts';
import type { Sentence } from '../read-sentences.ts';
import type { PolicyEntry, View, Words } from '../view.ts';
import { type Language, type Say, sayIn } from './phrases.ts';

/** What telling needs beside the result: the view, the language, and the sentences around quotes where they were read. */
export interface Telling {
  readonly view: View;
  readonly language: Language;
  readonly say: Say;
  readonly sentences: ReadonlyMap<string, Sentence>;
}

export const tellIn = (
  view: View,
  language: Language,
  sentences: ReadonlyMap<string, Sentence> = new Map(),
): Telling => ({ view, language, say: sayIn(language), sentences });

export const captionIn = ({ language }: Telling, caption: Caption): string => caption[language];

export const labelOf = ({ view }: Telling, policy: string): string =>
  view.policies.get(policy)?.label ?? policy.slice(policy.indexOf(':') + 1);

export const regionName = ({ view }: Telling, region: string): string =>
  view.regions.get(region)?.name ?? region.slice(region.indexOf(':') + 1);

export const issuersOf = ({ say }: Telling, { issuers, supposedIssuer }: PolicyEntry): string => {
  if (issuers.length > 0) return issuers.map(({ agency }) => agency.name).join(say('separator'));
  return supposedIssuer ? say('supposedIssuer', { name: supposedIssuer.name }) : say('unknownIssuer');
};

/** 2021-01-24, 2021 (by its number), or that it is unknown. */
export const dateInWords = ({ say }: Telling, { date, yearByNumber }: PolicyEntry): string =>
  date ?? (yearByNumber === undefined ? say('unknownDate') : say('yearByNumber', { year: yearByNumber }));

/** 国发〔2021〕3号 · 中央 · 国务院 · 2021-01-24 · not held here */
export const policyFacts = (telling: Telling, policy: PolicyEntry): string => {
  const { say } = telling;
  return [
    numberBeside(policy),
    captionIn(telling, levelCaptions[levelOf(policy)]),
    issuersOf(telling, policy),
    dateInWords(telling, policy),
    policy.held ? undefined : say('notHeld'),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
};

/** `told` is the date that stands beside it already: it is not said a second time, and told apart from a day in force before it. */
export const forceInWords = (
  telling: Telling,
  { state, from, fromText, fromNumber, until, repeal }: Force,
  told?: string,
): string => {
  const { say } = telling;
  if (state === 'repealed' && repeal) {
    const by = labelOf(telling, repeal.by);
    return repeal.date === undefined ? say('repealedUndated', { by }) : say('repealedBy', { by, date: repeal.date });
  }
  if (state === 'expired') return say('expired', { until: until ?? '' });
  if (state === 'not-yet') return say('notBegun', { from: from ?? '' });
  if (from === undefined) return say('startUnknown');
  // A year that but its number tells is said as its date, not once more.
  if (!fromText && state === 'in-force')
    return fromNumber || from === told ? say('startUnknown') : say('issuedOn', { from });
  if (state === 'unknown') return say('forceUnknown');
  // The day of an amended text is that of its last words, long after it began.
  return say(isBefore(from, told) === 'yes' ? 'inForceBefore' : 'inForce', { from });
};

/** The sentence around the quote where it was read, else the quote itself. */
export const wordsOf = ({ sentences }: Telling, { place, words }: Words): string =>
  (sentences.get(place)?.text ?? words).replace(/\s+/g, ' ').trim();

export const placeInWords = ({ view, say }: Telling, { place }: Words): string => {
  const span = readSourceSpan(place);
  if (!span) return place;
  // A span counts from nothing and ends behind its last character; who counts by hand begins with the first.
  return say('fileAt', {
    file: view.documents.get(span.document) ?? span.document,
    start: span.start + 1,
    end: span.end,
  });
};

/** 巢湖市 (until 2011) → 合肥市, 芜湖市 for a place that is no more; else its name. */
export const regionInWords = (telling: Telling, region: string): string => {
  const { view, say } = telling;
  const entry = view.regions.get(region);
  const successors = entry?.validTo === undefined ? [] : successorsOf(view, region);
  if (!entry || successors.length === 0) return regionName(telling, region);
  return say('former', {
    name: entry.name,
    year: entry.validTo!,
    successors: successors.map((successor) => regionName(telling, successor.region)).join(say('separator')),
  });
};
