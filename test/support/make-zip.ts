/** Archives made by hand, whole or with what is wrong with them: entries may lie about their sizes. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the headers say that the part unpacks to, if not the truth. */
  readonly claimedSize?: number;
  readonly isEncrypted?: boolean;
}

const numbers = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 2) field.writeUInt16LE(value);
      else field.writeUInt32LE(value);
      return field;
    }),
  );

export const makeZip = (parts: readonly ZipPart[]): Uint8Array => {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimedSize, isEncrypted } of parts) {
    const raw = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(raw);
    const path = Buffer.from(name);
    const shared = numbers(
      [20, 2],
      [isEncrypted ? 1 : 0, 2],
      [8, 2],
      [0, 4],
      [crc32(raw), 4],
      [packed.length, 4],
      [claimedSize ?? raw.length, 4],
      [path.length, 2],
      [0, 2],
    );
    const part = Buffer.concat([numbers([0x04034b50, 4]), shared, path, packed]);
    directory.push(
      Buffer.concat([
        numbers([0x02014b50, 4], [20, 2]),
        shared,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
        path,
      ]),
    );
    local.push(part);
    at += part.length;
  }
  const table = Buffer.concat(directory);
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [table.length, 4],
    [at, 4],
    [0, 2],
  );
  return new Uint8Array(Buffer.concat([...local, table, end]));
};
