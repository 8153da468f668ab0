/** What holds for every text, random or hostile: extraction never fails, spans stay in the text, the graph is the same each time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, toFragment } from '../../extractor/index.ts';
import { expectValid, knowledge, PATIENCE, read } from './read-text.ts';

/** Pieces from which documents are made, so that chance meets the rules. */
const pieces = [
  '重庆市',
  '黔江区',
  '京',
  '、',
  '和',
  '等区县',
  '湘赣边',
  '川南渝西',
  '革命老区',
  '国务院',
  '市人民政府',
  '发展改革委',
  '省委省政府',
  '《',
  '》',
  '〈',
  '〉',
  '(',
  ')',
  '“',
  '”',
  '关于印发',
  '实施意见',
  '的通知',
  '国发〔2021〕3号',
  '(以下简称《纲要》)',
  '本办法',
  '中华人民共和国',
  '土地管理法',
  '第三条第二款',
  '根据',
  '废止',
  '2021年3月5日',
  '二〇二〇年',
  '茶园水库',
  '高速公路',
  '加快建设',
  '等项目',
  '京广线',
  '与',
  '二期',
  '\n',
  '\n\n',
  ' ',
  '　',
  '。',
  ',',
  ';',
  ':',
  '一、',
  '(一)',
  '第一条',
  '|',
  '\t',
  '\ud800',
  '\udc00',
  '😀',
  '\u200b',
  '\u0000',
  '國務院關於',
  '抄送:',
];
const documents = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));

describe('every text', () => {
  it('is read without failing, every mention in its words', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.string({ unit: 'binary', maxLength: 200 })), (source) =>
        expectValid(read(source)),
      ),
      {
        numRuns: 300,
        examples: [['二期二期'], ['湘赣边等革命老区'], ['—|国发〔2021〕3号\n第三条'], ['与兖石线'], ['与长江三峡工程']],
      },
    );
  });

  it('gives a graph, the same each time', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(documents, (source) => {
        const build = (): string => JSON.stringify(assemble([toFragment(read(source), knowledge)], knowledge));
        expect(build()).toBe(build());
      }),
      { numRuns: 60, examples: [['\ud800\n\n']] },
    );
  });
});
