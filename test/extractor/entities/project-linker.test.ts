/** Projects by their full names: what 省, 市 and 县 leave out is the document's own place. */
import { describe, expect, it } from 'vitest';
import { idsOf } from '../../../extractor/entities/link.ts';
import { linkAll } from '../../../extractor/entities/link-all.ts';
import { normalise } from '../../../extractor/text/normalise.ts';
import { knowledge, readProjects } from '../project-reading.ts';

const idsIn = (source: string, jurisdiction: string, date?: string): readonly string[] => {
  const linked = linkAll({
    text: normalise(source),
    segments: { lines: [], sentences: [] },
    profile: {
      issuers: [],
      addressees: [],
      copies: [],
      jurisdiction: { value: jurisdiction, rule: 'test', spans: [] },
      ...(date === undefined ? {} : { date: { value: date, rule: 'test', spans: [] } }),
    },
    mentions: readProjects(source),
    knowledge,
  });
  return linked.flatMap(({ link }) => idsOf(link));
};

describe('a project is called in full', () => {
  it.each([
    ['建成省华侨博物馆', '630000', '青海省华侨博物馆'],
    ['建成市第三中心医院东丽院区', '120000', '天津市第三中心医院东丽院区'],
    ['建成市第三中心医院东丽院区', '120110', '天津市第三中心医院东丽院区'],
    ['建成青海省华侨博物馆', '630000', '青海省华侨博物馆'],
    ['建成省华侨博物馆', '100000', '省华侨博物馆'],
    ['建成省华侨博物馆', '120000', '省华侨博物馆'],
    ['改造市人民医院传染病区', '230382', '密山市人民医院传染病区'],
    ['建设市中外博物馆', '330523', '市中外博物馆'],
    ['建设市中医院门诊楼', '230382', '密山市中医院门诊楼'],
    ['建设县中西医结合医院迁建', '330523', '安吉县中西医结合医院迁建'],
    ['建设省道249线', '630000', '省道249线'],
  ])('%s in a document of %s: %s', (text, jurisdiction, id) => {
    expect(idsIn(text, jurisdiction)).toEqual([id]);
  });

  it.each(['建设县中部图书馆', '建设县中小学教学楼'])('%s names none', (text) => {
    expect(idsIn(text, '330523')).toEqual([]);
  });

  it.each([
    ['改造县第二中学教学楼', '1986', '密山县第二中学教学楼'],
    ['改造市第二中学教学楼', '2016', '密山市第二中学教学楼'],
    ['改造县第二中学教学楼', '2016', '县第二中学教学楼'],
  ])('%s in a document of 密山 of %s: %s', (text, date, id) => {
    expect(idsIn(text, '230382', date)).toEqual([id]);
  });
});
