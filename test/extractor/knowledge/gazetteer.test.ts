/** The gazetteer: names to places, the tree of places, names as of a year. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '../region-reading.ts';

const { places } = knowledge;
const idsOf = (name: string): string[] => places.named(name).map(({ place }) => place.id);

describe('names', () => {
  it.each([
    ['彭水苗族土家族自治县', '500243'],
    ['彭水县', '500243'],
    ['彭水', '500243'],
    ['湘西州', '433100'],
    ['延边', '222400'],
    ['内蒙古', '150000'],
    ['广西', '450000'],
    ['鄂温克旗', '150724'],
    ['神农架', '429021'],
    ['石河子', '659001'],
    ['襄樊', '420600'],
    ['通县', '110112'],
    ['大湾区', '粤港澳大湾区'],
    ['长江三角洲地区', '长三角'],
    ['燕山太行山区', '燕山—太行山区'],
    ['燕山--太行山区', '燕山—太行山区'],
  ])('%s is %s first', (name, id) => {
    expect(idsOf(name)[0]).toBe(id);
  });

  it('puts provinces first, and what is in force before what is gone', () => {
    expect(idsOf('海南').slice(0, 2)).toEqual(['460000', '632500']);
    expect(idsOf('巢湖市')).toEqual(['340181', '341400']);
    expect(idsOf('朝阳')[0]).toBe('211300');
  });

  it('keeps the years of a former name', () => {
    const [naming] = places.named('襄樊市');
    expect(naming).toMatchObject({ form: 'former', to: 2010 });
  });

  it('has no bare name of one character, and none of districts that are gone', () => {
    expect(idsOf('赵')).toEqual([]);
    expect(idsOf('动力')).toEqual([]);
    expect(idsOf('长岛')).toEqual(['370634']);
    // Of today's city, and not of the county beside it until 2001.
    expect(idsOf('宜昌')).toEqual(['420500']);
  });

  it('knows the one-character names of provinces only', () => {
    expect(places.abbreviation('渝')?.id).toBe('500000');
    expect(places.abbreviation('疆')?.id).toBe('650000');
    expect(places.abbreviation('蓉')).toBeUndefined();
    expect(places.isPlainAbbreviation('渝')).toBe(true);
    expect(places.isPlainAbbreviation('新')).toBe(false);
  });

  it('finds longest names from left to right; stop names cover what stands in them', () => {
    const names = places.scan('在重庆市黔江区恍然大悟').map(({ word }) => places.name(word));
    expect(names).toEqual(['重庆市', '黔江区', '恍然大悟']);
    expect(places.named('恍然大悟')).toEqual([]);
  });
});

describe('the tree', () => {
  it('climbs to the province', () => {
    expect(places.ancestors('360781').map(({ name }) => name)).toEqual(['赣州市', '江西省']);
    expect(places.ancestors('500243').map(({ name }) => name)).toEqual(['重庆市']);
    expect(places.ancestors('429004').map(({ name }) => name)).toEqual(['湖北省']);
  });

  it('knows what lies in what, areas too', () => {
    expect(places.isWithin('500243', '500000')).toBe(true);
    expect(places.isWithin('510100', '成渝地区双城经济圈')).toBe(true);
    expect(places.isWithin('510104', '长江经济带')).toBe(true);
    expect(places.isWithin('500243', '510000')).toBe(false);
    expect(places.provinceOf('500243')).toBe('500000');
    expect(places.provinceOf('粤港澳大湾区')).toBeUndefined();
  });

  it('points from what is gone to its heirs', () => {
    expect(places.place('371200')?.successors).toEqual(['370116', '370117']);
    expect(places.place('341400')).toMatchObject({ validTo: 2011 });
  });

  it('reads townships under their county only', () => {
    expect(places.townshipAt('500243', '善感乡周家寨', 0)).toBe('善感乡');
    expect(places.townshipAt('500242', '善感乡周家寨', 0)).toBeNull();
  });
});
