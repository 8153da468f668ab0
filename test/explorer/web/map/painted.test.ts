/** Which shapes of the map are painted, so that a weak prefecture does not hide its province. */
import { expect, it } from 'vitest';
import type { MapRegion } from '../../../../explorer/web/map/map-region.ts';
import { paintedShapes } from '../../../../explorer/web/map/painted.ts';

const shape = (code: string) => ({ code, name: code, short: code, path: '' });
const outline = {
  provinces: [shape('420000'), shape('610000')],
  prefectures: [shape('420100'), shape('420200'), shape('610100')],
};
const region = (code: string, count: number, state?: MapRegion['state']): MapRegion => ({
  code,
  name: code,
  level: '',
  count,
  ...(state ? { state } : {}),
});
const painted = (...regions: readonly MapRegion[]) =>
  paintedShapes(outline, regions).map(({ shape: { code } }) => code);

it.each([
  ['a province, and not the prefecture of which less is said', [region('420000', 22), region('420200', 1)], ['420000']],
  ['a prefecture of which as much is said', [region('420000', 2), region('420100', 2)], ['420000', '420100']],
  ['a prefecture of which more is said', [region('420000', 2), region('420100', 9)], ['420000', '420100']],
  ['a prefecture whose province is not spoken of', [region('610100', 1), region('420000', 22)], ['420000', '610100']],
  ['nothing of which nothing is said', [region('420000', 0), region('420300', 5)], []],
  [
    'all of which a trace says whether it is reached',
    [region('420000', 5, 'reached'), region('420200', 1, 'reached'), region('610000', 0, 'none')],
    ['420000', '610000', '420200'],
  ],
])('paints %s', (_what, regions, codes) => {
  expect(painted(...regions)).toEqual(codes);
});
