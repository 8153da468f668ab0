/** Policies where a page or a document only shows itself, read with the lines of the whole text. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../extractor/knowledge/load.ts';
import { extract } from '../../../../extractor/pipeline.ts';

const knowledge = loadKnowledge();
const policiesIn = (source: string): readonly string[] => {
  const read = extract({ name: 'x.txt', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' }, knowledge);
  return read.linked
    .filter(({ mention }) => mention.type === 'Policy')
    .map(({ mention: { start, end } }) => read.text.folded.slice(start, end));
};

describe('a law in the note on the licence of a page is not cited by the document', () => {
  it.each([
    [
      '全省要抓好落实。\n本作品是中华人民共和国的\n法规\n。根据《\n著作权法\n》第五条,本作品不适用于该法,属于\n公有领域\n。',
      [],
    ],
    ['全省要抓好落实。\n本作品采用知识共享许可协议。\n见《许可办法》第二条。', []],
    ['全省要抓好落实。\n本作品展依照《著作权法》举办。', ['《著作权法》']],
    ['全省要抓好落实。\n第九条 公有领域的作品依照《著作权法》使用。', ['《著作权法》']],
    [
      `全省要抓好落实。\n本作品属于公有领域。\n${'全市要做好各项工作。\n'.repeat(50)}根据《著作权法》办理。`,
      ['《著作权法》'],
    ],
  ])('%s', (source, policies) => expect(policiesIn(source)).toEqual(policies));
});

describe('a line of navigation cites nothing, one that only looks like it does', () => {
  it.each([
    ['首页>政策文件>《甲规划》\n全市要做好水利工作。', []],
    ['落实《甲规划》,加强管理。', ['《甲规划》']],
  ])('%s', (source, policies) => expect(policiesIn(source)).toEqual(policies));
});
