/** Values of answers as cells of a table. */
import { describe, expect, it } from 'vitest';
import type { NodeValue, Value } from '../../graph-schema/index.ts';
import { showCell } from '../../scripts/show-value.ts';

const node = (id: string, label: string, properties: Record<string, Value>): NodeValue => ({
  $: 'node',
  id,
  labels: [label],
  properties,
});
const policy = node('policy:纲要', 'Policy', { title: '纲要' });
const region = node('region:500229', 'Region', { name: '城口县' });

describe('a cell shows', () => {
  const cells: readonly (readonly [string, Value, string])[] = [
    ['text as it is', '《纲要》', '《纲要》'],
    ['nothing for null', null, ''],
    ['numbers and truth', [1, true], '1, true'],
    ['a node by its label and name', policy, '(:Policy 纲要)'],
    ['a node without a name by its id', node('x:1', 'X', {}), '(:X x:1)'],
    ['a map as JSON', { code: '500229' }, '{"code":"500229"}'],
    [
      'a path with the direction of its steps',
      {
        $: 'path',
        nodes: [region, policy],
        relationships: [
          { $: 'relationship', id: 'r', type: 'TOUCHES', from: policy.id, to: region.id, properties: {} },
        ],
      },
      '(:Region 城口县)<-[:TOUCHES]-(:Policy 纲要)',
    ],
  ];
  for (const [what, value, cell] of cells) it(what, () => expect(showCell(value)).toBe(cell));
});
