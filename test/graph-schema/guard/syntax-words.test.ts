/** What is wrong with the syntax of a query, said in words that tell how to mend it. */
import { expect, it } from 'vitest';
import { checkReadOnly } from '../../../graph-schema/index.ts';

it.each([
  ['MATCH (p:Policy RETURN p', 'expected ) at the end of a node such as (p:Policy), got RETURN', 17],
  [
    'MATCH (p:Policy)-[:TOU',
    'expected the rest of a relationship such as -[r:TOUCHES]->, got the end of the query',
    23,
  ],
  ['MATCH (p:Policy) RETURN', 'expected what is to be returned, got the end of the query', 24],
  ['MATCH (p:Policy) RETURN p.title LIMIT', 'expected a value, got the end of the query', 38],
  ['MATCH (p {title: "a") RETURN p', 'expected } at the end of a map such as {code: $code}, got )', 21],
  ['RETURN [1, 2', 'expected ]', 13],
  ['MATCH (a)-[:TOUCHES]>(b) RETURN a', 'expected -, got >', 21],
  ["MATCH (p) WHERE p.title = 'a RETURN p", "expected ' at the end of what begins here, got the end of the query", 27],
  ['MATCH（p:Policy）RETURN p', 'expected (, got its Chinese form （', 6],
  ['MATCH (p) WHERE p.title = “a” RETURN p', 'expected ", got its Chinese form “', 27],
  ['MATCH (p) RETUN p', 'unexpected RETUN', 11],
])('%s: %s', (cypher, reason, column) => {
  expect(checkReadOnly(cypher)).toEqual({ ok: false, reason: `syntax: ${reason}`, position: { line: 1, column } });
});

it('takes Chinese marks within a text', () =>
  expect(checkReadOnly("MATCH (p) WHERE p.title CONTAINS '（试行）' RETURN p")).toEqual({ ok: true }));
