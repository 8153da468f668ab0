/** Projects by their full names: what 省, 市 and 县 leave out is the document's own place. */
import { describe, expect, it } from 'vitest';
import { idsOf } from '../../../extractor/entities/link.ts';
import { linkAll } from '../../../extractor/entities/link-all.ts';
import { normalise } from '../../../extractor/text/normalise.ts';
import { knowledge, readProjects } from '../project-reading.ts';

const idsIn = (source: string, jurisdiction: string): readonly string[] => {
  const linked = linkAll({
    text: normalise(source),
    segments: { lines: [], sentences: [] },
    profile: {
      issuers: [],
      addressees: [],
      copies: [],
      jurisdiction: { value: jurisdiction, rule: 'test', spans: [] },
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
    ['建设省道249线', '630000', '省道249线'],
  ])('%s in a document of %s: %s', (text, jurisdiction, id) => {
    expect(idsIn(text, jurisdiction)).toEqual([id]);
  });
});
