/** The party's committees of towns and streets, and organs by their names in full where lists only give short ones. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../../agency-reading.ts';

const national: Setting = { place: '100000', date: '2016' };

describe('committees of the party in towns and streets: reads', () => {
  it.each([
    ['[中共商水县练集镇委员会|中共商水县练集镇委员会]任命。'],
    [
      '[中共余姚市陆埠镇委员会|中共余姚市陆埠镇委]、[余姚市陆埠镇人民政府|余姚市陆埠镇人民政府]联合检查,[中共余姚市陆埠镇委员会|陆埠镇党委]上报。',
    ],
    ['[中共绵竹市汉旺镇委员会|绵竹市汉旺镇党委]负责。'],
    ['[中共赣州市章贡区东外街道工作委员会|章贡区东外街道党工委]负责。'],
  ])('%s', (sentence) => expect(mark(unmarked(sentence), national)).toBe(sentence));
});

describe('committees of the party in towns and streets: reads no more than', () => {
  it.each([
    ['各乡镇党委、街道党工委要落实。'],
    ['[余姚市陆埠镇人民政府|余姚市陆埠镇人民政府]受托,陆埠镇委托他人。'],
    ['陆埠镇党委上报。'],
  ])('%s', (sentence) => expect(mark(unmarked(sentence), national)).toBe(sentence));
});

describe('organs by their names in full: reads', () => {
  it.each([
    ['[中共重庆市委农村工作委员会|中共重庆市委农村工作委员会]、[重庆市农业委员会|重庆市农业委员会]印发。'],
    ['报[中共甘肃省委台湾工作办公室|中共甘肃省委台湾工作办公室]审定。'],
    ['[浙江省人民代表大会常务委员会法制工作委员会|浙江省人民代表大会常务委员会法制工作委员会]负责编制。'],
    ['由[宁夏回族自治区老龄工作委员会办公室|宁夏回族自治区老龄工作委员会办公室]负责。'],
    // No organ of those that lists know.
    ['[甘肃省人民政府|甘肃省人民政府]工作委员。'],
    ['各市农村工作委员会、老龄工作委员会要落实。'],
  ])('%s', (sentence) => expect(mark(unmarked(sentence), national)).toBe(sentence));
});
