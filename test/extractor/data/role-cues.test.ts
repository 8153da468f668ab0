import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { splitLine } from '../../../extractor/knowledge/learned-lines.ts';
import { readData } from '../../../extractor/knowledge/load.ts';
import {
  makeRoleCues,
  type RoleCueData,
  type RoleHit,
  THINGS,
  TRIALS,
} from '../../../extractor/knowledge/role-cues.ts';
import type { RolePattern } from '../../../extractor/knowledge/role-patterns.ts';
import type { RoleWeightData } from '../../../extractor/knowledge/role-weights.ts';

const data = readData<RoleCueData>('role-cues.json');
const weights = readData<RoleWeightData>('role-weights.json');
const schema = JSON.parse(
  readFileSync(new URL('../../../extractor/data/schemas/role-cues.schema.json', import.meta.url), 'utf8'),
);
const cues = makeRoleCues(data, { things: ['开发区'], notThings: [] });

/** Classes that rules outside of roles ask for by name. */
const ofRules = ['press', 'help', 'to', 'joints', 'plain zones', 'as'];

const listsOf = ({ role: _, of: __, ...places }: RolePattern): string[] =>
  Object.values(places).flatMap((names) => (Array.isArray(names) ? (names as string[]) : []));

test('role-cues.json has the form that its schema states', () =>
  expect(z.fromJSONSchema(schema).safeParse(data).error).toBeUndefined());

test('every class that is named is there', () => {
  const known = new Set([...Object.keys(data.words), THINGS, TRIALS, 'not things']);
  const named = [...data.patterns.flatMap(listsOf), ...data.silent, ...ofRules];
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('of every class that speaks, something was learned', () => {
  const learned = new Set(Object.values(weights.weights).flatMap((all) => all.map((line) => splitLine(line)[0])));
  const patterns = new Set(data.patterns.flatMap(listsOf));
  const speaking = Object.keys(data.words).filter((name) => !data.silent.includes(name) && !patterns.has(name));
  expect(speaking.filter((name) => !learned.has(name))).toEqual([]);
});

test('patterns stand in the order of the guidelines', () => {
  const order = ['excluded', 'pilot', 'applies-to', 'site'];
  const strong = data.patterns.map(({ role }) => order.indexOf(role)).filter((rank) => rank >= 0);
  expect(strong).toEqual(strong.toSorted());
});

describe('a longer word hides the cue inside it', () => {
  test.each([
    ['试点经验', 'trial'],
    ['示范基地', 'zone of trial'],
    ['应急', 'duty'],
    ['获得感', 'title'],
    ['格局', 'body'],
    ['人口', 'people'],
  ])('%s is no word of “%s”', (word, list) => {
    const hits: RoleHit[] = [];
    cues.scan(word, 0, word.length, hits);
    expect(hits.flatMap(({ lists }) => lists.names)).not.toContain(list);
  });
});
