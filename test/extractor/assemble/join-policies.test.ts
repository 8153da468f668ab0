import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPolicies } from '../../../extractor/assemble/join-policies.ts';
import type { PolicyClaim } from '../../../extractor/assemble/policy-claim.ts';

let count = 0;
const claim = (parts: Partial<PolicyClaim>): PolicyClaim => {
  count++;
  return { key: `k${count}`, document: `d${count}`, issuers: [], held: false, ...parts };
};
const ids = (...claims: PolicyClaim[]): (string | undefined)[] => {
  const joined = joinPolicies(claims);
  return claims.map(({ key }) => joined.get(key));
};

describe('one policy', () => {
  test.each([
    [
      'number joins title',
      [{ docNumber: '国发〔2021〕3号' }, { docNumber: '国发〔2021〕3号', title: '国务院关于甲的意见' }],
    ],
    ['titles that fold alike', [{ title: '关于“十四五”规划〈甲〉的意见' }, { title: '关于十四五规划《甲》的意见' }]],
    ['a law with and without 中华人民共和国', [{ title: '土地管理法' }, { title: '中华人民共和国土地管理法' }]],
    [
      'cited and held',
      [
        { title: '甲市支持企业若干措施' },
        { title: '甲市支持企业若干措施', held: true, date: '2020-02-01', issuers: ['甲市人民政府'] },
      ],
    ],
    [
      'two forms of a title under one number',
      [
        { title: '关于支持企业的意见', docNumber: '国发〔2020〕1号' },
        { title: '国务院关于支持企业的意见', docNumber: '国发〔2020〕1号' },
      ],
    ],
    [
      'spellings of one number',
      [{ title: '关于支持企业的意见', docNumber: '国发〔2020〕1号' }, { docNumber: '国发[2020]1号' }],
    ],
  ] as [string, Partial<PolicyClaim>[]][])('%s', (_, parts) => expect(new Set(ids(...parts.map(claim))).size).toBe(1));
});

test('a heading without its issuer joins the title under which it is cited', () => {
  const [own, cited, other] = ids(
    claim({ title: '关于支持企业发展的意见', issuers: ['国务院'], held: true }),
    claim({ title: '国务院关于支持企业发展的意见' }),
    claim({ title: '甲省人民政府关于支持企业发展的意见' }),
  );
  expect(own).toBe(cited);
  expect(other).not.toBe(own);
});

const longTitle = '关于统筹做好春节后错峰返程交通运输保障工作的通知';
const heldNotice = { title: `交通运输部${longTitle}`, held: true, date: '2020-02-01', issuers: ['交通运输部'] };

test('a title that is cited without its organ is that of the only text that goes on so after an organ', () => {
  const [own, cited] = ids(claim(heldNotice), claim({ title: longTitle, asOf: '2020-02-12' }));
  expect(cited).toBe(own);
});

describe('a title that is cited without its organ stays by itself', () => {
  test.each([
    ['if two organs have one like it', [heldNotice, { title: `甲省交通厅${longTitle}` }, { title: longTitle }]],
    ['if the text is not held', [{ ...heldNotice, held: false }, { title: longTitle }]],
    ['if the text is of a later day', [heldNotice, { title: longTitle, asOf: '2020-01-20' }]],
    [
      'if it is so short that others may have used it',
      [{ ...heldNotice, title: '交通部关于做好防汛工作的通知' }, { title: '关于做好防汛工作的通知' }],
    ],
    [
      'if another text bears it as it is',
      [heldNotice, { title: longTitle, held: true, issuers: ['甲市交通局'] }, { title: longTitle }],
    ],
  ] as [string, Partial<PolicyClaim>[]][])('%s', (_, parts) => {
    const found = ids(...parts.map(claim));
    expect(found.at(-1)).not.toBe(found[0]);
  });
});

test('a text whose whole heading stands in marks is about that policy, and not its text', () => {
  const [reading, own, cited] = ids(
    claim({ title: '《甲省稳产保供若干措施》', held: true }),
    claim({ title: '甲省稳产保供若干措施', held: true, issuers: ['甲省人民政府'], date: '2020-02-11' }),
    claim({ title: '甲省稳产保供若干措施' }),
  );
  expect(cited).toBe(own);
  expect(reading).not.toBe(own);
});

describe('two policies', () => {
  test.each([
    ['a generic title of two documents', [{ title: '实施方案' }, { title: '实施方案' }]],
    [
      'equal titles of two issuers',
      [
        { title: '关于做好防控工作的通知', issuers: ['甲市'], held: true },
        { title: '关于做好防控工作的通知', issuers: ['乙市'], held: true },
      ],
    ],
    [
      'equal titles of two years',
      [
        { title: '关于做好防控工作的通知', date: '2020', held: true },
        { title: '关于做好防控工作的通知', date: '2021', held: true },
      ],
    ],
    [
      'equal titles, two numbers',
      [
        { title: '关于部分节假日安排的通知', docNumber: '国办发〔2020〕1号' },
        { title: '关于部分节假日安排的通知', docNumber: '国办发〔2021〕1号' },
      ],
    ],
    [
      'a notice and what it prints, cited under one number',
      [
        { title: '国务院关于印发〈甲发展规划〉的通知', docNumber: '国发〔2020〕1号' },
        { title: '甲发展规划', docNumber: '国发〔2020〕1号' },
      ],
    ],
    ['parts of a series', [{ title: '中华人民共和国刑法修正案(二)' }, { title: '中华人民共和国刑法修正案(九)' }]],
  ] as [string, Partial<PolicyClaim>[]][])('%s', (_, parts) => expect(new Set(ids(...parts.map(claim))).size).toBe(2));
});

test('a citation means the version in force when it was made', () => {
  const title = '中华人民共和国公司法';
  const [old, recent, before, between, after, undated] = ids(
    claim({ title, held: true, date: '2018-10-26' }),
    claim({ title, held: true, date: '2023-12-29' }),
    claim({ title, asOf: '2008-01-01' }),
    claim({ title, asOf: '2020-01-01' }),
    claim({ title: '公司法', asOf: '2024-05-01' }),
    claim({ title }),
  );
  expect(old).not.toBe(recent);
  expect([before, between, after, undated]).toEqual([old, old, recent, recent]);
});

test('a number that two cite differently goes to the notice, not to what it prints', () => {
  const [notice, , number] = ids(
    claim({ title: '国务院关于印发〈甲发展规划〉的通知', docNumber: '国发〔2020〕1号' }),
    claim({ title: '甲发展规划', docNumber: '国发〔2020〕1号' }),
    claim({ docNumber: '国发〔2020〕1号' }),
  );
  expect(number).toBe(notice);
});

test('the id is the title of the text that is held, else the fullest', () => {
  expect(ids(claim({ title: '土地管理法' }), claim({ title: '中华人民共和国土地管理法' }))[0]).toBe(
    '中华人民共和国土地管理法',
  );
  expect(ids(claim({ docNumber: '国发〔1999〕7号' }))).toEqual(['国发〔1999〕7号']);
});

test('the order of the claims decides nothing', () => {
  const part = fc.record({
    title: fc.constantFrom(
      '实施方案',
      '关于甲的通知全文',
      '甲发展规划纲要',
      '关于印发甲发展规划纲要的通知',
      '公司法',
      '中华人民共和国公司法',
    ),
    docNumber: fc.option(fc.constantFrom('国发〔2020〕1号', '国发〔2021〕2号'), { nil: undefined }),
    issuers: fc.constantFrom([], ['甲市'], ['乙市']),
    date: fc.option(fc.constantFrom('2020', '2021-05'), { nil: undefined }),
    held: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (parts, random) => {
      const claims = parts.map(
        ({ title, docNumber, issuers, date, held }, i): PolicyClaim => ({
          key: `k${i}`,
          document: `d${i % 3}`,
          title,
          issuers,
          held,
          ...(docNumber === undefined ? {} : { docNumber }),
          ...(date === undefined ? {} : { date }),
        }),
      );
      const shuffled = claims
        .map((one) => [random.next().value, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(joinPolicies(shuffled))).toEqual(sorted(joinPolicies(claims)));
    }),
  );
});
