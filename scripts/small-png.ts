/** Writes pixels as a PNG of 256 colours: pictures of a page have few, and take a third of the room then. */
import { deflateSync } from 'node:zlib';

const colours = 256;

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Uint8Array): number =>
  (bytes.reduce((c, byte) => (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

type Colour = readonly [red: number, green: number, blue: number];

/** Five bits of each channel. */
const bucketOf = (rgba: Uint8Array, at: number): number =>
  (((rgba[at] ?? 0) >> 3) << 10) | (((rgba[at + 1] ?? 0) >> 3) << 5) | ((rgba[at + 2] ?? 0) >> 3);

interface Bucket {
  readonly key: number;
  count: number;
  readonly sum: [number, number, number];
}

const countBuckets = (rgba: Uint8Array): readonly Bucket[] => {
  const buckets = new Map<number, Bucket>();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = bucketOf(rgba, at);
    const bucket = buckets.get(key) ?? { key, count: 0, sum: [0, 0, 0] };
    buckets.set(key, bucket);
    bucket.count++;
    for (const i of [0, 1, 2] as const) bucket.sum[i] += rgba[at + i] ?? 0;
  }
  return [...buckets.values()].sort((a, b) => b.count - a.count);
};

const colourOf = ({ sum, count }: Bucket): Colour => [
  Math.round(sum[0] / count),
  Math.round(sum[1] / count),
  Math.round(sum[2] / count),
];

/** The commonest colours stand for themselves, every other for the nearest of them. */
const palette = (
  rgba: Uint8Array,
): { readonly list: readonly Colour[]; readonly indexOf: ReadonlyMap<number, number> } => {
  const buckets = countBuckets(rgba);
  const list = buckets.slice(0, colours).map(colourOf);
  const distance = (a: Colour, b: Colour): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
  const indexOf = new Map<number, number>();
  for (const [i, bucket] of buckets.entries()) {
    const own = colourOf(bucket);
    const nearest = (): number =>
      list.reduce((best, colour, k) => (distance(colour, own) < distance(list[best] ?? own, own) ? k : best), 0);
    indexOf.set(bucket.key, i < colours ? i : nearest());
  }
  return { list, indexOf };
};

export const writeSmallPng = (rgba: Uint8Array, width: number, height: number): Buffer => {
  const { list, indexOf } = palette(rgba);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf.get(bucketOf(rgba, 4 * (y * width + x))) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours by their place in the palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(list.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};
