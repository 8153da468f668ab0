/** What Neo4j's own parser says may come next; the only file of the page that loads it, and late: it is larger than all else. */
import { autocomplete } from '@neo4j-cypher/language-support';
import { functions } from './complete-cypher.ts';
import type { GrammarWord, ReadGrammar } from './merge-offers.ts';

/** As the language server protocol numbers them. */
const kinds: Readonly<Record<number, GrammarWord['kind']>> = {
  3: 'function',
  6: 'variable',
  10: 'property',
  14: 'keyword',
  25: 'kind',
};

const described = (name: string) => ({
  name,
  category: '',
  description: '',
  isBuiltIn: true,
  argumentDescription: [],
  returnDescription: '',
  signature: `${name}()`,
  aggregating: false,
  isDeprecated: false,
});
const known = { 'CYPHER 5': Object.fromEntries(functions.map((name) => [name, described(name)])) };

/** The parser counts characters, we count UTF-16 units. */
const inCharacters = (query: string, at: number): number => [...query.slice(0, at)].length;

export const readGrammar: ReadGrammar = (query, at, { legend, properties }, parameters) => {
  const schema = {
    labels: legend.nodes.map(({ type }) => type),
    relationshipTypes: legend.edges.map(({ type }) => type),
    propertyKeys: [...new Set(Object.values(properties).flatMap((list) => list.map(({ name }) => name)))],
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    functions: known,
    defaultLanguage: 'CYPHER 5',
  };
  return autocomplete(query, schema, inCharacters(query, at)).flatMap(({ label, kind }): GrammarWord[] => {
    const word = kinds[kind ?? 0];
    if (word === undefined) return [];
    return [{ label, kind: label.startsWith('$') ? 'parameter' : word }];
  });
};
