/** References in the form of GB/T 7714-2015 for what is read online: authors. title: number[EB/OL]. (issued)[read]. address. */
import { describe, expect, it } from 'vitest';
import { writeQuote, writeReference } from '../../../../explorer/web/text/copy-quote.ts';

const address = 'http://127.0.0.1:8787/?view=document';

describe('references', () => {
  it.each([
    [
      { issuers: ['国务院'], title: '某某意见', number: '国发〔2021〕3号', date: '2021-01-24' },
      '2026-11-29',
      `国务院. 某某意见: 国发〔2021〕3号[EB/OL]. (2021-01-24)[2026-11-29]. ${address}.`,
    ],
    [
      { issuers: ['甲部', '乙部', '丙部', '丁局'], title: '通知', date: '2020' },
      '2026-11-29',
      `甲部, 乙部, 丙部, 等. 通知[EB/OL]. (2020)[2026-11-29]. ${address}.`,
    ],
    [{ issuers: [], title: '通知' }, '2026-11-29', `通知[EB/OL]. [2026-11-29]. ${address}.`],
    [{ issuers: ['甲部', '乙部', '丙部'], title: '通知' }, undefined, `甲部, 乙部, 丙部. 通知[EB/OL]. ${address}.`],
  ])('of %j', (reference, today, expected) => {
    expect(writeReference(reference, address, today)).toBe(expected);
  });
  it('stand under the words, which lose the blanks around them', () => {
    expect(writeQuote('　支持渝东南发展。\n', '通知[EB/OL].')).toBe('“支持渝东南发展。”\n通知[EB/OL].');
  });
});
