/** What a reader can do to the view. */
import { describe, expect, it } from 'vitest';
import { reduce } from '../../../../explorer/web/state/actions.ts';
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
  it('selecting nothing leaves no trace of the last selection', () =>
    expect(reduce({ ...network, selected: 'policy:甲' }, { do: 'select', id: undefined })).toEqual(network));
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
  it('the reach of a directive is shown on the map, and ended there', () => {
    const covering = reduce(network, { do: 'cover', policy: 'policy:甲' });
    expect(covering).toEqual({ ...network, view: 'map', coverage: 'policy:甲' });
    expect(reduce(covering, { do: 'cover', policy: undefined })).toEqual({ ...network, view: 'map' });
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
