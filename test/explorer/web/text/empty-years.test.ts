/** Years without documents are seen as such: a few as empty bars, many as a break that says how long it is. */
import { describe, expect, it } from 'vitest';
import { gapBetween, gapOf, withEmptyYears } from '../../../../explorer/web/text/empty-years.ts';

const bars = (...years: readonly number[]) => years.map((year) => ({ value: String(year), count: 1 }));
const values = (...years: readonly number[]) => withEmptyYears(bars(...years)).map(({ value }) => value);

describe('empty years', () => {
  it('are none between neighbours', () => {
    expect(withEmptyYears(bars(2019, 2020))).toEqual(bars(2019, 2020));
    expect(gapBetween('2020', '2021')).toBeUndefined();
    expect(withEmptyYears([])).toEqual([]);
  });
  it('are empty bars where they are few', () => {
    expect(values(2018, 2021)).toEqual(['2018', '2019', '2020', '2021']);
    expect(withEmptyYears(bars(2018, 2021))[1]).toEqual({ value: '2019', count: 0 });
    expect(values(2000, 2011)).toHaveLength(12);
  });
  it('are one break where they are many', () => {
    expect(values(1956, 1978, 1979)).toEqual(['1956', '1957…1977', '1978', '1979']);
    expect(gapOf('1957…1977')).toEqual({ from: '1957', to: '1977', years: 21 });
    expect(gapOf('1957')).toBeUndefined();
  });
  it('are named in either direction', () => {
    expect(gapBetween('2021', '2018')).toEqual({ from: '2019', to: '2020', years: 2 });
    expect(gapBetween('2019', '2021')).toEqual({ from: '2020', to: '2020', years: 1 });
  });
});
