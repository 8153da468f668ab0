/** On what the picture of a large collection opens, and what leads from there. */
import { describe, expect, it } from 'vitest';
import { reduce } from '../../../../explorer/web/state/actions.ts';
import { readAddress, writeAddress } from '../../../../explorer/web/state/address.ts';
import { policiesAlone, seenAt } from '../../../../explorer/web/state/opens-on.ts';
import { networkAsked } from '../../../../explorer/web/state/questions.ts';
import { firstView, hiddenAtFirst, type ViewState } from '../../../../explorer/web/state/view-state.ts';

const network: ViewState = { ...firstView, view: 'network' };

describe('the picture of a large collection', () => {
  it('opens on the policies that hang together', () => {
    const seen = seenAt(network, 40);
    expect(seen).toEqual({ ...network, part: 'telling', hidden: policiesAlone });
    expect(networkAsked(seen)).toMatchObject({ part: 'telling', hide: policiesAlone.join(',') });
    expect(writeAddress(seen)).not.toContain('part');
  });
  it.each([
    ['something is chosen', { selected: 'region:500243' }],
    ['neighbours are brought in', { more: [{ id: 'policy:甲', kind: 'TOUCHES', direction: 'out', pages: 1 }] }],
    ['a node was taken out', { gone: ['policy:甲'] }],
    ['it is laid out in another way', { layout: 'time' }],
    ['a way is traced', { path: { from: 'policy:甲', to: 'region:500243' } }],
  ] as readonly (readonly [string, Partial<ViewState>])[])('still does when %s', (_, more) =>
    expect(seenAt({ ...network, ...more }, 40).part).toBe('telling'),
  );
  it.each([
    ['the collection is small', network, undefined],
    ['all was asked for', { ...network, part: 'all' }, 40],
    ['the table is looked at', { ...network, view: 'table' }, 40],
    ['it is about one node', { ...network, focus: 'policy:甲' }, 40],
    ['a filter is set', { ...network, since: '2020' }, 40],
    ['a relation is left out', { ...network, hidden: [...hiddenAtFirst, 'MENTIONS'].sort() }, 40],
    ['what is known beforehand is shown', { ...network, hidden: ['Unresolved'] }, 40],
  ] as readonly (readonly [string, ViewState, number | undefined])[])('does not where %s', (_, state, part) =>
    expect(seenAt(state, part)).toBe(state),
  );
  it('goes on from what is seen when a filter is set there', () => {
    const from = seenAt(network, 40).hidden;
    expect(reduce(network, { do: 'toggle', types: ['Region'], from })).toEqual({
      ...network,
      part: 'all',
      hidden: policiesAlone.filter((type) => type !== 'Region'),
    });
    expect(reduce(network, { do: 'choose', facet: 'provinces', value: '500000', from })).toMatchObject({
      hidden: policiesAlone,
      provinces: ['500000'],
    });
  });
  it('shows all and comes back, each from an address, and forgets where nodes were put', () => {
    const pins = [{ id: 'policy:甲', x: 1, y: 2 }];
    const all = reduce({ ...network, pins }, { do: 'part', all: true });
    expect(all).toEqual({ ...network, part: 'all' });
    expect(readAddress(writeAddress(all)).state).toEqual(all);
    expect(readAddress('?view=network&part=telling').problems).toEqual(['part']);
    expect(reduce(all, { do: 'part', all: false })).toEqual(network);
  });
});
