/** Line ends that a page's width has made are no ends of anything. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../extractor/text/normalise.ts';
import { wrappedLines } from '../../../extractor/text/steps/wrapped-lines.ts';

const report =
  '　　加快黔江区茶园水库、酉阳县桃花源水库和彭水县凤升水库建设，支持秀山县创建国家农业科技园区，推动武隆区打造旅游示范带，完善渝东南交通网络，深化与湖南省、贵州省的合作，办好乡村振兴现场会议。';
const wrap = (text: string, width: number): string => text.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n');

describe('a hard-wrapped text', () => {
  it('is joined, and finds its way back', () => {
    const source = `${wrap(report, 26)}\n${wrap(report, 26)}`;
    const text = normalise(source);
    expect(text.folded.split('\n')).toHaveLength(2);
    const at = text.folded.indexOf('秀山县创建');
    const { sourceStart, sourceEnd } = text.offsets.toSource({ start: at, end: at + 5 });
    expect(source.slice(sourceStart, sourceEnd).replace('\n', '')).toBe('秀山县创建');
  });

  it('keeps the ends of sentences, indents and points', () => {
    const full = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八';
    const closed = `${full.slice(1)}。`;
    expect(wrappedLines([closed, full, closed, full].join('\n')).size).toBe(1);
    expect(
      wrappedLines([full, `　　${full.slice(2)}`, `（一）${full.slice(3)}`, `二、${full.slice(2)}`].join('\n')).size,
    ).toBe(0);
  });
});

describe('not hard-wrapped', () => {
  it.each([
    ['paragraphs of all lengths', `${report}\n${report.slice(0, 50)}\n${report.slice(0, 61)}\n${report.slice(3)}`],
    ['short lines of one length', ['重庆市人民政府', '青海省人民政府', '江西省人民政府', '广东省人民政府'].join('\n')],
    ['two long lines alone', `${report}\n${report}`],
    ['one line', report],
    ['nothing', ''],
  ])('%s', (_, source) => {
    expect(wrappedLines(source).size).toBe(0);
  });
});
