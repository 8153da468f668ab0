/** How often the roles of the labelled samples are right in documents that were not learned from: each judged by what the others teach. */
import type { Knowledge } from '../../extractor/index.ts';
import { roles } from '../gold/gold-annotation.ts';
import { showTable } from '../table.ts';
import { labelledLists } from './labelled-places.ts';
import { crossValidate, type Judged, openWeights } from './learn.ts';

const FOLDS = 6;

export const scoreSamples = async (knowledge: Knowledge): Promise<readonly Judged[]> => {
  const weights = openWeights(knowledge.roleCues.silent);
  return crossValidate(await labelledLists(knowledge, weights), weights, FOLDS);
};

/** Rules were tuned on `dev`, and nobody wrote what was made. */
const isSample = ({ list: { set } }: Judged): boolean => set !== 'dev' && !set.startsWith('made');
const isRight = ({ right, said }: Judged): boolean => right.includes(said);

/** A list that is read wrongly is wrong as a whole: how many documents have so many wrong places tells more than the mean. */
const MANY_WRONG = 4;
const FEWEST_SHOWN = 50;

const groupBy = (judged: readonly Judged[], keyOf: (one: Judged) => string): ReadonlyMap<string, readonly Judged[]> => {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

/** By what a document is: right places, documents, those with many wrong. Texts of `dev` and the samples, then those of `made`. */
export const showSpread = (judged: readonly Judged[]): string => {
  const row = (name: string, some: readonly Judged[]): string[] => {
    const documents = [...groupBy(some, ({ list }) => list.document).values()];
    const bad = documents.filter((places) => places.filter((place) => !isRight(place)).length >= MANY_WRONG).length;
    const share = (some.filter(isRight).length / some.length).toFixed(3);
    return [name, share, String(some.length), String(documents.length), String(bad)];
  };
  const part = (name: string, some: readonly Judged[]): string[][] => {
    const by = (what: string, keyOf: (one: Judged) => string): string[][] =>
      [...groupBy(some, keyOf)]
        .filter(([, { length }]) => length >= FEWEST_SHOWN)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, group]) => row(`${name}, ${what} ${key}`, group));
    return [row(name, some), ...by('kind', ({ list }) => list.kind), ...by('decade', ({ list }) => list.decade)];
  };
  const real = judged.filter(({ list }) => !list.set.startsWith('made'));
  const made = judged.filter(({ list }) => list.set === 'made');
  const head = ['', 'right', 'places', 'documents', `${MANY_WRONG}+ wrong`];
  return `how wrong roles spread over documents, by the same folds
${showTable(head, [...part('texts', real), ...part('made', made)], { right: [1, 2, 3, 4] })}`;
};

export const showSamples = (judged: readonly Judged[]): string => {
  const samples = judged.filter(isSample);
  const row = (name: string, some: readonly Judged[]): string[] => {
    const right = some.filter(isRight).length;
    return [name, (right / some.length).toFixed(3), String(some.length), String(right)];
  };
  const sets = [...new Set(judged.map(({ list }) => list.set))].sort();
  const rows = [
    ...sets.map((set) =>
      row(
        set,
        judged.filter(({ list }) => list.set === set),
      ),
    ),
    ...roles.map((role) =>
      row(
        role,
        samples.filter(({ right }) => right[0] === role),
      ),
    ),
    row(
      'batches',
      samples.filter(({ list }) => list.set.startsWith('batch')),
    ),
    row('all samples', samples),
  ];
  return `roles of places in labelled samples, by ${FOLDS} folds of documents\n${showTable(['', 'right', 'found', 'count'], rows, { right: [1, 2, 3] })}`;
};
