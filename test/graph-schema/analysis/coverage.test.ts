/** In which provinces a directive is carried on here, and after how many days. */
import { describe, expect, it } from 'vitest';
import { coverageOf, coverageSum, coverages, tellIn } from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

const view = smallView({
  policies: {
    国家意见: { by: '国务院', date: '2021-01-24' },
    赣办法: { jurisdiction: '360000', date: '2021-03-01' },
    赣州方案: { jurisdiction: '360700', date: '2021-05' },
    渝方案: { jurisdiction: '500000' },
    青海省实施办法: { held: false },
    部门通知: { jurisdiction: '100000', date: '2021-02-01' },
    旁的办法: { jurisdiction: '110000' },
  },
  says: [
    ['赣办法', 'IMPLEMENTS', '国家意见'],
    ['赣州方案', 'IMPLEMENTS', '赣办法'],
    ['部门通知', 'IMPLEMENTS', '国家意见'],
    ['渝方案', 'IMPLEMENTS', '部门通知'],
    ['青海省实施办法', 'IMPLEMENTS', '国家意见'],
    ['旁的办法', 'MENTIONS', '国家意见'],
  ],
  regions: { 青海省: { code: '630000', level: 'province' } },
});
const rows = coverageOf(view, 'policy:国家意见').provinces.filter(({ status }) => status !== 'none');

describe('coverageOf', () => {
  it('lists all provinces, and those that carry it on by any number of steps', () => {
    expect(coverageOf(view, 'policy:国家意见').provinces).toHaveLength(34);
    expect(rows.map(({ province, status }) => [province.zh, status])).toEqual([
      ['江西', 'held'],
      ['重庆', 'held'],
      ['青海', 'cited'],
    ]);
  });
  it('counts the days where both dates are known to the day', () =>
    expect(rows[0]!.documents.map(({ traced, days }) => [traced.policy.title, days])).toEqual([
      ['赣办法', 36],
      ['赣州方案', undefined],
    ]));
});

describe('coverageSum', () => {
  it('names the provinces without a document in one line, with the sum', () => {
    expect(coverageSum(tellIn(view, 'zh'), coverageOf(view, 'policy:国家意见'))).toMatch(
      /^34个省级行政区中，3个有这样的文件，31个没有：北京、天津、(?!.*(?:江西|重庆|青海)).*、澳门$/,
    );
    expect(coverageSum(tellIn(view, 'en'), coverageOf(view, 'policy:国家意见'))).toMatch(
      /^Of 34 provinces 3 have such a document here, 31 have none: Beijing, Tianjin, .*Macao$/,
    );
  });
  it('names none where every province has one', () => {
    const coverage = coverageOf(view, 'policy:国家意见');
    const all = coverage.provinces.map((row) => ({ ...row, status: 'held' as const }));
    expect(coverageSum(tellIn(view, 'zh'), { ...coverage, provinces: all, covered: 34 })).toMatch(/0个没有$/);
  });
});

it('coverages lists the central directives that some province carries on', () =>
  expect(coverages(view).map(({ directive, covered, held }) => [directive.title, covered, held])).toEqual([
    ['国家意见', 3, 2],
    ['部门通知', 1, 1],
  ]));
