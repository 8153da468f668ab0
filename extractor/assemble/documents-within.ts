/** A text with other documents in it, as one extraction for each: every mention and claim belongs to the document whose lines hold it. */
import type { Extraction } from '../pipeline.ts';
import type { CarriedProfile } from '../profile/profile.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';

export interface DocumentWithin {
  /** Of the part alone: its lines, profile, mentions and relations; offsets are those of the whole text. */
  readonly extraction: Extraction;
  readonly carried?: CarriedProfile;
}

const partOf = ({ segments: { lines } }: Extraction, { start }: Span): number | undefined => {
  const next = firstIndex(lines.length, (i) => lines[i]!.start > start);
  return lines[next - 1]?.part;
};

/** The document itself first. */
export const documentsWithin = (extraction: Extraction): readonly DocumentWithin[] => {
  const { carried = [], segments, linked, relations } = extraction;
  if (carried.length === 0) return [{ extraction }];
  const parts = linked.map(({ mention }) => partOf(extraction, mention));
  const within = (part: number | undefined): Extraction => {
    const own = linked.flatMap((_, i) => (parts[i] === part ? [i] : []));
    const placeOf = new Map(own.map((i, place) => [i, place]));
    return {
      ...extraction,
      profile: part === undefined ? extraction.profile : carried[part]!,
      segments: { ...segments, lines: segments.lines.filter((line) => line.part === part) },
      linked: own.map((i) => linked[i]!),
      relations: relations.flatMap((relation) => {
        const mention = placeOf.get(relation.mention);
        return mention === undefined ? [] : [{ ...relation, mention }];
      }),
    };
  };
  return [
    { extraction: within(undefined) },
    ...carried.map((one, part) => ({ extraction: within(part), carried: one })),
  ];
};

/** Those that the document at `place` carries itself; what they carry is theirs. */
export const carriedBy = (within: readonly DocumentWithin[], place: number): readonly DocumentWithin[] =>
  within.filter(({ carried }) => carried && (carried.carrier ?? -1) + 1 === place);
