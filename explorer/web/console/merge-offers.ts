/** Joins what the schema knows (types, their Chinese names, properties of what a name stands for) with what the grammar allows at a place. */
import { completeCypher, kindOffers, type Offer, type Offers, type QuerySchema, word } from './complete-cypher.ts';

export interface GrammarWord {
  readonly label: string;
  /** `kind`: a label of nodes or a type of relationships. */
  readonly kind: 'keyword' | 'function' | 'variable' | 'property' | 'parameter' | 'kind';
}
export type ReadGrammar = (
  query: string,
  at: number,
  schema: QuerySchema,
  parameters: readonly string[],
) => readonly GrammarWord[];

/** Queries only read here: what writes, or speaks to the server, would be refused. */
const refused =
  /^(?:CREATE|INSERT|MERGE|SET|REMOVE|(?:NO)?DETACH|DELETE|FOREACH|LOAD|DROP|ALTER|RENAME|GRANT|DENY|REVOKE|START|STOP|ENABLE|TERMINATE|(?:DE|RE)ALLOCATE|DRYRUN|SHOW|USE|USING|CYPHER|EXPLAIN|PROFILE|GRAPH)\b/;

/** What only the schema can say better than the grammar: these places are unmistakable. */
const isKnown = ({ kind }: Offer): boolean => kind === 'label' || kind === 'type' || kind === 'property';

const propertyDetail = ({ properties }: QuerySchema, name: string): string | undefined =>
  Object.values(properties)
    .flat()
    .find((property) => property.name === name)?.zh;

const offersOf = (grammar: readonly GrammarWord[], schema: QuerySchema): readonly Offer[] => {
  const types = new Set(grammar.filter(({ kind }) => kind === 'kind').map(({ label }) => label));
  const { nodes, edges } = schema.legend;
  return [
    ...kindOffers(
      nodes.filter(({ type }) => types.has(type)),
      'label',
    ),
    ...kindOffers(
      edges.filter(({ type }) => types.has(type)),
      'type',
    ),
    ...grammar.flatMap(({ label, kind }): Offer[] => {
      if (kind === 'kind' || (kind === 'keyword' && refused.test(label))) return [];
      if (kind === 'function') return [{ label, apply: `${label}(`, kind }];
      const detail = kind === 'property' ? propertyDetail(schema, label) : undefined;
      return [{ label, kind, ...(detail === undefined ? {} : { detail }) }];
    }),
  ];
};

/** Nothing typed yet: only a place where one sort of thing can stand opens the list by itself. */
const isUnmistakable = (offers: readonly Offer[]): boolean =>
  offers.length > 0 && offers.every(({ kind }) => kind === 'property' || kind === 'label' || kind === 'type');

export interface Place {
  readonly query: string;
  readonly at: number;
  readonly parameters: readonly string[];
  /** The reader asked for offers. */
  readonly isAsked: boolean;
}

/** Without a grammar (it is fetched late, and may fail to be) the schema answers alone. */
export const offersAt = (
  { query, at, parameters, isAsked }: Place,
  schema: QuerySchema,
  grammar: ReadGrammar | undefined,
): Offers | undefined => {
  const own = completeCypher(query, at, schema, parameters);
  if (own?.offers.some(isKnown) || /\$[\p{L}\p{N}_]*$/u.test(query.slice(0, at))) return own;
  const words = grammar?.(query, at, schema, parameters) ?? [];
  const offers = offersOf(words, schema);
  if (offers.length === 0) return own;
  const typed = word.exec(query.slice(0, at))?.[0] ?? '';
  if (typed === '' && !isAsked && !isUnmistakable(offers)) return undefined;
  // The grammar takes a word that is being written for a name.
  return { from: at - typed.length, offers: offers.filter(({ label }) => label !== typed) };
};
