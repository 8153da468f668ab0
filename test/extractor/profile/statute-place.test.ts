/** Whose statute it is of which only some articles are at hand. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../extractor/index.ts';
import { knowledge } from '../region-reading.ts';

const placeOf = (...lines: readonly string[]): string | undefined =>
  extract(
    { name: 'test', sha256: '0'.repeat(64), source: lines.join('\n\n'), encoding: 'utf-8', format: 'text' },
    knowledge,
  ).profile.jurisdiction?.value;

const duty = '有关单位应当按照规定履行职责，建立健全管理制度，加强监督检查，保障各项工作顺利开展。';
const articles = (...said: readonly string[]): readonly string[] =>
  said.map((words, i) => `第${'一二三四五六七八九'[i]}十条 ${words}${duty}`);

describe('articles alone govern', () => {
  it.each<[string, readonly string[], string | undefined]>([
    [
      'the nation, by 本法, whatever place they name',
      articles('北京天安门城楼应当悬挂国徽。', '违反本法规定的，依法处理。'),
      '100000',
    ],
    [
      'the nation, by whom they address',
      articles('国务院有关部门和省、自治区、直辖市人民政府制定规划。', '辽河、海河的整治规划由其批准。'),
      '100000',
    ],
    ['the nation, by 地方人民政府', articles('县级以上地方人民政府应当加强领导。', '山西的煤矿应当整改。'), '100000'],
    [
      'the place for which a law of the nation is made',
      articles(
        '澳门特别行政区依照本法管理事务。澳门特别行政区法院对澳门特别行政区的案件有审判权。',
        '澳门特别行政区政府同意后，可以在澳门特别行政区设立机构。澳门特别行政区可在北京设立办事机构。',
      ),
      '820000',
    ],
    [
      'no province by 国务院 in the articles of a place',
      articles('本市鼓励创新，报国务院批准。', '市、县（区）人民政府应当加强领导，全国领先。'),
      undefined,
    ],
    [
      'nobody by a basic law or a title',
      articles('学习基本法律知识。', '依照《全国人民代表大会组织法》办理。'),
      undefined,
    ],
    [
      'the city in which all their places lie',
      articles('市人民政府给予表彰。', '博山区、淄川区、临淄区人民政府负责。', '报省人民政府批准。'),
      '370300',
    ],
    [
      'the city without a word of its own',
      articles('市、县（市、区）文物主管部门制定措施。', '方城县、唐河县的岩画，内乡县、淄博市外的古墓。').map((line) =>
        line.replace('、淄博市外', '、西峡县'),
      ),
      '411300',
    ],
    [
      'the province that speaks of itself beside one city',
      articles('省人民政府制定规划，全省执行。', '青岛市、黄岛区人民政府负责。'),
      '370000',
    ],
    ['the province whose places lie in several cities', articles('青岛市、济南市执行。', '烟台市参照执行。'), '370000'],
    [
      'the city of a district of which they name the government',
      articles('上街区人民政府负责，区人民政府执行。', '市、县（市）人民政府监督。'),
      '410100',
    ],
    [
      'the autonomous county by its organs',
      articles('自治县人民政府负责。', '彭水县的景区由自治县人民政府管理。'),
      '500243',
    ],
    [
      'no county whose name is a chance',
      articles('市和县（市）、区人民政府负责。', '老城区改造，市人民政府规划，全市执行。'),
      undefined,
    ],
    [
      'the nation, by the provinces that they address, though 市、县 stand beside them',
      articles('报省、自治区、直辖市人民政府备案。', '市、县渔业主管部门负责，市人民政府监督。'),
      '100000',
    ],
    ['the nation, by 本解释', articles('具有本解释规定的情形的，从重处罚。', '市人民政府出具的证明有效。'), '100000'],
    ['the nation, by the code that they apply', articles('依照刑法第一百三十九条处罚。', '从轻处理。'), '100000'],
    ['the nation, by what they tell all courts', articles('人民法院应予支持。', '当事人应当举证。'), '100000'],
    [
      'no nation by a code that a place cites',
      articles('违反《中华人民共和国刑法》第一百条的，依法处理。', '市、县（区）人民政府负责。'),
      undefined,
    ],
    [
      'no nation by what a place tells its courts',
      articles('请求清除信息的，人民法院应予支持。', '本市建立制度，市、区人民政府负责。'),
      undefined,
    ],
    [
      'the city of their district, whatever part of a price is the fine',
      articles('处百分之五以上百分之十以下的罚款。', '市、县（市）、上街区城乡规划部门负责，罚款百分之一。'),
      '410100',
    ],
  ])('%s', (_, lines, place) => {
    expect(placeOf(...lines)).toBe(place);
  });
});

const read = (...lines: readonly string[]) =>
  extract(
    { name: 'test', sha256: '0'.repeat(64), source: lines.join('\n\n'), encoding: 'utf-8', format: 'text' },
    knowledge,
  ).profile;
const long = Array.from({ length: 50 }, () => duty);

describe('articles without their head are of a kind', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['by 本解释', articles('本解释所称枪支，是指制式枪支。', '依法处理。'), '司法解释'],
    [
      'by 本条例, however late',
      [...articles('规划。', '建设。'), ...long, ...articles('违反本条例的，处罚款。')],
      '条例',
    ],
    ['of none by a word of which 本 is a part', articles('标本办法另行制定。', '依照文本解释。'), undefined],
  ])('%s', (_, lines, kind) => {
    expect(read(...lines).kind?.value).toBe(kind);
  });

  it('but running text is not, by a word far from its beginning', () => {
    expect(read('我们走访了十个村。', ...long, '他说，本条例好。').kind?.value).toBeUndefined();
  });
});

describe('a line above an article', () => {
  it('heads a chapter above one from the midst', () => {
    const profile = read('湿地的保护与恢复', ...articles('本市制定规划。', '依法处理。'));
    expect(profile.title).toBeUndefined();
    expect(profile.kind?.value).toBeUndefined();
  });

  it('may be the title above the first', () => {
    expect(read('湿地保护十条', '第一条 制定规划。', '第二条 依法处理。').title?.value).toBe('湿地保护十条');
  });
});

describe('a statute with its head', () => {
  it('is of the place of its title, not of the province that approved it', () => {
    const head = [
      '# 临沂市蒙山保护条例',
      '2018年3月29日 山东省第十三届人民代表大会常务委员会第二次会议批准',
      '<!-- INFO END -->',
    ];
    expect(placeOf(...head, ...articles('蒙山的保护适用本条例。', '市人民政府加强领导。'))).toBe('371300');
  });

  it('is of the one that approved it where the title names none', () => {
    const head = ['# 婚姻登记办法', '1985年12月31日 国务院批准', '<!-- INFO END -->'];
    expect(placeOf(...head, ...articles('登记机关应当登记。', '依法办理。'))).toBe('100000');
  });

  it('is of no county for a river in the title', () => {
    expect(placeOf('# 榕江流域水环境保护条例', ...articles('揭阳市、汕头市执行。', '省人民政府监督。'))).not.toBe(
      '522632',
    );
  });
});
