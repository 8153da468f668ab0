/** What a document does with the places that it names: hits and near misses for each role, in the words of the field. */
import { describe, expect, it } from 'vitest';
import { markRoles, rolesIn, type Setting, unmarked } from '../role-reading.ts';

type Row = [why: string, marked: string, setting?: Setting];

const holds = (rows: readonly Row[]): void => {
  it.each<Row>(rows)('%s: %s', (_, marked, setting) => {
    expect(markRoles(unmarked(marked), setting)).toBe(marked);
  });
};

describe('a place is left out', () => {
  holds([
    ['by 除 … 外', '除[excluded|湖北省]外,各省恢复道路客运。'],
    ['by 以外', '[excluded|湖北省]以外的其他省份要整合资源。'],
    ['with all of its list', '市区范围(不含[excluded|萧山区]、[excluded|余杭区])内的工程。'],
    ['by 除 in brackets', '范围包括[applies-to|运城市](除[excluded|平陆县]、[excluded|垣曲县])。'],
    // What a bracket says ends with it.
    ['by a bracket, but not the next', '范围包括[applies-to|运城市](不含[excluded|平陆县])、[applies-to|临汾市]的县。'],
    ['by 除外 in brackets', '市辖区([excluded|长清区]除外)的档案。'],
    [
      'where rules do not apply',
      '本办法不适用于[excluded|香港特别行政区]、[excluded|澳门特别行政区]。',
      { kind: '办法' },
    ],
    ['even if it is the own one', '除[excluded|武汉市]外,全省其他地区恢复生产。', { own: '420100' }],
  ]);
});

describe('a place is not left out', () => {
  holds([
    ['by 除 … 外 that adds to it', '除[mentioned|武汉]外,[mentioned|黄石市]也有发现。'],
    ['by 除 of something else', '清除[site|淮河]污染物以外的事项。'],
  ]);
});

describe('a place tries something out', () => {
  holds([
    ['where trials are run', '在[pilot|天津]、[pilot|上海]等地开展试点。'],
    ['by being listed', '[pilot|祥云县]、[pilot|弥勒市]列入全国共同现代化试点。', { own: '530000' }],
    ['by being chosen', '[pilot|银川]入选全国消费“三新”试点城市。', { own: '640000' }],
    ['where it shall become a demonstration zone', '支持[pilot|浙江]创建共同富裕示范区。'],
    ['by what announces its list', '首批试点城市:[pilot|成都市]、[pilot|武汉市]。'],
    ['as the own one', '[pilot|重庆]获批开展绿色金融改革创新试点。', { own: '500000' }],
    [
      'in a list line by line, each under its province',
      '附件\n改革试点名单\n[pilot|山西省]:[pilot|晋中市]、[pilot|泽州县]、[pilot|右玉县]\n[pilot|吉林省]:[pilot|镇赉县]、[pilot|梅河口市]',
    ],
  ]);
});

describe('a place tries nothing out', () => {
  holds([
    ['if what others learned there is spread', '推广[example|浙江]试点经验。'],
    ['if a thing is built there', '在[site|共和县]建设光伏示范基地。', { own: '630000' }],
    [
      'by a zone that is only named',
      '[applies-to|天津]自由贸易试验区制度创新走在前列。'.replace(
        '[applies-to|天津]自由贸易试验区',
        '天津自由贸易试验区',
      ),
    ],
    ['if it was only named before one', '被评为[mentioned|江西省]重点园区、参与试点的企业。', { own: '360100' }],
  ]);
});

describe('a measure is for the place as a whole', () => {
  holds([
    ['to whom it is addressed', '[applies-to|湖北]要成立由一把手负责的工作专班。'],
    [
      'where it has effect',
      '[applies-to|杭州市]行政区域内从事建设活动,应当遵守本条例。',
      { own: '330100', kind: '条例' },
    ],
    ['who has a duty by a law', '[applies-to|浦东新区]建设管理部门应当建立评估制度。', { own: '310000', kind: '规定' }],
    ['whose growth is backed', '支持[applies-to|贵安新区]、[applies-to|毕节]高质量发展。', { own: '520000' }],
    ['that shall rise in rank', '支持[applies-to|襄阳]建设省域副中心。', { own: '420000' }],
    ['that is pushed ahead as an area', '推动[applies-to|京津冀]协同发展。'],
    ['by a belt that it is part of', '推动[applies-to|绵阳]、[applies-to|成都]共建科技创新走廊。', { own: '510000' }],
    ['as a port city to be opened', '进一步开放[applies-to|大连]、[applies-to|烟台]等沿海港口城市。'],
    ['whose next clause says what it may do', '[applies-to|湖北]、[applies-to|浙江]等省份,可根据需要调整名单。'],
    [
      'where something is backed, one after another',
      '支持[applies-to|襄阳]做强汽车产业、[applies-to|宜昌]做大旅游。',
      { own: '420000' },
    ],
    [
      'that a rule counts to its realm',
      '本条例所称湖区,是指[applies-to|枣庄市]、[applies-to|济宁市]汇水的区域。',
      { own: '370000', kind: '条例' },
    ],
    ['that grows in rank', '逐步使[applies-to|上海]发展成为远东的金融中心之一。', { own: '100000' }],
    ['that a rule touches', '涉及[applies-to|香港]、[applies-to|澳门]的案件参照适用本规定。', { kind: '规定' }],
    ['that is founded', '国务院建议成立[applies-to|海南省]。', { own: '100000' }],
    ['that a rule includes', '干线水域,包括[applies-to|宜宾]、[applies-to|泸州]等主要港口。', { kind: '规定' }],
    [
      'that is the own one, but has a duty by a law',
      '[applies-to|杭州市]人民政府应当统筹规划。'.replace('人民政府', ''),
      { own: '330100', kind: '条例' },
    ],
    [
      'that the rules take in',
      '[applies-to|济南市]城市规划区内停车场的建设适用本条例。',
      { own: '370100', kind: '条例' },
    ],
    [
      'over which something is forbidden',
      '禁止飞机在[applies-to|市南区]上空作超低空飞行。',
      { own: '370200', kind: '规定' },
    ],
    [
      'by several places in one word, one of them the own',
      '构建[applies-to|鄂湘赣]联动的发展格局。',
      { own: '420000' },
    ],
    ['for whose area a plan is made', '落地[applies-to|苏南]五市两年行动方案。', { own: '320000' }],
    ['whose authority is asked to act', '委托[applies-to|河南]、[applies-to|江苏]等省(市)商务主管部门开展检查。'],
    ['that shall be run well', '继续办好经济特区和[applies-to|海南岛]。'],
    ['whose waters shall be of a quality', '确保[applies-to|白洋淀]水质稳定。', { own: '130000' }],
    ['where fishing is banned', '坚定推进[applies-to|长江]“十年禁渔”。', { own: '520000' }],
  ]);
});

describe('a measure is not for the place', () => {
  holds([
    ['if the place is only looked towards', '主动对接[mentioned|粤港澳大湾区]。', { own: '360700' }],
    ['if the strategy is only joined', '深度融入[mentioned|长三角]一体化发展。', { own: '360000' }],
    ['if it is the own one with a general aim', '推动[own|云南]高质量发展。', { own: '530000' }],
    ['if a report names it as an instance', '一批城市,包括[example|宜宾]、[example|泸州]。', { own: '100000' }],
    ['if something is founded in it', '在[site|海南]成立研究院。', { own: '100000' }],
    ['if its strategy is only made use of', '抢抓[mentioned|粤港澳大湾区]建设机遇。', { own: '430000' }],
    ['if its people are thanked for their support', '感谢关心支持发展的[origin|澳门]同胞。', { own: '110000' }],
    [
      'if it is a partner by a law',
      '海事机构与[mentioned|长三角]相关省有关部门协商。',
      { own: '310000', kind: '条例' },
    ],
  ]);
});

describe('something is done at the place', () => {
  holds([
    ['where it is built', '在[site|彭水]、[site|酉阳]新建水库。', { own: '500000' }],
    ['where ores are looked for', '重点勘探[site|松辽盆地]、[site|渤海湾]。', { own: '100000' }],
    ['where the next clause builds', '在[site|辽宁]、[site|广东]等地区,建设一批火电厂。', { own: '100000' }],
    ['from which a line is built on', '年内还将从[site|玉门]向西铺轨240公里。', { own: '100000' }],
    ['that is helped', '各省派出支援[site|湖北]医疗队。'],
    ['where goods are brought', '向[site|湖北]地区运送防疫物资。'],
    ['where a firm settles', '比亚迪落户[site|襄阳]。', { own: '420000' }],
    ['where waters are cleaned', '推进[site|乌江]等河湖综合治理。', { own: '520000' }],
    ['where a thing lies that is built', '支持[site|鄂州]申建综合保税区。', { own: '420000' }],
    [
      'where someone inspects',
      '省领导深入[site|南昌]、[site|上饶],调度项目建设。'.replace(
        '[site|南昌]、[site|上饶],调度项目建设',
        '[site|上饶]调研项目建设',
      ),
      { own: '360000' },
    ],
    ['where riches of the earth are won', '要把开发[site|山西]的煤炭作为重点来抓。'],
    ['whose earth is searched', '重点勘探[site|松辽盆地]、[site|内蒙古][site|二连盆地]。'],
    ['that something settles in, the own one too', '中试基地在[site|京]落地。', { own: '110000' }],
    ['with relics to be kept', '加强[site|延安]革命旧址等保护。', { own: '610000' }],
    ['in the place that it lies in', '重要的有[site|辽宁]的[site|桓仁]、[site|北京]的下马岭等水电站。'],
    ['whose needs are met', '全力满足[site|湖北]的防疫需求。'],
    ['that helpers go to', '调集医疗队支持[site|武汉]。'],
    ['whose air is cleaned', '下气力治理[site|关中地区]空气污染。', { own: '610000' }],
    ['that is helped, even the own one', '各地驰援[site|武汉]。', { own: '420100' }],
    ['where services begin again', '[site|河北]、[site|辽宁]等省份的51个地级市恢复地面公交运营。'],
  ]);
});

describe('nothing is done at the place', () => {
  holds([
    ['if the other looks towards it', '支持企业面向[mentioned|京津冀],一体化开发。', { own: '210000' }],
    [
      'if it is an area to work with',
      '深化与[mentioned|长三角]、[mentioned|京津冀]等重点地区合作。',
      { own: '520000' },
    ],
    ['if it is an address', '邮寄地址:北京市[origin|通州区]运河东大街57号。'.replace('北京市', ''), { own: '110000' }],
    ['if partners only work together', '加强与[mentioned|上海]的合作。', { own: '530000' }],
    ['if its people do it, named at length', '[origin|兰西县]瑞丰玉米种植专业合作社已开始备货。', { own: '230000' }],
    ['if its people do it', '[origin|浙江]专家分享了经验。', { own: '500000' }],
  ]);
});

describe('the own place is its own', () => {
  holds([
    ['in a figure', '[own|云南省]生产总值增长5%。', { own: '530000' }],
    ['as the seat of its people', '[own|上海]公安机关加大力度。', { own: '310000' }],
    ['but not the county of a city', '[mentioned|彭水县]生产总值增长5%。', { own: '500000' }],
  ]);
});

describe('a place is an example', () => {
  holds([
    ['to learn from', '借鉴[example|浙江]“千万工程”经验。', { own: '530000' }],
    ['by its rank', '[example|文山州]满意度连续两年全国第一。', { own: '530000' }],
    ['by a title', '[example|大理市]获国际湿地城市认证。', { own: '530000' }],
    ['for what it has become', '[example|固原]实现了从贫瘠之地到自然城市的蝶变。', { own: '640000' }],
    ['as one of several', '比如在[example|湖北]中断交通。'],
    ['in comparison', '增速高于[example|湖南]。', { own: '420000' }],
  ]);
});

describe('someone comes from the place', () => {
  holds([
    ['by 来自', '来自[origin|湖北]的旅客。', { own: '310000' }],
    ['by its produce', '[origin|柘城]辣椒走上餐桌。', { own: '410000' }],
    ['by what broke out there', '随着[origin|西藏]叛乱的平定,局势好转。'],
    ['by its courts and their papers', '申请执行[origin|澳门]法院裁判文书的案件。', { kind: '规定' }],
    ['by 籍', '[origin|湖北]籍劳动者。', { own: '310000' }],
    ['as the place of an event', '在[origin|北京]调研指导疫情防控。'],
    ['as the seat of who issued it', '[origin|温州]出台惠企措施。', { own: '330000' }],
    ['as the place of a report', '新华社[origin|北京]2月18日电。'],
  ]);
});

describe('nobody comes from the place', () => {
  holds([
    ['if it is where they go', '前往[mentioned|湖北]的人员。', { own: '310000' }],
    [
      'if a word of incidents only names a duty',
      '[applies-to|长江]、[applies-to|海河]的防御洪水方案由国务院批准。',
      { kind: '法律' },
    ],
    ['if 地震 is another item of the list', '[mentioned|港澳台]、审计、地震等工作取得成效。', { own: '500000' }],
  ]);
});

it('says in which clause which cue stands', () => {
  const source = '要抓好落实。支持襄阳高质量发展,推动改革。';
  const [claim] = rolesIn(source, { own: '420000' });
  expect(claim?.reason).toBe('before 支持, right 高质量发展');
  expect(source.slice(claim?.evidence.start, claim?.evidence.end)).toBe('支持襄阳高质量发展');
});

describe('in news of help and supply', () => {
  const news = { kind: '新闻', own: '100000' };
  holds([
    ['medics support a place', '180多个医疗队支持[site|湖北]和[site|武汉]。', news],
    ['support of a place is no help of medics', '财政部出台政策支持[applies-to|湖北]发展。', news],
    ['things are called up for it', '工信部向[site|武汉]紧急调用防护服。', news],
    ['those who go there to help', '前往[site|湖北]和[site|武汉]支援的广大医务工作者值得尊敬。', news],
    ['those who merely go there', '前往[mentioned|湖北]的人员要登记。', news],
    ['a charter flies there', '执行飞往[site|湖北]专项包机任务。', news],
    ['it is helped to solve something', '专家协助[site|寿光市]解决蔬菜生产问题。', news],
    ['supply grows there', '协调增加[site|武汉]蔬菜供应。', news],
    [
      'vegetables are sent from it',
      '山东[origin|寿光市]首批15车蔬菜已发到武汉市。'
        .replace('山东', '[origin|山东]')
        .replace('武汉市', '[site|武汉市]'),
      news,
    ],
    ['it and above all a part of it', '要继续把[site|湖北省]特别是[site|武汉市]作为疫情防控的重中之重。', news],
    [
      'those who come from it, counting a part of it',
      '人员大部分来自[origin|湖北],包括[origin|武汉]、[origin|咸宁]等地。',
      news,
    ],
    ['an instance behind a comma', '例如,[example|静安区]探索管控办法。', { kind: '新闻', own: '310000' }],
    ['what it does since a day', '[site|湖南]从1月26日起暂停举办招聘会。', news],
    ['what grew there from a figure', '[mentioned|广东]从3.3万只增加到了4万只。', news],
    [
      'a figure beside another place’s name',
      '[mentioned|柳州市]24例、[mentioned|防城港市]18例。',
      { kind: '新闻', own: '450000' },
    ],
    ['what lies around it', '协调[mentioned|湖北省]周边省份交通运输部门。', news],
    [
      'whose departments are to act',
      '由[applies-to|湖北省]交通运输部门会同有关方面组织运输。',
      { kind: '通知', own: '100000' },
    ],
    [
      'a share of its people',
      '武汉市占[mentioned|湖北省]医务人员的七成。'.replace('武汉市', '[mentioned|武汉市]'),
      news,
    ],
    ['its supply of hands', '借助对口支援机制补充[site|湖北省]其他地市医务人员。', news],
    ['the province before the own city', '[own|河南][own|郑州]:捕捉病毒。', { kind: '新闻', own: '410100' }],
    ['where people live', '填报在[origin|沪]住址。', news],
  ]);
});

describe('reports on what was reached', () => {
  holds([
    ['rank by a class that a place enters', '[example|武汉]跨入两万亿级城市行列。', { own: '420000' }],
    ['rank a list by what its members are', '新增[example|仙桃]、[example|潜江]2个千亿县。', { own: '420000' }],
    ['tell of what settles in the own place', '应用中试基地在[site|京]落地。', { own: '110000' }],
    ['tell of feasts to be held', '办好[site|汉中]油菜花节。', { own: '610000' }],
    ['push an area', '深化[applies-to|长三角]建设。', { own: '310000' }],
    [
      'tell of works along a list of features',
      '推进[site|金沙江]中上游、[site|大巴山]南麓生态修复。',
      { own: '510000' },
    ],
  ]);
});

describe('reports are not misread', () => {
  holds([
    ['where the own place is only named', '[own|武汉]城市建设提速。', { own: '420100' }],
    ['where people enter a place', '企业员工迈步走向[mentioned|武汉]。', { own: '430000' }],
    ['where one only works together with it', '加强与[mentioned|上海]协同合作。', { own: '420000' }],
  ]);
});
