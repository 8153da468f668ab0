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
