import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assemble, extract, type Fragment, loadKnowledge, toFragment } from '../../../extractor/index.ts';
import { type Graph, validateGraph, validateQuotes } from '../../../graph-schema/index.ts';

const knowledge = loadKnowledge();

const fragmentOf = (name: string, source: string): Fragment =>
  toFragment(
    extract(
      { name, sha256: createHash('sha256').update(source).digest('hex'), source, encoding: 'utf-8', format: 'text' },
      knowledge,
    ),
    knowledge,
  );

const readFolder = (folder: string): readonly Fragment[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => fragmentOf(file, readFileSync(`${folder}/${file}`, 'utf8')));

const seeds = readFolder('seeds');
const assembled = (fragments: readonly Fragment[]): Graph => assemble(fragments, knowledge);

describe('a collection is a function of the set of its documents', () => {
  test('the order of the files changes no byte', () => {
    expect(JSON.stringify(assembled([...seeds].reverse()))).toBe(JSON.stringify(assembled(seeds)));
  });

  test('reading twice gives the same fragment', () => {
    const source = readFileSync('seeds/004_a265a232b5d4f88c.txt', 'utf8');
    expect(JSON.stringify(fragmentOf('a.txt', source))).toBe(JSON.stringify(fragmentOf('a.txt', source)));
  });

  test('fragments survive being written and read', () => {
    const again = seeds.map((fragment) => JSON.parse(JSON.stringify(fragment)) as Fragment);
    expect(JSON.stringify(assembled(again))).toBe(JSON.stringify(assembled(seeds)));
  });
});

describe('every claim leads to its words', () => {
  test.each([
    ['the seeds', () => seeds],
    ['the gold texts: damaged, Traditional, of other provinces and decades', () => readFolder('test/gold/texts')],
  ])('in %s', (_, fragments) => {
    const graph = assembled(fragments());
    expect([...validateGraph(graph), ...validateQuotes(graph)]).toEqual([]);
  });

  test('what could not be linked stays, with its candidates', () => {
    const graph = assembled([fragmentOf('a.txt', '关于建设的通知\n支持鼓楼区、市中区发展。')]);
    const unresolved = graph.nodes.filter(({ type }) => type === 'Unresolved');
    expect(unresolved.map(({ properties }) => properties.surface)).toContain('鼓楼区');
    const candidates = graph.edges.filter(({ type, from }) => type === 'MAY_BE' && from === unresolved[0]?.id);
    expect(candidates.length).toBeGreaterThan(1);
  });
});

describe('readers see the marks of print', () => {
  const graph = assembled([fragmentOf('甲(1).txt', '重庆:印发办法(试行)\n根据《甲县管理办法(试行)》,现通知如下。')]);
  const named = (type: string, key: string) =>
    graph.nodes.flatMap((node) => (node.type === type ? [[node.id, node.properties[key]]] : []));

  test('in titles of policies and citations, whose ids stay folded', () => {
    expect(named('Policy', 'title')).toContainEqual(['policy:甲县管理办法(试行)', '甲县管理办法（试行）']);
    expect(named('Citation', 'title').map(([, title]) => title)).toEqual(['甲县管理办法（试行）']);
    expect(named('Document', 'title').map(([, title]) => title)).toEqual(['重庆：印发办法（试行）']);
  });

  test('but not in the name of a file', () =>
    expect(named('Document', 'name').map(([, name]) => name)).toEqual(['甲(1).txt']));
});

describe('documents meet in the policies that they share', () => {
  test('by title with number in one and title alone in the other', () => {
    const graph = assembled([
      fragmentOf('a.txt', '某县关于甲的通知\n根据《国务院关于支持某事的意见》(国发〔2021〕3号),制定本办法。'),
      fragmentOf('b.txt', '某县关于乙的通知\n为贯彻落实《国务院关于支持某事的意见》,现通知如下。'),
    ]);
    const cited = graph.nodes.filter(({ type, properties }) => type === 'Policy' && properties.held === false);
    expect(cited.map(({ properties }) => [properties.title, properties.docNumber])).toEqual([
      ['国务院关于支持某事的意见', '国发〔2021〕3号'],
    ]);
    const types = graph.edges.filter(({ to }) => to === cited[0]?.id).map(({ type }) => type);
    expect(types.filter((type) => type === 'BASED_ON' || type === 'IMPLEMENTS').sort()).toEqual([
      'BASED_ON',
      'IMPLEMENTS',
    ]);
  });

  test('but not by a short title that means another thing in each', () => {
    const graph = assembled([
      fragmentOf('a.txt', '甲县规划解读\n《规划》提出,到2025年建成。'),
      fragmentOf('b.txt', '乙县规划解读\n《规划》明确,到2030年建成。'),
    ]);
    const joined = graph.nodes.filter(({ type, id }) => type === 'Policy' && id === 'policy:规划');
    expect(joined).toEqual([]);
  });
});
