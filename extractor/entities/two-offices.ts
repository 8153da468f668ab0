/** 两办 are the two general offices that the text names side by side, or the central ones in a text of the nation that cites them. */
import type { LinkContext } from '../contracts.ts';
import type { AgencyMention } from '../mentions/mention.ts';
import { type Candidate, idsOf, type Link } from './link.ts';

const NATION = '100000';

interface Pair {
  readonly at: number;
  readonly ids: readonly [string, string];
}

/** 中共岳阳市委办公室 岳阳市人民政府办公室: neighbours among the organs, of one place. */
const pairsIn = (
  mentions: readonly AgencyMention[],
  links: readonly Link[],
  { knowledge: { agencies } }: LinkContext,
): readonly Pair[] => {
  const { party, government } = agencies.patterns.data.twoOffices;
  const placeOf = (id: string, pattern: string): string | undefined => new RegExp(pattern, 'u').exec(id)?.groups?.place;
  return links.flatMap((link, i): readonly Pair[] => {
    const [first = '', second = ''] = [idsOf(link)[0], idsOf(links[i + 1] ?? link)[0]];
    const place = placeOf(first, party);
    return place !== undefined && place === placeOf(second, government)
      ? [{ at: mentions[i]!.start, ids: [first, second] }]
      : [];
  });
};

export const linkTwoOffices = (
  mentions: readonly AgencyMention[],
  links: readonly Link[],
  context: LinkContext,
): readonly Link[] => {
  const { word, central, names } = context.knowledge.agencies.patterns.data.twoOffices;
  if (!mentions.some(({ organ }) => organ === word)) return links;
  const pairs = pairsIn(mentions, links, context);
  const home = context.profile.jurisdiction?.value;
  const isNational = home === undefined || home === NATION;
  const isCentralNamed = central.some((written) => context.text.folded.includes(written));
  const candidates: readonly Candidate[] = names.map((id) => ({
    id,
    name: id,
    reason: 'the two offices of the centre',
  }));
  return links.map((link, i): Link => {
    const { organ, start } = mentions[i]!;
    if (organ !== word) return link;
    const pair = pairs.findLast(({ at }) => at < start) ?? (pairs.length === 1 ? pairs[0] : undefined);
    if (pair)
      return {
        status: 'linked',
        ids: pair.ids,
        basis: 'inferred',
        reason: 'the two offices that the text names',
        losers: [],
      };
    if (isNational && isCentralNamed)
      return {
        status: 'linked',
        ids: names,
        basis: 'inferred',
        reason: 'the two offices that the text cites',
        losers: [],
      };
    return { status: 'unresolved', reason: 'the text names no two offices', candidates: isNational ? candidates : [] };
  });
};
