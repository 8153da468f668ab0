/** Places below the column that says where works are built. */
import { describe, expect, it } from 'vitest';
import { annotate, extract } from '../../../../extractor/index.ts';
import { knowledge } from '../../project-reading.ts';

const HEAD = '江西省2019年重点建设项目计划\n序号\t项目名称\t建设地点\t建设内容\n';

const placesIn = (row: string): readonly string[] => {
  const source = `${HEAD}${row}\n`;
  const { mentions } = annotate(
    extract({ name: 'table.txt', sha256: '', source, encoding: 'utf-8', format: 'text' }, knowledge),
  );
  const from = source.indexOf(row);
  return mentions.filter(({ type, start }) => type === 'Region' && start >= from).map(({ text }) => text);
};

describe('below the column of places', () => {
  it.each([
    ['1\t江埠500千伏线路\t柴桑、湖口\t跨江', ['柴桑', '湖口']],
    ['2\t万年高新区食品产业园\t万年\t厂房', ['万年']],
    ['3\t海昏侯考古遗址公园\t南昌市新建区\t海昏侯博物馆完工', ['南昌市', '新建区']],
  ])('a place is one whatever word it is: %s', (row, places) => {
    expect(placesIn(row)).toEqual(places);
  });
  it.each([
    ['4\t江埠500千伏线路\t柴桑区\t万年', ['柴桑区']],
    ['5\t江埠500千伏线路\t安远桥旁\t通道', []],
  ])('elsewhere in the row, or not by itself, it is none: %s', (row, places) => {
    expect(placesIn(row)).toEqual(places);
  });
});
