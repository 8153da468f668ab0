/** Columns that wide blanks part, and blanks that part none. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../extractor/text/normalise.ts';
import { isAcrossBlank, wideBlanks } from '../../../extractor/text/wide-blanks.ts';

describe('a column begins', () => {
  it.each([
    ['保定　　　　西大洋水库除险加固', ['保定', '西大洋水库除险加固']],
    ['　　吉安、抚州\t峡江枢纽　省水利厅', ['吉安、抚州', '峡江枢纽省水利厅']],
    ['文成、瑞安    11.2    百丈漈隧道', ['文成、瑞安', '11.2', '百丈漈隧道']],
    ['3\t郭公庄水厂一期\t市水务局', ['3', '郭公庄水厂一期', '市水务局']],
  ])('in %s', (source, columns) => {
    const text = normalise(source);
    const starts = [0, ...wideBlanks(text), text.folded.length];
    expect(starts.slice(1).map((end, i) => text.folded.slice(starts[i], end))).toEqual(columns);
  });

  it.each([
    ['民　　政　　部'],
    ['赣州市　人民政府'],
    ['　　第一条　为了保护水源'],
    ['一、目标\n　　建设水库'],
    ['目　　录'],
    ['3\t年\t底'],
  ])('nowhere in %s', (source) => {
    expect(wideBlanks(normalise(source)).size).toBe(0);
  });

  it('within a span, and not at its ends', () => {
    const text = normalise('鼓楼、云龙　　市住房局');
    expect(isAcrossBlank(text, { start: 0, end: 9 })).toBe(true);
    expect(isAcrossBlank(text, { start: 0, end: 5 })).toBe(false);
    expect(isAcrossBlank(text, { start: 5, end: 9 })).toBe(false);
  });
});
