/** A brief on a directive: every section is there, every statement leads to its words, unknown things are called so. */
import { describe, expect, it } from 'vitest';
import { makeReport, showReportHtml, showReportMarkdown, tellIn } from '../../../graph-schema/index.ts';
import { smallView } from './small-graph.ts';

const view = smallView({
  policies: {
    国家意见: { by: '国务院', date: '2021-01-24', number: '国发〔2021〕3号' },
    上位法: { held: false },
    '省<办法>': { jurisdiction: '360000', date: '2021-03-01' },
    市方案: { jurisdiction: '360700' },
    缺的办法: { held: false },
  },
  says: [
    ['国家意见', 'BASED_ON', '上位法', '根据《上位法》'],
    ['省<办法>', 'IMPLEMENTS', '国家意见', '为落实《国家意见》'],
    ['市方案', 'IMPLEMENTS', '省<办法>'],
    ['市方案', 'MENTIONS', '缺的办法'],
  ],
  touches: [
    ['国家意见', '江西省', 'applies-to'],
    ['市方案', '赣县区', 'site'],
    ['市方案', '南康区', 'excluded'],
  ],
  regions: {
    江西省: { code: '360000', level: 'province' },
    赣县区: { code: '360704', parent: '江西省' },
    南康区: { code: '360703', parent: '江西省' },
  },
  plans: [['市方案', '赣县区水库', '赣县区']],
});
const telling = tellIn(view, 'zh');
const report = makeReport(telling, 'policy:国家意见');
const markdown = showReportMarkdown(telling, report);

describe('the brief', () => {
  it('has its seven parts, and the quotes', () =>
    expect([...markdown.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
      '这是什么文件',
      '它依据什么',
      '谁在落实',
      '涉及哪些地区',
      '项目',
      '还缺什么',
      '说明',
      '原文',
    ]));
  it.each([
    '- 依据《上位法》（级别不明 · 发布机关不详 · 日期不详 · 未收录）[2]',
    '1个省级行政区有落实文件：江西。最早的一份来自江西，在它发布36天后。',
    '- ①落实：《省\\<办法\\>》',
    '经由①',
    '共涉及2个地区，其中直接写到1个，经下级文件涉及1个。',
    '按角色（一个地区可有几种）：适用 1、任务或项目所在 1、本行政区 1。',
    '以下每个地区只列一次，归入排在最前的文件和角色。',
    '- ②，任务或项目所在：赣县区[',
    '文中除外的地区：南康区。',
    '- 赣县区水库（赣县区，②）[',
    '- 《上位法》：由本文件引用[2]',
    '- 《缺的办法》：由②引用[',
    '“根据《上位法》”（',
  ])('says: %s', (words) => expect(markdown).toContain(words));

  it('counts no documents below where there are none', () =>
    expect(showReportMarkdown(telling, makeReport(telling, 'policy:市方案'))).toContain(
      '共涉及1个地区，都不经下级文件。',
    ));
  it('does not say that each region stands once where none could stand twice', () =>
    expect(showReportMarkdown(telling, makeReport(telling, 'policy:市方案'))).not.toContain('只列一次'));
  it('says the date of a policy once, and counts characters from the first', () => {
    expect(markdown).toContain('日期：2021-01-24');
    expect(markdown).toContain('- 效力：施行日期不详');
    const [, start, end] = /“根据《上位法》”（.*第(\d+)–(\d+)字/.exec(markdown) ?? [];
    // The spans of the small graph begin at whole hundreds.
    expect([Number(end) - Number(start) + 1, Number(start) % 100]).toEqual([7, 1]);
  });
  it('numbers the same words once, and every number has its words', () => {
    const quotes = markdown.slice(markdown.indexOf('## 原文'));
    const numbers = [...markdown.matchAll(/\[(\d+)\]/g)].map(([, at]) => Number(at));
    expect(new Set(numbers).size).toBe([...quotes.matchAll(/^\d+\. “/gm)].length);
  });
  it('says of a policy that is only cited that its text is not here', () => {
    const cited = showReportMarkdown(telling, makeReport(telling, 'policy:上位法'));
    expect(cited).toContain('这份文件的全文没有收录');
    expect(cited).toContain('所依据的文件无从知道');
    // What is not known is said once, beside its name.
    expect(cited).toContain('- 发布机关：不详；日期：不详');
  });
  it('speaks English too', () =>
    expect(showReportMarkdown(tellIn(view, 'en'), makeReport(tellIn(view, 'en'), 'policy:国家意见'))).toContain(
      '2 regions in all: 1 named by its own text, 1 through documents below it.',
    ));
});

describe('the day in force', () => {
  it.each([
    ['of an amended statute is told apart from the day of its last words', '2010-12-23', '2007-10-01', '后来修改过'],
    ['before a year alone is told apart too', '2010', '2007-10-01', '后来修改过'],
    ['after the day of issue needs no more words', '2010-12-23', '2011-01-01', undefined],
    ['that is the day of issue needs none', '2010-12-23', '2010-12-23', undefined],
    ['in the year of which only the year is known needs none', '2010', '2010-03-01', undefined],
  ])('%s', (_, date, effective, words) => {
    const told = smallView({ policies: { 公路条例: { date, effective } } });
    const brief = showReportMarkdown(tellIn(told, 'zh'), makeReport(tellIn(told, 'zh'), 'policy:公路条例'));
    const line = /- 效力：(.*)/.exec(brief)?.[1];
    expect(line?.startsWith(`${effective}起施行`)).toBe(true);
    if (words === undefined) expect(line).toBe(`${effective}起施行`);
    else expect(line).toContain(words);
  });
});

describe('what is missing', () => {
  const many = smallView({
    policies: {
      国家意见: { date: '2021-01-24' },
      甲办法: { date: '2021-03-01' },
      乙办法: { date: '2021-04-01' },
      外面的通知: { date: '2019-01-01' },
      别处的方案: { held: false },
      缺的规定: { held: false },
    },
    says: [
      ['甲办法', 'IMPLEMENTS', '国家意见'],
      ['乙办法', 'IMPLEMENTS', '国家意见'],
      ['别处的方案', 'IMPLEMENTS', '国家意见'],
      ['外面的通知', 'MENTIONS', '缺的规定'],
      ['外面的通知', 'MENTIONS', '别处的方案'],
      ['甲办法', 'MENTIONS', '缺的规定'],
      ['乙办法', 'MENTIONS', '缺的规定'],
    ],
  });
  const brief = showReportMarkdown(tellIn(many, 'zh'), makeReport(tellIn(many, 'zh'), 'policy:国家意见'));
  it('is cited first by a document of the trace that is looked at, and counted in it', () =>
    expect(brief).toMatch(/- 《缺的规定》：上述文件中有2份引用它，首先是[①-③]\[/));
  it('says so where only others cite a document of the trace', () =>
    expect(brief).toMatch(/- 《别处的方案》：上述文件没有引用它，这里另有1份引用，首先是《外面的通知》\[/));
  it('says in English one document as one', () => {
    const english = showReportMarkdown(tellIn(many, 'en'), makeReport(tellIn(many, 'en'), 'policy:国家意见'));
    expect(english).toContain('cited by none of these but by 1 other here, first by');
  });
});

describe('sentences of the brief', () => {
  const brief = (graph: Parameters<typeof smallView>[0], of: string, language: 'zh' | 'en' = 'zh') => {
    const told = tellIn(smallView(graph), language);
    return showReportMarkdown(told, makeReport(told, `policy:${of}`));
  };
  const told = {
    policies: {
      划型规定: { date: '2011-06-18' },
      关于印发划型规定的通知: { date: '2011-06-18' },
      市措施: { date: '2020-02-05', jurisdiction: '360700' },
      上位意见: { held: false },
      县细则: { date: '2020-02-08' },
    },
    says: [
      ['关于印发划型规定的通知', 'ISSUES', '划型规定', '现将《划型规定》印发给你们'],
      ['市措施', 'ISSUES', '划型规定', '四部联合发布的《划型规定》'],
      ['市措施', 'BASED_ON', '上位意见', '根据《上位意见》'],
      ['县细则', 'IMPLEMENTS', '划型规定', '落实《划型规定》'],
    ],
    plans: [['市措施', '某水库']],
  } as const;

  it('do not say that a document issues what it only tells was issued', () => {
    const upper = brief(told, '划型规定');
    expect(upper).toMatch(/[①-⑨]提到印发：《市措施》/);
    expect(upper).toMatch(/[①-⑨]印发：《关于印发划型规定的通知》/);
    expect(upper).toMatch(/[①-⑨]落实：《县细则》/);
    expect(upper).toContain('这个集合里有3份文件由它而来，按层级和时间列出。其中1份只是提到它的印发或转发。');
    const lower = brief(told, '市措施');
    expect(lower).toContain('文中写明它落实、依据、转发或解读的文件有1份。另外提到1份文件的印发或转发。');
    expect(lower).toContain('- 提到印发《划型规定》');
    expect(brief(told, '县细则')).not.toContain('印发或转发');
  });
  it('call the document of the brief so, not by its whole title', () =>
    expect(brief(told, '市措施')).toContain('- 《上位意见》：由本文件引用['));
  it('speak of documents that follow only where some do', () => {
    const alone = brief(told, '市措施');
    expect(alone).toContain('它共部署1个项目。');
    expect(alone).toContain('本文件引用的文件中，有1份这里没有收录');
    const below = brief(told, '划型规定');
    expect(below).toContain('由它而来的文件共部署1个项目。');
    expect(below).toContain('上述文件和它们引用的文件中，有1份这里没有收录');
  });
  it('say that nothing is missing also where nothing is cited', () =>
    expect(brief({ policies: { 孤文: {} } }, '孤文')).toContain('上述文件没有引用这里未收录的文件。'));
  it.each([
    ['2011-06-18', '最早的一份来自江西，与它同日发布。'],
    ['2011-06-19', '最早的一份来自江西，在它发布1天后。'],
  ])('say how soon it was carried on from a province: %s', (date, words) => {
    const graph = { ...told, policies: { ...told.policies, 市措施: { ...told.policies.市措施, date } } };
    expect(brief(graph, '划型规定')).toContain(words);
  });
  it('say a number once where the title says it in other marks', () => {
    const order = {
      指挥部令: { title: '甲指挥部令（第1号）', number: '甲指挥部令第1号' },
      意见: { number: '甲发〔2021〕3号' },
    };
    expect(brief({ policies: order }, '指挥部令')).toContain('*级别不明 ·');
    expect(brief({ policies: order }, '意见')).toContain('*甲发〔2021〕3号 ·');
  });
  it('are English too', () => {
    expect(brief(told, '划型规定', 'en')).toMatch(/- ① [a-z]/);
    expect(brief(told, '市措施', 'en')).toContain('Others that it mentions as issued or forwarded: 1.');
    expect(brief(told, '划型规定', 'en')).toContain('Those that only mention that it was issued or forwarded: 1.');
  });
});

describe('the brief as a page', () => {
  const html = showReportHtml(telling, report);
  it('lets no mark of a title become markup', () => {
    expect(html).toContain('《省&lt;办法&gt;》');
    expect(html).not.toContain('<办法>');
  });
  it('draws every province once, with the regions named in it', () => {
    expect(html.match(/<rect /g)).toHaveLength(34);
    expect(html).toContain('<title>江西 2</title>');
  });
  it('keeps the number of a quote at its word where a line ends', () => {
    expect(html).toMatch(/\u2060<sup>/);
    expect(html).not.toMatch(/[^\u2060]<sup>/);
  });
  it('asks nothing of any other place', () => expect(html).not.toMatch(/(?:src|href)="(?!#)/));
});
