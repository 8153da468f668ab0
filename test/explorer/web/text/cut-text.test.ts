/** Pieces of a text join to the text again, and each wears the mark of its innermost mention. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextMention } from '../../../../explorer/api.ts';
import { cutText, linesOf } from '../../../../explorer/web/text/cut-text.ts';

const mention = (start: number, end: number, node = `region:${start}`): TextMention => ({
  start,
  end,
  kind: 'Region',
  node,
  rule: 'r',
  basis: 'stated',
});
const show = (text: string, mentions: readonly TextMention[], quote?: { start: number; end: number }) =>
  cutText(text, mentions, [], quote).map(({ pieces }) =>
    pieces.map(({ text: words, mention: at, quoted }) => `${quoted ? '*' : ''}${at ? `[${words}]` : words}`).join('|'),
  );

describe('cutting a text', () => {
  it('marks a mention within its paragraph', () =>
    expect(show('在甲县建设', [mention(1, 3)])).toEqual(['在|[甲县]|建设']));
  it('gives a piece to the innermost of nested mentions', () => {
    const [paragraph] = cutText(
      '重庆市人民政府',
      [mention(0, 7, 'agency:重庆市人民政府'), mention(0, 3, 'region:500000')],
      [],
      undefined,
    );
    expect(paragraph!.pieces.map((piece) => piece.mention?.node)).toEqual(['region:500000', 'agency:重庆市人民政府']);
  });
  it('cuts mentions that overlap without nesting', () =>
    expect(show('渝东南部', [mention(0, 3), mention(1, 4)])).toEqual(['[渝]|[东南]|[部]']));
  it('marks a quote across two lines in both', () =>
    expect(show('一二\r\n三四', [], { start: 1, end: 5 })).toEqual(['一|*二', '*三|四']));
  it('drops blank lines and keeps offsets', () =>
    expect(cutText('甲\n\n  \n乙', [], [], undefined).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [6, 7],
    ]));
  it.each([
    [
      'a\nb',
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'a\r\nb\r',
      [
        [0, 1],
        [3, 4],
      ],
    ],
    ['', []],
  ])('knows the line ends of %j', (text, lines) =>
    expect(linesOf(text).map(({ start, end }) => [start, end])).toEqual(lines),
  );
  it('loses and doubles no character', () => {
    const texts = fc
      .array(fc.constantFrom('甲', '乙', '𠮷', '\n', '\r\n', ' ', '<b>'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 12 });
    fc.assert(
      fc.property(texts, spans, (text, places) => {
        const mentions = places
          .map(([start, n]) => mention(start, Math.min(start + n, text.length)))
          .filter(({ start, end }) => start < end);
        for (const { start, end, pieces } of cutText(text, mentions, [], undefined))
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
      }),
    );
  });
});
