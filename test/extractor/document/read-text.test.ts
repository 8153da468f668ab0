/** Encodings are found by content, told, and never guessed where the bytes are no text. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextEncoding } from '../../../extractor/document/document.ts';
import { readEncoded } from '../../../extractor/document/read-encoded.ts';
import { largestFile } from '../../../extractor/document/read-text.ts';
import { encode, withMark } from './bytes.ts';

const notice =
  '国务院办公厅关于印发《“十四五”规划》的通知\r\n国办发〔2021〕3号\r\n\r\n各省、自治区、直辖市人民政府:\r\n';
const traditional = '國務院關於推動革命老區振興發展的意見\n國發〔2021〕3號\n';
const short = '关于茶园水库的批复';
const mixed = 'Notice on GB/T 9704-2012: 党政机关公文格式, 5 pages';

describe('text is read verbatim', () => {
  for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const satisfies TextEncoding[])
    for (const text of [notice, traditional, short, mixed])
      it(`in ${encoding}: ${JSON.stringify(text.slice(0, 20))}`, () => {
        expect(readEncoded(encode(text, encoding), 'a.txt')).toMatchObject({
          status: 'read',
          document: { source: text, encoding, format: 'text', name: 'a.txt' },
        });
      });

  for (const encoding of ['utf-16le', 'utf-16be'] as const)
    it(`in ${encoding} with its mark, which is not part of the text`, () => {
      expect(readEncoded(withMark(short, encoding), 'a')).toMatchObject({ document: { source: short, encoding } });
    });

  it('in big5, which texts of Hong Kong and Taiwan once came in', () => {
    const text =
      '福建省人民政府關於廈門市與金門供水工程的通知\r\n各市、縣人民政府：\r\n根據《中華人民共和國水法》，加快廈門、泉州建設。\r\n';
    expect(readEncoded(encode(text, 'big5'), 'a')).toMatchObject({ document: { source: text, encoding: 'big5' } });
  });

  it('whatever the file is called', () => {
    expect(readEncoded(encode(short, 'utf-8'), 'page.html')).toMatchObject({ document: { format: 'text' } });
  });

  it('with the SHA-256 of the bytes as they are stored', () => {
    expect(readEncoded(readFileSync('seeds/003_ab7a813dac4515c2.txt'), 'a')).toMatchObject({
      document: { sha256: 'e3ab16a15968215faa8e7629b9f3ae58e4bfc5b2458e4941bef061b0222ae158', encoding: 'utf-8' },
    });
  });

  it('with a stray control character, as damaged pages have', () => {
    const text = `${notice}\u0007${notice}`;
    expect(readEncoded(encode(text, 'utf-8'), 'a')).toMatchObject({ document: { source: text } });
  });
});

describe('what is no text is refused with its reason', () => {
  const zeros = new Uint8Array(1000);
  const damaged = encode(notice, 'utf-8');
  damaged[30] = 0xff;
  const cut = encode(notice.trimEnd().slice(0, -1), 'utf-8');

  const refused: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['an empty file', new Uint8Array(), 'empty', /^an empty file$/],
    ['blanks only', encode(' \r\n\u3000\t\u200b\n', 'utf-8'), 'empty', /nothing but blanks/],
    ['a lone byte order mark', encode('', 'utf-8-bom'), 'empty', /nothing but blanks/],
    ['zeros', zeros, 'binary', /binary/],
    ['a PDF', encode('%PDF-1.7 …', 'utf-8'), 'binary', /a PDF file/],
    ['a docx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'binary', /docx/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'binary', /PNG/],
    ['damaged UTF-8', damaged, 'undecodable', /UTF-8 that is broken at byte 30/],
    ['UTF-8 cut inside a character', cut.subarray(0, -1), 'undecodable', /UTF-8 that is broken/],
    [
      'GB18030 cut inside a character',
      encode(short.repeat(3), 'gb18030').subarray(0, -1),
      'undecodable',
      new RegExp(`^GB18030 that is broken at byte ${short.length * 6 - 2}$`),
    ],
    [
      'text that was decoded by a wrong table before',
      encode('閯傛敛鍙戙銆鍙涓婅喕璇寸殑閲嶈鎸囩ず绮剧'.repeat(8), 'utf-8'),
      'undecodable',
      /^characters that make no text/,
    ],
    ['bytes that no encoding has', Uint8Array.of(0xff, 0xff, 0xff, 0x80, 0xff), 'undecodable', /none of these/],
    ['UTF-16 with half a character', withMark(short, 'utf-16le').subarray(0, -1), 'undecodable', /not utf-16le/],
    ['a file above the limit', new Uint8Array(largestFile + 1), 'too-large', /^64\.0 MB$/],
  ];
  for (const [what, bytes, code, reason] of refused)
    it(what, () => {
      const read = readEncoded(bytes, '坏.txt');
      expect(read).toMatchObject({
        status: 'refused',
        problem: { file: '坏.txt', code, reason: expect.stringMatching(reason) },
      });
    });
});

describe('near misses are text', () => {
  for (const text of ['PKI 证书管理办法', 'GIF 图片说明', '%P 是占位符', '{\\rt 不是富文本'])
    it(text, () => expect(readEncoded(encode(text, 'utf-8'), 'a')).toMatchObject({ document: { source: text } }));
});
