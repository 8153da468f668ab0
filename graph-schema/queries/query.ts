/** How a named question is declared: its words in two languages, what it must be told, and its Cypher. */
import type { Caption } from '../declare.ts';
import type { ParameterValue } from '../stores/store.ts';

/** What a parameter is: things are given by id, name, title, number or code, as people know them. */
export type ParameterType = 'policy' | 'region' | 'agency' | 'thing' | 'text' | 'integer' | 'date';

export interface QueryParameter extends Caption {
  readonly type: ParameterType;
  /** Without it, the question cannot be asked before the value is given. */
  readonly default?: ParameterValue;
  readonly example: ParameterValue;
}

export interface NamedQuery {
  /** As the command line spells it: `zhengmai ask regions-of-policy --policy …`. */
  readonly name: string;
  /** The question, in plain Chinese and English. */
  readonly question: Caption;
  readonly parameters: Readonly<Record<string, QueryParameter>>;
  /** Captions of the columns, by their names in the Cypher. */
  readonly columns: Readonly<Record<string, Caption>>;
  readonly cypher: string;
}

export const namedQuery = (query: NamedQuery): NamedQuery => Object.freeze(query);
