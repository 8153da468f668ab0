/** Bytes → text and the encoding that was found: byte order marks first, then what the bytes can be, then what they look like. */
import { analyse } from 'chardet';
import type { TextEncoding } from './document.ts';

export type Decoded =
  | { readonly text: string; readonly encoding: TextEncoding }
  | { readonly text: null; readonly reason: string };

const labels: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  // With the characters of Hong Kong, as the web reads it.
  big5: 'big5',
};

/** The text without its mark, or undefined if the bytes are not in this encoding. */
const decodeAs = (bytes: Uint8Array, encoding: TextEncoding): string | undefined => {
  try {
    return new TextDecoder(labels[encoding], { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const markedEncoding = (bytes: Uint8Array): TextEncoding | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
};

const sampleSize = 1 << 16;

/** How much of the text is Chinese, ASCII that can be printed, or their punctuation: near 1 for the right UTF-16, near 0 for a wrong one. */
const plausible = /[\t\n\r\x20-\x7e\u00b7\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff00-\uffee]/g;
const plausibility = (text: string): number => (text.match(plausible)?.length ?? 0) / Math.max(1, text.length);

/** UTF-16 without a mark: an even length and one byte order that reads as text. */
const unmarkedUtf16 = (bytes: Uint8Array): TextEncoding | undefined => {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, sampleSize);
  const score = (encoding: TextEncoding): number => plausibility(new TextDecoder(labels[encoding]).decode(sample));
  const little = score('utf-16le');
  const big = score('utf-16be');
  if (Math.max(little, big) < 0.9 || little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
};

/** A few broken bytes in UTF-8 must not make it GB18030, which takes nearly any pair of bytes. */
const looksLike = (bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): boolean => {
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, sampleSize));
  const foreign = sample.match(/\P{ASCII}/gu) ?? [];
  return foreign.length > 0 && foreign.filter((character) => character === '\ufffd').length / foreign.length < 0.1;
};

/** Offset of the first byte that does not belong: the longest prefix that decodes, found by halving. */
const brokenAt = (bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): number => {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const prefix = new TextDecoder(encoding, { fatal: true });
    try {
      prefix.decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
};

/** Other encodings of the region whose bytes GB18030 would read as nonsense. */
const likelierThanGb18030 = (bytes: Uint8Array): string | undefined => {
  const guesses = analyse(bytes.subarray(0, sampleSize));
  const confidence = (name: string): number => guesses.find((guess) => guess.name === name)?.confidence ?? 0;
  return ['Big5', 'Shift_JIS', 'EUC-JP', 'EUC-KR'].find(
    (name) => confidence(name) >= 50 && confidence(name) > confidence('GB18030'),
  );
};

/** What every Traditional text is full of; GB18030 read as Big5 is full of characters that hardly any text has. */
const common = /[的一是在不了有和人民國政府年月日中大為上個以要於時地會來對發經濟法及其等第本之與公關業務市縣區省]/g;
const LEAST_COMMON = 0.08;

const asBig5 = (bytes: Uint8Array): string | undefined => {
  const text = decodeAs(bytes, 'big5');
  const ideographs = text?.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text?.match(common)?.length ?? 0) > ideographs * LEAST_COMMON ? text : undefined;
};

export const decode = (bytes: Uint8Array): Decoded => {
  const marked = markedEncoding(bytes);
  if (marked) {
    const text = decodeAs(bytes, marked);
    if (text !== undefined) return { text, encoding: marked };
    return { text: null, reason: `bytes that are not ${labels[marked]}, though they begin with its mark` };
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8' };
  const utf16 = unmarkedUtf16(bytes);
  const wide = utf16 && decodeAs(bytes, utf16);
  if (wide !== undefined && utf16) return { text: wide, encoding: utf16 };
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  if (looksLike(bytes, 'utf-8'))
    return { text: null, reason: `UTF-8 that is broken at byte ${brokenAt(bytes, 'utf-8')}` };
  const other = likelierThanGb18030(bytes);
  const big5 = other === 'Big5' ? asBig5(bytes) : undefined;
  if (big5 !== undefined) return { text: big5, encoding: 'big5' };
  if (other) return { text: null, reason: `bytes that look like ${other}` };
  const gb18030 = decodeAs(bytes, 'gb18030');
  if (gb18030 !== undefined) return { text: gb18030, encoding: 'gb18030' };
  if (looksLike(bytes, 'gb18030'))
    return { text: null, reason: `GB18030 that is broken at byte ${brokenAt(bytes, 'gb18030')}` };
  return { text: null, reason: 'bytes that are none of these' };
};
