/** A trace as rows: every way in which a region is touched, with its document, the chain to it and the words. */
import { hopCaption } from '../hop-caption.ts';
import { provinceOf } from '../places.ts';
import type { ReachedRegion, RegionWay } from '../reached-regions.ts';
import type { Trace, TracedPolicy } from '../trace-down.ts';
import {
  captionIn,
  dateInWords,
  issuersOf,
  labelOf,
  placeInWords,
  regionInWords,
  regionName,
  type Telling,
  wordsOf,
} from './facts.ts';
import { foldByProvince } from './fold-by-province.ts';
import type { Phrase } from './phrases.ts';
import { roleInWords } from './role-in-words.ts';

export const traceColumns = [
  'province',
  'region',
  'way',
  'role',
  'policy',
  'date',
  'issuer',
  'chain',
  'quote',
  'place',
] as const satisfies readonly Phrase[];

/** The policies from the root to this one, each with the hop that led to it. */
const chainTo = (trace: Trace, policy: string): readonly TracedPolicy[] => {
  const byId = new Map(trace.policies.map((traced) => [traced.policy.id, traced]));
  const chain: TracedPolicy[] = [];
  for (let at = byId.get(policy); at; at = at.via ? byId.get(at.via.upper) : undefined) chain.unshift(at);
  return chain;
};

const chainInWords = (telling: Telling, trace: Trace, policy: string): string =>
  chainTo(trace, policy)
    .map(({ policy: { label }, via }) => (via ? `←${captionIn(telling, hopCaption(via))}— ${label}` : label))
    .join(' ');

export const throughInWords = (telling: Telling, { through, governs }: RegionWay): string | undefined => {
  if (governs) return telling.say('governs');
  if (!through) return undefined;
  const { area, source, from } = through;
  const values = { area: regionName(telling, area), source };
  return from === undefined ? telling.say('memberOf', values) : telling.say('memberSince', { ...values, from });
};

const rowOf = (telling: Telling, trace: Trace, { region }: ReachedRegion, way: RegionWay): readonly string[] => {
  const { view, say } = telling;
  const policy = view.policies.get(way.policy)!;
  const quote = way.quotes[0];
  const province = provinceOf(view, region);
  return [
    province?.name ?? '',
    regionInWords(telling, region),
    [say(way.direct ? 'direct' : 'indirect'), throughInWords(telling, way)].filter(Boolean).join(say('separator')),
    roleInWords(telling, way),
    labelOf(telling, way.policy),
    dateInWords(telling, policy),
    issuersOf(telling, policy),
    chainInWords(telling, trace, way.policy),
    quote ? wordsOf(telling, quote) : '',
    quote ? placeInWords(telling, quote) : '',
  ];
};

export const traceRows = (telling: Telling, trace: Trace): readonly (readonly string[])[] =>
  foldByProvince(telling.view, trace.regions).flatMap(({ regions }) =>
    regions.flatMap((reached) => reached.ways.map((way) => rowOf(telling, trace, reached, way))),
  );
