/** A comparison as rows: what both say, what only one says, and how many of each; plain, so that page and file agree. */
import type { NodeLine } from '../../api.ts';
import type { CompareAnswer, ComparedSide } from '../../api-analysis.ts';
import { writeCsv } from '../text/table-rows.ts';

export const comparedKinds = ['regions', 'projects', 'policies', 'agencies'] as const;
export type ComparedKind = (typeof comparedKinds)[number];
const sidesOfThings = ['both', 'left', 'right'] as const;
export type OnSide = (typeof sidesOfThings)[number];

export type Compared = CompareAnswer['things'][ComparedKind][number];

export const sideOf = ({ left, right }: Compared): OnSide => (left && right ? 'both' : left ? 'left' : 'right');

export type Counts = Readonly<Record<OnSide, number>>;

export const countSides = (things: readonly Compared[]): Counts => {
  const counts = { both: 0, left: 0, right: 0 };
  for (const thing of things) counts[sideOf(thing)]++;
  return counts;
};

/** What is chosen of a list; all if nothing is. */
export const onSide = (things: readonly Compared[], side: OnSide | undefined): readonly Compared[] =>
  side === undefined ? things : things.filter((thing) => sideOf(thing) === side);

export interface CompareWords {
  readonly titles: readonly [
    kind: string,
    name: string,
    side: string,
    left: string,
    leftAs: string,
    leftPlace: string,
    right: string,
    rightAs: string,
    rightPlace: string,
  ];
  kind(kind: ComparedKind): string;
  side(side: OnSide): string;
  as(side: ComparedSide): string;
}

const columns = ['kind', 'name', 'side', 'left', 'leftAs', 'leftPlace', 'right', 'rightAs', 'rightPlace'] as const;

/** The sentence where it was read, else the words. */
const said = (side: ComparedSide | undefined): string => side?.quote?.sentence?.text ?? side?.quote?.words ?? '';

const placeOf = (side: ComparedSide | undefined): string =>
  side?.quote ? `${side.quote.document}#${side.quote.start}-${side.quote.end}` : '';

export const compareCsv = ({ things }: CompareAnswer, words: CompareWords): string => {
  const rows = comparedKinds.flatMap((kind) =>
    things[kind].map((thing) => {
      const { node, left, right } = thing;
      return {
        id: `${kind} ${node.id}`,
        cells: {
          kind: words.kind(kind),
          name: node.label,
          side: words.side(sideOf(thing)),
          left: said(left),
          leftAs: left ? words.as(left) : '',
          leftPlace: placeOf(left),
          right: said(right),
          rightAs: right ? words.as(right) : '',
          rightPlace: placeOf(right),
        },
      };
    }),
  );
  return writeCsv(words.titles, rows, columns);
};

/** Documents that may be compared with another: it itself is none of them. */
export const partnersOf = (documents: readonly NodeLine[], other: string | undefined): readonly NodeLine[] =>
  documents.filter(({ id }) => id !== other);
