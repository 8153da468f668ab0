/** What holds for every text, random, hostile or long: extraction never fails, spans stay in the text, work grows with length. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../extractor/annotate.ts';
import { assemble, extract, loadKnowledge, toFragment } from '../../extractor/index.ts';
import type { Extraction } from '../../extractor/pipeline.ts';

const knowledge = loadKnowledge();
const PATIENCE = 240_000;

const read = (source: string): Extraction =>
  extract({ name: 'text', sha256: '0'.repeat(64), source, encoding: 'utf-8', format: 'text' }, knowledge);

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

const expectValid = (extraction: Extraction): void => {
  const { source } = extraction.text;
  const { length } = extraction.text.folded;
  const { lines, sentences } = extraction.segments;
  for (const { start, end } of [...lines, ...sentences, ...extraction.linked.map(({ mention }) => mention)])
    expect(start >= 0 && start < end && end <= length).toBe(true);
  for (let i = 1; i < lines.length; i++) expect(lines[i]!.start).toBeGreaterThanOrEqual(lines[i - 1]!.end);
  for (const { start, end, text } of annotate(extraction).mentions) expect(source.slice(start, end)).toBe(text);
};

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

/** Words of Chinese characters anywhere in a value of the data. */
const wordsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^\p{sc=Han}{1,14}$/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value)].flatMap(wordsOf);
};

/** What is looked for before a name may not lie before the text: 与兖石线 and 与长江三峡工程 once failed. */
describe('every word of the data', () => {
  const folder = 'extractor/data';
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !/weights|divisions/.test(name));
  const words = new Set(files.flatMap((name) => wordsOf(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))));

  it('is many words', () => expect(words.size).toBeGreaterThan(20_000));
  it.each(['与', '、', '的', '('])('can stand behind %s at the start of a text', { timeout: PATIENCE }, (mark) => {
    const failed = [...words].filter((word) => {
      const { linked, text } = read(mark + word);
      return linked.some(({ mention: { start, end } }) => start < 0 || end > text.folded.length);
    });
    expect(failed).toEqual([]);
  });
});

/** Work that is the square of the length would take hours here: patience is the only clock. */
describe('a text of extreme form', () => {
  const times = 100_000;
  it.each([
    ['nested brackets', '('.repeat(times) + ')'.repeat(times)],
    ['nested title marks', '《〈'.repeat(times) + '〉》'.repeat(times)],
    ['unclosed quotation marks', '“《('.repeat(times)],
    ['closing marks only', '》”)'.repeat(times)],
    ['lone surrogates', '\ud800'.repeat(times) + '\udc00'.repeat(times)],
    ['one character', '京'.repeat(times)],
    ['a list of abbreviations', '京、'.repeat(times)],
    ['areas without a gap', '川南渝西'.repeat(times / 4)],
    ['pairs of cities without a gap', `推进${'昆曲昆楚'.repeat(times / 4)}协同`],
    ['organs that a text defines and never closes', '上海市燃气管理处(以下简称市燃'.repeat(times / 16)],
    [
      'a zone by the short name that the text gives it',
      `设立中新广州知识城(以下简称知识城)。\n${'由知识城管委会负责。\n'.repeat(times / 8)}`,
    ],
    ['this law, and no title', '第一条 本法所称\n'.repeat(times / 8)],
    ['rivers that are counties too', '椒江、'.repeat(times / 4)],
    ['sides of an area', '东至县西巷,南至曲水亭街,'.repeat(times / 16)],
    ['organs, a line each', '教育部\n'.repeat(times / 4)],
    ['dates, a line each', '2021年3月5日\n'.repeat(times / 8)],
    ['titles, a line each', '关于印发《甲办法》的通知\n'.repeat(times / 16)],
    [
      'references, organs and verbs in one line without a bracket or a quotation mark',
      `重庆市黔江区人民政府关于甲工作的通知\n${'落实《甲办法》要求,区人民政府驻乙镇,甲乙丙实施,《甲》,'.repeat(times)}`,
    ],
    ['numbers', '国发〔2021〕3号、'.repeat(times / 8)],
    ['definitions', '《甲办法》(以下简称《办法》)'.repeat(times / 16)],
    ['pronouns', '本办法该意见'.repeat(times / 8)],
    ['blanks', ' 　'.repeat(times)],
    ['empty lines', '\n'.repeat(times)],
    ['words that are counties, in one bracket', `(${'西林、田林、'.repeat(times / 8)})`],
    ['single title marks', '<甲〈乙'.repeat(times / 2)],
    ['dots and straight quotation marks', '甲."乙'.repeat(times / 2)],
    ['pages with feet', `${'一二三四五六七八九十'.repeat(3)}\n— 3 —\n`.repeat(times / 32)],
    ['asides', '与《甲》、《乙》相衔接,已被《丙》替代,'.repeat(times / 16)],
    ['a long list of works', `${'茶园水库、'.repeat(times / 8)}等项目`],
  ])('is read and annotated: %s', { timeout: PATIENCE }, (_form, source) => expectValid(read(source)));

  it('is read and annotated: ten megabytes in one line', { timeout: PATIENCE }, () => {
    const sentence = '推动重庆市黔江区、酉阳县加快建设茶园水库,落实《国务院关于甲的意见》(国发〔2021〕3号)要求。';
    const bytes = Buffer.byteLength(sentence);
    const extraction = read(sentence.repeat(Math.ceil(10_000_000 / bytes)));
    expect(extraction.linked.length).toBeGreaterThan(100_000);
  });

  it('gives as many mentions and judgements again when it is repeated', { timeout: PATIENCE }, () => {
    const sentence = '推动重庆市黔江区、酉阳县加快建设茶园水库,落实《国务院关于甲的意见》(国发〔2021〕3号)要求。\n';
    const count = (times: number): number => read(sentence.repeat(times)).linked.length;
    expect(count(800)).toBe(8 * count(100));
  });
});
