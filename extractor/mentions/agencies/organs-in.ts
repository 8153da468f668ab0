/** The organs that a span names, read by themselves: titles lose theirs to the policy that they name, and profiles need them. */
import type { Recogniser } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Segments } from '../../segments/segment.ts';
import { byPosition, type Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { AgencyMention } from '../mention.ts';
import { agencyCentral } from '../recognisers/agencies/central.ts';
import { agencyCommittees } from '../recognisers/agencies/committees.ts';
import { agencyCoordination } from '../recognisers/agencies/coordination.ts';
import { agencyJoined } from '../recognisers/agencies/joined.ts';
import { agencyOfSpecialRegions } from '../recognisers/agencies/of-special-regions.ts';
import { agencyPlaces } from '../recognisers/agencies/places.ts';
import { agencyRelative } from '../recognisers/agencies/relative.ts';
import { agencySystems } from '../recognisers/agencies/systems.ts';
import { agencyTowns } from '../recognisers/agencies/towns.ts';
import { agencyLists } from '../refiners/agency-lists.ts';
import { agencyOverlaps } from '../refiners/agency-overlaps.ts';

const readers: readonly Recogniser[] = [
  agencyCentral,
  agencyPlaces,
  agencyRelative,
  agencyCommittees,
  agencyCoordination,
  agencyJoined,
  agencyTowns,
  agencySystems,
  agencyOfSpecialRegions,
];

/** The text of the span alone, in its own offsets. */
const cut = (text: Text, { start, end }: Span): Text => ({
  ...text,
  folded: text.folded.slice(start, end),
  gaps: text.gaps.filter((gap) => gap >= start && gap < end).map((gap) => gap - start),
});

const read = (text: Text, span: Span, segments: Segments, knowledge: Knowledge): readonly AgencyMention[] => {
  const part = cut(text, span);
  const proposals = gather(readers, (reader) => reader.find(part, segments, knowledge));
  const longest = agencyOverlaps.refine(proposals, part, segments, knowledge);
  return agencyLists
    .refine(longest, part, segments, knowledge)
    .filter((mention): mention is AgencyMention => mention.type === 'Agency')
    .map((mention) => ({ ...mention, start: mention.start + span.start, end: mention.end + span.start }))
    .sort(byPosition);
};

const known = new WeakMap<Text, Map<string, readonly AgencyMention[]>>();

/** A title is asked for its organs by three fields of the profile, so that a span is read once. */
export const organsIn = (
  text: Text,
  span: Span,
  segments: Segments,
  knowledge: Knowledge,
): readonly AgencyMention[] => {
  const spans = known.get(text) ?? new Map<string, readonly AgencyMention[]>();
  known.set(text, spans);
  const key = `${span.start}-${span.end}`;
  const organs = spans.get(key) ?? read(text, span, segments, knowledge);
  spans.set(key, organs);
  return organs;
};
