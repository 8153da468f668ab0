/** GEXF, GraphML and JSON in the hands of NetworkX, where this machine has it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findExporter } from '../../../graph-schema/index.ts';
import { exampleGraph } from '../example-graph.ts';

const hasNetworkX = spawnSync('python3', ['-c', 'import networkx']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'zhengmai-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = `
import json, sys, networkx as nx
kind, path = sys.argv[1:]
read = {'gexf': nx.read_gexf, 'graphml': nx.read_graphml, 'json': lambda p: nx.node_link_graph(json.load(open(p)), edges='links')}
g = read[kind](path)
name = lambda d: d.get('title') or d.get('properties', {}).get('title')
print(json.dumps([g.number_of_nodes(), g.number_of_edges(), g.is_directed(), sorted(str(name(d)) for _, d in g.nodes(data=True) if name(d))]))
`;

describe.skipIf(!hasNetworkX)('NetworkX', () => {
  it.each(['gexf', 'graphml', 'json'])('reads our %s', (kind) => {
    const [file] = findExporter(kind)!.files(exampleGraph);
    const path = join(folder, file!.name);
    writeFileSync(path, file!.text);
    const { stdout, stderr } = spawnSync('python3', ['-c', script, kind, path], { encoding: 'utf8' });
    expect(stderr.replace(/.*Warning.*\n.*\n/g, '')).toBe('');
    const titles = exampleGraph.nodes.flatMap(({ properties: { title } }) =>
      title === undefined ? [] : [String(title)],
    );
    expect(JSON.parse(stdout)).toEqual([exampleGraph.nodes.length, exampleGraph.edges.length, true, titles.sort()]);
  });
});
