/**
 * The bureau whose text it is: the only one of a domain that opens the title, or else signs.
 *
 *   takes 江门市生态环境局关于…的公告 → 生态环境|局 of 江门市
 *   refuses a text of two bureaus, of a government, of a ministry
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Segments } from '../../segments/segment.ts';
import type { Text } from '../../text/text.ts';
import type { AgencyMention, Mention } from '../mention.ts';
import { issuersIn } from './issuers.ts';

export interface OwnBureau {
  /** The place's name as written. */
  readonly place: string;
  /** As written, and what it deals with in full. */
  readonly organ: string;
  readonly domain: string;
}

const OF_PLACE = '{p}';

const bureauOf = (
  { form, place, organ }: AgencyMention,
  { agencies: { patterns } }: Knowledge,
): OwnBureau | undefined => {
  const tail = patterns.tailAt(organ, 0);
  const { office, bureau } = patterns.data;
  if (form !== 'local' || place === undefined || tail?.end !== organ.length) return undefined;
  if (!tail.template.startsWith(OF_PLACE) || ![office, bureau].some((word) => tail.template.endsWith(word)))
    return undefined;
  return { place, organ, domain: tail.template.slice(OF_PLACE.length, -1) };
};

const only = (organs: readonly AgencyMention[], knowledge: Knowledge): OwnBureau | undefined => {
  const bureaus = organs.map((organ) => bureauOf(organ, knowledge));
  const [first] = bureaus;
  return first && bureaus.every((other) => other?.place === first.place && other.domain === first.domain)
    ? first
    : undefined;
};

export const ownBureau = (
  mentions: readonly Mention[],
  text: Text,
  segments: Segments,
  knowledge: Knowledge,
): OwnBureau | undefined => only(issuersIn(mentions, text, segments, knowledge), knowledge);
