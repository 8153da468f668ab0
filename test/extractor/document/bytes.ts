/** Bytes of text in the encodings that official texts come in; GB18030 and Big5 by turning Node's decoders round. */
import type { TextEncoding } from '../../../extractor/document/document.ts';

type DoubleByte = 'gb18030' | 'big5';
const tables = new Map<DoubleByte, ReadonlyMap<string, readonly number[]>>();

/** All two-byte codes; the four-byte ones of GB18030 are not needed here. */
const tableOf = (encoding: DoubleByte): ReadonlyMap<string, readonly number[]> => {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      if (second !== 0x7f) table.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  tables.set(encoding, table);
  return table;
};

const toDoubleByte = (text: string, encoding: DoubleByte): Uint8Array => {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : table.get(character);
      if (!bytes) throw new RangeError(`bytes: expected a character of ${encoding}, got ${character}`);
      return bytes;
    }),
  );
};

const toUtf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
  return isLittle ? bytes : Uint8Array.from(Buffer.from(bytes).swap16());
};

export const encode = (text: string, encoding: TextEncoding): Uint8Array => {
  if (encoding === 'utf-16le') return toUtf16(text, true);
  if (encoding === 'utf-16be') return toUtf16(text, false);
  if (encoding === 'gb18030' || encoding === 'big5') return toDoubleByte(text, encoding);
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
};

export const withMark = (text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array =>
  encode(`\ufeff${text}`, encoding);
