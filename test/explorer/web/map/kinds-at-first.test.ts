/** A map opens without projects only where the screen is small and the dots are many. */
import { describe, expect, it } from 'vitest';
import type { NodeType } from '../../../../explorer/api.ts';
import { kindsAtFirst } from '../../../../explorer/web/map/kinds-at-first.ts';

const dots = (kind: NodeType, count: number) =>
  Array.from({ length: count }, () => ({ kind, stands: 'nationwide' as const }));

describe('the kinds on a map at first', () => {
  it.each([
    ['many dots on a small screen', [...dots('Project', 500), ...dots('Region', 101)], true, ['Policy', 'Region']],
    ['many dots on a large screen', dots('Project', 2000), false, ['Policy', 'Project', 'Region']],
    ['few dots on a small screen', dots('Project', 600), true, ['Policy', 'Project', 'Region']],
    [
      'many that stand nowhere',
      dots('Project', 5000).map(({ kind }) => ({ kind })),
      true,
      ['Policy', 'Project', 'Region'],
    ],
    ['many of a kind that is not drawn', dots('Agency', 2000), true, ['Policy', 'Project', 'Region']],
  ])('with %s', (_, nodes, isNarrow, kinds) => expect(kindsAtFirst(nodes, isNarrow)).toEqual(kinds));
});
