/** Where a project lies by its name alone: hits and near misses, in papers of a place. */
import { describe, expect, it } from 'vitest';
import { placesInName } from '../../../extractor/relations/locations/places-in-name.ts';
import type { Surroundings } from '../../../extractor/relations/locations/surroundings.ts';
import { knowledge } from '../project-reading.ts';

const { places } = knowledge;

const around = (jurisdiction: string | undefined, named: readonly string[]): Surroundings => ({
  jurisdiction,
  named: new Set(named),
  year: undefined,
  inJurisdiction: (id) => jurisdiction !== undefined && places.isWithin(id, jurisdiction),
  isOfNamedProvince: (id) => named.some((other) => places.provinceOf(other) === places.provinceOf(id)),
  inProvince: (id) => jurisdiction !== undefined && places.isWithin(id, places.provinceOf(jurisdiction)!),
});

/** `marked`: the name with a bar before and behind its head. */
const where = (marked: string, jurisdiction?: string, named: readonly string[] = []): string => {
  const [, head = ''] = marked.split('|');
  const found = placesInName(marked.replaceAll('|', ''), head, around(jurisdiction, named), knowledge);
  return found.map(({ name }) => name).join(' ');
};

describe('a project lies by its name', () => {
  it.each<[why: string, names: Record<string, string>, jurisdiction?: string]>([
    [
      'nowhere where a street of another city is called after a place, also with a side between',
      {
        '武汉东路|延伸段|': '',
        '徐州北路|立交桥|': '',
        '兰州西|路|隧道': '',
        // Near misses: a station at a side of the city, a network of roads.
        '武汉东|站|': '武汉市',
        '武汉|快速路|网': '武汉市',
      },
      '370200',
    ],
    [
      'in the district or county behind its city, if it is an airport of the region',
      {
        '普洱思茅|机场|迁建': '思茅区',
        '商丘民权通用|机场|': '民权县',
        '荆州沙市|机场|': '沙市区',
        '福州长乐|国际机场|': '福州市',
        '嘉兴南湖|机场|': '嘉兴市',
        '乌鲁木齐天山|国际机场|': '乌鲁木齐市',
      },
    ],
    [
      'in the county right behind what holds it, though it is far away or a word too',
      {
        '内蒙古霍林郭勒|支线机场|': '霍林郭勒市',
        '陕西镇安|抽水蓄能电站|': '镇安县',
        '沈阳和平|水库|': '沈阳市',
        '霍林郭勒|支线机场|': '',
      },
      '510000',
    ],
    [
      'not where a longer name begins like a place that is far away',
      {
        '黄石盘|水库|': '',
        '吉林台二级|水电站|': '',
        '黄石花湖|机场|': '黄石市',
        '宜昌东|站|': '宜昌市',
        '延安新|机场|': '延安市',
      },
      '510000',
    ],
    [
      'on no division that its river is called like',
      {
        '乌鲁木齐河|防洪堤|': '',
        '博尔塔拉河五一|水库|': '',
        '喀什|机场|': '喀什地区',
        '乌鲁木齐|机场|': '乌鲁木齐市',
      },
      '650000',
    ],
    [
      'not in the part of the country that a school is called by',
      { '皖南医学院第二附属|医院|': '', '赣南师范大学新|校区|': '', '皖南|机场|': '皖南', '赣南|产业园|': '赣南' },
    ],
    [
      'not where those come from whom a school is for',
      { '成都西藏|中学|': '成都市', '北京西藏|中学|宿舍楼': '北京市', '新疆西藏|公路|': '新疆维吾尔自治区 西藏自治区' },
    ],
    [
      'at the end of a section that is known, and beside it at those of the line only if the other is no thing that is built there',
      {
        '沪昆|高铁|玉屏东站至麻尾段': '玉屏侗族自治县',
        '陇海|铁路|宝鸡至颜家河大桥段': '宝鸡市',
        '成兰|铁路|成都至黄胜关段': '成都市 兰州市 成都市',
        '南疆|铁路|库尔勒至喀什段': '库尔勒市 喀什地区',
      },
    ],
    [
      'not at the ends of the line whose section or interchange it is',
      {
        'G5京昆|高速|秦岭段': '',
        '十天|高速|恒口互通改造': '',
        '京昆|高速|宁强段': '宁强县',
        '津浦|线|北段': '天津市 浦口区',
        '京昆|高速|先行段': '北京市 昆明市',
        '青藏|铁路|格拉段扩能': '格尔木市 拉萨市',
        '爱辉区黑龙江干流|堤防|张地营子段': '爱辉区',
      },
      '610000',
    ],
    [
      'at the ends of lines of old, not in a district that bears their characters',
      {
        '南浔|铁路|': '南昌市 九江市',
        '滨洲|铁路|': '哈尔滨市 满洲里市',
        '南同蒲|铁路|': '太原市 永济市',
        '南浔古镇|博物馆|': '南浔区',
      },
    ],
    [
      'at no places far away that two characters of a section might stand for',
      { '325|国道|龙江段快速化': '', '潮南|高速|潮饶段': '潮州市 饶平县' },
      '445100',
    ],
  ])('%s', (_, names, jurisdiction) => {
    for (const [name, expected] of Object.entries(names))
      expect(`${name} ${where(name, jurisdiction)}`).toBe(`${name} ${expected}`);
  });

  it.each([
    ['白沙|水库|', ['410000'], ''],
    ['白沙|水库|', ['460000'], '白沙黎族自治县'],
    ['曲江|新区|', ['610100'], ''],
    ['曲江|新区|', ['440000'], '曲江区'],
    ['西法城际|铁路|', ['610100'], ''],
    ['西法城际|铁路|', ['210000'], '西丰县 法库县'],
    ['西安市新城区|体育馆|', ['610100'], '新城区'],
    // A large work is known by its county everywhere.
    ['江阴长江|公路大桥|', [], '江阴市'],
  ])('%s in a paper of the nation that names %s: %s', (name, named, expected) => {
    expect(where(name, undefined, named)).toBe(expected);
  });

  it('in the county of former times by its whole name, in a paper that governs no place; by its bare name it may be a village', () => {
    expect(where('文山县暮底河|水库|')).toBe('文山市');
    expect(where('靖西县岜蒙|水库|')).toBe('靖西市');
    expect(where('靖西岜蒙|水库|')).toBe('');
  });

  it('where it is, not who gave it, and at no end of a line that its characters happen to be', () => {
    expect(where('拉萨江苏|实验中学|')).toBe('拉萨市');
    expect(where('喀什深圳|产业园|')).toBe('喀什地区');
    expect(where('金凤重庆|实验室|')).toBe('重庆市');
    expect(where('江苏江阴|实验中学|')).toBe('江阴市');
    expect(where('柳梧|大桥|南引线')).toBe('');
    expect(where('京雄|科创走廊|')).not.toBe('');
  });

  it('at no district that is called by the head of another name', () => {
    expect(where('朱雀新城|水厂|', '610000')).toBe('');
    expect(where('西安新城|体育馆|', '610000')).not.toBe('');
  });

  it('in the place that its name begins with, not where its characters might lead', () => {
    expect(where('本溪湖|铁路公园|', '210500')).toBe('本溪市');
  });
});
