import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readData } from '../../../extractor/knowledge/load.ts';
import { loadCues, loadPolicies } from '../../../extractor/knowledge/load-policies.ts';
import { readDocNumber, showDocNumber } from '../../../graph-schema/index.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../extractor/data/schemas/${name}.schema.json`, import.meta.url), 'utf8'));

test.each([
  'citation-cues',
  'document-tables',
  'policy-endings',
  'not-policies',
  'law-names',
  'known-laws',
  'known-policies',
  'organ-codes',
])('%s.json has the form that its schema states', (name) =>
  expect(z.fromJSONSchema(schemaOf(name)).safeParse(readData(`${name}.json`)).error).toBeUndefined(),
);

const policies = loadPolicies(readData);
const cues = loadCues(readData);

test('known laws are sorted and unique, their dates ascend', () => {
  const laws = readData<readonly (readonly string[])[]>('known-laws.json');
  const titles = laws.map(([title]) => title!);
  expect(titles).toEqual([...new Set(titles)].sort());
  for (const [, ...dates] of laws) expect(dates).toEqual([...dates].sort());
});

test('numbers of known policies are canonical', () => {
  const known = readData<readonly { readonly docNumber?: string }[]>('known-policies.json');
  for (const { docNumber } of known) if (docNumber) expect(showDocNumber(readDocNumber(docNumber)!)).toBe(docNumber);
});

test.each([
  ['某某管理办法（试行）'.replace('（', '(').replace('）', ')'), '办法'],
  ['甲省发展规划纲要(2021—2025年)', '规划纲要'],
  ['关于支持企业的二十条', '二十条'],
])('%s is a kind of document', (title, kind) => expect(kind.endsWith(policies.kindOf(title)!)).toBe(true));

test.each(['请求判决确认行政行为违法', '依法', '甲县综合执法', '推广甲县的做法'])('%s is no document', (title) =>
  expect(policies.kindOf(title)).toBeUndefined(),
);

test.each(['中华人民共和国立法法', '甲省实施办法', '水质化学需氧量的测定重铬酸盐法'])('%s is one', (title) =>
  expect(policies.kindOf(title)).toBeDefined(),
);

describe('sentinels', () => {
  test.each(['实施意见', '纲要(草案)', '若干政策措施', '管理办法', '通知'])('%s is a short title', (title) =>
    expect(policies.isShort(title)).toBe(true),
  );
  test.each(['价格法', '国家安全法', '信访条例', '劳动法'])('%s is the name of something', (title) =>
    expect(policies.isShort(title)).toBe(false),
  );
  test.each(['营业执照', '税务登记表', '不予救助通知书', '机动车行驶证'])('%s is a form', (title) =>
    expect(policies.isForm(title)).toBe(true),
  );
  test.each(['人民日报', '求是', '红楼梦'])('%s is a publication', (title) =>
    expect(policies.isPublication(title)).toBe(true),
  );
  test('a stronger word hides the cue inside it', () => {
    expect(cues.before('革命根据地', 0, 5)).toEqual([]);
    expect(cues.before('根据', 0, 2)).toHaveLength(1);
  });
  test.each([
    ['《甲》公布后即已失效', true],
    ['《甲》公布后自动失效', true],
    ['《甲》公布后修改失效', false],
  ])('%s: only how soon it ends stands between: %s', (text, isSo) => expect(cues.isDay(text, 0, 3)).toBe(isSo));
});
