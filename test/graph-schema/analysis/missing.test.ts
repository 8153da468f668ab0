/** What is missing is exactly what the others cite: shown on small graphs, and by taking documents out of collections. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../extractor/document/document.ts';
import { assemble, extract, loadKnowledge, toFragment } from '../../../extractor/index.ts';
import { cutBy, missingPolicies, showMissingMarkdown, tellIn, viewOfGraph } from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

describe('missingPolicies', () => {
  const view = smallView({
    policies: {
      国务院关于老区的意见: { held: false, number: '国发〔2021〕3号' },
      国务院办公厅关于茶的意见: { held: false },
      省办法: { date: '2021-06-01', by: '国务院' },
      市方案: { date: '2022-01-01' },
      县通知: {},
      旁的办法: { held: false },
      无人提到的办法: { held: false },
    },
    says: [
      ['市方案', 'IMPLEMENTS', '国务院关于老区的意见'],
      ['省办法', 'IMPLEMENTS', '国务院关于老区的意见'],
      ['县通知', 'MENTIONS', '国务院关于老区的意见'],
      ['县通知', 'BASED_ON', '省办法'],
      ['省办法', 'MENTIONS', '旁的办法'],
      ['县通知', 'IMPLEMENTS', '国务院办公厅关于茶的意见'],
    ],
  });
  const missing = missingPolicies(view);
  const of = (title: string) => missing.find(({ policy }) => policy.title === title);
  it('lists what is cited and not held, the most cited first', () =>
    expect(missing.map(({ policy }) => policy.title)).toEqual([
      '国务院关于老区的意见',
      '国务院办公厅关于茶的意见',
      '旁的办法',
    ]));
  it('says by whom, how, since when, and what it probably is', () =>
    expect(of('国务院关于老区的意见')).toMatchObject({
      citations: 3,
      since: '2021-06-01',
      year: 2021,
      issuer: { name: '国务院' },
      by: [
        { policy: 'policy:省办法', relation: 'implements' },
        { policy: 'policy:市方案', relation: 'implements' },
        { policy: 'policy:县通知', relation: 'mentions' },
      ],
    }));
  it('does not take 国务院办公厅 for 国务院', () =>
    expect(of('国务院办公厅关于茶的意见')).not.toHaveProperty('issuer'));
  it('counts the held documents that no trace from above can reach', () => {
    expect(missing.map(({ cutsDocuments }) => cutsDocuments)).toEqual([3, 1, 0]);
    const told = showMissingMarkdown(tellIn(view, 'zh'), missing, missing.length);
    expect(told).toContain('1份收录文件向上追溯到此中断。');
    // Where no trace is cut, none is said to be.
    expect(told).toContain('最早2021-06-01。\n');
    expect(told).not.toContain('0份');
    expect(cutBy(view, 'policy:国务院关于老区的意见')).toEqual(['policy:县通知', 'policy:市方案', 'policy:省办法']);
  });
});

describe('the issuer of a missing policy of which only a number is known', () => {
  const missing = missingPolicies(
    smallView({
      policies: {
        办公厅的通知: { held: false, number: '渝府办发〔2020〕14号', numberedBy: '重庆市人民政府办公厅' },
        国务院的通知: { held: false, number: '国发〔2020〕1号', numberedBy: '国务院' },
        县里的通知: { held: false, number: '彭水府发〔2020〕1号' },
        市方案: { by: '国务院' },
      },
      says: [
        ['市方案', 'MENTIONS', '办公厅的通知'],
        ['市方案', 'MENTIONS', '国务院的通知'],
        ['市方案', 'MENTIONS', '县里的通知'],
      ],
    }),
  );
  const issuerOf = (title: string) => missing.find(({ policy }) => policy.title === title)?.issuer;
  it('is the one whose code it bears, named even if nothing here speaks of it', () =>
    expect(issuerOf('办公厅的通知')).toEqual({ name: '重庆市人民政府办公厅' }));
  it('is the agency itself where the collection knows it', () =>
    expect(issuerOf('国务院的通知')).toMatchObject({ id: 'agency:国务院', name: '国务院' }));
  it('is left open for a code that nobody here is known by', () => expect(issuerOf('县里的通知')).toBeUndefined());
});

const topics = ['森林防火', '水库管理', '道路建设', '学校布局', '医疗保障', '农田保护', '港口运营'];
const title = (i: number) => `江西省人民政府关于加强${topics[i]}工作的意见`;
const number = (i: number) => `赣府发〔2021〕${i + 1}号`;
const textOf = (i: number, cites: readonly number[]): string =>
  [
    title(i),
    number(i),
    '',
    '各市、县人民政府：',
    ...cites.map((j) => `　　为贯彻落实《${title(j)}》（${number(j)}），现提出如下意见。`),
    '　　一、加强领导，明确责任。',
    '',
    '江西省人民政府',
    `2021年3月${i + 1}日`,
    '',
  ].join('\n');
const documentOf = (source: string, i: number): Document => ({
  name: `${i}.txt`,
  sha256: createHash('sha256').update(source).digest('hex'),
  source,
  encoding: 'utf-8',
  format: 'text',
});

describe('taking documents out of a collection', () => {
  const knowledge = loadKnowledge();
  const numbers = topics.map((_, i) => i);
  it('makes missing exactly those that the rest cites, with exactly those that cite them', () => {
    fc.assert(
      fc.property(
        fc.tuple(...numbers.map(() => fc.subarray(numbers))),
        fc.subarray(numbers, { minLength: 1 }),
        (cited, removed) => {
          const cites = numbers.map((i) => cited[i]!.filter((j) => j !== i));
          const kept = numbers.filter((i) => !removed.includes(i));
          const fragments = kept.map((i) =>
            toFragment(extract(documentOf(textOf(i, cites[i]!), i), knowledge), knowledge),
          );
          const found = missingPolicies(viewOfGraph(assemble(fragments, knowledge))).map(
            ({ policy, by, citations }) => ({
              title: policy.title,
              number: policy.docNumber,
              by: by.map((citing) => citing.policy.slice('policy:'.length)).sort(),
              citations,
            }),
          );
          const expected = removed
            .map((j) => ({ j, by: kept.filter((i) => cites[i]!.includes(j)) }))
            .filter(({ by }) => by.length > 0)
            .map(({ j, by }) => ({
              title: title(j),
              number: number(j),
              by: by.map(title).sort(),
              citations: by.length,
            }));
          const byTitle = (a: { title?: string | undefined }, b: { title?: string | undefined }) =>
            a.title! < b.title! ? -1 : 1;
          expect([...found].sort(byTitle)).toEqual([...expected].sort(byTitle));
        },
      ),
      { numRuns: 25 },
    );
  });
});
