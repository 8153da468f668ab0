import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readData } from '../../../extractor/knowledge/load.ts';
import {
  makeRoleCues,
  type RoleCueData,
  type RoleHit,
  THINGS,
  TRIALS,
} from '../../../extractor/knowledge/role-cues.ts';
import type { RoleQuestion } from '../../../extractor/knowledge/role-questions.ts';

const data = readData<RoleCueData>('role-cues.json');
const schema = JSON.parse(
  readFileSync(new URL('../../../extractor/data/schemas/role-cues.schema.json', import.meta.url), 'utf8'),
);
const cues = makeRoleCues(data, { things: ['开发区'], notThings: [] });

/** Lists that rules ask for by name, beside those that questions name. */
const ofRules = [
  'between',
  'tails',
  'joints',
  'openers',
  'adverbs',
  'no act',
  'no tail',
  'plain zones',
  'counts',
  'breaks',
  'rules',
  'news',
  'help',
  'to',
];
/** Lists that no question asks for: their words only hide shorter ones. */
const hiding = ['no duty', 'thing of trial', 'not title', 'not incident', 'kinds of place'];

const listsOf = ({ role: _, of: __, ...places }: RoleQuestion): string[] =>
  Object.values(places).flatMap((names) => (Array.isArray(names) ? (names as string[]) : []));

test('role-cues.json has the form that its schema states', () =>
  expect(z.fromJSONSchema(schema).safeParse(data).error).toBeUndefined());

test('every list that a question names is there, and none is there for nothing', () => {
  const asked = new Set([...data.questions.flatMap(listsOf), ...ofRules, ...hiding]);
  const known = new Set([...Object.keys(data.words), THINGS, TRIALS]);
  expect([...asked].filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(data.words).filter((name) => !asked.has(name))).toEqual([]);
});

test('questions stand in the order of the guidelines, but for those that are asked last', () => {
  const order = ['excluded', 'pilot', 'applies-to', 'site'];
  const strong = data.questions
    .filter(({ last }) => !last)
    .map(({ role }) => order.indexOf(role))
    .filter((rank) => rank >= 0);
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
