/** What a route is: a checked question in, an answer out. One file each; index.ts is the list. */
import type { z } from 'zod';
import type { Graph, Store } from '../../../graph-schema/index.ts';
import type { ReadyQuestion, RouteName } from '../../api.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { AtlasKeeper } from '../atlas/keep-atlas.ts';
import type { Overview } from '../atlas/overview.ts';
import type { NameIndex } from '../atlas/search-names.ts';
import type { Ranks } from '../atlas/sort-rows.ts';
import type { Survey } from '../atlas/survey.ts';
import type { Written } from '../atlas/with-words.ts';
import { ApiError } from '../errors.ts';

/** What routes answer from. */
export interface Room {
  readonly store: Store;
  readonly collection: string;
  readonly questions: readonly ReadyQuestion[];
  readonly keeper: AtlasKeeper;
  names(atlas: Atlas): NameIndex;
  overview(atlas: Atlas): Overview;
  survey(atlas: Atlas): Survey;
  /** What the table shows of each row, for words typed over it. */
  written(atlas: Atlas): Written;
  /** The place of each row in the order of a language. */
  ranks(atlas: Atlas, language: 'zh' | 'en'): Ranks;
  /** Rows of what the picture of a large collection opens on. */
  part(atlas: Atlas): ReadonlySet<number> | undefined;
  /** The day that it is, as 2021-03-04. */
  readonly today?: () => string;
  /** Writes the explorer with this graph into one page; not where there is nothing to build it with. */
  readonly makePage?: (carried: { readonly collection: string; readonly graph: Graph }) => Promise<string>;
}

export interface Route<Question = unknown, Answer = unknown> {
  readonly name: RouteName;
  readonly method: 'GET' | 'POST';
  readonly question: z.ZodType<Question>;
  /** `signal` comes when the asker no longer waits. */
  answer(question: Question, room: Room, signal: AbortSignal): Promise<Answer>;
}

export const route = <Question, Answer>(declared: Route<Question, Answer>): Route<Question, Answer> =>
  Object.freeze(declared);

export const notFound = (what: string, id: string, near: NonNullable<ApiError['near']> = []): ApiError =>
  new ApiError(
    'not-found',
    `${what} ${id} is not in this collection`,
    near.length === 0
      ? 'It may have been in another collection, or been removed.'
      : `Did you mean ${near.map(({ name }) => name).join(', or ')}?`,
    { missing: id, ...(near.length === 0 ? {} : { near }) },
  );
