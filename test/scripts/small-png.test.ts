/** The small PNG is one that others read, and looks the same where a picture has few colours. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeSmallPng } from '../../scripts/small-png.ts';

/** Chunks by their type. */
const chunksOf = (png: Buffer): ReadonlyMap<string, Buffer> => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
};

const pixels = (...colours: readonly (readonly [number, number, number])[]) =>
  Uint8Array.from(colours.flatMap(([r, g, b]) => [r, g, b, 255]));

describe('a small PNG', () => {
  it('keeps every colour of a picture of few', () => {
    const png = writeSmallPng(pixels([255, 0, 0], [0, 0, 255], [255, 0, 0], [255, 255, 255]), 2, 2);
    const chunks = chunksOf(png);
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    const [palette, rows] = [chunks.get('PLTE')!, inflateSync(chunks.get('IDAT')!)];
    const colour = (x: number, y: number) => [
      ...palette.subarray(3 * rows[3 * y + 1 + x]!, 3 * rows[3 * y + 1 + x]! + 3),
    ];
    expect([colour(0, 0), colour(1, 0), colour(0, 1), colour(1, 1)]).toEqual([
      [255, 0, 0],
      [0, 0, 255],
      [255, 0, 0],
      [255, 255, 255],
    ]);
  });
  it('has at most 256 colours, and gives the others to the nearest', () => {
    const all = Array.from({ length: 4096 }, (_, i) => [(i & 15) * 16, ((i >> 4) & 15) * 16, (i >> 8) * 16] as const);
    const chunks = chunksOf(writeSmallPng(pixels(...all), 64, 64));
    expect(chunks.get('PLTE')!.length).toBe(256 * 3);
    expect(inflateSync(chunks.get('IDAT')!)).toHaveLength(65 * 64);
  });
});
