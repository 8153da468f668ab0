/** Questions as they are asked: what is missing, unknown or of another kind is said with what was expected. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findQuery, queries } from '../../../graph-schema/index.ts';
import { readParameters } from '../../../scripts/commands/ask.ts';
import { zhengmai } from '../run-zhengmai.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-ask-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = ['--store', join(folder, 'graph')];
const read = (name: string, ...given: readonly string[]) => readParameters(findQuery(name)!, given);

describe('parameters of a question', () => {
  it.each([
    ['a text', 'regions-of-policy', ['policy=国发〔2021〕3号'], { policy: '国发〔2021〕3号' }],
    ['a text with an equals sign', 'regions-of-policy', ['policy=a=b'], { policy: 'a=b' }],
    ['a code, which stays text', 'policies-in-region', ['region=500114'], { region: '500114' }],
    ['a date, and a default', 'in-force-on', ['date=2021-06-30'], { date: '2021-06-30', limit: 50 }],
    ['a month', 'in-force-on', ['date=2021-06'], { date: '2021-06' }],
    ['a number', 'in-force-on', ['limit=3', 'date=2021'], { date: '2021', limit: 3 }],
  ])('are taken: %s', (_what, name, given, expected) => {
    expect(read(name, ...given)).toMatchObject(expected);
  });

  it.each([
    ['none of them', 'regions-of-policy', [], /^regions-of-policy: expected --param policy=…, got none$/],
    ['only the optional one', 'in-force-on', ['limit=3'], /expected --param date=…/],
    ['one of another question', 'regions-of-policy', ['region=500114'], /expected one of policy as name=value/],
    ['a name without a value', 'regions-of-policy', ['policy'], /name=value, got policy/],
    ['a value without a name', 'regions-of-policy', ['=国发〔2021〕3号'], /name=value, got =国发/],
    [
      'a word for a number',
      'in-force-on',
      ['date=2021', 'limit=十'],
      /--param limit: expected a whole number, got "十"/,
    ],
    ['nothing for a number', 'in-force-on', ['date=2021', 'limit='], /expected a whole number, got ""/],
    ['a fraction', 'in-force-on', ['date=2021', 'limit=1.5'], /expected a whole number/],
    ['less than none', 'in-force-on', ['date=2021', 'limit=-1'], /expected a whole number/],
    ['a date in words', 'in-force-on', ['date=2021年6月30日'], /--param date: expected a date that there is, such as/],
    ['a day that is none', 'in-force-on', ['date=2021-02-31'], /expected a date that there is/],
    ['a month that is none', 'in-force-on', ['date=2021-13'], /expected a date/],
    ['a name that every object has', 'regions-of-policy', ['constructor=x'], /expected one of policy/],
  ])('are refused: %s', (_what, name, given, message) => {
    expect(() => read(name, ...given)).toThrow(message);
  });

  it.each(queries)('$name takes its own examples', ({ name, parameters }) => {
    const given = Object.entries(parameters).map(([key, { example }]) => `${key}=${example}`);
    const expected = Object.fromEntries(Object.entries(parameters).map(([key, { example }]) => [key, example]));
    expect(read(name, ...given)).toEqual(expected);
  });
});

describe('zhengmai ask', () => {
  it('without a name lists every question in both languages, with its parameters', async () => {
    const { status, stdout } = await zhengmai(['ask']);
    expect(status).toBe(0);
    for (const { name, question, parameters } of queries) {
      expect(stdout).toContain(`  ${name}\n      ${question.zh}\n      ${question.en}`);
      for (const key of Object.keys(parameters)) expect(stdout).toContain(`--param ${key}=`);
    }
  });

  it.each([
    ['an unknown question', ['ask', 'what-is-new'], /expected the name of a question .* got what-is-new$/m],
    ['a slip in its name', ['ask', 'region-of-policy'], /got region-of-policy; near it: regions-of-policy$/m],
    ['a missing parameter', ['ask', 'regions-of-policy'], /expected --param policy=…/],
    ['a wrong parameter', ['ask', 'in-force-on', '-p', 'date=gestern'], /expected a date that there is/],
  ])('ends with 2 at %s, before a store is opened', async (_what, given, message) => {
    const { status, stdout, stderr } = await zhengmai([...given, ...store]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ {4}at /);
  });
});
