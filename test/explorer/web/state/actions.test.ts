/** What a reader can do to the view. */
import { describe, expect, it } from 'vitest';
import { reduce } from '../../../../explorer/web/state/actions.ts';
import { readAddress, writeAddress } from '../../../../explorer/web/state/address.ts';
import { chipsOf } from '../../../../explorer/web/state/questions.ts';
import { firstView, isLink, type ViewState } from '../../../../explorer/web/state/view-state.ts';

const network: ViewState = { ...firstView, view: 'network' };

describe('actions', () => {
  it('selecting on the overview leads to the network', () =>
    expect(reduce(firstView, { do: 'select', id: 'policy:甲' })).toMatchObject({
      view: 'network',
      selected: 'policy:甲',
    }));
  it('selecting in the table stays in the table', () =>
    expect(reduce({ ...firstView, view: 'table' }, { do: 'select', id: 'policy:甲' }).view).toBe('table'));
  it('turning to what is reached asks of the policy or place that is looked at', () => {
    const looking = { ...network, selected: 'policy:甲', reach: 'policy:乙' };
    expect(reduce(looking, { do: 'go', view: 'reach' })).toEqual({ ...firstView, view: 'reach', reach: 'policy:甲' });
    expect(reduce({ ...network, selected: 'region:500243' }, { do: 'go', view: 'reach' }).reach).toBe('region:500243');
    expect(reduce({ ...firstView, view: 'reach', reach: 'policy:甲', on: '2020' }, { do: 'reach' })).toEqual({
      ...firstView,
      view: 'reach',
    });
  });
  it('turning to comparing begins with the policy or the two that are chosen, and goes back to what was compared', () => {
    const looking = { ...network, selected: 'policy:甲' };
    expect(reduce(looking, { do: 'go', view: 'compare' })).toEqual({
      ...firstView,
      view: 'compare',
      left: 'policy:甲',
    });
    expect(reduce({ ...looking, also: 'policy:乙' }, { do: 'go', view: 'compare' })).toEqual({
      ...firstView,
      view: 'compare',
      left: 'policy:甲',
      right: 'policy:乙',
    });
    const compared = { ...looking, left: 'policy:丙', right: 'policy:丁' };
    expect(reduce(compared, { do: 'go', view: 'compare' })).toEqual({ ...compared, view: 'compare' });
    expect(reduce({ ...network, selected: 'region:500243' }, { do: 'go', view: 'compare' }).left).toBeUndefined();
  });
  it.each([
    ['a link', { ...network, selected: 'policy:甲-[IMPLEMENTS]->policy:乙' }],
    ['an agency', { ...network, selected: 'agency:国务院', reach: 'policy:丙' }],
    ['nothing', network],
    ['a document on the way down', { ...network, view: 'reach', selected: 'policy:丁', reach: 'policy:丙' }],
  ] as const)('turning to what is reached keeps its directive where %s is looked at', (_, state) =>
    expect(reduce(state, { do: 'go', view: 'reach' }).reach).toBe('reach' in state ? state.reach : undefined),
  );
  it('selecting nothing leaves no trace of the last selection', () =>
    expect(reduce({ ...network, selected: 'policy:甲' }, { do: 'select', id: undefined })).toEqual(network));
  it('a second one is chosen beside the first, and given up by the same again or by another choice', () => {
    const one = reduce(network, { do: 'select-also', id: 'policy:甲' });
    expect(one).toEqual({ ...network, selected: 'policy:甲' });
    const two = reduce(one, { do: 'select-also', id: 'policy:乙' });
    expect(two).toEqual({ ...one, also: 'policy:乙' });
    expect(reduce(two, { do: 'select-also', id: 'policy:乙' })).toEqual(one);
    expect(reduce(two, { do: 'select', id: 'policy:丙' })).toEqual({ ...network, selected: 'policy:丙' });
  });
  it('a link stands alone: nothing is chosen beside it', () => {
    const link = reduce(network, { do: 'select', id: 'policy:甲-[IMPLEMENTS]->policy:乙' });
    expect(reduce(link, { do: 'select-also', id: 'policy:丙' })).toEqual({ ...network, selected: 'policy:丙' });
  });
  it('comparing takes both, or waits for the other', () => {
    const two = reduce({ ...network, selected: 'policy:甲', also: 'policy:乙' }, { do: 'compare', left: 'policy:甲' });
    expect(two).toEqual({ ...network, view: 'compare', left: 'policy:甲' });
    expect(reduce(two, { do: 'compare', left: 'policy:甲', right: 'policy:丙' })).toMatchObject({ right: 'policy:丙' });
  });
  it('a camera that sees all leaves no trace, and a new arrangement forgets the old one', () => {
    const near = reduce(network, { do: 'look', at: 'eye', eye: { x: 0.2, y: 0.5, ratio: 0.5 } });
    expect(near).toEqual({ ...network, eye: { x: 0.2, y: 0.5, ratio: 0.5 } });
    expect(reduce(near, { do: 'look', at: 'eye', eye: { x: 0.5, y: 0.5, ratio: 1 } })).toEqual(network);
    expect(reduce(near, { do: 'lay-out', layout: 'time' })).not.toHaveProperty('eye');
    expect(reduce(near, { do: 'toggle', types: ['Region'] })).toHaveProperty('eye');
  });
  it('kinds are put on the map and taken off; as at first they leave no trace', () => {
    const more = reduce(network, { do: 'put-on-map', kind: 'Agency' });
    expect(more.onMap).toEqual(['Agency', 'Policy', 'Project', 'Region']);
    expect(reduce(more, { do: 'put-on-map', kind: 'Agency' })).toEqual(network);
    // Of a map that opens with fewer kinds, all of them are a choice.
    const first = ['Policy', 'Region'] as const;
    const all = reduce(network, { do: 'put-on-map', kind: 'Project', first });
    expect(all).toMatchObject({ onMap: ['Policy', 'Project', 'Region'] });
    expect(reduce(all, { do: 'put-on-map', kind: 'Project', first })).toEqual(network);
  });
  it('toggling twice changes nothing', () => {
    const once = reduce(network, { do: 'toggle', types: ['Region'] });
    expect(once.hidden).toContain('Region');
    expect(reduce(once, { do: 'toggle', types: ['Region'] })).toEqual(network);
  });
  it('showing only one kind hides its siblings and leaves other filters alone', () => {
    const only = reduce(network, { do: 'show-only', type: 'Policy', all: ['Policy', 'Region', 'Agency'] });
    expect(only.hidden).toEqual([...network.hidden, 'Region', 'Agency'].sort());
    const other = reduce(only, { do: 'show-only', type: 'Region', all: ['Policy', 'Region', 'Agency'] });
    expect(other.hidden).toEqual([...network.hidden, 'Policy', 'Agency'].sort());
  });
  it('looking around a node selects it, ends a traced way and keeps to three steps', () => {
    const traced = reduce(network, { do: 'trace', from: 'policy:甲', to: 'policy:乙' });
    const around = reduce(traced, { do: 'focus', id: 'policy:乙', depth: 12 });
    expect(around).toEqual({ ...network, focus: 'policy:乙', selected: 'policy:乙', depth: 3 });
    expect(reduce(around, { do: 'focus', id: undefined })).toEqual({ ...network, selected: 'policy:乙' });
  });
  it('what is added stays added, each once, up to what an address can hold', () => {
    const once = reduce(network, { do: 'add', ids: ['policy:甲', 'policy:乙'] });
    expect(once).toEqual({ ...network, added: ['policy:甲', 'policy:乙'] });
    expect(reduce(once, { do: 'add', ids: ['policy:乙', 'policy:丙'] }).added).toEqual([
      'policy:甲',
      'policy:乙',
      'policy:丙',
    ]);
    expect(reduce(once, { do: 'add', ids: [...Array(50).keys()].map((i) => `policy:${i}`) }).added).toHaveLength(20);
  });
  it('the reach of a directive is shown on the map, and ended there', () => {
    const covering = reduce(network, { do: 'cover', policy: 'policy:甲' });
    expect(covering).toEqual({ ...network, view: 'map', coverage: 'policy:甲' });
    expect(reduce(covering, { do: 'cover', policy: undefined })).toEqual({ ...network, view: 'map' });
  });
  it('what is let through is chosen and given up', () => {
    const both = ['500000', '110000'].reduce(
      (state, value) => reduce(state, { do: 'choose', facet: 'provinces', value }),
      network,
    );
    expect(both.provinces).toEqual(['110000', '500000']);
    const one = reduce(both, { do: 'choose', facet: 'provinces', value: '110000' });
    expect(reduce(one, { do: 'choose', facet: 'provinces', value: '500000' })).toEqual(network);
  });
  it('dates are put in order, and an open end is no end', () => {
    expect(reduce(network, { do: 'between', since: '2022', until: '2019' })).toMatchObject({
      since: '2019',
      until: '2022',
    });
    const open = reduce(network, { do: 'between', since: '2022', until: undefined });
    expect(open).not.toHaveProperty('until');
    expect(reduce(open, { do: 'between', since: undefined, until: undefined })).toEqual(network);
  });
  it('lifting all filters leaves where one looks', () => {
    const filtered = reduce(
      reduce({ ...network, focus: 'policy:甲', texts: 'held', since: '2020' }, { do: 'toggle', types: ['Region'] }),
      { do: 'choose', facet: 'roles', value: 'mentioned' },
    );
    expect(chipsOf(filtered)).toHaveLength(4);
    const lifted = reduce(filtered, { do: 'lift-filters' });
    expect(lifted).toEqual({ ...network, focus: 'policy:甲' });
    expect(chipsOf(lifted)).toEqual([]);
  });
  it('showing what is hidden at first is no filter', () =>
    expect(chipsOf(reduce(network, { do: 'toggle', types: ['PART_OF'] }))).toEqual([]));
  it('neighbours come page by page', () => {
    const step = { do: 'expand', id: 'policy:甲', kind: 'TOUCHES', direction: 'out' } as const;
    const twice = reduce(reduce(network, step), step);
    expect(twice.more).toEqual([{ id: 'policy:甲', kind: 'TOUCHES', direction: 'out', pages: 2 }]);
    expect(reduce(twice, { do: 'collapse' })).toEqual(network);
  });
  it('neighbours come in as many pages as an address can tell, and no more', () => {
    const step = { do: 'expand', id: 'policy:甲', kind: 'TOUCHES', direction: 'out' } as const;
    let state: ViewState = network;
    for (let i = 0; i < 120; i++) state = reduce(state, step);
    expect(readAddress(writeAddress(state))).toEqual({ state, problems: [] });
  });
  it('a node that is taken out is not the chosen one any more, and comes back', () => {
    const out = reduce({ ...network, selected: 'policy:甲' }, { do: 'take-out', id: 'policy:甲' });
    expect(out).toEqual({ ...network, gone: ['policy:甲'] });
    expect(reduce(out, { do: 'bring-back', id: 'policy:甲' })).toEqual(network);
    expect(reduce(out, { do: 'bring-back' })).toEqual(network);
  });
  it('another layout forgets where nodes were put by hand', () => {
    const pinned = reduce(network, { do: 'pin', pin: { id: 'policy:甲', x: 1.26, y: 2 } });
    expect(pinned.pins).toEqual([{ id: 'policy:甲', x: 1.3, y: 2 }]);
    expect(reduce(pinned, { do: 'lay-out', layout: 'time' })).toEqual({ ...network, layout: 'time' });
    expect(reduce(pinned, { do: 'unpin', id: 'policy:甲' })).toEqual(network);
  });
  it('reading another document forgets the quote of the last one', () => {
    const reading = reduce(network, { do: 'read', document: 'document:1', place: { start: 3, end: 9 } });
    expect(reading).toMatchObject({ view: 'document', place: { start: 3, end: 9 } });
    expect(reduce(reading, { do: 'read', document: 'document:2' })).not.toHaveProperty('place');
  });
  it.each([
    ['policy:甲-[TOUCHES]->region:500000', true],
    ['agency:a-[GOVERNS]->region:b', true],
    ['policy:甲-乙的通知', false],
    ['region:500000', false],
  ])('%s is a link: %s', (id, expected) => expect(isLink(id)).toBe(expected));
});
