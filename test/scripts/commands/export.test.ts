/** The formats that --help names are those that there are. */
import { expect, it } from 'vitest';
import { exporters } from '../../../graph-schema/index.ts';
import { formats } from '../../../scripts/commands/export.ts';

it('export offers every exporter, and the graph file itself', () => {
  expect([...formats].sort()).toEqual(['graph', 'html', ...exporters.map(({ name }) => name)].sort());
});
