/** Documents within a document: which lines are whose, and what only looks like a document of its own. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../extractor/knowledge/load.ts';
import { split } from '../../../extractor/segments/split.ts';
import { normalise } from '../../../extractor/text/normalise.ts';
import { sliceOf } from '../../../extractor/text/text.ts';

const knowledge = loadKnowledge();

const notice = (title: string, body: string): readonly string[] => [
  title,
  '渝府发〔2021〕36号',
  '各区县人民政府：',
  body,
  '重庆市人民政府',
  '2021年3月1日',
];
const measures = ['为支持中小企业发展，制定本措施。', '一、加大金融支持力度', '鼓励银行降低利率，确保融资成本下降。'];
const printing = notice(
  '重庆市人民政府关于印发支持中小企业发展若干措施的通知',
  '《支持中小企业发展若干措施》已经市政府同意，现印发给你们，请认真贯彻执行。',
);
const requiring = notice(
  '重庆市人民政府关于支持中小企业发展的通知',
  '各区县要按照《中小企业服务工作方案》（见附件1）做好服务，并填写附件2，按月报送。',
);

/** `2: 关于…的措施`: how many lines each carried document has, and its title. */
const carriedIn = (...lines: readonly string[]): readonly string[] => {
  const text = normalise(lines.join('\n'));
  const { lines: found, carried = [] } = split(text, knowledge);
  return carried.map((_, part) => {
    const own = found.filter((line) => line.part === part);
    const title = own.filter(({ kind }) => kind === 'title').map((line) => sliceOf(text, line));
    return `${own.length}: ${title.join('')}`;
  });
};

describe('a document within another', () => {
  it.each([
    [
      'the measures that a notice prints',
      [...printing, '支持中小企业发展若干措施', ...measures],
      ['4: 支持中小企业发展若干措施'],
    ],
    [
      'the measures whose stage stands on a line of its own',
      [...printing, '支持中小企业发展若干措施', '（试行）', ...measures],
      ['5: 支持中小企业发展若干措施(试行)'],
    ],
    [
      'each of several texts that one notice prints',
      [
        ...notice(
          '重庆市人民政府关于印发《重庆市防震减灾规划》《重庆市地震应急预案》的通知',
          '现将《重庆市防震减灾规划》《重庆市地震应急预案》印发给你们。',
        ),
        '重庆市防震减灾规划',
        '一、现状',
        '全市地震监测台站十二个。',
        '重庆市地震应急预案',
        '为规范应急工作，制定本预案。',
      ],
      ['3: 重庆市防震减灾规划', '2: 重庆市地震应急预案'],
    ],
    [
      'each of two whose titles only the sentence gives, the second broken over lines',
      [
        ...notice(
          '重庆市人民政府关于印发公共资源交易两个文件的通知',
          '《重庆市公共资源交易办法》和《重庆市公共资源交易监督管理细则》已经市政府同意，现印发给你们。',
        ),
        '重庆市公共资源交易办法',
        '第一条 为规范公共资源交易，制定本办法。',
        '重庆市公共资源交易',
        '监督管理细则',
        '第一条 为加强监督，制定本细则。',
      ],
      ['2: 重庆市公共资源交易办法', '3: 重庆市公共资源交易监督管理细则'],
    ],
    [
      'but not one that the same sentence repeals',
      [
        ...notice(
          '重庆市人民政府关于印发《重庆市游船管理办法》的通知',
          '现将《重庆市游船管理办法》印发给你们，原《重庆市竹筏管理办法》同时废止。',
        ),
        '重庆市游船管理办法',
        '第一条 为加强管理，竹筏参照下列文件：',
        '重庆市竹筏管理办法',
        '第二条 本办法自公布之日起施行。',
      ],
      // Its line stands alone like a heading, but in the same part.
      ['4: 重庆市游船管理办法重庆市竹筏管理办法'],
    ],
    [
      'but not the title of another text that the measures only name',
      [...printing, '支持中小企业发展若干措施', ...measures, '重庆市中小企业服务办法', '一、总则', '另行制定办法。'],
      ['7: 支持中小企业发展若干措施'],
    ],
    [
      'the report below the line that says how far it is sent',
      [
        '中共中央批转林业部党组《关于整顿林区秩序的报告》的通知',
        '各省委：',
        '中央同意林业部党组《关于整顿林区秩序的报告》，现发给你们，望参照执行。',
        '中共中央',
        '一九八一年五月十九日',
        '（此件发至县团级）',
        '关于整顿林区秩序的报告',
        '中央：',
        '去年全国毁林五万亩，情况严重。为此，提出如下意见。',
      ],
      ['3: 关于整顿林区秩序的报告'],
    ],
    [
      'the report that a letter of old passes on, signed without a day',
      [
        '国务院批转国家经济委员会关于整顿购销秩序报告的通知',
        '国发〔1987〕74号',
        '各省、自治区、直辖市人民政府：',
        '国务院同意国家经济委员会《关于整顿购销秩序的报告》，现转发给你们，请贯彻执行。',
        '国 务 院',
        '关于整顿购销秩序的报告',
        '国务院：',
        '去年各地取消派购后，面积急剧下降。为此，提出如下意见。',
      ],
      ['3: 关于整顿购销秩序的报告'],
    ],
    [
      'with 关于 and 的, which the heading leaves out',
      [...printing, '关于支持中小企业发展的若干措施', ...measures],
      ['4: 关于支持中小企业发展的若干措施'],
    ],
    [
      'with the place, which the heading leaves out',
      [...printing, '重庆市支持中小企业发展若干措施', ...measures],
      ['4: 重庆市支持中小企业发展若干措施'],
    ],
    [
      'with a title over two lines',
      [...printing, '关于支持中小企业', '发展的若干措施', ...measures],
      ['5: 关于支持中小企业发展的若干措施'],
    ],
    [
      'below the heading of an attachment',
      [...requiring, '附件1', '中小企业服务工作方案', ...measures],
      ['5: 中小企业服务工作方案'],
    ],
    [
      'the measures behind a notice that has lost its signature',
      [...printing.slice(2, 4), '支持中小企业发展若干措施', ...measures],
      ['4: 支持中小企业发展若干措施'],
    ],
    [
      'the plan that the sentence calls 《实施方案》 and the heading by its name',
      [
        '重庆市生态环境局关于印发《重庆市冬季大气污染防治实施方案》的通知',
        '各区县人民政府：',
        '经市政府同意，现将《实施方案》印发给你们。万州区不下达目标。',
        '重庆市冬季大气污染防治实施方案',
        ...measures,
      ],
      ['4: 重庆市冬季大气污染防治实施方案'],
    ],
    [
      'the plan that the sentence calls 本方案',
      [
        '国家发展改革委关于印发《东北地区深化对口合作实施方案》的通知',
        '各省发展改革委：',
        '我们商中央组织部制定了本方案，现印发你们。',
        '东北地区深化对口合作实施方案',
        ...measures,
      ],
      ['4: 东北地区深化对口合作实施方案'],
    ],
    [
      'a title behind 附：',
      [...printing, '附：支持中小企业发展若干措施', ...measures],
      ['4: 附:支持中小企业发展若干措施'],
    ],
    [
      'a title below the list of attachments that names it',
      [...printing, '附件：支持中小企业发展若干措施', '附件', '支持中小企业发展若干措施', ...measures],
      ['5: 支持中小企业发展若干措施'],
    ],
    [
      'a notice with its number behind the title',
      [
        ...notice(
          '酉阳县商务局关于做好外资企业服务的通知',
          '请按照《商务部办公厅关于加强外资企业服务的通知》（见附件）执行。',
        ),
        '附件',
        '商务部办公厅关于加强外资企业服务的通知（商办资函〔2020〕46号）',
        '各省商务厅：',
        ...measures,
      ],
      ['6: 商务部办公厅关于加强外资企业服务的通知(商办资函〔2020〕46号)'],
    ],
    [
      'articles behind an order',
      [
        '重庆市人民政府令',
        '《重庆市中小企业促进办法》已经市政府常务会议通过，现予公布，自2021年5月1日起施行。',
        '市长 张三',
        '2021年3月1日',
        '重庆市中小企业促进办法',
        '第一章 总则',
        '第一条 为了促进中小企业发展，制定本办法。',
      ],
      ['3: 重庆市中小企业促进办法'],
    ],
    [
      'a notice within the notice that forwards it, and its own measures',
      [
        ...notice(
          '酉阳县人民政府转发重庆市人民政府关于印发支持中小企业发展若干措施的通知',
          '现将文件转发给你们，请认真贯彻执行。',
        ),
        ...printing,
        '支持中小企业发展若干措施',
        ...measures,
      ],
      ['6: 重庆市人民政府关于印发支持中小企业发展若干措施的通知', '4: 支持中小企业发展若干措施'],
    ],
  ] as const)('%s', (_, lines, carried) => expect(carriedIn(...lines)).toEqual(carried));

  it('leaves the forms behind it to the notice whose attachments they are', () => {
    const lines = [
      ...requiring,
      '附件1',
      '中小企业服务工作方案',
      ...measures,
      '附件2',
      '服务情况统计表',
      '序号\t区县\t企业数',
    ];
    expect(carriedIn(...lines)).toEqual(['5: 中小企业服务工作方案']);
  });
});

describe('is not', () => {
  it.each([
    ['a list of attachments', [...requiring, '附件：1.中小企业服务工作方案', '2.服务情况统计表']],
    [
      'a form that the notice hands out',
      [
        ...notice('关于填报企业复工申请表的通知', '请填写《企业复工申请表》，按时报送。'),
        '附件',
        '企业复工申请表',
        '序号\t名称\t人数',
      ],
    ],
    [
      'a table that was announced',
      [...requiring, '附件1', '中小企业服务工作方案', '序号\t任务\t单位', '1\t融资\t金融办'],
    ],
    ['a list of links below the text', [...printing, '关于支持中小企业发展的若干措施', '关于加快复工复产的通知']],
    [
      'a heading of the text itself',
      [...requiring.slice(0, 4), '中小企业服务工作方案', '各区县要认真落实，确保见效。'],
    ],
    [
      'a heading of the text below an office that leads',
      [...requiring.slice(0, 4), '重庆市财政局', '关于中小企业服务工作方案', '各区县要认真落实，确保见效。'],
    ],
    [
      'a list of attachments above the signature',
      [...printing.slice(0, 4), '附件：支持中小企业发展若干措施', ...printing.slice(4)],
    ],
    [
      'a part of the text that the heading does not name',
      [...printing.slice(0, 4), '支持小微企业发展任务分解方案', '各区县要认真落实，确保见效。'],
    ],
    ['a contact below the signature', [...printing, '联系人：张三，电话：12345678。']],
  ] as const)('%s', (_, lines) => expect(carriedIn(...lines)).toEqual([]));

  it('certain where nothing announced it: that is told', () => {
    const text = normalise([...requiring, '社区防控工作指南', ...measures].join('\n'));
    const { carried, doubtful } = split(text, knowledge);
    expect({ carried, doubtful: doubtful?.map((span) => sliceOf(text, span)) }).toEqual({
      carried: [],
      doubtful: ['社区防控工作指南'],
    });
  });
});
