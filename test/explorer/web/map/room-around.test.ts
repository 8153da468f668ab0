/** Many dots in one place are drawn smaller, those that stand free are not. */
import { expect, it } from 'vitest';
import { roomAround } from '../../../../explorer/web/map/room-around.ts';
import { standTogether } from '../../../../explorer/web/map/stand-together.ts';

const crowd = (size: number, lon: number) =>
  Array.from({ length: size }, (_, i) => ({ id: `${lon} ${i}`, stands: { lon, lat: 0 } }));
const roomOf = (size: number) => {
  const room = roomAround(standTogether([...crowd(size, 500), ...crowd(1, 100)], (lon, lat) => [lon, lat]));
  return [room.get('500 0')!, room.get('100 0')!];
};

it.each([1, 12, 30])('%i together keep their size', (size) => expect(roomOf(size)).toEqual([1, 1]));
it('more are smaller, down to what can still be seen; who stands apart is not', () => {
  const [hundred, free] = roomOf(100);
  expect(hundred).toBeLessThan(0.8);
  expect(free).toBe(1);
  expect(roomOf(300)[0]).toBeLessThan(hundred!);
  expect(roomOf(5000)[0]).toBe(0.35);
});
