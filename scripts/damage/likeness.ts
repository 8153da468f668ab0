/** How much of what is read from a text is read from its copy too: mentions by type and id, citations, works with their places, metadata. */
import type { Annotation } from '../../extractor/index.ts';

export const parts = ['Region', 'Agency', 'Policy', 'Project', 'citation', 'place', 'metadata'] as const;
export type Part = (typeof parts)[number];

export interface Tally {
  readonly both: number;
  readonly onlyOne: number;
}

export type Likeness = Readonly<Record<Part, Tally>>;

const itemsOf = (annotation: Annotation): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const add = (part: Part, ...words: readonly (string | null)[]): void => {
    const key = [part, ...words].join('\t');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { type, ids } of annotation.mentions) add(type, ...ids);
  for (const { title, docNumber, relation } of annotation.citations) add('citation', title, docNumber, relation);
  for (const { name, regions } of annotation.projects) for (const region of regions) add('place', name, region);
  for (const [field, value] of Object.entries(annotation.metadata)) add('metadata', field, JSON.stringify(value));
  return counts;
};

export const compareReadings = (text: Annotation, copy: Annotation): Likeness => {
  const [a, b] = [itemsOf(text), itemsOf(copy)];
  const tallies = new Map<string, { both: number; onlyOne: number }>(
    parts.map((part) => [part, { both: 0, onlyOne: 0 }]),
  );
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0];
    const tally = tallies.get(key.slice(0, key.indexOf('\t')))!;
    tally.both += Math.min(x, y);
    tally.onlyOne += Math.abs(x - y);
  }
  return Object.fromEntries(tallies) as unknown as Likeness;
};

export const addUp = (all: readonly Likeness[]): Likeness =>
  Object.fromEntries(
    parts.map((part) => [
      part,
      {
        both: all.reduce((sum, likeness) => sum + likeness[part].both, 0),
        onlyOne: all.reduce((sum, likeness) => sum + likeness[part].onlyOne, 0),
      },
    ]),
  ) as unknown as Likeness;

/** F1 of the two readings: 1 if they are equal, also if both are empty. */
export const shareOf = ({ both, onlyOne }: Tally): number =>
  both + onlyOne === 0 ? 1 : (2 * both) / (2 * both + onlyOne);
