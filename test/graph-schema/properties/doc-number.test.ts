import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../graph-schema/properties/chinese-number.ts';
import {
  docNumber,
  quoteDocNumber,
  readDocNumber,
  showDocNumber,
} from '../../../graph-schema/properties/doc-number.ts';
import { type CodeEdges, scanDocNumbers } from '../../../graph-schema/properties/doc-number-scan.ts';

describe('a document number is read from any way of writing it', () => {
  test.each([
    ['国发〔2021〕3号', '国发〔2021〕3号'],
    ['发文字号：渝府发[2021] 36 号', '渝府发〔2021〕36号'],
    ['豫政办 〔 2021 〕68 号', '豫政办〔2021〕68号'],
    ['\u200b渝府办发〔2019〕9号', '渝府办发〔2019〕9号'],
    ['晋政发〔2014〕号16', '晋政发〔2014〕16号'],
    ['晋政办发(2017〕109号', '晋政办发〔2017〕109号'],
    ['晋政办发〔2012〕18', '晋政办发〔2012〕18号'],
    ['渝府发〔2000〕48号〔〕', '渝府发〔2000〕48号'],
    ['财税字[94]第020号', '财税字〔1994〕20号'],
    ['(81)国函字第19号', '国函字〔1981〕19号'],
    ['〔80〕渔总(计)字第14号', '渔总(计)字〔1980〕14号'],
    ['国发〔二〇〇三〕十二号', '国发〔2003〕12号'],
    ['(71)国发35号', '国发〔1971〕35号'],
    ['(85)国函字106号', '国函字〔1985〕106号'],
    ['(53)辽民行字第三一五号', '辽民行字〔1953〕315号'],
    ['内民字第五七四号', '内民字第574号'],
    ['（五三）辽民行字第三一五号', '辽民行字〔1953〕315号'],
  ])('%s → %s', (written, shown) => expect(docNumber.parse(written)).toBe(shown));
});

describe('an order number names its organ', () => {
  test.each([
    ['国务院令第722号', { organ: '国务院', kind: '令', serial: '722' }],
    ['中华人民共和国国务院第722号令', { organ: '国务院', kind: '令', serial: '722' }],
    ['中华人民共和国主席令第六十三号', { organ: '主席', kind: '令', serial: '63' }],
    [
      '财政部 海关总署 税务总局公告2020年第6号',
      { organ: '财政部海关总署税务总局', kind: '公告', year: 2020, serial: '6' },
    ],
    [
      '杭州市第十二届人民代表大会常务委员会公告第72号',
      { organ: '杭州市第十二届人民代表大会常务委员会', kind: '公告', serial: '72' },
    ],
    ['公告2020年第3号', { organ: '', kind: '公告', year: 2020, serial: '3' }],
    ['国家发展改革委2017年第9号', { organ: '国家发展改革委', kind: '', year: 2017, serial: '9' }],
  ])('%s', (written, parts) => expect(readDocNumber(written)).toEqual({ form: 'order', ...parts }));
});

describe('look-alikes are refused', () => {
  test.each([
    ['index number', '000014349/2020-00012'],
    ['index number with a credit code', '11500000009275780L/2022-00123'],
    ['tender', 'SDGP370000202002000123'],
    ['tender with dashes', '豫财磋商采购-2021-45'],
    ['national standard', 'GB/T 9704-2012'],
    ['standard of a trade', 'HJ 421-2008'],
    ['citation of a database', 'CLI.2.345678'],
    ['court case', '(2020)京01民终123号'],
    ['licence of a web site', '粤ICP备2021012345号'],
    ['number without code', '〔2021〕3号'],
    ['year and number without 年', '(2020)第12号'],
    ['number alone', '第722号'],
    ['licence', '京房权证字第123号'],
    ['house', '(12)中山路25号'],
    ['item of a list', '(12)开发3号'],
    ['item of a list in words', '(十二)开发3号'],
    ['item of a list that speaks of a number', '(五)财字第3号'],
    ['date', '2020年2月4日'],
    ['a year that no office counts', '国发〔1203〕3号'],
  ])('%s: %s', (_, written) => expect(readDocNumber(written)).toBeUndefined());
});

test('the canonical form reads back as itself, whatever code, year and serial', () => {
  const code = fc.stringMatching(/^[国办发渝府财税字函规]{1,8}$/);
  fc.assert(
    fc.property(code, fc.integer({ min: 1949, max: 2099 }), fc.integer({ min: 1, max: 99_999 }), (c, year, serial) => {
      const number = { form: 'serial', code: c, year, serial: String(serial) } as const;
      expect(readDocNumber(showDocNumber(number))).toEqual(number);
    }),
  );
});

test('the words of a number lose their blanks and the name of the state', () => {
  expect(quoteDocNumber('铁办计〔58〕字第 1096 号')).toBe('铁办计〔58〕字第1096号');
  expect(quoteDocNumber('中华人民共和国国务院、中华人民共和国中央军事委员会令第71号')).toBe(
    '国务院、中央军事委员会令第71号',
  );
  expect(quoteDocNumber('中华人民共和国')).toBe('中华人民共和国');
});

test('random text never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDocNumber(text)));
});

describe('numbers are found in running text', () => {
  // The words before a code are the extractor's knowledge; here 根据 and 和 stand for them.
  const after = (text: string, from: number, to: number): number => {
    const words = ['根据', '和', '依照'].map((word) => text.slice(from, to).lastIndexOf(word) + word.length);
    return from + Math.max(0, ...words.filter((end, i) => end >= ['根据', '和', '依照'][i]!.length));
  };
  const edges: CodeEdges = { codeStart: after, organStart: after };
  const found = (text: string): string[] =>
    scanDocNumbers(text, edges).map(({ start, end, number }) => `${text.slice(start, end)} = ${showDocNumber(number)}`);

  test.each([
    ['根据国发〔2021〕3号文件', ['国发〔2021〕3号 = 国发〔2021〕3号']],
    ['财税〔2016〕36号、39号', ['财税〔2016〕36号 = 财税〔2016〕36号', '39号 = 财税〔2016〕39号']],
    [
      '财税〔2016〕36、39、41号',
      ['财税〔2016〕36 = 财税〔2016〕36号', '39 = 财税〔2016〕39号', '41号 = 财税〔2016〕41号'],
    ],
    ['国发〔2020〕3号、〔2021〕4号', ['国发〔2020〕3号 = 国发〔2020〕3号', '〔2021〕4号 = 国发〔2021〕4号']],
    [
      '依照国务院令第722号和(81)国函字第19号',
      ['国务院令第722号 = 国务院令第722号', '(81)国函字第19号 = 国函字〔1981〕19号'],
    ],
    ['根据民政字第八六号和(71)国发35号', ['民政字第八六号 = 民政字第86号', '(71)国发35号 = 国发〔1971〕35号']],
    ['财政部(81)财农(综)字第12号', ['(81)财农(综)字第12号 = 财农(综)字〔1981〕12号']],
    ['国办发〔2020〕\n4号', ['国办发〔2020〕\n4号 = 国办发〔2020〕4号']],
  ])('%s', (text, numbers) => expect(found(text)).toEqual(numbers));

  test.each([
    '(2020)京01民终123号',
    '第(2)项、第〔3〕条',
    '公告2020年第3号',
    '〔2021〕3号',
    '见[2]、[2018]',
    '京房权证字第123号',
  ])('nothing in %s', (text) => expect(found(text)).toEqual([]));
});

describe('Chinese numerals', () => {
  test.each([
    ['六十三', 63],
    ['一百零二', 102],
    ['十二', 12],
    ['二〇二一', 2021],
    ['722', 722],
  ])('%s is %d', (written, value) => expect(readNumber(written)).toBe(value));
  test.each(['', '十几', '百千', '甲'])('%j is no number', (written) => expect(readNumber(written)).toBeUndefined());
});
