/** Where a text draws the border of an area by what it reaches on each side: 东至历山路,南至经十路,西起辛大铁路. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionCues } from '../../knowledge/region-cues.ts';

const SIDE_LENGTH = 2;
const FARTHEST = 60;
const SENTENCE_END = '。;\n';
const CLAUSE_END = ',。;:\n';

/** A word for another side than `side` in the sentence around `at`: one side alone may be a place's name (东至县). */
const namesAnotherSide = (folded: string, at: number, { boundaries }: RegionCues): boolean => {
  const isOther = (i: number): boolean => folded[i] !== folded[at] && boundaries.at(folded, i) > 0;
  for (let i = at - 1; i >= 0 && at - i <= FARTHEST && !SENTENCE_END.includes(folded[i]!); i--)
    if (isOther(i)) return true;
  for (let i = at + SIDE_LENGTH; i < folded.length && i - at <= FARTHEST && !SENTENCE_END.includes(folded[i]!); i++)
    if (isOther(i)) return true;
  return false;
};

/** 安徽|东至, 池州市|东至县: straight behind what it lies in, it is the county. */
const isBehindOuter = (before: string, name: string, { places }: Knowledge): boolean =>
  places
    .named(name)
    .some(({ place }) =>
      places
        .ancestors(place.id)
        .some((outer) => before.endsWith(outer.name) || before.endsWith(outer.name.slice(0, -1))),
    );

/** 东至|县西巷 between 南至 and 西至: the name of the county is what its side begins with; 东至东至县 reaches the county. */
export const isSideOfBoundary = (folded: string, name: string, start: number, knowledge: Knowledge): boolean => {
  const { regionCues } = knowledge;
  return (
    regionCues.boundaries.at(name, 0) > 0 &&
    regionCues.boundaries.before(folded, start) === 0 &&
    namesAnotherSide(folded, start, regionCues) &&
    !isBehindOuter(folded.slice(0, start), name, knowledge)
  );
};

/** Whether `at` stands in the clause of a side: behind 南至 and what it lists before it; 乐东至三亚 is a way. */
export const isInBoundary = (folded: string, at: number, { regionCues }: Knowledge): boolean => {
  for (let end = at; end > 0 && at - end <= FARTHEST && !CLAUSE_END.includes(folded[end - 1]!); end--) {
    const side = regionCues.boundaries.before(folded, end);
    if (side > 0) return namesAnotherSide(folded, end - side, regionCues);
  }
  return false;
};
