/** Views that are kept in the browser or in a file. */
import { describe, expect, it } from 'vitest';
import { writeAddress } from '../../../../explorer/web/state/address.ts';
import { firstView, mostAdded } from '../../../../explorer/web/state/view-state.ts';
import { readSavedViews, withView, writeSavedViews } from '../../../../explorer/web/text/saved-views.ts';

const views = [
  { name: '重庆', address: '?view=network&at=region%3A500000' },
  { name: '总览', address: '' },
];

describe('saved views', () => {
  it('are read as they were written', () => expect(readSavedViews(writeSavedViews(views))).toEqual(views));
  it('are kept with all that a view may hold: a long query, nodes with long titles put somewhere', () => {
    const id = (n: number) => `policy:${'关于支持革命老区振兴发展的若干意见'.repeat(3)}${n}`;
    const address = writeAddress({
      ...firstView,
      view: 'console',
      cypher: '查'.repeat(20_000),
      added: Array.from({ length: mostAdded }, (_, n) => id(n)),
      pins: Array.from({ length: 200 }, (_, n) => ({ id: id(n), x: n, y: n })),
    });
    const kept = withView([], { name: '长', address });
    expect(readSavedViews(writeSavedViews(kept))).toEqual(kept);
  });
  it('replace one of the same name, the newest first', () =>
    expect(withView(views, { name: '总览', address: '?view=table' })).toEqual([
      { name: '总览', address: '?view=table' },
      views[0],
    ]));
  it.each([
    ['not JSON', undefined],
    ['{}', undefined],
    ['[1, null, {"name": ""}, {"name": "a", "address": "javascript:alert(1)"}]', []],
    ['[{"name": "a", "address": "?view=table", "more": 1}]', [{ name: 'a', address: '?view=table' }]],
  ])('%s gives %j', (text, read) => expect(readSavedViews(text)).toEqual(read));
});
