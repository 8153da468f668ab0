/** Asks a ready question; where nothing answers, the names in it are looked up as people use them, and it is asked once more. */
import type { NamedQuery } from '../queries/query.ts';
import type { Parameters, Rows } from '../stores/store.ts';
import { type Meant, thingsMeant } from './things-meant.ts';
import type { View } from './view.ts';

export interface ReadyAnswer {
  readonly answer: Rows;
  /** Names that were taken for a thing that is called otherwise here. */
  readonly taken: readonly Meant[];
  /** Names that fit nothing, or several things: why there is no row. */
  readonly open: readonly Meant[];
}

export const askReady = async (
  question: NamedQuery,
  values: Parameters,
  ask: (values: Parameters) => Promise<Rows>,
  readView: () => Promise<View>,
): Promise<ReadyAnswer> => {
  const answer = await ask(values);
  if (answer.rows.length > 0) return { answer, taken: [], open: [] };
  const meant = thingsMeant(await readView(), question, values);
  const open = meant.filter(({ found }) => found.status !== 'found');
  const taken = meant.filter(({ written, found }) => found.status === 'found' && found.entry.id !== written);
  if (open.length > 0 || taken.length === 0) return { answer, taken: [], open };
  const named = Object.fromEntries(
    taken.flatMap(({ parameter, found }) => (found.status === 'found' ? [[parameter, found.entry.id]] : [])),
  );
  return { answer: await ask({ ...values, ...named }), taken, open };
};
