/** Lists whose lines a number and a blank open, and a road that has Hong Kong in its name. */
import { describe, expect, it } from 'vitest';
import { mark, readProjects, unmarked } from '../../project-reading.ts';

describe('a line that opens with its number in a list and a blank', () => {
  it('is named by what stands behind the number, however full the lines are', () => {
    const list = [
      '1 [武汉至大悟高速公路武汉至河口段改建]',
      '2 [武汉绕城高速公路中洲至北湖段扩建]',
      '3 [京港澳高速公路湖北北段改扩建工程]',
      '4 [安康至来凤高速公路巴东至建始段]',
      '5 [麻城至安康高速公路麻城东段]建设',
    ];
    const names = list.map((line) => /\[(.*)\]/.exec(line)![1]);
    const found = readProjects(list.join('\n').replace(/[[\]]/g, ''));
    expect(found.map(({ names: [name] }) => name)).toEqual(names);
  });

  it.each([
    // Near misses: lines of the underground, and a road that no list counts.
    ['建设[3号线一期]\n[4号线二期]'],
    ['建设[107国道改线]。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('the road to Hong Kong and Macao is no region', () => {
  it.each([['推进[京港澳高速改扩建]。'], ['实施[京港澳高速公路漳河大桥改造]。'], ['加强与港澳高速公路联网收费合作。']])(
    '%s',
    (sentence) => {
      expect(mark(unmarked(sentence))).toBe(sentence);
    },
  );
});
