/**
 * Zones of one kind that the text writes behind the name of a place, long or short; where an issuer tells whose text it is, those in its place.
 *
 *   takes 佳木斯|高新区 of 佳木斯高新区生物医药孵化器, 佳木斯|高新技术产业开发区 for 高新区
 *   refuses 合肥|高新区 in a text of 佳木斯市财政局
 */
import { isDivision } from '../../knowledge/division-level.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { committeeName } from '../../knowledge/organs/committee-name.ts';
import { namedPlaces } from '../../knowledge/organs/named-place.ts';
import { nameMatches } from '../regions/place-matches.ts';
import { issuersIn } from './issuers.ts';
import type { OfficeScene } from './office-reader.ts';

const homeOf = ({ mentions, text, segments, knowledge }: OfficeScene): string | undefined => {
  const [written, ...others] = new Set(issuersIn(mentions, text, segments, knowledge).map(({ place }) => place));
  const [home] =
    written === undefined || others.length > 0 ? [] : namedPlaces(written, undefined, undefined, knowledge.places);
  return home?.id;
};

/** 高新区 and 高新技术产业开发区: a kind, and what it is short for. */
export const spelledKinds = (kind: string, { agencies: { patterns } }: Knowledge): readonly string[] => [
  kind,
  ...patterns.data.zonesInShort.filter(([short]) => short === kind).map(([, full]) => full),
];

/** The committees of the zones, by their full names. */
export const committeesWritten = (kinds: readonly string[], scene: OfficeScene): ReadonlySet<string> => {
  const { text, knowledge } = scene;
  const { agencies, places } = knowledge;
  const found = new Set<string>();
  if (!kinds.some((kind) => text.folded.includes(kind))) return found;
  const home = homeOf(scene);
  for (const { start, end, word } of nameMatches(text, knowledge)) {
    const kind = kinds.find((name) => text.folded.startsWith(name, end));
    if (kind === undefined) continue;
    const isOwn = places
      .namedBy(word)
      .some(({ place }) => isDivision(place) && (home === undefined || places.isWithin(place.id, home)));
    if (isOwn)
      found.add(
        committeeName(text.folded.slice(start, end) + kind + agencies.patterns.data.committeeOfficial, agencies),
      );
  }
  return found;
};
