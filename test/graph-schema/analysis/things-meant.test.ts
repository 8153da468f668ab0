/** Names in ready questions are taken as people use them; what fits several or nothing is left open. */
import { describe, expect, it, vi } from 'vitest';
import { askReady, findQuery, type Rows, thingsMeant, type Value } from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

const view = smallView({
  policies: { 中华人民共和国黄河保护法: {}, 甲市实施意见: {}, 乙市实施意见: {} },
  regions: { 黔江区: { code: '500114', parent: '重庆市' }, 重庆市: { code: '500000', level: 'province' } },
});
const [regions, connection, together] = ['regions-of-policy', 'connection', 'issued-together'].map(
  (name) => findQuery(name)!,
);

describe('thingsMeant', () => {
  it.each([
    ['黄河保护法', 'policy:中华人民共和国黄河保护法'],
    ['policy:甲市实施意见', 'policy:甲市实施意见'],
  ])('%s is %s', (policy, id) =>
    expect(thingsMeant(view, regions!, { policy })).toMatchObject([{ found: { status: 'found', entry: { id } } }]),
  );
  it.each([
    ['实施意见', 'several'],
    ['火星条例', 'none'],
  ])('%s fits %s', (policy, status) =>
    expect(thingsMeant(view, regions!, { policy })).toMatchObject([{ found: { status } }]),
  );
  it('looks up every thing of a question, and no numbers', () => {
    expect(thingsMeant(view, connection!, { from: '黔江', to: '重庆市' })).toMatchObject([
      { parameter: 'from', found: { entry: { id: 'region:500114' } } },
      { parameter: 'to', found: { entry: { id: 'region:500000' } } },
    ]);
    expect(thingsMeant(view, together!, { limit: 10 })).toEqual([]);
  });
});

describe('askReady', () => {
  const rows = (...found: Value[][]): Rows => ({ columns: [], rows: found, truncated: false, milliseconds: 0 });
  const asker = () =>
    vi.fn(async ({ policy }: Readonly<Record<string, unknown>>) =>
      String(policy).startsWith('policy:') ? rows(['甲']) : rows(),
    );
  const ask = (policy: string, store = asker()) => askReady(regions!, { policy }, store, async () => view);

  it('asks again with the id of what was meant', async () => {
    const store = asker();
    expect(await ask('黄河保护法', store)).toMatchObject({
      answer: { rows: [['甲']] },
      taken: [{ written: '黄河保护法' }],
    });
    expect(store.mock.calls.map(([values]) => values)).toEqual([
      { policy: '黄河保护法' },
      { policy: 'policy:中华人民共和国黄河保护法' },
    ]);
  });
  it('asks once where there is an answer', async () => {
    const store = asker();
    expect(await ask('policy:甲市实施意见', store)).toMatchObject({ taken: [], open: [] });
    expect(store).toHaveBeenCalledTimes(1);
  });
  it('leaves open what fits several', async () =>
    expect(await ask('实施意见')).toMatchObject({ answer: { rows: [] }, open: [{ found: { status: 'several' } }] }));
});
