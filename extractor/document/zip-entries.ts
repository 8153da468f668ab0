/**
 * The parts of a ZIP archive, unpacked within a limit: what a reader of docx may safely be given.
 *
 *   takes the archives that Word, WPS and LibreOffice write
 *   refuses one that is cut off, encrypted, or unpacks to more than the limit, whatever its headers say of sizes
 */
import { inflateRawSync } from 'node:zlib';

export type ZipRead =
  | {
      readonly status: 'read';
      readonly names: readonly string[];
      /** Those that were asked for. */
      readonly parts: ReadonlyMap<string, Uint8Array>;
    }
  | { readonly status: 'refused'; readonly code: 'damaged' | 'encrypted' | 'too-large'; readonly reason: string };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 10_000;

const refused = (code: 'damaged' | 'encrypted' | 'too-large', reason: string): ZipRead => ({
  status: 'refused',
  code,
  reason,
});

/** The directory stands at the end, before a comment of any length. */
const endOfDirectory = (bytes: DataView): number => {
  const lowest = Math.max(0, bytes.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.byteLength - END_SIZE; at >= lowest; at--) if (bytes.getUint32(at, true) === END) return at;
  return -1;
};

/** Bytes that the entry unpacks to, or undefined if they are more than `room`. Throws if it is damaged. */
const unpack = (packed: Uint8Array, method: number, room: number): Uint8Array | undefined => {
  if (method === 0) return packed.length <= room ? packed : undefined;
  if (method !== 8) throw new RangeError(`method ${method}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
};

/** `wanted(name)` says which parts are unpacked. */
export const readZip = (bytes: Uint8Array, largest: number, wanted: (name: string) => boolean): ZipRead => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === -1) return refused('damaged', 'a ZIP archive that is cut off: its directory is missing');
  const names: string[] = [];
  const parts = new Map<string, Uint8Array>();
  let room = largest;
  try {
    const count = view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) return refused('too-large', `a ZIP archive of ${count} parts`);
    for (let n = 0, at = view.getUint32(end + 16, true); n < count; n++) {
      if (view.getUint32(at, true) !== ENTRY) return refused('damaged', 'a ZIP archive whose directory is damaged');
      const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ];
      // Some programs of Windows part folders by its own sign.
      const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength))
        .toString('utf8')
        .replaceAll('\\', '/');
      if ((view.getUint16(at + 8, true) & 1) !== 0) return refused('encrypted', 'an encrypted ZIP archive');
      names.push(name);
      if (wanted(name)) {
        const local = view.getUint32(at + 42, true);
        if (view.getUint32(local, true) !== LOCAL)
          return refused('damaged', `a ZIP archive whose part ${name} is damaged`);
        const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
        const packed = bytes.subarray(from, from + view.getUint32(at + 20, true));
        const part = unpack(packed, view.getUint16(at + 10, true), room);
        if (part === undefined)
          return refused('too-large', `a ZIP archive whose text unpacks to more than ${largest / 1024 / 1024} MB`);
        room -= part.length;
        parts.set(name, part);
      }
      at += 46 + nameLength + extra + comment;
    }
  } catch (error) {
    return refused('damaged', `a ZIP archive that is damaged (${(error as Error).message})`);
  }
  return { status: 'read', names, parts };
};
