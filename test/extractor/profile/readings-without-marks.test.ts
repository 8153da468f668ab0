/** Headings of readings that name what they read without 《》. */
import { describe, expect, it } from 'vitest';
import { annotate, extract } from '../../../extractor/index.ts';
import { titleRead } from '../../../extractor/mentions/title-read.ts';
import { told } from '../metadata-reading.ts';
import { knowledge } from '../region-reading.ts';

const read = (words: string): string | undefined => {
  const span = titleRead(words, knowledge);
  return span && words.slice(span.start, span.end);
};

describe('a heading reads', () => {
  it.each([
    ['图解:山东省贯彻落实国家标准化发展纲要实施方案', '山东省贯彻落实国家标准化发展纲要实施方案'],
    ['政策问答|安徽省农村供水管理办法', '安徽省农村供水管理办法'],
    ['【政策解读】辽源市人民政府关于加强地下水管理的意见', '辽源市人民政府关于加强地下水管理的意见'],
    ['一图读懂丨北京市节水条例', '北京市节水条例'],
    ['安徽省农村供水管理办法政策解读', '安徽省农村供水管理办法'],
    ['关于安徽省农村供水管理办法的解读', '安徽省农村供水管理办法'],
    ['国务院关于加强地下水管理的意见解读', '国务院关于加强地下水管理的意见'],
  ])('%s: %s', (heading, title) => expect(read(heading)).toBe(title));
});

describe('a heading reads nothing that it names', () => {
  it.each([
    ['图解:今年咸阳怎么干'],
    ['惠企政策解读'],
    ['省级扶持办法解读'],
    ['解读《安徽省农村供水管理办法》'],
    ['图解:安徽省出台农村供水管理办法'],
    ['关于加强政策解读工作的通知'],
    ['安徽省政策解读工作办法'],
    ['解读:安徽省农村供水管理办法,这些要知道'],
  ])('%s', (heading) => expect(read(heading)).toBeUndefined());
});

describe('of such a reading', () => {
  const lines = ['图解：辽源市人民政府关于加强地下水管理的意见', '来源：辽源市水利局　2019-10-15', '一、背景'];

  it('the issuer is the office that publishes it', () => {
    expect(told(lines)).toMatchObject({
      title: '图解:辽源市人民政府关于加强地下水管理的意见',
      issuers: ['辽源市水利局'],
      kind: '解读',
    });
  });

  it('the document that it reads is cited by its own title', () => {
    const source = lines.join('\n');
    const { citations } = annotate(
      extract({ name: 'x.txt', sha256: '', source, encoding: 'utf-8', format: 'text' }, knowledge),
    );
    expect(citations.map(({ title, relation }) => `${relation} ${title}`)).toEqual([
      'interprets 辽源市人民政府关于加强地下水管理的意见',
    ]);
  });
});
