/** Where the graph is kept: Neo4j if NEO4J_URI is set, else a file of ours. */
import type { Store } from '../graph-schema/index.ts';
import { Misuse } from './exit-codes.ts';

const usualPath = '.zhengmai/graph';

type Environment = Readonly<Record<string, string | undefined>>;

export type Choice =
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database?: string;
    }
  | { readonly kind: 'embedded'; readonly path: string };

const required = (environment: Environment, name: string, what: string): string => {
  const value = environment[name];
  if (!value) throw new Misuse(`${name}: expected ${what}, because NEO4J_URI is set, got nothing`);
  return value;
};

export const chooseStore = (environment: Environment, path?: string): Choice => {
  const uri = environment.NEO4J_URI;
  if (!uri || path !== undefined) return { kind: 'embedded', path: path ?? usualPath };
  const user = required(environment, 'NEO4J_USER', 'the name of a Neo4j user');
  const password = required(environment, 'NEO4J_PASSWORD', "that user's password");
  const database = environment.NEO4J_DATABASE;
  return { kind: 'neo4j', uri, user, password, ...(database ? { database } : {}) };
};

export interface OpenOptions {
  /** Opens a graph of another schema too, which the next write replaces, instead of refusing it. */
  readonly replaceSchema?: boolean;
}

export const openChosenStore = async (path?: string, { replaceSchema = false }: OpenOptions = {}): Promise<Store> => {
  const choice = chooseStore(process.env, path);
  const { openStore } = await import('../graph-schema/index.ts');
  return openStore({ ...choice, replaceSchema });
};
