/** Names in a query that the schema does not have: a slip that would only show as an empty answer. */
import { expect, it } from 'vitest';
import { queries, unknownNames } from '../../../graph-schema/index.ts';

const said = (cypher: string) =>
  unknownNames(cypher).map(({ kind, name, near, position }) => `${kind} ${name} @${position.column}: ${near.join()}`);

it.each([
  ['a label', 'MATCH (p:Polcy) RETURN p', ['label Polcy @10: Policy']],
  ['a label in another case', 'MATCH (p:policy) RETURN p', ['label policy @10: Policy']],
  ['a type', 'MATCH (p:Policy)-[:TOUCH]->(r:Region) RETURN r', ['type TOUCH @20: TOUCHES']],
  ['a type that is none at all', 'MATCH ()-[:KNOWS]->() RETURN 1', ['type KNOWS @12: ']],
  ['a property', 'MATCH (p:Policy) RETURN p.titel', ['property titel @27: title']],
  ['a property in a pattern', "MATCH (p:Policy {docNumbr: 'a'}) RETURN p", ['property docNumbr @18: docNumber']],
  ['a property of a map made of a node', 'MATCH (p:Policy) RETURN p {.titel}', ['property titel @29: title']],
  ['each of several', 'MATCH (p:Polcy|Regon) RETURN p', ['label Polcy @10: Policy', 'label Regon @16: Region']],
])('says %s', (_what, cypher, expected) => {
  expect(said(cypher)).toEqual(expected);
});

it.each([
  [
    'names of the schema',
    "MATCH (p:Policy {held: true})-[r:TOUCHES {role: 'site'}]->(q:Region) RETURN p.title, r.quotes, q.id",
  ],
  ['keys that the query makes itself', 'WITH {mine: 1} AS m RETURN m.mine'],
  ['parts of a date', 'RETURN date().year, duration({days: 1}).days'],
  ['a label or a type as a condition', 'MATCH (p)-[r]-(q) WHERE p:Policy AND r:TOUCHES RETURN p'],
  ['a query that cannot be read, of which that is said', 'MATCH (p:Polcy RETURN p'],
])('says nothing of %s', (_what, cypher) => {
  expect(said(cypher)).toEqual([]);
});

it.each(queries.map(({ name, cypher }) => [name, cypher]))('says nothing of the ready question %s', (_name, cypher) => {
  expect(said(cypher)).toEqual([]);
});
