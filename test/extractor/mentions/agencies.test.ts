/** Which words name an organ, and which only look like one. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../agency-reading.ts';

const national: Setting = { place: '100000', date: '2020-02-01' };
const province: Setting = { place: '630000', date: '2020-02-01' };
const city: Setting = { place: '360700', date: '2022-02-01' };

const hits: Record<string, readonly (readonly [sentence: string, setting: Setting])[]> = {
  'central organs by full and short names': [
    ['[国家发展和改革委员会|国家发展改革委]会同[财政部|财政部]制定。', national],
    ['[中共中央|党中央]、[国务院|国务院]决定。', national],
    ['[中共中央|中共中央][国务院|国务院]印发。', national],
    ['由[中国银行保险监督管理委员会|银保监会]、[国家市场监督管理总局|市场监管总局]负责。', national],
    ['按[工业和信息化部|工业和信息化部]、[国家统计局|统计局]、[国家发展和改革委员会|发展改革委]的规定。', national],
    ['由[国务院办公厅|国务院办公厅]通知。', national],
  ],
  'organs of a place that the text names': [
    ['[重庆市人民政府|重庆市人民政府]决定。', national],
    ['[中共青海省委|中共青海省委]、[青海省人民政府|青海省人民政府]印发。', national],
    ['[国家税务总局湖南省税务局|国家税务总局湖南省税务局]公告。', national],
    ['[北京市人民代表大会常务委员会|北京市第十五届人民代表大会常务委员会]第三次会议通过。', national],
    ['[中国银行保险监督管理委员会贵州监管局|贵州银保监局]负责。', national],
    ['[中国人民银行贵阳中心支行|人行贵阳中心支行]牵头。', national],
    ['[北京市顺义区人民政府办公室|北京市顺义区人民政府办公室]印发。', national],
    ['[彭水苗族土家族自治县人民政府|彭水县人民政府]印发。', national],
  ],
  'organs of the document’s own place': [
    ['经[青海省人民政府|省人民政府]同意。', province],
    ['[中共青海省委|省委][青海省人民政府|省政府]印发。', province],
    ['落实[中共青海省委|省委]部署。', province],
    ['由[青海省卫生健康委员会|省卫生健康委]、[青海省教育厅|教育厅]、[青海省财政厅|财政厅]负责。', province],
    ['[中共赣州市委|市委]、[赣州市人民政府|市政府]印发。', city],
    ['由[江西省财政厅|省财政厅]补助,[赣州市财政局|市财政局]配套。', city],
    ['(责任单位:[赣州市营商环境建设局|市营商环境建设局]、[国家税务总局赣州市税务局|市税务局])', city],
  ],
  'committees of zones and bodies that coordinate': [
    ['各市人民政府,[贵安新区管理委员会|贵安新区管委会]:', national],
    ['报[国务院口岸领导小组|国务院口岸领导小组]备案。', { place: '100000', date: '1985' }],
    ['发挥好[支持赣南等原中央苏区振兴发展部际联席会议|支持赣南等原中央苏区振兴发展部际联席会议]作用。', city],
    ['由[新疆生产建设兵团财政局|新疆生产建设兵团财政局]负责。', national],
    ['[四川省应对新型冠状病毒肺炎疫情应急指挥部|四川省应对新型冠状病毒肺炎疫情应急指挥部]通知。', national],
    ['经[泰州市海陵区应对疫情工作领导小组办公室|泰州市海陵区应对疫情工作领导小组办公室]批准。', national],
    ['由[重庆市疫情防控工作领导小组医疗物资保障组|重庆市疫情防控工作领导小组医疗物资保障组]发布。', national],
    ['[中央新疆工作协调小组|中央新疆工作协调小组]指导。', national],
    ['[教育部应对疫情工作领导小组办公室|教育部应对疫情工作领导小组办公室]通知。', national],
    ['[教育部|教育部]成立应对疫情工作领导小组。', national],
    ['[内江经济技术开发区应对疫情应急指挥部|内江经济技术开发区应对疫情应急指挥部]通告。', national],
    ['宣布[赣州市文化改革和发展领导小组办公室|市文化改革和发展领导小组办公室]出台措施。', city],
  ],
  'offices within organs, and organs in a row': [
    ['[青海省人民政府办公厅政务公开办公室|省政府办公厅政务公开办]联合[青海省医疗保障局|省医保局]推出问答。', province],
    ['[赣州市人民政府行政复议委员会办公室|赣州市人民政府行政复议委员会办公室]通告。', city],
    ['[中共北京市委社会工作委员会|北京市委社会工委]、[北京市民政局|北京市民政局]通知。', national],
  ],
  'institutions and open names': [
    ['记者从[江西省人力资源和社会保障厅|江西省人社厅]获悉。', national],
    ['由[中共赣州市纪律检查委员会|市纪委][赣州市监察委员会|监委]负责。', city],
    ['应当经[云台山景区管理委员会|云台山景区管理委员会]审核。', national],
    ['还应征求[杭州西湖风景名胜区管理委员会|杭州西湖风景名胜区管理委员会]的意见。', national],
    ['[大连海事法院|大连]、[武汉海事法院|武汉海事法院]管辖。', national],
    ['由[天津海关|天津]、[上海海关|上海]和[青岛海关|青岛海关]办理。', national],
    ['由[赣州市畜牧水产事务中心|市畜牧水产事务中心]、[赣州市农业农村局|市农业农村局]负责。', city],
    ['第三条由[赣州市农牧业局|市农牧业局]负责,[赣州市文资中心|市文资中心]、[赣州市热线中心|市热线中心]配合。', city],
    ['是[青海省人民代表大会|省人大]、[中国人民政治协商会议青海省委员会|省政协]和社会各界支持的结果。', province],
  ],
};

const misses: Record<string, readonly string[]> = {
  'classes of organs': [
    '各级人民政府和有关部门应当加强领导。',
    '县级以上人民政府财政主管部门负责。',
    '各市、县人民政府,省直各单位:',
    '直辖市人民政府批准。',
    '设区的市人民政府规定。',
    '省政府各部门、各直属机构要配合。',
    '由财政部门会同教育部门办理。',
    '各级妇联组织开展活动。',
  ],
  'words that hold an organ by chance': [
    '签订合作协议。',
    '上海法院采用网络开庭,由香港法院监护。',
    '福特安全环保部总监介绍。',
    '统一监测中心和县级防控指挥部、省级领导小组。',
    '建立大运河遗产综合保护协调机制。',
    '发挥驻温州的国家金融监督管理派出机构的沟通协调机制的作用。',
    '按照海关总署公告2020年第17号办理。',
    '军队、武警部队和政法机关。',
    '建设省技术创新中心、湛江文化中心、韶关数据中心。',
    '消防总队到场。',
    '修建人行道和人行天桥。',
    '全国人大代表提出建议。',
    '改变经济发展局势。',
    '人社部发〔2020〕11号',
    '成立领导小组。',
    '开展委托代理。',
    '各省(区、市)扶贫办(局)要加强指导。',
    '标题改为“最高人民法院关于执行问题的批复”。',
  ],
};

describe('organs: reads', () => {
  for (const [what, rows] of Object.entries(hits))
    describe(what, () => {
      it.each(rows)('%s', (sentence, setting) => {
        expect(mark(unmarked(sentence), setting)).toBe(sentence);
      });
    });
});

describe('organs: leaves alone', () => {
  for (const [what, rows] of Object.entries(misses))
    describe(what, () => {
      it.each(rows.map((sentence) => [sentence]))('%s', (sentence) => {
        expect(mark(sentence, province)).toBe(mark('', province) + sentence);
      });
    });
});

describe('organs and titles', () => {
  it('are not organs inside a policy’s title', () => {
    expect(mark('根据《国务院关于促进乡村振兴的指导意见》。', national)).toBe(
      '根据《国务院关于促进乡村振兴的指导意见》。',
    );
  });
});
