/** What a random query may speak of at a place: names with the types of their values. */
import type { Chance } from './chance.ts';

export type Type =
  | 'int'
  | 'float'
  | 'text'
  | 'flag'
  | 'ints'
  | 'texts'
  | 'mixed'
  | 'map'
  | 'date'
  | 'datetime'
  | 'duration'
  | 'node'
  | 'edge'
  | 'path'
  | 'nodes'
  | 'edges'
  /** A list in no order: only its size may be asked for. */
  | 'heap';

export interface Name {
  readonly name: string;
  readonly type: Type;
  /** Of nodes, where it is known. */
  readonly label?: string | undefined;
  /** A value that may be compared but not looked into: no order is defined for it. */
}

export interface Scope {
  readonly chance: Chance;
  readonly names: readonly Name[];
  /** How much deeper expressions may go. */
  readonly depth: number;
  /** Numbers for fresh names. */
  readonly fresh: (stem: string) => string;
}

export const deeper = (scope: Scope, ...names: readonly Name[]): Scope => ({
  ...scope,
  depth: scope.depth - 1,
  names: names.length === 0 ? scope.names : [...scope.names, ...names],
});

export const namesOf = (scope: Scope, ...types: readonly Type[]): readonly Name[] =>
  scope.names.filter(({ type }) => types.includes(type));
