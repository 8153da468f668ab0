/** Party and government of the places of a list. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../../agency-reading.ts';

const hubei: Setting = { place: '420000', date: '2021' };

describe('party and government together: reads', () => {
  it.each([
    [
      '[中共宜昌市委+中共咸宁市委|宜昌、咸宁市委]、[宜昌市人民政府+咸宁市人民政府|市政府],[中共十堰市委|十堰市委][十堰市人民政府|市政府]。',
    ],
    ['[中共洪湖市委+中共监利市委|洪湖市、监利市委]、[监利市人民政府|市政府]。'],
    [
      '[中共钟祥市委+中共远安县委|钟祥、远安县(市)委]、[钟祥市人民政府+远安县人民政府|县(市)政府],[湖北省水利厅|省水利厅]。',
    ],
    [
      '[中共洪湖市纪律检查委员会|洪湖市纪委][洪湖市监察委员会|市监委]派驻,[中共洪湖市委|洪湖市委][洪湖市人民政府|市政府]。',
    ],
    ['[中共神农架林区委|神农架林区党委]、[神农架林区人民政府|政府],[咸宁市咸安区人民政府|咸安区政府]。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), hubei)).toBe(sentence);
  });
});

describe('party and government together: reads no more than', () => {
  it.each([
    ['[中共咸宁市委|咸宁市委]、[湖北省人民政府|省政府]。'],
    ['[中共宜昌市委+中共咸宁市委|宜昌、咸宁市委]指出,[咸宁市人民政府|市政府]落实。'],
    ['[中共宜昌市委+中共咸宁市委|宜昌、咸宁市委]、[?|县政府]落实。'],
    ['[中共宜昌市委+中共咸宁市委|宜昌、咸宁市委]、市政府采购目录。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence), hubei)).toBe(sentence);
  });
});
