/** From a directive down to every region: what is followed, what is not, and what ends a way. */
import { describe, expect, it } from 'vitest';
import { traceDown } from '../../../graph-schema/index.ts';
import { type SmallGraph, smallView } from './small-graph.ts';

const regions = {
  甲省: { code: '410000', level: 'province' },
  乙市: { code: '410100', parent: '甲省', level: 'prefecture' },
  丙县: { code: '410122', parent: '乙市' },
  丁县: { code: '410123', parent: '乙市' },
  大三角: { level: 'area' },
} as const;

const traced = (told: SmallGraph, root: string, options = {}) => traceDown(smallView(told), `policy:${root}`, options);
const names = (told: SmallGraph, root: string, options = {}) =>
  traced(told, root, options).policies.map(({ policy, steps, via }) =>
    [policy.label, steps, via?.relation].filter((part) => part !== undefined).join(' '),
  );

describe('what is followed', () => {
  it.each([
    ['IMPLEMENTS', ['意见 0', '办法 1 implements']],
    ['BASED_ON', ['意见 0', '办法 1 basis']],
    ['INTERPRETS', ['意见 0', '办法 1 interprets']],
    ['FORWARDS', ['意见 0', '办法 1 forwards']],
    ['ISSUES', ['意见 0', '办法 1 issues']],
    ['MENTIONS', ['意见 0']],
    ['AMENDS', ['意见 0']],
    ['REPEALS', ['意见 0']],
  ] as const)('%s: %j', (type, expected) =>
    expect(names({ policies: { 意见: {}, 办法: {} }, says: [['办法', type, '意见']] }, '意见')).toEqual(expected),
  );
  it('goes on to any depth, by level and time', () => {
    const told: SmallGraph = {
      policies: {
        意见: { by: '国务院', date: '2021-01-01' },
        市方案: { jurisdiction: '410100', date: '2021-05-01' },
        省办法: { jurisdiction: '410000', date: '2021-06-01' },
        早省办法: { jurisdiction: '420000', date: '2021-02-01' },
        县通知: { jurisdiction: '410122' },
      },
      says: [
        ['市方案', 'IMPLEMENTS', '意见'],
        ['省办法', 'IMPLEMENTS', '意见'],
        ['早省办法', 'IMPLEMENTS', '意见'],
        ['县通知', 'BASED_ON', '省办法'],
      ],
    };
    expect(names(told, '意见')).toEqual([
      '意见 0',
      '早省办法 1 implements',
      '省办法 1 implements',
      '县通知 2 basis',
      '市方案 1 implements',
    ]);
    expect(names(told, '意见', { depth: 1 })).not.toContain('县通知 2 basis');
  });
  it('goes from a notice to the plan that its title says it prints, and from the plan to the notice', () => {
    const told: SmallGraph = {
      policies: { 关于印发丙规划的通知: {}, 丙规划: {}, 丙规划实施方案: {}, 丁规划: {} },
      says: [
        ['关于印发丙规划的通知', 'ISSUES', '丙规划'],
        ['关于印发丙规划的通知', 'ISSUES', '丁规划'],
        ['丙规划实施方案', 'IMPLEMENTS', '丙规划'],
      ],
      touches: [['丙规划', '丙县', 'site']],
      regions,
    };
    expect(names(told, '关于印发丙规划的通知')).toEqual([
      '关于印发丙规划的通知 0',
      '丙规划 1 issues',
      '丙规划实施方案 2 implements',
    ]);
    expect(names(told, '丙规划')).toEqual(['丙规划 0', '丙规划实施方案 1 implements', '关于印发丙规划的通知 1 issues']);
    // What the notice prints is its own text to a reader.
    expect(traced(told, '关于印发丙规划的通知').regions).toMatchObject([{ region: 'region:410122', direct: true }]);
  });
  it('says that a document older than the text known here speaks of an earlier version', () => {
    const told: SmallGraph = {
      policies: { 森林法: { date: '2019-12-28' }, 旧办法: { date: '2001' }, 新办法: { date: '2021' } },
      says: [
        ['旧办法', 'BASED_ON', '森林法'],
        ['新办法', 'BASED_ON', '森林法'],
      ],
    };
    expect(traced(told, '森林法').policies.map(({ via }) => via?.earlierVersion)).toEqual([undefined, true, false]);
  });
});

describe('what ends a way', () => {
  it('a circle: each policy is reached once, the closing hop is kept apart', () => {
    const trace = traced(
      {
        policies: { 甲: {}, 乙: {}, 丙: {} },
        says: [
          ['乙', 'IMPLEMENTS', '甲'],
          ['丙', 'IMPLEMENTS', '乙'],
          ['甲', 'IMPLEMENTS', '丙'],
        ],
      },
      '甲',
    );
    expect(trace.policies.map(({ policy }) => policy.id)).toEqual(['policy:甲', 'policy:乙', 'policy:丙']);
    expect(trace.further).toMatchObject([{ upper: 'policy:丙', lower: 'policy:甲' }]);
  });
  it('a policy that says of itself that it implements or repeals itself changes nothing', () =>
    expect(
      names(
        {
          policies: { 甲: {}, 乙: {} },
          says: [
            ['甲', 'IMPLEMENTS', '甲'],
            ['甲', 'REPEALS', '甲'],
            ['乙', 'IMPLEMENTS', '甲'],
          ],
        },
        '甲',
      ),
    ).toEqual(['甲 0', '乙 1 implements']));
  const repealed: SmallGraph = {
    policies: {
      意见: { date: '2010-01-01' },
      旧办法: { date: '2011-01-01' },
      旧细则: { date: '2012-01-01' },
      新办法: { date: '2018-01-01' },
    },
    says: [
      ['旧办法', 'IMPLEMENTS', '意见'],
      ['旧细则', 'IMPLEMENTS', '旧办法'],
      ['新办法', 'IMPLEMENTS', '意见'],
      ['新办法', 'REPEALS', '旧办法'],
    ],
    touches: [
      ['旧办法', '丙县', 'site'],
      ['旧细则', '丁县', 'site'],
      ['新办法', '乙市', 'site'],
    ],
    regions,
  };
  it('a repeal: what is repealed is shown, not followed, its regions do not count', () => {
    const trace = traced(repealed, '意见');
    expect(trace.policies.map(({ policy, stopped }) => [policy.label, stopped])).toEqual([
      ['意见', false],
      ['旧办法', true],
      ['新办法', false],
    ]);
    expect(trace.regions.map(({ region }) => region)).toEqual(['region:410100']);
  });
  it('only from the day of the repeal on; what has not begun is left out and named', () => {
    const trace = traced(repealed, '意见', { on: '2013-01-01' });
    expect(trace.regions.map(({ region }) => region)).toEqual(['region:410122', 'region:410123']);
    expect(trace.notYet).toEqual(['policy:新办法']);
    expect(traced(repealed, '意见', { on: '2019' }).regions.map(({ region }) => region)).toEqual(['region:410100']);
  });
  it('not for the directive that was asked about: it is followed, and its state is told', () => {
    const told: SmallGraph = { ...repealed, says: [...repealed.says!, ['新办法', 'REPEALS', '意见']] };
    expect(traced(told, '意见').policies[0]).toMatchObject({ stopped: false, force: { state: 'repealed' } });
  });
});

describe('regions', () => {
  const told: SmallGraph = {
    policies: { 意见: { date: '2020' }, 办法: { date: '2021' } },
    says: [['办法', 'IMPLEMENTS', '意见']],
    touches: [
      ['意见', '丙县', 'mentioned'],
      ['意见', '大三角', 'applies-to'],
      ['办法', '丙县', 'site'],
      ['办法', '丁县', 'excluded'],
    ],
    regions,
    members: [
      ['大三角', '乙市', 2019],
      ['大三角', '丙县'],
      ['大三角', '甲省', 2021],
      ['大三角', '丁县', 2000, 2010],
    ],
  };
  const trace = traced(told, '意见');
  const reached = (region: string) => trace.regions.find((one) => one.region === region);
  it('tell direct from indirect, and give the strongest role with all the others', () =>
    expect(reached('region:410122')).toMatchObject({
      direct: true,
      role: 'site',
      roles: ['site', 'mentioned'],
      steps: 0,
    }));
  it('bring in the members that an area had in the year of the document, with the source of the data', () => {
    expect(reached('region:410100')).toMatchObject({
      named: false,
      ways: [{ through: { area: 'region:大三角', source: '某规划', from: 2019 } }],
    });
    expect(reached('region:410000')).toBeUndefined();
  });
  it('do not bring in by data what the document names itself', () =>
    expect(reached('region:410122')?.ways.filter(({ through }) => through)).toEqual([]));
  it('keep apart what the text spares', () => {
    expect(reached('region:410123')).toBeUndefined();
    expect(trace.excluded).toMatchObject([{ region: 'region:410123', role: 'excluded' }]);
  });
});

describe('places that no text names', () => {
  const told: SmallGraph = {
    policies: {
      意见: { addressees: ['各省、自治区、直辖市人民政府'] },
      省条例: { jurisdiction: '410000', by: '甲省人大' },
      市条例: { jurisdiction: '410100' },
      部门通知: { jurisdiction: '100000', addressees: ['各市、县人民政府'] },
    },
    says: [
      ['省条例', 'BASED_ON', '意见'],
      ['市条例', 'BASED_ON', '省条例'],
      ['部门通知', 'IMPLEMENTS', '意见'],
    ],
    touches: [['市条例', '乙市', 'applies-to']],
    regions,
  };
  const trace = traced(told, '意见');
  it('are reached as what a policy governs, by the words of its issuer', () =>
    expect(trace.regions.map(({ region, by, role }) => [region, by, role])).toEqual([
      ['region:410000', 'jurisdiction', 'own'],
      ['region:410100', 'text', 'applies-to'],
    ]));
  it('are not counted twice, and the whole state is no place', () => {
    expect(trace.regions[0]?.ways).toMatchObject([{ governs: true, quotes: [{ words: '甲省人大' }] }]);
    expect(trace.regions[1]?.ways).toHaveLength(1);
  });
  it('are a scope where all provinces are addressed', () =>
    expect(trace.policies.map(({ forAllProvinces }) => forAllProvinces)).toEqual([true, false, false, false]));
});

it('an unknown id is an error that names it', () =>
  expect(() => traced({ policies: { 甲: {} } }, '乙')).toThrow('got policy:乙'));
