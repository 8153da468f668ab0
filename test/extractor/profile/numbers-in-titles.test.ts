/** A number on the line of a title: the document's own, which a page puts before it, or that of another, which the title cites. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../extractor/index.ts';
import { knowledge } from '../region-reading.ts';

const profileOf = (title: string) =>
  extract(
    {
      name: 'text',
      sha256: '0'.repeat(64),
      source: [title, '各有关单位：', '现将有关事项通知如下。', '2020年3月5日'].join('\n'),
      encoding: 'utf-8',
      format: 'text',
    },
    knowledge,
  ).profile;

describe('a title may cite a number', () => {
  it.each([
    '潍坊市人民政府关于贯彻国发〔2010〕13号文件鼓励民间投资的实施意见',
    '关于执行苏价服〔2010〕13号文件有关问题的复函',
    '省水利厅转发水办〔2010〕13号文件的通知',
    '国办发〔1998〕31号文件执行情况的报告',
  ])('%s', (title) => {
    const profile = profileOf(title);
    expect([profile.title?.value, profile.docNumber]).toEqual([title, undefined]);
  });
});

describe('and a page puts its own before it', () => {
  it.each([
    ['石政发〔2020〕3号-', '北京市石景山区人民政府关于加强供热管理的通知', '石政发〔2020〕3号'],
    ['新财文〔2021〕34号', '关于下达农田建设资金的通知', '新财文〔2021〕34号'],
    ['新财文〔2021〕34号', '文化和旅游厅关于下达资金的通知', '新财文〔2021〕34号'],
  ])('%s%s', (lead, title, number) => {
    const profile = profileOf(lead + title);
    expect([profile.title?.value, profile.docNumber?.value]).toEqual([title, number]);
  });
});

describe('an order may tell its number above its title', () => {
  const read = (...head: readonly string[]) => {
    const { title, docNumber } = profileOf(head.join('\n'));
    return [title?.value, docNumber?.value];
  };
  it.each<[readonly string[], string, string | undefined]>([
    [['海关总署公告2023年第5号（关于修改甲文件的公告）'], '关于修改甲文件的公告', '海关总署公告2023年第5号'],
    [
      ['江苏省财政厅', '江苏省财政厅公告2023年第5号', '江苏省财政厅关于修改甲文件的公告'],
      '江苏省财政厅关于修改甲文件的公告',
      '江苏省财政厅公告2023年第5号',
    ],
    [['江苏省财政厅关于甲问题的公告（关于乙的部分）'], '江苏省财政厅关于甲问题的公告(关于乙的部分)', undefined],
  ])('%s', (head, title, number) => expect(read(...head)).toEqual([title, number]));
});

describe('a title may end on a line of its own', () => {
  it.each([
    [['江苏省财政厅关于转发省民政厅《关于甲工作的意见》', '的通知']],
    [['江苏省财政厅关于印发甲资金管理办法', '的通知']],
    [['江苏省财政厅关于修改《甲资金管理办法》', '等三件文件的决定']],
    [['江苏省财政厅关于印发《甲管理办法》', '和《乙实施细则》的通知']],
    [['最高人民法院关于废止部分司法解释', '及相关规范性文件的决定']],
  ])('%s', (lines) => expect(profileOf(lines.join('\n')).title?.value).toBe(lines.join('')));
  it.each([
    [['江苏省财政厅关于印发甲资金管理办法的通知', '及时做好有关工作'], '江苏省财政厅关于印发甲资金管理办法的通知'],
    [['江苏省财政厅关于甲资金的通知', '等待公布'], '江苏省财政厅关于甲资金的通知'],
  ])('and no other line is a part of it: %s', (lines, title) =>
    expect(profileOf(lines.join('\n')).title?.value).toBe(title),
  );
});
