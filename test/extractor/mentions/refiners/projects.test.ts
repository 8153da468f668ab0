/** What refiners do to projects: overlaps, repeats, statutes. */
import { describe, expect, it } from 'vitest';
import type { Mention, PolicyMention } from '../../../../extractor/mentions/mention.ts';
import { projectNames } from '../../../../extractor/mentions/recognisers/projects/names.ts';
import { projectAreas } from '../../../../extractor/mentions/refiners/project-areas.ts';
import { projectOverlaps } from '../../../../extractor/mentions/refiners/project-overlaps.ts';
import { projectRepeats } from '../../../../extractor/mentions/refiners/project-repeats.ts';
import { projectStatutes } from '../../../../extractor/mentions/refiners/project-statutes.ts';
import { split } from '../../../../extractor/segments/split.ts';
import { normalise } from '../../../../extractor/text/normalise.ts';
import { knowledge, mark, readProjects } from '../../project-reading.ts';

const segments = { lines: [], sentences: [] };

describe('of two projects that overlap', () => {
  it('the longer stays', () => {
    expect(mark('加快长征国家文化公园(重庆段)建设')).toBe('加快[长征国家文化公园(重庆段)]建设');
  });

  it('a list never swallows a name that the data knows', () => {
    expect(mark('推进雅下水电和川藏铁路建设')).toContain('[雅下水电工程|雅下水电]');
  });
});

describe('in the words of an area', () => {
  const typesOf = (name: string): readonly string[] => {
    const span = { start: 2, end: 2 + name.length };
    const both: readonly Mention[] = [
      { type: 'Region', rule: 'region-areas', form: 'area', names: [name], ...span },
      { type: 'Project', rule: 'test', head: '经济区', names: [name], ...span },
    ];
    return projectAreas.refine(both, normalise(`加快${name}建设`), segments, knowledge).map(({ type }) => type);
  };
  it.each(['宝鸡天水经济区', '太忻一体化经济区', '山东半岛蓝色经济区', '渝东南生态经济区'])(
    'that several divisions or an area name, no project stays: %s',
    (name) => expect(typesOf(name)).toEqual(['Region']),
  );
  it.each(['廊坊临空经济区', '黔江区生态经济区'])('that one division names, it stays: %s', (name) =>
    expect(typesOf(name)).toEqual(['Region', 'Project']),
  );
});

describe('inside the title of a policy', () => {
  it('no project stays', () => {
    const text = normalise('根据《黔江区茶园水库建设方案》，加快黔江区茶园水库建设');
    const title: PolicyMention = {
      type: 'Policy',
      form: 'titled',
      rule: 'test',
      start: text.folded.indexOf('《'),
      end: text.folded.indexOf('》') + 1,
    };
    const project = (start: number): Mention => ({
      type: 'Project',
      rule: 'test',
      head: '水库',
      names: ['黔江区茶园水库'],
      start,
      end: start + 7,
    });
    const [first, second] = [text.folded.indexOf('黔'), text.folded.lastIndexOf('黔')];
    const kept = projectOverlaps.refine([title, project(first), project(second)], text, segments, knowledge);
    expect(kept).toEqual([title, project(second)]);
  });
});

describe('inside the name of an agency', () => {
  const text = normalise('从中国人民银行兰州中心支行获悉');
  const agency: Mention = { type: 'Agency', form: 'central', rule: 'test', organ: '中国人民银行', start: 1, end: 13 };
  const project = (end: number): Mention => ({
    type: 'Project',
    rule: 'test',
    head: '中心',
    names: ['中心'],
    start: 1,
    end,
  });

  it('no project stays that is but a part of it', () =>
    expect(projectOverlaps.refine([agency, project(11)], text, segments, knowledge)).toEqual([agency]));
  it('one of its whole name stays: a centre may be built and act', () =>
    expect(projectOverlaps.refine([agency, project(13)], text, segments, knowledge)).toEqual([agency, project(13)]));
});

describe('a name that was found once', () => {
  it('counts wherever it stands again', () => {
    expect(mark('赣南苏区建设革命老区高质量发展示范区。革命老区高质量发展示范区取得进展')).toBe(
      '赣南苏区建设[革命老区高质量发展示范区]。[革命老区高质量发展示范区]取得进展',
    );
  });
});

describe('a name that was found once, in the name of an organ', () => {
  it('is a part of it', () => {
    const text = normalise('实施南水北调工程，配合省南水北调工程建设管理局');
    const organ: Mention = { type: 'Agency', form: 'central', rule: 'test', organ: '', start: 11, end: 23 };
    const found: Mention = { type: 'Project', rule: 'test', head: '工程', names: ['南水北调'], start: 2, end: 8 };
    expect(projectRepeats.refine([found, organ], text, segments, knowledge)).toEqual([found, organ]);
    expect(projectRepeats.refine([found], text, segments, knowledge)).toHaveLength(2);
  });
});

describe('a name that was found once, behind a number', () => {
  it.each([
    ['counts a kind', '建成国家区域诊疗中心，6个国家区域诊疗中心运行，两家国家区域诊疗中心开工', 1],
    [
      'is one where the number counts something else',
      '建成国家区域诊疗中心，2024年国家区域诊疗中心运行，第二批国家区域诊疗中心',
      3,
    ],
  ])('%s', (_, words, count) => {
    const found: Mention = {
      type: 'Project',
      rule: 'test',
      head: '中心',
      names: ['国家区域诊疗中心'],
      start: 2,
      end: 10,
    };
    expect(projectRepeats.refine([found], normalise(words), segments, knowledge)).toHaveLength(count);
  });
});

describe('in what a page says of itself', () => {
  const address = '建成淮北市相山区　中湖水厂';
  const found = (kind: 'chrome' | 'paragraph'): readonly string[] => {
    const text = normalise(address);
    const lines = [{ start: 0, end: text.folded.length, kind, rule: 'test' }];
    return projectNames.find(text, { lines, sentences: [] }, knowledge).map(({ rule }) => rule);
  };

  it('no name goes over a blank', () => {
    expect(found('chrome')).toEqual([]);
    expect(found('paragraph')).toHaveLength(1);
  });
});

describe('a facility that stands there', () => {
  const works = '建成乌鲁木齐水泥厂、兰州炼油厂，开工宝成铁路。';
  it('is a project in a text that tells of works', () => {
    expect(mark(`${works}抚顺煤矿的产量增长`)).toContain('[抚顺煤矿]的产量');
  });

  it('is a project in a text that counts what was achieved', () => {
    const achieved = '投资增长8%，产值增长5%，出口增长7%，新增贷款50亿元，建成高标准农田，规模居全国第一。';
    expect(mark(`${achieved}花江峡谷大桥名扬四海`)).toContain('[花江峡谷大桥]名扬四海');
  });

  it.each(['记者在洪崖洞景区看到', '货物抵达上海口岸，运往菊园新区', '车辆驶出沪渝高速收费站'])(
    'is an address elsewhere: %s',
    (text) => {
      expect(readProjects(text)).toEqual([]);
    },
  );
});

describe('a statute', () => {
  const articles = ['一', '二', '三', '四', '五'].map((n) => `第${n}条 为了完善泰山风景名胜区建设，制定本条例。`);
  it('keeps works and drops what stands there', () => {
    expect(readProjects(articles.join('\n'))).toEqual([]);
    expect(readProjects([...articles, '第六条 保护南水北调中线工程。'].join('\n')).map(({ names }) => names)).toEqual([
      ['南水北调中线'],
    ]);
  });

  it.each([
    '在泰山保护区域内进行工程建设的，应当报批。',
    '负责云台山景区内建设项目的监督管理。',
    '（五）房地产开发、旅游区开发等项目。',
  ])('plans nothing by %s', (sentence) => {
    expect(readProjects([...articles, `第六条 ${sentence}`].join('\n'))).toEqual([]);
  });

  it('keeps a programme in marks', () => {
    const [found] = readProjects([...articles, '第六条 推动“粤菜师傅”工程高质量发展。'].join('\n'));
    expect(found?.names).toEqual(['“粤菜师傅”工程']);
  });

  it('lists what stands in the cells behind its articles', () => {
    const rows = ['附件', '四川局　　泸州港、黄羊水库'];
    expect(readProjects([...articles, ...rows].join('\n')).flatMap(({ names }) => names)).toEqual([
      '泸州港',
      '黄羊水库',
    ]);
    const others = ['第六章　越冬港与停泊区', '第七条　泸州港、黄羊水库内企业应当报批。'];
    expect(readProjects([...articles, ...others].join('\n'))).toEqual([]);
  });

  it('is no notice that quotes an article', () => {
    const notice = Array.from({ length: 20 }, (_, i) => `${i + 1}. 各单位要落实责任。`);
    expect(readProjects([...notice, ...articles.slice(0, 2)].join('\n'))).toHaveLength(2);
  });

  const opened = (mark: string): readonly string[] =>
    ['一', '二', '三', '四', '五'].map((n) => `第${n}${mark} 双方加强合作。`);
  const works = '建设宁绩高速公路、南湖水库。';
  it.each([
    ['no plan in chapters', [...opened('章'), works], true],
    ['a statute in chapters that speaks of itself', [...opened('章'), '第一条 本办法适用于两县。', works], false],
    ['no agreement', [...opened('条'), works, '第六条 本协议一式四份。'], true],
    ['a statute by its articles', [...opened('条'), works, '第六条 经营者应当签订协议。'], false],
    ['a statute that tells of agreements', [...opened('条'), works, '第六条 本办法所附合同写明“本合同”。'], false],
  ])('is %s', (_, lines, isRead) => {
    expect(readProjects(lines.join('\n'))).toHaveLength(isRead ? 2 : 0);
  });

  it('is a statute also where it is cut short', () => {
    expect(readProjects(articles.slice(0, 2).join('\n'))).toEqual([]);
  });

  it('keeps lines and facilities of which it speaks again', () => {
    const own = '第六条 为了保护蒋家窑则水库，制定本办法。';
    const again = '第七条 蒋家窑则水库的水质由县人民政府监测。';
    expect(readProjects([...articles, own, again].join('\n')).map(({ names }) => names)).toContainEqual([
      '蒋家窑则水库',
    ]);
    expect(readProjects([...articles, own].join('\n'))).toEqual([]);
  });

  it.each([
    ['the row of a list behind its articles', '1　　岸堤水库　　　蒙阴县', true],
    ['no item of a sentence', '（一）岸堤水库，', false],
  ])('keeps %s', (_, line, isKept) => {
    const text = normalise([...articles, line].join('\n'));
    const start = text.folded.indexOf('岸堤');
    const mention = {
      type: 'Project' as const,
      rule: 'project-names',
      start,
      end: start + 4,
      names: ['岸堤水库'],
      head: '水库',
    };
    const refined = projectStatutes.refine([mention], text, split(text, knowledge), knowledge);
    expect(refined).toEqual(isKept ? [mention] : []);
  });

  it.each([
    ['应当支持北京南繁科研育种基地建设。', ['北京南繁科研育种基地']],
    ['打造爱国主义教育基地、研学基地。', []],
    ['推进丰宁县城污水处理厂升级改造。', ['丰宁县城污水处理厂升级改造']],
    ['丰宁抽水蓄能电站、111国道改线等工程施工影响水源的，应当报批。', ['丰宁抽水蓄能电站', '111国道改线']],
    ['公路、铁路、水库等工程施工应当报批，沪杭铁路、京杭运河等保护范围由县人民政府划定。', []],
    ['具体包括：胶济铁路文化遗产廊道、小清河文化遗产廊道。', []],
  ])('keeps a zone of a place that it sets about to build: %s', (sentence, wanted) => {
    expect(readProjects([...articles, `第六条 ${sentence}`].join('\n')).flatMap(({ names }) => names)).toEqual(wanted);
  });

  it('keeps what it sets about to build in a division that it names', () => {
    const duty = '第六条 组织实施松阳县黄南水库、缙云县潜明水库等重点水利工程的建设。';
    expect(readProjects([...articles, duty].join('\n')).flatMap(({ names }) => names)).toEqual([
      '松阳县黄南水库',
      '缙云县潜明水库',
    ]);
    const border = '第六条 保护范围东至松阳县黄南水库。';
    expect(readProjects([...articles, border].join('\n'))).toEqual([]);
  });

  it.each([
    ['宿豫区的骆马湖大堤、嶂山水库参照本办法执行。', ['骆马湖大堤', '嶂山水库']],
    ['宿豫区嶂山水库的管理不适用本办法。', ['宿豫区嶂山水库']],
    ['嶂山水库以东区域适用本办法。', []],
    ['嶂山水库、其他水闸由管理单位负责，参照本办法执行。', []],
    ['农村水闸、排涝泵站参照本办法执行。', []],
  ])('keeps what it says that it holds for: %s', (sentence, wanted) => {
    expect(readProjects([...articles, `第六条 ${sentence}`].join('\n')).flatMap(({ names }) => names)).toEqual(wanted);
  });

  it.each(['军供站', '村邮站', '过江隧道', '环库公路', '市管水库', '陆上低丰度油田'])(
    'names no kind of thing: %s',
    (kind) => {
      const lines = [`第六条 人民政府应当加强${kind}的建设。`, `第七条 ${kind}由管理单位负责，${kind}应当达标。`];
      expect(readProjects([...articles, ...lines].join('\n'))).toEqual([]);
    },
  );
});
