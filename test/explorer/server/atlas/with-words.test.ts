/** Words over the table are looked for in the whole collection: a row that the cap of the picture leaves out is found by them. */
import { describe, expect, it } from 'vitest';
import { makeAtlas } from '../../../../explorer/server/atlas/atlas.ts';
import { foldScript } from '../../../../explorer/server/atlas/fold-script.ts';
import { pickNetwork } from '../../../../explorer/server/atlas/pick-network.ts';
import { surveyAtlas } from '../../../../explorer/server/atlas/survey.ts';
import { linkHolds, readWords, rowHolds, writeRows } from '../../../../explorer/server/atlas/with-words.ts';

const policy = (name: string, more: object = {}) =>
  ({ id: `policy:${name}`, kind: 'Policy', label: name, names: [name], held: true, ...more }) as const;
const region = (name: string, fullName: string, level: string) =>
  ({ id: `region:${name}`, kind: 'Region', label: name, names: [name, '别名'], note: fullName, level }) as const;
const touches = (from: string, to: string, role: string) =>
  ({ kind: 'TOUCHES', from: `policy:${from}`, to: `region:${to}`, role, evidence: [`${from}${to}`] }) as const;

const atlas = makeAtlas(
  [
    policy('水库条例', { date: '2021-03-04', note: '国发〔2021〕3号' }),
    policy('铁路规划', { by: '甲县人民政府' }),
    region('甲县', '某省甲县', 'county'),
    region('某省', '100', 'province'),
    ...Array.from({ length: 20 }, (_, i) => policy(`通知${i}`)),
  ],
  [
    touches('水库条例', '甲县', 'site'),
    touches('铁路规划', '甲县', 'mentioned'),
    touches('铁路规划', '某省', 'site'),
    ...Array.from({ length: 20 }, (_, i) => touches(`通知${i}`, '某省', 'mentioned')),
  ],
);
const survey = surveyAtlas(atlas);
const written = writeRows(survey, foldScript);

const rowsWith = (words: string, meant = '', cap = 100) => {
  const asked = { rowHolds: rowHolds(survey, written, readWords(words, meant, foldScript)) };
  return pickNetwork(atlas, survey, asked, cap);
};
const linksWith = (words: string, meant = '', cap = 100) => {
  const asked = { linkHolds: linkHolds(survey, written, readWords(words, meant, foldScript)) };
  return pickNetwork(atlas, survey, asked, cap);
};
const names = ({ nodes }: ReturnType<typeof rowsWith>) => nodes.map(({ label }) => label).sort();

describe('words over the table', () => {
  it('finds a row that the cap leaves out', () => {
    expect(names(pickNetwork(atlas, survey, {}, 2))).not.toContain('水库条例');
    expect(names(rowsWith('水库', '', 2))).toEqual(['水库条例']);
  });
  it('counts as left over only rows that hold the words', () =>
    expect(rowsWith('通知1', '', 3)).toMatchObject({ left: { nodes: 8 }, found: 24 }));

  it.each([
    ['a name', '铁路', '', ['铁路规划']],
    ['a number in any brackets', '国发[2021]3', '', ['水库条例']],
    ['a date', '2021-03', '', ['水库条例']],
    ['who issued it', '甲县人民', '', ['铁路规划']],
    ['a full name', '某省甲', '', ['甲县']],
    ['Traditional characters', '水庫條例', '', ['水库条例']],
    ['two words, both of them', '甲县 铁路', '', ['铁路规划']],
    ['a level that a word names', '县级', 'level_county', ['甲县']],
    ['a kind and a name', '地区 某省', 'Region', ['某省', '甲县']],
    ['marks alone, which are no words', '《', '', 24],
    ['what stands across two cells: nothing', '条例国发', '', []],
    ['an alias that the table does not show: nothing', '别名', '', []],
    ['a word that names another level: nothing', '市级', 'level_prefecture', []],
  ] as const)('finds by %s', (_, words, meant, expected) => {
    const found = names(rowsWith(words, meant));
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });

  it.each([
    ['an end', '铁路', '', 2],
    ['both ends', '铁路 某省', '', 1],
    ['a role that a word names', '铁路 所在', '\nsite', 1],
    ['a relation that a word names', '涉及', 'TOUCHES', 23],
    ['what is said of an end only beside its name: nothing', '国发', '', 0],
  ] as const)('finds relations by %s', (_, words, meant, count) =>
    expect(linksWith(words, meant).links).toHaveLength(count),
  );
  it('brings the ends of relations that hold the words, no others', () =>
    expect(names(linksWith('水库', '', 3))).toEqual(['水库条例', '甲县']));
});
