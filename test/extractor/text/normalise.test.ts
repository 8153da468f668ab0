import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../extractor/text/normalise.ts';
import { sliceOf, sourceSliceOf } from '../../../extractor/text/text.ts';

describe('folding makes different writings of the same words equal', () => {
  test.each([
    ['Traditional script', '關於鞏固拓展脫貧攻堅成果', '关于巩固拓展脱贫攻坚成果'],
    ['forms used in Hong Kong', '衞生健康委員會', '卫生健康委员会'],
    ['full-width letters, digits and signs', '２０２１年，ＧＤＰ（％）', '2021年,GDP(%)'],
    ['blanks inside a spaced name', '教 育 部', '教育部'],
    ['ideographic blanks between organs', '财政部　民政部', '财政部民政部'],
    ['indents', '　　一、总体要求', '一、总体要求'],
    ['zero-width characters inside a name', '重\u200b庆\ufeff市', '重庆市'],
    ['brackets of a document number', '國發﹝2021﹞3號', '国发〔2021〕3号'],
    ['brackets that a converter broke', '国办发„2009‟3号', '国办发〔2009〕3号'],
    ['vertical and mathematical title marks', '︽通知︾ ≪意见≫', '《通知》《意见》'],
    [
      'angle brackets of PDF files',
      '《关于修改\u2329办法\u232a的决定》、\u27ea条例\u27eb',
      '《关于修改〈办法〉的决定》、《条例》',
    ],
    ['compatibility ideographs', '\uf9dc化县、\uf92f\uf967、\ufa1c', '隆化县、劳不、靖'],
    ['corner brackets', '「一帶一路」', '“一带一路”'],
    ['Windows line ends', '甲\r\n乙\r丙', '甲\n乙\n丙'],
    ['Kangxi radicals from PDF', '⼀、⼈民政府', '一、人民政府'],
    ['other radicals from PDF', '⼈⺠政府、⻰岩市、⻘海⻓江', '人民政府、龙岩市、青海长江'],
    ['digits set apart by a typesetter', '1 9 9 3 年', '1993年'],
    ['forms that the list of 1955 ended', '圍塲縣報吿、淸河縣、鄕寧縣、靑島市', '围场县报告、清河县、乡宁县、青岛市'],
    ['such a form in a Simplified line', '围塲县', '围场县'],
    ['directional overrides', '重庆\u202e市', '重庆市'],
    ['references of markup', '《关于转发&lt;通知&gt;的通知》', '《关于转发<通知>的通知》'],
    ['references by number', '&#12298;办法&#x300B;', '《办法》'],
    ['references to blanks', '教&nbsp;育&ensp;部', '教育部'],
    ['references that were escaped twice', '&amp;ldquo;十四五&amp;amp;rdquo;', '“十四五”'],
    [
      'dots that end sentences',
      '发展.川藏铁路开工.\n增长25.6%.《办法》施行.各地',
      '发展。川藏铁路开工。\n增长25.6%。《办法》施行。各地',
    ],
    [
      'quotation marks without direction',
      '实施"双千"计划和＂四好＂公路，"Green Power"行动',
      '实施“双千”计划和“四好”公路,“Green Power”行动',
    ],
    ['such marks in each line anew', '抓好"菜篮子\n"双千"计划', '抓好“菜篮子\n“双千”计划'],
    [
      'single title marks',
      '落实<土地管理法>和〈“十四五”规划〉、<通知>',
      '落实《土地管理法》和《“十四五”规划》、《通知》',
    ],
    ['the outer of two single pairs', '<关于修改<土地管理法>的决定>', '《关于修改<土地管理法>的决定》'],
    ['single title marks in lines of their own', '贯彻<\n证券法\n>，', '贯彻《\n证券法\n》,'],
  ])('%s', (_, source, folded) => expect(normalise(source).folded).toBe(folded));
});

describe('folding leaves alone what only looks alike', () => {
  test.each([
    ['blanks between Latin words', 'New Area A B', 'New Area A B'],
    ['blanks between numbers of a table', '12 345 678', '12 345 678'],
    ['a Simplified name with a character that is Traditional elsewhere', '乾县、瞭望台', '乾县、瞭望台'],
    ['rare characters that persons are called by', '堃、喆、朱镕基', '堃、喆、朱镕基'],
    ['Chinese stops', '完成。另行、', '完成。另行、'],
    ['square brackets of a footnote', '监测。[1]', '监测。[1]'],
    [
      'dots of numbers, of items and of names',
      '1.加强3.5亿\n一.加强\n(二).加强\n河南．河北、发改委.gov…研究...',
      '1.加强3.5亿\n一.加强\n(二).加强\n河南.河北、发改委.gov…研究...',
    ],
    ['inches and attributes', '5.8" x 3" <a href="x">', '5.8" x 3" <a href="x">'],
    ['the inner title', '《关于转发<通知>的通知》', '《关于转发<通知>的通知》'],
    [
      'signs of order and of paths',
      'a<b且c>d、首页>政策、<p>、<第一句。第二句>',
      'a<b且c>d、首页>政策、<p>、<第一句。第二句>',
    ],
    [
      'an ampersand that refers to nothing',
      'R&D;、Q&A、&nosuch;、&#0;、&#55296;',
      'R&D;、Q&A、&nosuch;、&#0;、&#55296;',
    ],
  ])('%s', (_, source, folded) => expect(normalise(source).folded).toBe(folded));
});

test('the script is told by the lines', () => {
  expect(normalise('國家發展').script).toBe('Hant');
  expect(normalise('国家发展').script).toBe('Hans');
  expect(normalise('國家發展\n国家发展').script).toBe('mixed');
  expect(normalise('GB/T 2260').script).toBe('none');
});

test('gaps remember where blanks were', () => {
  const text = normalise('教 育 部　财政部');
  expect([...text.gaps]).toEqual([1, 2, 3]);
});

describe('every span finds its way back', () => {
  test('to the source with blanks, script and width as written', () => {
    const text = normalise('\ufeff來源： 教 育 部\r\n　國發﹝２０２１﹞３號');
    const at = text.folded.indexOf('教育部');
    expect(sourceSliceOf(text, { start: at, end: at + 3 })).toBe('教 育 部');
    const number = text.folded.indexOf('国发');
    expect(sourceSliceOf(text, { start: number, end: text.folded.length })).toBe('國發﹝２０２１﹞３號');
  });

  test('to the whole reference that a character was written as', () => {
    const text = normalise('印发&lt;办法&gt;的通知');
    const start = text.folded.indexOf('《');
    expect(sourceSliceOf(text, { start, end: start + 4 })).toBe('&lt;办法&gt;');
    expect(sourceSliceOf(text, { start: start + 4, end: text.folded.length })).toBe('的通知');
  });

  const dirty = fc
    .array(
      fc.constantFrom(
        '重庆',
        '國',
        '發',
        ' ',
        '　',
        '\u200b',
        '\r\n',
        '\n',
        'A',
        '２',
        '3',
        '〔',
        '（',
        '𠮶',
        '勣',
        '\ud800',
        '😀',
        '《',
        '\t',
        '&lt;',
        '&nbsp;',
        '&#12298;',
        '&amp;',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  test('property: source slices fold to the folded slice, in order and within bounds', () => {
    fc.assert(
      fc.property(dirty, fc.nat(), fc.nat(), (source, a, b) => {
        const text = normalise(source);
        if (text.folded.length === 0) return;
        const start = a % text.folded.length;
        const end = start + 1 + (b % (text.folded.length - start));
        const { sourceStart, sourceEnd } = text.offsets.toSource({ start, end });
        expect(0 <= sourceStart && sourceStart < sourceEnd && sourceEnd <= source.length).toBe(true);
        expect(text.offsets.toFolded(sourceStart)).toBe(start);
        const again = normalise(source.slice(sourceStart, sourceEnd)).folded;
        // A slice may begin amid a line whose other words decided the script; compare without script.
        // A blank at the border has no neighbour any more and goes.
        expect(again.length).toBe(sliceOf(text, { start, end }).replace(/^ | $/g, '').length);
      }),
      { numRuns: 500 },
    );
  });

  test('property: folding twice changes nothing', () => {
    fc.assert(
      fc.property(dirty, (source) => {
        const once = normalise(source).folded;
        expect(normalise(once).folded).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('spans outside the text are refused with the numbers', () => {
    const { offsets } = normalise('重庆');
    expect(() => offsets.toSource({ start: 1, end: 3 })).toThrow(/0 ≤ start < end ≤ 2, got start 1, end 3/);
    expect(() => offsets.toSource({ start: 1, end: 1 })).toThrow(RangeError);
    expect(() => offsets.toFolded(9)).toThrow(/got 9/);
  });
});

test('every character is folded alike, whether the converters are asked or not', () => {
  const characters = Array.from({ length: 0xa000 - 0x3400 }, (_, i) => String.fromCharCode(0x3400 + i));
  // A line that is surely Traditional makes the converters look at all others.
  const asked = normalise(`${characters.join('\n')}\n國家`).folded.split('\n');
  expect(characters.filter((character, i) => normalise(character).folded !== asked[i])).toEqual([]);
});
