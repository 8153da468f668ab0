/** Nodes of one place stand around it, and none upon another. */
import { describe, expect, it } from 'vitest';
import { standTogether } from '../../../../explorer/web/map/stand-together.ts';

const chongqing = { lon: 106.5, lat: 29.5 };
const beijing = { lon: 116.4, lat: 39.9 };
/** A sheet on which a degree is ten units. */
const place = (lon: number, lat: number) => [lon * 10, (60 - lat) * 10] as const;
const many = (count: number, stands: typeof chongqing) =>
  Array.from({ length: count }, (_, i) => ({ id: `${stands.lon} ${i}`, stands }));
const distances = (points: readonly { readonly x: number; readonly y: number }[]): readonly number[] =>
  points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));

describe('nodes on the sheet', () => {
  it('stand at their point, y upwards', () => {
    const places = standTogether([{ id: '甲', stands: chongqing }], place);
    expect(places.get('甲')?.x).toBeCloseTo(1065);
    expect(places.get('甲')?.y).toBeCloseTo(-305);
  });
  it('stand apart where many share a place, the first in its middle', () => {
    const places = standTogether(many(50, chongqing), place);
    expect(Math.min(...distances([...places.values()]))).toBeGreaterThan(3);
    expect(places.get('106.5 0')).toEqual(standTogether([{ id: '甲', stands: chongqing }], place).get('甲'));
  });
  it('take little more room where they are ten times as many', () => {
    const reach = (count: number) =>
      Math.max(
        ...[...standTogether(many(count, chongqing), place).values()].map(({ x, y }) => Math.hypot(x - 1065, y + 305)),
      );
    expect(reach(500)).toBeLessThan(1.5 * reach(50));
  });
  it('do not mix with those of another place', () => {
    const places = standTogether([...many(40, chongqing), ...many(40, beijing)], place);
    const middle = (lon: number) => [...places].filter(([id]) => id.startsWith(`${lon}`)).map(([, { x }]) => x);
    expect(Math.max(...middle(106.5))).toBeLessThan(Math.min(...middle(116.4)));
  });
  it('stand beside the land if they are nationwide', () => {
    const places = standTogether([{ id: '全国', stands: 'nationwide' }, ...many(1, beijing)], place);
    expect(places.get('全国')?.y).toBeLessThan(-600);
  });
  it('are left out where they stand nowhere', () => {
    expect(standTogether([{ id: '甲' }], place).size).toBe(0);
    expect(standTogether(many(1, chongqing), () => undefined).size).toBe(0);
  });
});
