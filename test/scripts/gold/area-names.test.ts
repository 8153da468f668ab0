/** One area has one id in the gold set, whichever way a line names it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldAreaNaming } from '../../../scripts/gold/area-names.ts';

const nameArea = goldAreaNaming();

describe('the name of an area', () => {
  it.each([
    ['皖北地区', '皖北'],
    ['长江三角洲区域', '长三角'],
    ['杨凌农业高新技术产业示范区', '杨凌示范区'],
    ['湘西北地区', '湘西北'],
    ['鄂北一带', '鄂北'],
  ])('%s is %s', (said, name) => expect(nameArea(said, 2022)).toBe(name));

  it.each([
    '石羊河流域',
    '坝上地区',
    '里下河地区',
    '西北地区',
    '山东半岛',
    '河套',
    '341200',
    '500243/善感乡',
    '阜阳地区',
  ])('%s stays what it is', (said) => expect(nameArea(said, 2022)).toBe(said));

  it('depends on the year where the name does', () => {
    expect(nameArea('横琴', 2012)).toBe('横琴');
    expect(nameArea('横琴', 2022)).toBe('横琴粤澳深度合作区');
    expect(nameArea('横琴', null)).toBe('横琴粤澳深度合作区');
  });
});

describe('the list of names', () => {
  const list = JSON.parse(readFileSync('test/gold/area-names.json', 'utf8')).rows as readonly (readonly [
    string,
    readonly string[],
  ])[];
  const data = JSON.parse(readFileSync('extractor/data/named-areas.json', 'utf8')).rows as typeof list;

  it('names each area once', () => expect(new Set(list.map(([name]) => name)).size).toBe(list.length));

  it('is kept by the data of the extractor, which may know more', () => {
    const known = new Map(data.map(([name, others]) => [name, new Set(others)]));
    const lost = list.filter(([name, others]) => others.some((other) => !known.get(name)?.has(other)));
    expect(lost.map(([name]) => name)).toEqual([]);
  });
});
