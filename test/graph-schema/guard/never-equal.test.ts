/** Texts compared with numbers or days: never true, so the reader hears what may be meant. */
import { expect, it } from 'vitest';
import { neverEqual, queries } from '../../../graph-schema/index.ts';

const said = (cypher: string) =>
  neverEqual(cypher).map(({ kind, name, better, position }) => `${kind} ${name} @${position.column}: ${better}`);

const where = (condition: string) => `MATCH (p:Policy)-[t:TOUCHES]->(r:Region) WHERE ${condition} RETURN p.title`;

it.each([
  ['p.date > 2020', ["date date @50: p.date >= '2021'"]],
  ['p.date >= 2020', ["date date @50: p.date >= '2020'"]],
  ['p.date < 2020', ["date date @50: p.date < '2020'"]],
  ['p.date <= 2020', ["date date @50: p.date < '2021'"]],
  ['p.date = 2020', ["date date @50: p.date STARTS WITH '2020'"]],
  ['2020 < p.date', ["date date @57: p.date >= '2021'"]],
  ['2019 < p.date < 2021', ["date date @57: p.date >= '2020'", "date date @57: p.date < '2021'"]],
  ['p.effective > 20200101', ["date effective @50: p.effective > '2020-01-01'"]],
  ["p.date >= date('2020-01-01')", ["date date @50: p.date >= '2020-01-01'"]],
  [
    't.count > 1 AND NOT (r.code = 500229 OR p.date > 2020)',
    ["text code @71: r.code = '500229'", "date date @90: p.date >= '2021'"],
  ],
])('in WHERE %s', (condition, expected) => {
  expect(said(where(condition))).toEqual(expected);
});

it.each([
  ['MATCH (p:Policy {date: 2020}) RETURN p', ["date date @18: p.date STARTS WITH '2020'"]],
  ['MATCH (:Region {code: 500229})<-[:TOUCHES]-(p) RETURN p', ["text code @17: code = '500229'"]],
  ['MATCH (p:Policy) RETURN count(CASE WHEN p.date < 2000 THEN 1 END)', ["date date @43: p.date < '2000'"]],
])('in %s', (cypher, expected) => {
  expect(said(cypher)).toEqual(expected);
});

it.each([
  ["p.date > '2020'"],
  ['p.date > $day'],
  ['t.count > 3'],
  ['size(p.title) > 30'],
  ['r.lon < 100.5'],
  ['toInteger(left(p.date, 4)) > 2020'],
  // A text is unlike any number.
  ['p.date <> 2020'],
  ['p.date ='],
])('says nothing of %s', (condition) => {
  expect(said(where(condition))).toEqual([]);
});

it.each(queries.map(({ name, cypher }) => [name, cypher]))('says nothing of the ready question %s', (_name, cypher) => {
  expect(said(cypher)).toEqual([]);
});
