/** What may come next where one writes in a query: labels, types, properties of what a name stands for, parameters, words of Cypher. */
import type { Summary } from '../../api.ts';

/** What the collection's schema says of nodes, edges and their properties. */
export type QuerySchema = Pick<Summary, 'legend' | 'properties'>;

export interface Offer {
  /** What is looked for while typing, and what is put in its place if that is another. */
  readonly label: string;
  readonly apply?: string;
  readonly detail?: string;
  readonly kind: 'label' | 'type' | 'property' | 'parameter' | 'variable' | 'keyword' | 'function';
}
export interface Offers {
  /** Where the word begins that the offers complete. */
  readonly from: number;
  readonly offers: readonly Offer[];
}

const keywords =
  'MATCH,OPTIONAL MATCH,WHERE,RETURN,RETURN DISTINCT,WITH,ORDER BY,LIMIT,SKIP,UNWIND,UNION,AND,OR,NOT,IN,AS,CONTAINS,STARTS WITH,ENDS WITH,IS NULL,IS NOT NULL,EXISTS,CASE,WHEN,THEN,ELSE,END,DESC,ASC,CALL'.split(
    ',',
  );
export const functions =
  'count,collect,size,coalesce,min,max,sum,avg,labels,type,nodes,relationships,length,toLower,substring,split,head,last,keys,properties,shortestPath'.split(
    ',',
  );

export const word = /[\p{L}\p{N}_]*$/u;

/** The bracket that is open where the text ends: labels stand in round ones, types in square ones. */
export const openBracket = (before: string): '(' | '[' | '{' | undefined => {
  const open: string[] = [];
  let quote = '';
  for (const character of before) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === "'" || character === '"' || character === '`') quote = character;
    else if ('([{'.includes(character)) open.push(character);
    else if (')]}'.includes(character)) open.pop();
  }
  return open.at(-1) as '(' | '[' | '{' | undefined;
};

/** Labels and types that a name was given in the query: `(p:Policy)`, `[t:TOUCHES|PLANS]`. */
const kindsOf = (query: string, name: string): readonly string[] =>
  [...query.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*:\s*([\p{L}\p{N}_|&!:\s]+)/gu)]
    .filter(([, given]) => given === name)
    .flatMap(([, , kinds]) => (kinds ?? '').split(/[^\p{L}\p{N}_]+/u))
    .filter((kind) => kind !== '');

const namesIn = (query: string): readonly string[] => [
  ...new Set([...query.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*(?=[:)\]{])/gu)].map(([, name]) => name ?? '')),
];

type Kind = Pick<QuerySchema['legend']['edges'][number], 'caption'> & { readonly type: string };

/** A kind is found by its name in Cypher and by what it is called in either language. */
export const kindOffers = (kinds: readonly Kind[], kind: 'label' | 'type'): readonly Offer[] =>
  kinds.flatMap(({ type, caption }): Offer[] => [
    { label: type, detail: caption.zh, kind },
    { label: caption.zh, apply: type, detail: type, kind },
  ]);

const propertyOffers = (types: readonly string[], properties: QuerySchema['properties']): readonly Offer[] => {
  const offers = new Map<string, Offer>();
  for (const type of types)
    for (const { name, zh } of properties[type] ?? [])
      if (!offers.has(name)) offers.set(name, { label: name, detail: zh, kind: 'property' });
  return [...offers.values()];
};

/** `parameters` are the names that the reader has given values for. */
export const completeCypher = (
  query: string,
  at: number,
  { legend, properties }: QuerySchema,
  parameters: readonly string[] = [],
): Offers | undefined => {
  const before = query.slice(0, at);
  const typed = word.exec(before)?.[0] ?? '';
  const from = at - typed.length;
  const lead = before.slice(0, from);
  if (/\$$/.test(lead)) return { from, offers: parameters.map((label) => ({ label, kind: 'parameter' })) };
  if (/[:|]\s*!?$/.test(lead)) {
    const bracket = openBracket(lead);
    if (bracket === '(') return { from, offers: kindOffers(legend.nodes, 'label') };
    if (bracket === '[') return { from, offers: kindOffers(legend.edges, 'type') };
    // In a map `{code: …` and in `WHERE p:…`.
    return bracket === undefined ? { from, offers: kindOffers(legend.nodes, 'label') } : undefined;
  }
  const owner = /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(lead)?.[1];
  if (owner !== undefined) {
    const known = kindsOf(query, owner).filter((type) => type in properties);
    return { from, offers: propertyOffers(known.length > 0 ? known : Object.keys(properties), properties) };
  }
  if (typed === '') return undefined;
  return {
    from,
    offers: [
      ...namesIn(query)
        .filter((name) => name !== typed)
        .map((label): Offer => ({ label, kind: 'variable' })),
      ...keywords.map((label): Offer => ({ label, kind: 'keyword' })),
      ...functions.map((label): Offer => ({ label, apply: `${label}(`, kind: 'function' })),
    ],
  };
};
