/** In force on a day, as far as anybody says. */
import { describe, expect, it } from 'vitest';
import { forceOf } from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

const view = smallView({
  policies: {
    甲办法: { date: '2010-02-01', effective: '2010-03-01' },
    乙办法: { date: '2010', expires: '2015-12-31' },
    丙办法: {},
    丁办法: { date: '2012-01-01' },
    新办法: { date: '2020-05-01', effective: '2020-07-01' },
    戊办法: { date: '2012-01-01' },
    无日期的决定: {},
    己办法: { date: '2012-01-01' },
    庚办法: { number: '国发〔2012〕5号' },
    辛办法: { number: '国发〔2012〕6号', date: '2013-01-08' },
    壬办法: { number: '第7号' },
  },
  says: [
    ['新办法', 'REPEALS', '丁办法', '《丁办法》同时废止'],
    ['无日期的决定', 'REPEALS', '戊办法'],
    ['己办法', 'REPEALS', '己办法'],
    ['新办法', 'AMENDS', '甲办法'],
  ],
});

const on = (policy: string, day?: string) => forceOf(view, view.policies.get(`policy:${policy}`)!, day).state;

describe('forceOf', () => {
  it.each([
    ['甲办法', '2010-02-15', 'not-yet'],
    ['甲办法', '2010-03-01', 'in-force'],
    ['甲办法', '2010', 'unknown'],
    ['乙办法', '2009', 'not-yet'],
    ['乙办法', '2010-06-01', 'unknown'],
    ['乙办法', '2015-12-31', 'in-force'],
    ['乙办法', '2016', 'expired'],
    ['丙办法', '2020', 'unknown'],
    ['丁办法', '2020-06-30', 'in-force'],
    ['丁办法', '2020-07-01', 'repealed'],
    ['戊办法', '2020', 'unknown'],
    ['己办法', '2020', 'in-force'],
    ['庚办法', '2013-01-01', 'in-force'],
    ['庚办法', '2012-06-30', 'unknown'],
    ['庚办法', '2011-12-31', 'not-yet'],
    ['辛办法', '2013-01-01', 'not-yet'],
    ['壬办法', '2020', 'unknown'],
  ])('%s on %s: %s', (policy, day, state) => expect(on(policy, day)).toBe(state));
  it.each([
    ['丁办法', 'repealed'],
    ['戊办法', 'repealed'],
    ['己办法', 'in-force'],
    ['丙办法', 'unknown'],
  ])('%s at any time: %s', (policy, state) => expect(on(policy)).toBe(state));
  it('says when no more than the year of its number is known', () => {
    const tellForce = (policy: string) => forceOf(view, view.policies.get(`policy:${policy}`)!);
    expect(tellForce('庚办法')).toEqual({ state: 'in-force', from: '2012', fromNumber: true });
    expect(tellForce('辛办法')).toEqual({ state: 'in-force', from: '2013-01-08' });
  });
  it('names what repealed it, when, and in which words', () =>
    expect(forceOf(view, view.policies.get('policy:丁办法')!).repeal).toMatchObject({
      by: 'policy:新办法',
      date: '2020-07-01',
      quotes: [{ words: '《丁办法》同时废止' }],
    }));
});
