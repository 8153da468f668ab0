/** 两办 are the two general offices that the text names side by side or that issue it, or the central ones in a text of the nation that cites them. */
import type { LinkContext } from '../contracts.ts';
import { gather } from '../gather.ts';
import type { AgencyMention } from '../mentions/mention.ts';
import { idsOf, type Link } from './link.ts';

const NATION = '100000';

type Pair = readonly [party: string, government: string];

const inferred = (ids: readonly string[], reason: string): Link => ({
  status: 'linked',
  ids,
  basis: 'inferred',
  reason,
  losers: [],
});

/** 中共岳阳市委办公室, 岳阳市人民政府办公室: neighbours of one place. */
const pairOf = (
  [first = '', second = '']: readonly (string | undefined)[],
  { knowledge: { agencies } }: LinkContext,
): Pair | undefined => {
  const { party, government } = agencies.patterns.data.twoOffices;
  const placeOf = (id: string, pattern: string): string | undefined => new RegExp(pattern, 'u').exec(id)?.groups?.place;
  const place = placeOf(first, party);
  return place !== undefined && place === placeOf(second, government) ? [first, second] : undefined;
};

interface Named {
  readonly pair: Pair;
  readonly start: number;
}

const pairsNamed = (
  mentions: readonly AgencyMention[],
  links: readonly Link[],
  context: LinkContext,
): readonly Named[] =>
  gather(links, (link, i) => {
    const pair = pairOf([idsOf(link)[0], idsOf(links[i + 1] ?? link)[0]], context);
    return pair ? [{ pair, start: mentions[i]!.start }] : [];
  });

/** Where no pair stands before: the issuers, else the one that alone is named. */
const pairOfText = (pairs: readonly Named[], context: LinkContext): Pair | undefined => {
  const [first] = pairs;
  const isOnly = pairs.every(({ pair }) => pair[0] === first?.pair[0]);
  return (
    pairOf(
      context.profile.issuers.map(({ value }) => value),
      context,
    ) ?? (isOnly ? first?.pair : undefined)
  );
};

/** Mentions come by their place, so that one walk tells which pair was named last before each. */
export const linkTwoOffices = (
  mentions: readonly AgencyMention[],
  links: readonly Link[],
  context: LinkContext,
): readonly Link[] => {
  const { word, central, names } = context.knowledge.agencies.patterns.data.twoOffices;
  if (!mentions.some(({ organ }) => organ === word)) return links;
  const home = context.profile.jurisdiction?.value;
  const isNational = home === undefined || home === NATION;
  const isCentral = isNational && central.some((written) => context.text.folded.includes(written));
  const why = 'the two offices of the centre';
  const pairs = pairsNamed(mentions, links, context);
  const ofText = pairOfText(pairs, context);
  let passed = 0;
  return links.map((link, i): Link => {
    const { organ, start } = mentions[i]!;
    if (organ !== word) return link;
    while (passed < pairs.length && pairs[passed]!.start < start) passed++;
    const pair = pairs[passed - 1]?.pair ?? ofText;
    if (pair) return inferred(pair, 'the two offices that the text names');
    if (isCentral) return inferred(names, why);
    const candidates = isNational ? names.map((id) => ({ id, name: id, reason: why })) : [];
    return { status: 'unresolved', reason: 'the text names no two offices', candidates };
  });
};
