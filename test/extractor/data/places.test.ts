/** The tables of places: sorted, unique, complete, and right where we know the answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import abbreviations from '../../../extractor/data/abbreviations.json' with { type: 'json' };
import divisions from '../../../extractor/data/divisions.json' with { type: 'json' };
import formerDivisions from '../../../extractor/data/former-divisions.json' with { type: 'json' };
import formerNames from '../../../extractor/data/former-names.json' with { type: 'json' };
import formerParents from '../../../extractor/data/former-parents.json' with { type: 'json' };
import moreFormerDivisions from '../../../extractor/data/more-former-divisions.json' with { type: 'json' };
import moreFormerParents from '../../../extractor/data/more-former-parents.json' with { type: 'json' };
import areas from '../../../extractor/data/named-areas.json' with { type: 'json' };
import aliases from '../../../extractor/data/place-aliases.json' with { type: 'json' };
import townships from '../../../extractor/data/townships.json' with { type: 'json' };

const codes = divisions.rows.map(([code]) => String(code));
const gone = [...formerDivisions.rows, ...moreFormerDivisions.rows];
const known = new Set([...codes, ...gone.map(([code]) => String(code))]);
const isSortedAndUnique = (keys: readonly string[]): boolean => keys.every((key, i) => i === 0 || keys[i - 1]! < key);

describe('the divisions of 2023', () => {
  it('are 34 provinces, 333 prefectures and about 2,850 counties', () => {
    const ofEdition = divisions.rows.filter((row) => row.length === 4).map(([code]) => String(code));
    expect(ofEdition.filter((code) => code.endsWith('0000'))).toHaveLength(34);
    expect(ofEdition.filter((code) => code.endsWith('00') && !code.endsWith('0000'))).toHaveLength(333);
    expect(ofEdition.filter((code) => !code.endsWith('00')).length).toBe(2844);
  });

  it('are sorted by code and unique, but for later ones behind them', () => {
    const ofEdition = divisions.rows.filter((row) => row.length === 4).map(([code]) => String(code));
    expect(isSortedAndUnique(ofEdition)).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('lie in China where they have a point, and nearly all have one', () => {
    const points = divisions.rows.filter(([, , lon]) => lon !== null);
    expect(points.length).toBeGreaterThan(divisions.rows.length * 0.98);
    for (const [, , lon, lat] of points) {
      expect(Number(lon)).toBeGreaterThan(73);
      expect(Number(lon)).toBeLessThan(136);
      expect(Number(lat)).toBeGreaterThan(3);
      expect(Number(lat)).toBeLessThan(54);
    }
  });

  it('have no point of another place of their level, which a code or a name was taken for', () => {
    // 武隆县 once had the code of 洪雅县; 海南藏族自治州 and 吉林市 share a name with provinces.
    const level = (code: string) => (code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2);
    const points = divisions.rows
      .filter(([, , lon]) => lon !== null)
      .map(([code, , lon, lat]) => `${level(String(code))} ${lon},${lat}`);
    expect(points.filter((point, i) => points.indexOf(point) !== i)).toEqual([]);
    const pointOf = (code: string) => divisions.rows.find(([c]) => c === code)?.slice(2, 4);
    expect(pointOf('632500')).toEqual(pointOf('632521'));
    expect(pointOf('220200')).not.toEqual(pointOf('220000'));
  });

  it.each([
    ['500243', '彭水苗族土家族自治县'],
    ['500114', '黔江区'],
    ['360700', '赣州市'],
    ['540481', '米林市'],
    ['659012', '白杨市'],
    ['370116', '莱芜区'],
    ['429004', '仙桃市'],
    ['710000', '台湾省'],
  ])('know %s as %s', (code, name) => {
    expect(divisions.rows.find(([c]) => c === code)?.[1]).toBe(name);
  });
});

describe('where places lay before', () => {
  it('names places that are or were, in years that ascend, and never what the code says anyway', () => {
    for (const [id = '', from, to, parent = ''] of [...moreFormerParents.rows, ...formerParents.rows]) {
      expect(known).toContain(id);
      expect(known).toContain(parent);
      expect(Number(from ?? 0)).toBeLessThan(Number(to));
      expect(parent).not.toBe(`${String(id).slice(0, 4)}00`);
    }
  });

  it.each([
    ['枞阳县 in 安庆市', '340722', 2006, '340800'],
    ['莱芜区 in 莱芜市', '370116', 2010, '371200'],
    ['石柱县 in 四川省', '500240', 1985, '51'],
    ['宁河 in 河北省', '120117', 1957, '13'],
    ['昭乌达盟 in 辽宁省', '152400', 1975, '21'],
    ['合浦县 in 广东省', '450521', 1962, '44'],
  ])('knows %s', (_, id, year, parent) => {
    const row = [...moreFormerParents.rows, ...formerParents.rows].find(
      ([code, from, to]) => code === id && Number(from ?? 0) <= year && year < Number(to),
    );
    expect(String(row?.[3])).toMatch(new RegExp(`^${parent}`));
  });
});

describe('divisions that are gone', () => {
  it('have heirs among the divisions of 2023', () => {
    for (const [, name, , , heirs] of formerDivisions.rows)
      for (const heir of heirs as string[]) expect(codes, `heir of ${name}`).toContain(heir);
  });

  it.each([
    // It lay in 淮阴市 first, and 宜昌县 in 宜昌地区: one place under one name.
    ['320802', '清河区', 1983],
    ['420521', '宜昌县', null],
  ])('%s %s began in %s, whatever it lay in', (code, name, from) => {
    expect(formerDivisions.rows.find(([c, called]) => c === code && called === name)?.[2]).toBe(from);
  });

  it.each([
    ['341400', '巢湖市', 2011],
    ['371200', '莱芜市', 2018],
    ['110103', '崇文区', 2010],
    ['511200', '万县市', 1997],
  ])('%s %s ended in %i', (code, name, to) => {
    const row = formerDivisions.rows.find(([c]) => c === code);
    expect([row?.[1], row?.[3]]).toEqual([name, to]);
  });
});

describe('former names', () => {
  it('belong to places that are known', () => {
    for (const [code, name] of formerNames.rows) expect(known, String(name)).toContain(String(code));
  });

  it.each([
    ['110112', '通县'],
    ['420600', '襄樊市'],
    ['220781', '扶余县'],
    ['220702', '扶余区'],
    ['520204', '水城特区'],
    ['530800', '思茅市'],
    ['500114', '黔江土家族苗族自治县'],
  ])('%s was called %s', (code, name) => {
    expect(formerNames.rows.some(([c, n]) => c === code && n === name)).toBe(true);
  });
});

describe('named areas', () => {
  it('are sorted and unique, aliases too, but for those that members decide', () => {
    const names = areas.rows.flatMap(([name, others]) => [String(name), ...(others as string[])]);
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual(['河套']);
    expect(
      areas.rows.some(([, others, members]) => (others as string[]).includes('河套') && (members as string[])[0]),
    ).toBe(true);
    expect(isSortedAndUnique(areas.rows.map(([name]) => String(name)))).toBe(true);
  });

  it('have members that are divisions, sorted and unique', () => {
    for (const [name, , members] of areas.rows) {
      expect(isSortedAndUnique(members as string[]), String(name)).toBe(true);
      for (const member of members as string[]) expect(codes, String(name)).toContain(member);
    }
  });

  it.each([
    ['长江经济带', 11],
    ['粤港澳大湾区', 11],
    ['京津冀', 3],
    ['成渝地区双城经济圈', 16],
    ['长三角城市群', 26],
  ])('%s has %i members', (name, count) => {
    expect(areas.rows.find(([n]) => n === name)?.[2]).toHaveLength(Number(count));
  });
});

describe('the other tables', () => {
  it('give every province its character', () => {
    expect(abbreviations.rows.map(([code]) => code)).toEqual(codes.filter((code) => code.endsWith('0000')));
    const characters = abbreviations.rows.flatMap(([, name, , also = '']) => [...String(name), ...also]);
    expect(new Set(characters).size).toBe(characters.length);
  });

  it('name only places that are known', () => {
    for (const [id, name] of aliases.rows) expect(known, name).toContain(id);
  });

  it('keep townships by county, sorted', () => {
    expect(isSortedAndUnique(townships.rows.map(([code]) => String(code)))).toBe(true);
    const peng = townships.rows.find(([code]) => code === '500243')?.[1];
    expect(peng).toContain('善感乡');
  });
});

it('named areas are those of the list that they are built from, so that building drops none', () => {
  const list = readFileSync(new URL('../../../scripts/data/named-areas.txt', import.meta.url), 'utf8').split('\n');
  const listed = list.flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split(' | ')[0]!.trim()]));
  expect(areas.rows.map(([name]) => name)).toEqual(listed.sort());
});
