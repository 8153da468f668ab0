import { describe, expect, test } from 'vitest';
import { annotated } from '../metadata-reading.ts';
import { policiesIn, readPolicies } from '../policy-reading.ts';

describe('short titles find the title that they stand for', () => {
  test.each([
    [
      'the text defines it',
      '《关于支持甲的若干措施》（以下简称《若干措施》）。《若干措施》明确',
      2,
      '关于支持甲的若干措施',
    ],
    ['the last full title that ends so', '《甲发展规划》、《乙意见》出台。《意见》提出', 2, '乙意见'],
    ['a stage at the end does not count', '编制了《甲省规划纲要（草案）》。《纲要草案》提出', 1, '甲省规划纲要(草案)'],
    ['years at the end do not count', '印发《甲发展规划（2021—2025年）》。《规划》提出', 1, '甲发展规划(2021—2025年)'],
    ['named only later, and only once', '《指南》公布。市财政局发布《甲资金申报指南》', 0, '甲资金申报指南'],
  ])('%s: %s', (_, source, index, id) =>
    expect(policiesIn(source)[index]).toMatch(new RegExp(`→ ${id.replace(/[()]/g, '\\$&')}$`)),
  );

  test('what a notice prints, also where its heading has no marks and leaves out the head of its title', () => {
    const last = (title: string): string | undefined =>
      policiesIn(
        `${title}\n《甲市乙区第十四个五年规划和二〇三五年远景目标纲要》已经批准，现印发给你们。\n《甲市乙区第十三个五年规划纲要》的任务完成。\n乙区开展《纲要》评估`,
        { title },
      ).at(-1);
    expect(last('甲市乙区人民政府关于印发乙区第十四个五年规划和二○三五年远景目标纲要的通知')).toBe(
      '《纲要》 → 甲市乙区第十四个五年规划和二〇三五年远景目标纲要',
    );
    expect(last('甲市乙区人民政府关于印发丙镇规划纲要的通知')).toBe('《纲要》 → 甲市乙区第十三个五年规划纲要');
  });

  test('of two that are called alike, the one whose owner stands before it', () => {
    const source =
      '《国务院关于支持甲的若干意见》（国发〔2012〕21号，以下简称国务院《若干意见》）和《中共江西省委关于甲的若干意见》（以下称省委《若干意见》）。落实国务院《若干意见》，省委《若干意见》，本市《若干意见》';
    expect(policiesIn(source).slice(-3)).toEqual([
      '《若干意见》 → 国务院关于支持甲的若干意见',
      '《若干意见》 → 中共江西省委关于甲的若干意见',
      '《若干意见》 → 中共江西省委关于甲的若干意见',
    ]);
    const other =
      '《中共云南省委关于丙的实施方案》（云发〔2017〕6号、云办发〔2018〕4号，以下统称省《实施方案》）、《丁州乙实施方案》。按省《实施方案》办理，州《实施方案》';
    expect(policiesIn(other).slice(-2)).toEqual([
      '《实施方案》 → 中共云南省委关于丙的实施方案',
      '《实施方案》 → 丁州乙实施方案',
    ]);
  });

  test('what is nothing but the kind of a plan, an agreement or a scheme, and no shorter title of its own', () => {
    const last = (source: string): string | undefined => policiesIn(source).at(-1);
    expect(last('《甲江高速公路网布局规划》收悉。同意《布局规划》')).toBe('《布局规划》 → 甲江高速公路网布局规划');
    expect(last('签订《乙水库移交协议》和《丙市合作框架协议》。《框架协议》有效')).toBe(
      '《框架协议》 → 丙市合作框架协议',
    );
    expect(last('《丁县征地补偿方案》已经公布，《补偿方案》有效')).toBe('《补偿方案》 → 丁县征地补偿方案');
    expect(last('《甲江高速公路网布局规划》收悉。另有《路网规划》')).toBe('《路网规划》 → 路网规划');
    expect(last('《甘肃省义务教育条例》施行。《教育条例》另行制定')).toBe('《教育条例》 → 教育条例');
  });

  test('the inner title of the heading may leave out whose it is', () => {
    const title = '遵义地区行政公署转发《省人民政府转发〈国务院关于矿点的通知〉的通知》的通知';
    const id = '省人民政府转发〈国务院关于矿点的通知〉的通知';
    expect(
      policiesIn(`${title}\n现将省人民政府黔府（1986）73号《转发〈国务院关于矿点的通知〉的通知》转发给你们`, {
        title,
      }).slice(-2),
    ).toEqual([`黔府(1986)73号 → ${id}`, `《转发〈国务院关于矿点的通知〉的通知》 → ${id}`]);
    // What is left out is no organ.
    const other = '遵义地区行政公署印发《再次转发〈乙意见〉的通知》的通知';
    expect(policiesIn(`${other}\n执行《转发〈乙意见〉的通知》`, { title: other }).at(-1)).toBe(
      '《转发〈乙意见〉的通知》 → 转发〈乙意见〉的通知',
    );
  });

  test('a heading that passes a report on is no report, though that stands below', () => {
    const title = '湖南省人民政府批转省交通厅关于整治航道的报告';
    const source = `${title}\n湘政发〔1989〕63号\n各地区行政公署：\n省政府同意省交通厅《关于整治航道的报告》，现转发给你们。\n湖南省人民政府\n一九八九年八月九日\n\n关于整治航道的报告\n\n省人民政府：\n我省水运历来占有重要地位，现报告如下。\n湖南省交通厅\n一九八九年七月二日`;
    const { mentions } = annotated([source]);
    const found = mentions.flatMap(({ type, text, ids }) => (type === 'Policy' ? [`${text} → ${ids.join()}`] : []));
    expect(found[0]).toBe(`${title} → ${title}`);
    expect(found.slice(1)).toEqual([
      '《关于整治航道的报告》 → 关于整治航道的报告',
      '关于整治航道的报告 → 关于整治航道的报告',
    ]);
  });

  test('a number that is passed on is what the heading says', () => {
    const title = '贵州省人民政府转发《国务院批转煤炭部关于整顿矿点的报告的通知》的通知';
    const id = '国务院批转煤炭部关于整顿矿点的报告的通知';
    expect(policiesIn(`${title}\n现将国发（1986）62号文件转发给你们`, { title })[1]).toBe(`国发(1986)62号 → ${id}`);
    expect(policiesIn(`${title}\n现将国务院国发（1986）62号转发给你们`, { title })[1]).toBe(`国发(1986)62号 → ${id}`);
    const issued = '甘肃省林业厅关于印发《护林员管理办法》的通知';
    expect(policiesIn(`${issued}\n现将甘林发〔2001〕9号文件印发给你们`, { title: issued }).at(-1)).toBe(
      '甘林发〔2001〕9号 → 护林员管理办法',
    );
    // Another number in the sentence, and a heading that passes on nothing.
    expect(policiesIn(`${title}\n省政府黔府（1985）4号文件已经转发，请执行`, { title }).at(-1)).toBe(
      '黔府(1985)4号 → 黔府〔1985〕4号',
    );
    const plain = '贵州省人民政府关于整顿矿点的通知';
    expect(policiesIn(`${plain}\n现将国发（1986）62号文件转发给你们`, { title: plain }).at(-1)).toBe(
      '国发(1986)62号 → 国发〔1986〕62号',
    );
  });

  test('the document itself, where its title ends so and nothing before does', () => {
    expect(policiesIn('甲市关于支持乙的实施意见\n《实施意见》提出', { title: '甲市关于支持乙的实施意见' })[1]).toBe(
      '《实施意见》 → 甲市关于支持乙的实施意见',
    );
  });

  test('in a reading, the policy that it reads', () => {
    const title = '《甲的若干措施》解读';
    const source = `${title}\n落实国务院《乙的政策措施》，广泛征求各区和有关部门的意见，多次召开企业座谈会，反复修改完善，形成送审稿。\n《措施》明确`;
    expect(policiesIn(source, { title, kind: '解读' }).at(-1)).toBe('《措施》 → 甲的若干措施');
  });

  test('解读 before a title is no organ of it', () => {
    const title = '解读《关于支持甲的实施意见》';
    expect(policiesIn(`${title}\n《实施意见》提出`, { title, kind: '解读' })).toEqual([
      '《关于支持甲的实施意见》 → 关于支持甲的实施意见',
      '《实施意见》 → 关于支持甲的实施意见',
    ]);
  });

  test('right behind another full title it is that one, even in a reading', () => {
    const title = '《甲的公告》解读';
    const source = `${title}\n落实《乙的公告》（2020年第9号）。《公告》自2020年起施行。\n其他各项规定，凡是符合条件的企业都可以申请享受，不需要另行备案，也不需要提交证明材料。《公告》还明确`;
    expect(policiesIn(source, { title, kind: '解读' }).slice(-2)).toEqual([
      '《公告》 → 乙的公告',
      '《公告》 → 甲的公告',
    ]);
  });

  test('in a reading, what is being made is its matter, whatever stands nearer, and so is what is said of it next', () => {
    const title = '《甲市扬尘防治办法》政策解读';
    const read = (rest: string) => policiesIn(`${title}\n${rest}`, { title, kind: '解读' });
    for (const verb of ['起草了', '制定', '形成', '出台'])
      expect(read(`根据《乙省扬尘防治办法》，我市${verb}《办法》。《办法》规定`).slice(-2)).toEqual([
        '《办法》 → 甲市扬尘防治办法',
        '《办法》 → 甲市扬尘防治办法',
      ]);
    // Another that is named in full in between.
    expect(read('我市起草了《办法》。《乙省扬尘防治办法》明确职责，《办法》还规定').at(-1)).toBe(
      '《办法》 → 乙省扬尘防治办法',
    );
    expect(read('省政府印发《乙省扬尘防治办法》，《办法》规定').at(-1)).toBe('《办法》 → 乙省扬尘防治办法');
    // What ends otherwise is not made here.
    expect(read('根据《乙省扬尘防治条例》，制定《条例》').at(-1)).toBe('《条例》 → 乙省扬尘防治条例');
  });

  test('below a heading of a reading it is the matter again', () => {
    const title = '关于《甲办法》的政策解读';
    expect(policiesIn(`${title}\n参考了《乙办法》。\n《办法》共六章`, { title, kind: '解读' }).at(-1)).toBe(
      '《办法》 → 甲办法',
    );
  });

  test('the one that shares its matter with the title, though another stands nearer', () => {
    const title = '国务院关于支持淮河生态经济带高质量发展的意见';
    const source = `${title}\n实施《淮河生态经济带发展规划》。水土流失治理按《全国重要生态系统规划》执行。\n完善基础设施，建设高速铁路和航道，加强农业水利建设，改善民生，加强组织领导，压实各方责任，定期总结《规划》`;
    expect(policiesIn(source, { title }).at(-1)).toBe('《规划》 → 淮河生态经济带发展规划');
    expect(policiesIn(source.replace('淮河生态经济带发展规划', '流域发展规划'), { title }).at(-1)).toBe(
      '《规划》 → 全国重要生态系统规划',
    );
  });

  test('a draft of what the text defines', () => {
    const source = '《甲流域达标方案》（下称《方案》）。《乙水体方案》停止执行。附件：1.《方案（征求意见稿）》';
    expect(policiesIn(source).at(-1)).toBe('《方案(征求意见稿)》 → 甲流域达标方案');
  });

  test('without an antecedent it stays unresolved, with candidates', () => {
    expect(policiesIn('《通知》要求')).toEqual(['《通知》']);
    const [only] = readPolicies('《方案》要求').linked;
    expect(only?.link.status).toBe('unresolved');
  });

  test('the loser is named', () => {
    const { linked } = readPolicies('《甲方案》和《乙方案》。《方案》提出');
    expect(linked[2]?.link).toMatchObject({ ids: ['乙方案'], losers: [{ id: '甲方案' }] });
  });
});

describe('spellings of one title are one policy', () => {
  test.each([
    ['organ left out', '国务院关于支持甲的意见\n发布《关于支持甲的意见》', '国务院关于支持甲的意见'],
    ['blanks between organs', '国务院关于支持甲的意见\n《国务院 关于支持甲的意见》', '国务院关于支持甲的意见'],
  ])('%s', (_, source, own) => expect(policiesIn(source, { title: own }).at(-1)).toMatch(new RegExp(`→ ${own}$`)));

  test('the words of another paper that the own title passes on are the other paper', () => {
    const title = '国务院批转林业部关于甲会议的报告';
    expect(policiesIn(`${title}\n同意林业部《关于甲会议的报告》`, { title }).at(-1)).toBe(
      '《关于甲会议的报告》 → 关于甲会议的报告',
    );
  });

  test('laws get their official title', () => {
    expect(policiesIn('依照《传染病防治法》')).toEqual(['《传染病防治法》 → 中华人民共和国传染病防治法']);
    expect(policiesIn('落实《优化营商环境条例》')).toEqual(['《优化营商环境条例》 → 优化营商环境条例']);
  });

  test('a province that makes a regulation means its own, one that carries it out the nation’s', () => {
    const own = { title: '甲省政府工作报告', jurisdiction: '360000' };
    expect(policiesIn('推动修订优化营商环境条例，', own)).toEqual(['优化营商环境条例']);
    expect(policiesIn('认真落实优化营商环境条例，', own)).toEqual(['优化营商环境条例 → 优化营商环境条例']);
    expect(policiesIn('推进生态保护补偿条例的制定和修订工作')).toEqual(['生态保护补偿条例']);
    expect(policiesIn('推动修订优化营商环境条例，')).toEqual(['优化营商环境条例 → 优化营商环境条例']);
  });

  test('two organs on the same matter stay two', () => {
    const own = '甲省关于支持企业的意见';
    expect(policiesIn(`${own}\n落实《国务院关于支持企业的意见》`, { title: own })[1]).toBe(
      '《国务院关于支持企业的意见》 → 国务院关于支持企业的意见',
    );
  });

  test('a law of the state is never the short form of another', () => {
    expect(policiesIn('《国内水路运输管理条例》和《中华人民共和国水路运输管理条例》')[1]).toMatch(
      /→ 中华人民共和国水路运输管理条例$/,
    );
  });

  test('a local title without its place, but no other cut', () => {
    expect(policiesIn('《山东省农业环境办法》。《农业环境办法》规定')[1]).toBe('《农业环境办法》 → 山东省农业环境办法');
    expect(policiesIn('《国际商标公告》。《商标公告》采用')[1]).toBe('《商标公告》 → 商标公告');
  });

  test('on trial and not, but draft and final stay apart', () => {
    expect(policiesIn('《甲园区管理办法（试行）》。《甲园区管理办法》规定')[1]).toBe(
      '《甲园区管理办法》 → 甲园区管理办法(试行)',
    );
    expect(policiesIn('《甲园区管理办法（征求意见稿）》。《甲园区管理办法》')[1]).toBe(
      '《甲园区管理办法》 → 甲园区管理办法',
    );
  });

  test('with its years and without, unless several have years', () => {
    expect(policiesIn('《甲山区振兴规划（2015—2025年）》。《甲山区振兴规划》要求')[1]).toBe(
      '《甲山区振兴规划》 → 甲山区振兴规划(2015—2025年)',
    );
    const earlier =
      '《甲山区振兴规划（2015—2025年）》。2004年省政府批准的《甲山区振兴规划》废止，2015年省政府批准的《甲山区振兴规划》有效';
    expect(policiesIn(earlier).slice(1)).toEqual([
      '《甲山区振兴规划》 → 甲山区振兴规划',
      '《甲山区振兴规划》 → 甲山区振兴规划(2015—2025年)',
    ]);
    expect(policiesIn('《甲山区振兴规划》。《甲山区振兴规划（2015—2025年）》要求')[0]).toBe(
      '《甲山区振兴规划》 → 甲山区振兴规划',
    );
    const both = '《甲山区振兴规划（2005—2015年）》和《甲山区振兴规划（2015—2025年）》。《甲山区振兴规划》要求';
    expect(policiesIn(both)[2]).toBe('《甲山区振兴规划》 → 甲山区振兴规划');
  });

  test('parts of a law with numbers stay apart from it', () => {
    expect(policiesIn('《中华人民共和国刑法修正案（九）》和《中华人民共和国刑法》')[1]).toMatch(
      /→ 中华人民共和国刑法$/,
    );
  });
});

describe('numbers', () => {
  test.each([
    ['given with the title elsewhere', '《关于甲的意见》（国发〔2020〕3号）。按国发〔2020〕3号办', 1, '关于甲的意见'],
    ['right before the title', '国发〔2020〕3号《关于甲的意见》', 0, '关于甲的意见'],
    ['known', '按国发〔2021〕3号文件', 0, '国务院关于新时代支持革命老区振兴发展的意见'],
    ['of another than the title it is joined to', '对照《甲条例》以及黑水规〔2019〕6号文件', 1, '黑水规〔2019〕6号'],
    [
      'behind the sentence of another title',
      '按《甲条例》执行。武政办发〔2022〕21号所列项目',
      1,
      '武政办发〔2022〕21号',
    ],
    ['under which the title was printed', '《甲办法》经审议通过，7月10日以衢政发〔2023〕18号文印发', 1, '甲办法'],
    [
      'for whose reason a title was made',
      '《甲办法》经审议通过，依据衢政发〔2023〕18号文制定',
      1,
      '衢政发〔2023〕18号',
    ],
    ['of what asks about a title', '关于报批《甲规划》的请示（南政综〔2023〕151号）收悉', 1, '南政综〔2023〕151号'],
    ['of an unknown title', '按国发〔1999〕77号文件', 0, '国发〔1999〕77号'],
  ])('%s: %s', (_, source, index, id) => expect(policiesIn(source)[index]).toMatch(new RegExp(`→ ${id}$`)));
});

test('popular short names of laws are the laws, in marks or without', () =>
  expect(policiesIn('根据《税收征管法》，依照村委会组织法第三条，违反《征管法》')).toEqual([
    '《税收征管法》 → 中华人民共和国税收征收管理法',
    '村委会组织法 → 中华人民共和国村民委员会组织法',
    '《征管法》 → 征管法',
  ]));

describe('该决定 is the policy unless something else was called so since', () => {
  test.each([
    ['根据《关于甲的决定》办理，该决定自公布之日起施行', '该决定 → 关于甲的决定'],
    ['根据《关于甲的决定》（以下简称《决定》），该决定施行后', '该决定 → 关于甲的决定'],
    ['执行《关于甲的决定》。拒不履行行政处罚决定的，由作出该决定的部门强制执行', '该决定'],
    ['执行《关于甲的决定》。机长可以作出决定，并对该决定负责；该决定', '该决定'],
    ['适用《中华人民共和国土地管理法》的法律问题，该法', '该法 → 中华人民共和国土地管理法'],
  ])('%s', (source, last) => expect(policiesIn(source).at(-1)).toBe(last));
});

test('paragraphs behind what was named in passing 该办法 is what the text reads', () => {
  const title = '《甲交易管理办法》答记者问';
  const passing = '问：价格怎么定？\n答：《乙价格管理办法》规定的价格不变。';
  const work = `问：下一步怎么做？\n答：一是${'举办培训班，指导各地开展监管平台对接，'.repeat(7)}适时启动该办法的修订。`;
  expect(policiesIn(`${title}\n${passing}\n${work}`, { title }).at(-1)).toBe('该办法 → 甲交易管理办法');
  expect(policiesIn(`${title}\n${passing}该办法自5月起施行。`, { title }).at(-1)).toBe('该办法 → 乙价格管理办法');
  expect(policiesIn(`${passing}\n${work}`).at(-1)).toBe('该办法 → 乙价格管理办法');
});

describe('a title without its place is not the local one that ends so', () => {
  const title = '四川省人民政府关于印发《四川省“十四五”甲实施方案》的通知';
  const last = (sentence: string, docNumber = '川府发〔2022〕1号'): string | undefined =>
    policiesIn(`${title}\n${docNumber}\n各市人民政府：\n现将《四川省“十四五”甲实施方案》印发给你们。${sentence}`, {
      title,
      docNumber,
      jurisdiction: '510000',
    }).at(-1);
  const national = ' → “十四五”甲实施方案';
  const local = ' → 四川省“十四五”甲实施方案';

  test.each([
    ['the nation prints it', '国家印发了《“十四五”甲实施方案》', national],
    ['a ministry does', '国家发展改革委印发的《“十四五”甲实施方案》', national],
    ['it is the State Council’s', '根据国务院《“十四五”甲实施方案》', national],
    ['it bears another number', '执行《“十四五”甲实施方案》（发改基础〔2021〕11号）', national],
    ['near miss: a department of the province prints it', '省发展改革委印发了《“十四五”甲实施方案》', local],
    ['near miss: a branch of a central bank', '人民银行成都分行印发《“十四五”甲实施方案》', local],
    ['near miss: it bears the number of the notice', '执行《“十四五”甲实施方案》（川府发〔2022〕1号）', local],
    ['near miss: nothing tells whose it is', '国家有部署。《“十四五”甲实施方案》提出', local],
  ])('%s: %s', (_, sentence, expected) => expect(last(sentence)?.endsWith(expected)).toBe(true));
});

test('a headline may shorten the one title of the text that ends so', () => {
  const title = '《申报指南》公布一目了然';
  const text = '近日，市财政局公布《甲政策措施申报指南》。\n《申报指南》共五章。';
  const whole = '甲政策措施申报指南';
  expect(policiesIn(`${title}\n${text}`, { title })).toEqual([
    `《申报指南》 → ${whole}`,
    `《${whole}》 → ${whole}`,
    `《申报指南》 → ${whole}`,
  ]);
  // Two end so: which is meant?
  expect(policiesIn(`${title}\n${text}又公布《乙扶持资金申报指南》。`, { title })[0]).toBe('《申报指南》 → 申报指南');
});

test('本办法 is the document, 该办法 what it named last', () => {
  const own = '甲市管理办法';
  expect(policiesIn(`${own}\n本办法依据《乙管理办法》制定，该办法另有规定的除外`, { title: own })).toEqual([
    '甲市管理办法 → 甲市管理办法',
    '本办法 → 甲市管理办法',
    '《乙管理办法》 → 乙管理办法',
    '该办法 → 乙管理办法',
  ]);
});

describe('acts and laws of Hong Kong, Macao and Taiwan are their own', () => {
  test.each([
    [
      '根据第12/2013号法律《城市规划法》第九条。《城市规划法》第三条',
      ['《城市规划法》 → 城市规划法', '《城市规划法》 → 城市规划法'],
    ],
    ['废止第38/2006号行政长官批示', ['第38/2006号行政长官批示 → 第38/2006号行政长官批示']],
    ['第85/84/M号法令第三条', ['第85/84/M号法令 → 第85/84/M号法令']],
    ['第6/2015号经济财政司司长批示', ['第6/2015号经济财政司司长批示 → 第6/2015号经济财政司司长批示']],
    // Near misses: a machine, a case, the nation's law.
    ['第3/4号机组、第12/2013号案', []],
    ['根据《城乡规划法》', ['《城乡规划法》 → 中华人民共和国城乡规划法']],
  ])('%s', (source, expected) => expect(policiesIn(source)).toEqual(expected));

  test('in a text that governs one of them', () => {
    const own = { jurisdiction: '820000' };
    expect(policiesIn('《城市规划法》', own)).toEqual(['《城市规划法》 → 城市规划法']);
    expect(policiesIn('《中华人民共和国海关法》', own)).toEqual(['《中华人民共和国海关法》 → 中华人民共和国海关法']);
  });
});
