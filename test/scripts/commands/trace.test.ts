/** `zhengmai trace` as its users meet it: five formats, both directions, and clear words for what cannot be answered. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zhengmai } from '../run-zhengmai.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-trace-'));
const store = ['--store', join(folder, 'graph')];
const graph = join(folder, 'seeds.json');
const trace = (...parameters: readonly string[]) => zhengmai(['trace', ...parameters, ...store]);

beforeAll(async () => {
  await zhengmai(['build', 'seeds', '--out', graph]);
  expect(await zhengmai(['load', graph, ...store])).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('down', () => {
  it('prints a tree with the words of each step and the regions by province', async () => {
    const { status, stdout } = await trace('国发[2021]3号');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^国务院关于新时代支持革命老区振兴发展的意见\n/);
    expect(stdout).toContain('├─ 落实 · ');
    expect(stdout).toContain('为认真贯彻落实《国务院关于新时代支持革命老区振兴发展的意见》');
    expect(stdout).toMatch(/ {2}重庆市：万州区、/);
  });
  it('prints JSON of the same trace', async () => {
    const json = JSON.parse((await trace('国发〔2021〕3号', '--format', 'json')).stdout);
    expect(json.policies).toHaveLength(3);
    expect(json.regions.map(({ region }: { region: string }) => region)).toContain('region:500114');
  });
  it('prints a picture of the provinces that stands alone, with their counts and the year that the number tells', async () => {
    const { stdout } = await trace('国发〔2021〕3号', '--format', 'map');
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [\s\S]*<\/svg>\s*$/);
    expect(stdout).toContain('国发〔2021〕3号 · 2021年（据文号）');
    expect(stdout).toMatch(/<title>重庆 \d{2}<\/title>/);
    expect(stdout).toContain('<title>海南 0</title>');
  });
});

describe('up', () => {
  it('prints who names the county, and the directive above', async () => {
    const { status, stdout } = await trace('--up', '黔江区');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^黔江区\n/);
    expect(stdout).toContain('↑ 落实 · 国务院关于新时代支持革命老区振兴发展的意见');
    expect((await trace('黔江区', '--up')).stdout).toBe(stdout);
  });
});

describe('what cannot be answered', () => {
  it.each([
    [
      'a title that several have',
      ['实施意见'],
      /which may be any of these; name one by its id:(?:\n {2}.*\(policy:.*\)){2}/,
    ],
    ['a date that does not exist', ['国发〔2021〕3号', '--on', '2021-13-40'], /--on: expected a date.*got 2021-13-40/],
    [
      'a map of the way up',
      ['--up', '黔江区', '--format', 'map'],
      /--format: expected tree, table, csv, markdown or json with --up/,
    ],
    ['the way up from nowhere', ['--up'], /expected a policy, or --up with a region, got neither/],
    ['both directions', ['国发〔2021〕3号', '--up', '黔江区'], /expected a policy, or --up with a region, got both/],
  ])('%s is misuse', async (_what, parameters, message) => {
    const { status, stdout, stderr } = await trace(...parameters);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
