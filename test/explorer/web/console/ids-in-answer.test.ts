/** The things of the graph in an answer, each once and in order. */
import { expect, it } from 'vitest';
import { idsIn } from '../../../../explorer/web/console/ids-in-answer.ts';

const node = (id: string) => ({ $: 'node' as const, id, labels: [], properties: { other: 'region:9' } });
const answer = (...row: Parameters<typeof idsIn>[0]['rows'][number]) => ({
  columns: [],
  rows: [row],
  truncated: false,
  milliseconds: 1,
});

it('are nodes, ends of relationships, steps of paths, ids in lists and maps', () => {
  const edge = {
    $: 'relationship' as const,
    id: 'e',
    type: 'TOUCHES',
    from: 'policy:a',
    to: 'region:1',
    properties: {},
  };
  const path = { $: 'path' as const, nodes: [node('policy:b'), node('region:2')], relationships: [] };
  expect(idsIn(answer(node('policy:a'), edge, path, ['agency:c'], { it: 'project:d' }))).toEqual([
    'policy:a',
    'region:1',
    'policy:b',
    'region:2',
    'agency:c',
    'project:d',
  ]);
});

it('are no numbers, no names, no places in a text', () => {
  expect(idsIn(answer(3, '重庆市', 'document:0123456789abcdef#3-9', null, true, 'policy: '))).toEqual([]);
});
