/** The quotes that a shown trace needs sentences for: the words of each hop, and the first words of each way to a region. */
import type { Trace } from './trace-down.ts';
import type { UpTrace } from './trace-up.ts';
import type { Words } from './view.ts';

export const quotesOfTrace = ({ policies, further, regions, excluded }: Trace): readonly Words[] => [
  ...policies.flatMap(({ via }) => via?.quotes.slice(0, 1) ?? []),
  ...further.flatMap(({ quotes }) => quotes.slice(0, 1)),
  ...[...regions, ...excluded].flatMap(({ ways }) => ways.flatMap(({ quotes }) => quotes.slice(0, 1))),
];

export const quotesOfUpTrace = ({ policies }: UpTrace): readonly Words[] =>
  policies.flatMap(({ reaches, carriesOn }) => [
    ...reaches.flatMap(({ quotes }) => quotes.slice(0, 1)),
    ...carriesOn.flatMap(({ quotes }) => quotes.slice(0, 1)),
  ]);
