/** Accounts of cases: their heading is the title, their parties' place is governed by nobody. */
import { describe, expect, it } from 'vitest';
import { annotated, type Told, told } from '../metadata-reading.ts';

const story = [
  '## 基本案情',
  '',
  '刘某在某商场购买空调一台，安装后不能制冷，多次维修未果，遂诉至法院，请求退货并赔偿损失。',
  '',
  '## 裁判结果',
  '',
  '法院认为，商场应当退还货款，判决支持刘某的诉讼请求。',
];

describe('accounts of cases', () => {
  it.each<[string, readonly string[], Told]>([
    [
      'have the heading of all as their title, not the series below it',
      [
        '# 商品不能正常使用时买受人可以解除合同',
        '',
        '消费者权益保护典型案例',
        '',
        '最高人民法院发布',
        '',
        '2022-03-15',
      ],
      {
        title: '商品不能正常使用时买受人可以解除合同',
        issuers: ['最高人民法院'],
        date: '2022-03-15',
        kind: '案例',
        jurisdiction: '100000',
      },
    ],
    [
      'nor the parties, whatever stands below them',
      [
        '# 销售者隐瞒瑕疵构成“欺诈”',
        '',
        '## 刘某诉某商场买卖合同纠纷案',
        '',
        '## 裁判要点',
        '',
        '隐瞒瑕疵的，应当赔偿。',
      ],
      { title: '销售者隐瞒瑕疵构成“欺诈”', kind: '案例', jurisdiction: null },
    ],
    [
      'may end their heading with a full stop',
      ['# 经营者提供服务有欺诈行为的，应当增加赔偿。', '', '## 刘某诉某商场案'],
      { title: '经营者提供服务有欺诈行为的,应当增加赔偿', kind: '案例' },
    ],
    [
      'are of no place, whoever is a party',
      ['# 刘某诉湖南省浏阳市自然资源局行政协议案'],
      { title: '刘某诉湖南省浏阳市自然资源局行政协议案', kind: '案例', jurisdiction: null, issuers: [] },
    ],
    [
      'but a collection is of the place that its title names',
      ['# 河南省消费者权益保护典型案例'],
      { title: '河南省消费者权益保护典型案例', kind: '案例', jurisdiction: '410000' },
    ],
  ])('%s', (_, head, expected) => expect(told([...head, '', ...story])).toMatchObject(expected));

  it('let their place say whose the organs are that they name', () => {
    const { mentions } = annotated(['# 刘某诉湖南省浏阳市自然资源局行政协议案', '', ...story, '', '市政府作出答复。']);
    expect(mentions.filter(({ text }) => text === '市政府').map(({ ids }) => ids)).toEqual([['浏阳市人民政府']]);
  });
});

describe('a heading of all', () => {
  const body = '　　为促进各项工作顺利开展，请各单位认真遵照执行。';
  it.each<[string, readonly string[], string]>([
    [
      'goes on where it only names who speaks',
      ['# 周口市人民政府', '关于做好冬季供暖工作的通知'],
      '周口市人民政府关于做好冬季供暖工作的通知',
    ],
    [
      'goes on where its subject is not at an end',
      ['# 关于印发周口市冬季供暖', '工作方案的通知'],
      '关于印发周口市冬季供暖工作方案的通知',
    ],
    ['ends where its kind ends', ['# 周口市燃气管理办法', '（草案）'], '周口市燃气管理办法'],
  ])('%s', (_, head, title) => expect(told([...head, '', body]).title).toBe(title));
});
