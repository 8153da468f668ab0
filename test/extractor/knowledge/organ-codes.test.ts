/** A number's code tells whose paper it is, where one organ alone uses it. */
import { describe, expect, test } from 'vitest';
import { loadKnowledge, readData } from '../../../extractor/knowledge/load.ts';
import type { OrganCodeData } from '../../../extractor/knowledge/organ-codes.ts';

const { issuerOf, agencies } = loadKnowledge();

test.each([
  ['国发〔2021〕3号', '国务院'],
  ['国办发〔2020〕4号', '国务院办公厅'],
  ['国办函〔2019〕90号', '国务院办公厅'],
  ['渝府发〔2021〕9号', '重庆市人民政府'],
  ['渝府办发〔2020〕14号', '重庆市人民政府办公厅'],
  ['桂政办发〔2015〕2号', '广西壮族自治区人民政府办公厅'],
  ['粤府〔2018〕30号', '广东省人民政府'],
  ['财税〔2016〕36号', '财政部'],
  ['财办库〔2020〕23号', '财政部办公厅'],
  ['发改价格规〔2020〕1号', '国家发展和改革委员会'],
  ['发改办价格〔2020〕1号', '国家发展和改革委员会办公厅'],
  ['教师函〔2020〕2号', '教育部'],
  ['教师厅函〔2020〕2号', '教育部办公厅'],
  ['人社厅发〔2020〕8号', '人力资源和社会保障部办公厅'],
  ['国卫医函〔2020〕9号', '国家卫生健康委员会'],
])('%s is filed by %s', (number, organ) => expect(issuerOf(number)).toBe(organ));

describe('the year tells which name the ministry bore', () => {
  test.each([
    ['环发〔2005〕4号', '国家环境保护总局'],
    ['环发〔2015〕4号', '环境保护部'],
    ['环发〔2020〕4号', '生态环境部'],
    ['农医发〔2012〕4号', '农业部'],
    ['农医发〔2022〕4号', '农业农村部'],
    ['国卫发〔2014〕4号', '国家卫生和计划生育委员会'],
  ])('%s: %s', (number, organ) => expect(issuerOf(number)).toBe(organ));

  test.each(['环发〔2018〕4号', '农医发〔2018〕4号', '环发〔1990〕4号', '国卫发〔2010〕1号'])(
    '%s: none or two',
    (number) => expect(issuerOf(number)).toBeUndefined(),
  );
});

test.each([
  ['宁政发〔2020〕1号', 'of 宁夏 or of 南京'],
  ['青政发〔2020〕1号', 'of 青海 or of 青岛'],
  ['建政发〔2020〕1号', 'of a town, not of the ministry'],
  ['商政发〔2020〕1号', 'of 商洛 or 商丘'],
  ['怀政函〔2020〕1号', 'of a city'],
  ['财办〔2020〕7号', 'of the ministry or of its office'],
  ['闽财购〔2020〕1号', 'of a bureau in a province'],
  ['黔发改服务〔2020〕1号', 'of a commission in a province'],
  ['渝府发〔2021〕9号文件精神', 'no number'],
  ['国务院令第722号', 'an order names its organ itself'],
  ['国家发展改革委公告2020年第3号', 'so does an announcement'],
])('%s says nothing (%s)', (number) => expect(issuerOf(number)).toBeUndefined());

test('every central organ of the table is one that the list of agencies knows', () => {
  const data = readData<OrganCodeData>('organ-codes.json');
  const names = [...Object.values(data.organs), ...data.series.flatMap(([, , organs]) => organs)];
  expect(names.filter((name) => !agencies.organ(name))).toEqual([]);
});

test('every office of the table belongs to a series', () => {
  const { offices, series } = readData<OrganCodeData>('organ-codes.json');
  const starts = new Set(series.map(([start]) => start));
  expect(offices.filter(([, of]) => !starts.has(of))).toEqual([]);
});
