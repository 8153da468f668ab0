/** To whom a document goes, and which of several days that a page gives is the document's. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../extractor/index.ts';
import { knowledge } from '../region-reading.ts';

const profileOf = (lines: readonly string[]) =>
  extract(
    { name: 'text', sha256: '0'.repeat(64), source: lines.join('\n'), encoding: 'utf-8', format: 'text' },
    knowledge,
  ).profile;

const sent = (to: string, copies: readonly string[]) =>
  profileOf([
    '四川省水利厅关于渠江防洪的通知',
    '川水函〔1999〕21号',
    '',
    to,
    '现将有关事项通知如下。',
    '四川省水利厅',
    '1999年7月1日',
    ...copies,
  ]);

describe('an enumeration of organs is of several parties', () => {
  it.each<[string, readonly string[]]>([
    ['渠县人民政府、海关总署：', ['渠县人民政府', '海关总署']],
    ['省教育厅、省财政厅，各市水利局：', ['省教育厅', '省财政厅', '各市水利局']],
    // Its parts are no organs alone.
    ['各市、县人民政府：', ['各市、县人民政府']],
    ['达州、巴中、广安市人民政府：', ['达州、巴中、广安市人民政府']],
    ['重庆市财政局、水利局：', ['重庆市财政局、水利局']],
    ['各县（市、区）农业局、财政局：', ['各县(市、区)农业局、财政局']],
  ])('%s', (to, expected) => expect(sent(to, []).addressees.map(({ value }) => value)).toEqual(expected));

  it('as it is of those who get copies; what a paper is filed under is none of them', () => {
    const { copies } = sent('渠县人民政府：', ['主题词：水利 防洪 通知', '抄送：水利部、省财政厅，各市水利局。']);
    expect(copies.map(({ value }) => value)).toEqual(['水利部', '省财政厅', '各市水利局']);
  });
});

it.each([
  '湖南省第十三届人民代表大会常务委员会第三次会议决定，废止下列地方性法规：',
  '市人民政府第五次常务会议决定，对以下规章予以废止：',
  '查近来匪徒滋扰，特布告周知：',
])('what a body decides is addressed to no one: %s', (line) => expect(sent(line, []).addressees).toEqual([]));

describe('of several days that a page gives', () => {
  it.each<[string, string]>([
    ['发布日期：2016-03-11　　成文日期：2016-03-08', '2016-03-08'],
    ['来源：湘潭市人民政府 发布时间：2019-03-15 成文时间：2019-03-11', '2019-03-11'],
    ['成文日期：2016-03-08　　发布日期：2016-03-11', '2016-03-08'],
    ['发布时间：2019-03-15　信息来源：市水务局', '2019-03-15'],
  ])('%s', (line, expected) => {
    const { date } = profileOf([line, '湘潭市人民政府关于加强东风渠管理的通告', '', '为加强东风渠管理，现通告如下。']);
    expect(date?.value).toBe(expected);
  });

  it('the one below the signature is the first to be asked', () => {
    const { date } = profileOf([
      '成文日期：2021年8月17日',
      '湘潭市人民政府关于加强东风渠管理的通告',
      '为加强东风渠管理，现通告如下。',
      '湘潭市人民政府',
      '2021年7月30日',
    ]);
    expect(date?.value).toBe('2021-07-30');
  });
});

describe('a day in a note may be told by the one before it', () => {
  it.each<[string, string]>([
    ['（一九五一年五月四日政务院第八十三次政务会议通过，同年五月二十四日发布）', '1951-05-24'],
    ['（1987年3月2日国务院常务会议通过，同月14日公布）', '1987-03-14'],
    ['（1987年3月2日国务院常务会议通过，同日施行）', '1987-03-02'],
  ])('%s', (note, expected) => {
    const { date } = profileOf(['国务院关于管理职权的决定', note, '', '为划分职权，作如下决定：', '一、统一管理。']);
    expect(date?.value).toBe(expected);
  });
});
