/** What the same words say of several directives is shown once: 根据《甲法》《乙法》 stands under both. */
import type { ReachedPolicy } from '../../api-analysis.ts';

type Above = ReachedPolicy['above'][number];

export interface Said {
  readonly uppers: readonly Above[];
  readonly quote?: Above['quote'];
}

const keyOf = ({ quote, policy }: Above): string =>
  quote ? `${quote.document}#${quote.start}-${quote.end}` : `without words: ${policy}`;

/** In the order in which each was first said. */
export const joinQuotes = (above: readonly Above[]): readonly Said[] => {
  const said = new Map<string, Above[]>();
  for (const one of above) {
    const known = said.get(keyOf(one));
    if (known) known.push(one);
    else said.set(keyOf(one), [one]);
  }
  return [...said.values()].map((uppers) => ({ uppers, quote: uppers[0]?.quote }));
};
