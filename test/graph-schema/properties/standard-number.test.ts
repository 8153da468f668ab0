import { describe, expect, test } from 'vitest';
import { docNumber } from '../../../graph-schema/properties/doc-number.ts';
import { readStandardNumber, standardNumberBefore } from '../../../graph-schema/properties/standard-number.ts';

describe('the number of a standard', () => {
  test.each([
    ['GB 18918-2002', 'GB18918-2002'],
    ['GB/T4750—2002', 'GB/T4750-2002'],
    ['DB44/26-2001', 'DB44/26-2001'],
    ['DB11/T 1322.5-2018', 'DB11/T1322.5-2018'],
    ['DBJ14-022-2004', 'DBJ14-022-2004'],
    ['JTG F60—2009', 'JTGF60-2009'],
    ['SL/T 793—2020', 'SL/T793-2020'],
    ['WS/T311-2009', 'WS/T311-2009'],
  ])('%s', (written, number) => {
    expect(readStandardNumber(written)).toBe(number);
    expect(docNumber.parse(number)).toBe(number);
  });

  test.each([
    'CLI.2.345678',
    'ISBN 978-7-5124-1234-5',
    'COVID-2019',
    'K1-2020',
    'GB 18918',
    'GB 18918-5002',
    '豫财磋商采购-2021-45',
    'SDGP370000202002000123',
    'ZFCG-G2020012号',
    '国发〔2021〕3号',
  ])('is not %s', (written) => expect(readStandardNumber(written)).toBeUndefined());

  test.each([
    ['按照GB 12268—2005', 'GB12268-2005'],
    ['按照GB 12268—2005 ', 'GB12268-2005'],
    ['按照ABCGB 12268—2005', undefined],
    ['按照AB-GB 12268—2005', undefined],
    ['按照2005', undefined],
    ['按照', undefined],
  ])('may stand at the end of %s', (text, number) => expect(standardNumberBefore(text, text.length)).toBe(number));
});
