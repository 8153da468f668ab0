/** The level of policies that are cited but not held: told by name or number where these leave one answer. */
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../graph-schema/index.ts';
import { type PolicyTold, smallView } from './small-graph.ts';

const level = (title: string, told: PolicyTold = {}): string => {
  const view = smallView({ policies: { [title]: { held: false, ...told } } });
  return levelOf(view.policies.get(`policy:${title}`)!);
};

describe('levelOf a policy whose issuer no text tells', () => {
  it.each([
    ['中华人民共和国慈善法', {}],
    ['中华人民共和国印花税暂行条例施行细则', {}],
    ['中华人民共和国香港特别行政区基本法', {}],
    ['中华人民共和国国民经济和社会发展第十三个五年规划纲要', {}],
    ['中华人民共和国水法(2016年修正)', {}],
    ['医疗废物管理条例', { number: '国务院令第380号' }],
    ['医疗废物管理条例', { number: '中华人民共和国国务院令第380号' }],
    ['某法', { number: '主席令第35号' }],
    ['国务院办公厅关于加强某事的意见', {}],
    ['中共中央国务院关于建立某机制的意见', {}],
    ['关于某事的批复', { number: '国函〔2021〕3号', numberedBy: '国务院' }],
  ] as const)('is central: %s %o', (title, told) => {
    expect(level(title, told)).toBe('central');
  });

  it.each([
    // Provinces make regulations too, the party as well.
    ['优化营商环境条例', {}],
    ['甲办法', {}],
    ['中华人民共和国上海海事局通告', {}],
    ['国家税务总局重庆市税务局公告', {}],
    ['全国人大代表建议的答复', {}],
    ['贯彻国务院某意见的实施方案', {}],
    ['商务部门工作规则', { number: '第3号' }],
  ] as const)('is not known: %s %o', (title, told) => {
    expect(level(title, told)).toBe('unknown');
  });

  it('is that of the place where a text tells it, whatever the name says', () => {
    expect(level('国务院某意见实施办法', { jurisdiction: '500000' })).toBe('province');
  });
});
