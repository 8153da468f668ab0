/** Views that are kept in the browser or in a file. */
import { describe, expect, it } from 'vitest';
import { readSavedViews, withView, writeSavedViews } from '../../../../explorer/web/text/saved-views.ts';

const views = [
  { name: '重庆', address: '?view=network&at=region%3A500000' },
  { name: '总览', address: '' },
];

describe('saved views', () => {
  it('are read as they were written', () => expect(readSavedViews(writeSavedViews(views))).toEqual(views));
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
