/** missing, coverage, path, compare and report as their users meet them, over one collection. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zhengmai } from '../run-zhengmai.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-analysis-'));
const store = ['--store', join(folder, 'graph')];
const graph = join(folder, 'seeds.json');
const run = (...parameters: readonly string[]) => zhengmai([...parameters, ...store]);

beforeAll(async () => {
  await zhengmai(['build', 'seeds', '--out', graph]);
  expect(await zhengmai(['load', graph, ...store])).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('without a graph', () => {
  it.each([
    ['trace', '国发〔2021〕3号'],
    ['missing'],
    ['coverage'],
    ['report', '国发〔2021〕3号'],
    ['ask', 'missing-documents'],
  ])('%s says how to get one, not that there is nothing', async (...command) => {
    const { status, stdout, stderr } = await zhengmai([...command, '--store', join(folder, `none-${command[0]}`)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/expected a graph, got none; zhengmai start FOLDER or zhengmai load GRAPH puts one there/);
  });
  it('a build that could read nothing leaves the file of the last one', async () => {
    const { status, stderr } = await zhengmai(['build', join(folder, 'no-such-folder'), '--out', graph]);
    expect(status).toBe(1);
    expect(stderr).toContain(`Nothing was read, so ${graph} is not written`);
    expect(readFileSync(graph, 'utf8').length).toBeGreaterThan(10_000);
  });
});

describe('what a collection tells', () => {
  it('what is missing, as rows, and how many more there are', async () => {
    const { status, stdout, stderr } = await run('missing', '--limit', '2');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^文件 +文号 +机关/);
    expect(stdout).toContain('国发〔2021〕3号');
    expect(stderr).toMatch(/These are 2 of \d+; --limit 0 shows all\./);
  });
  it('which references stay open, with their words', async () => {
    const { stdout } = await run('missing', '--format', 'json');
    const { missing, open } = JSON.parse(stdout);
    expect(missing.length).toBeGreaterThan(10);
    expect(open).toContainEqual(
      expect.objectContaining({
        surface: '主体功能区规划',
        relation: 'implements',
        quote: {
          place: expect.stringMatching(/^document:\w+#\d+-\d+$/),
          words: expect.stringContaining('主体功能区规划'),
        },
      }),
    );
    expect((await run('missing')).stdout).toMatch(/\n认不出是哪份文件的引用\n\n提法 /);
  });
  it('in which provinces a directive is carried on', async () => {
    const { stdout } = await run('coverage', '国发〔2021〕3号', '--format', 'json');
    const { provinces, covered } = JSON.parse(stdout);
    expect(covered).toBe(2);
    expect(provinces).toHaveLength(34);
  });
  it('how two things hang together, in sentences', async () => {
    const { stdout } = await run('path', '国发〔2021〕3号', '黔江区');
    expect(stdout).toMatch(/^1\. 《国务院关于新时代支持革命老区振兴发展的意见》 → .* → 黔江区\n/);
    expect(stdout).toMatch(/落实《国务院关于新时代支持革命老区振兴发展的意见》\n {4}“/);
  });
  it.each([
    [['--format', 'text'], /^1\. 《国务院/],
    [['--format', 'markdown'], /^# 《国务院关于新时代支持革命老区振兴发展的意见》 → 黔江区\n\n## 1\. /],
    [['--format', 'json'], /^\{"from":"policy:国务院关于.*","to":"region:500114","ways":\[/],
    [['--json'], /^\{"from":/],
  ])('how two things hang together with %j', async (format, start) => {
    expect((await run('path', '国发〔2021〕3号', '黔江区', ...format)).stdout).toMatch(start);
  });
  it('which provinces have no document, in one line of the table', async () => {
    const { stdout } = await run('coverage', '国发〔2021〕3号');
    expect(stdout).toMatch(/\n\n34个省级行政区中，2个有这样的文件，32个没有：北京、.*、澳门\n$/);
    expect(stdout).not.toContain('这里没有');
  });
  it('what two documents share', async () => {
    const { stdout } = await run('compare', '青海省关于建立健全', '推动脱贫攻坚和特殊类型地区', '--format', 'markdown');
    expect(stdout).toMatch(/^# 两份文件的对比\n/);
    expect(stdout).toMatch(/共有\d+，仅甲\d+，仅乙\d+。/);
  });
  it('which of two documents is the first, over its words', async () => {
    const { stdout } = await run('compare', '青海省关于建立健全', '推动脱贫攻坚和特殊类型地区');
    expect(stdout).toMatch(/^种类 +名称 +归属 +甲：青海省关于建立健全.* 乙：推动脱贫攻坚和特殊类型地区/);
  });
  it.each<readonly [string, readonly string[], RegExp]>([
    ['missing', [], /^文件,文号,机关,.*\r\n国务院关于新时代支持革命老区振兴发展的意见,国发〔2021〕3号,/],
    ['coverage', [], /^文件,文号,/],
    ['coverage', ['国发〔2021〕3号'], /^省份,文件,[\s\S]*\r\n北京,这里没有,/],
    ['compare', ['青海省关于建立健全', '推动脱贫攻坚和特殊类型地区'], /^种类,名称,归属,甲：青海省/],
    ['trace', ['国发〔2021〕3号'], /,黔江区|黔江区,/],
    ['trace', ['--up', '黔江区'], /^级别,文件,/],
  ])('%s %j as CSV, whole and without notices between', async (command, parameters, start) => {
    const { status, stdout } = await run(command, ...parameters, '--format', 'csv');
    expect(status).toBe(0);
    expect(stdout).toMatch(start);
    expect(stdout).not.toContain('─');
  });
  it('a brief in a file', async () => {
    const out = join(folder, 'report.html');
    const { status, stderr } = await run('report', '国发〔2021〕3号', '--format', 'html', '--out', out);
    expect([status, stderr]).toEqual([0, `Wrote ${out}\n`]);
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>[\s\S]*涉及哪些地区/);
  });
});
