/** Which organ a name stands for: by the document's place and year; doubt is an answer. */
import { describe, expect, it } from 'vitest';
import { mark, readAgencies, type Setting, unmarked } from '../agency-reading.ts';

const rows: readonly (readonly [sentence: string, setting: Setting])[] = [
  // The year decides which of two organs bore a short form.
  ['报[国家计划委员会|国家计委]批准。', { place: '100000', date: '1985-09-18' }],
  ['报[国家发展计划委员会|国家计委]批准。', { place: '100000', date: '2000-01-01' }],
  // An official name stays what it was, whatever took its place.
  ['[环境保护部|环境保护部]印发。', { place: '100000', date: '2014' }],
  ['[国家乡村振兴局|国家乡村振兴局]印发。', { place: '100000', date: '2022-12-28' }],
  // 两办 are those that the text names side by side, or the central ones that a national text cites; else they stay open.
  [
    '[中共岳阳市委办公室|中共岳阳市委办公室]、[岳阳市人民政府办公室|岳阳市人民政府办公室]印发。[中共岳阳市委办公室+岳阳市人民政府办公室|市两办]按月通报。',
    { place: '430600', date: '2021' },
  ],
  [
    '[中共中央办公厅|中共中央办公厅]、[国务院办公厅|国务院办公厅]印发后,[中共中央办公厅+国务院办公厅|两办]督查。',
    { place: '100000', date: '2021' },
  ],
  ['《中共中央办公厅、国务院办公厅关于甲的意见》印发,[中共中央办公厅+国务院办公厅|两办]督查。', { date: '2021' }],
  ['《中共中央办公厅、国务院办公厅关于甲的意见》印发,[?|省两办]督查。', { place: '430000', date: '2021' }],
  [
    '湖南省“[中共湖南省委办公厅+湖南省人民政府办公厅|两办]”发文。[中共湖南省委办公厅|湖南省委办公厅]、[湖南省人民政府办公厅|省政府办公厅]通知,[中共湖南省委办公厅|湖南省委办公厅]、[湖南省人民政府办公厅|省政府办公厅]要求。',
    { place: '430000', date: '2020' },
  ],
  ['[?|两办]督查,这两办法不同,两办事处合并。', { place: '430000', date: '2021' }],
  // Societies of supply and marketing of provinces and cities may be general ones too.
  [
    '[盐城市供销合作总社|市供销总社]和[重庆市供销合作总社|重庆市供销合作总社]报[中华全国供销合作总社|全国供销总社],[江苏省供销合作社联合社|省供销社]指导。',
    { place: '320900', date: '2022' },
  ],
  // 市 is the nearest city above the document's place.
  ['经[重庆市人民政府|市政府]同意。', { place: '500114', date: '2021' }],
  ['经[北京市海淀区人民政府|区政府]研究。', { place: '110108', date: '2021' }],
  ['[中共广西壮族自治区委员会|自治区党委]决定。', { place: '450000', date: '2021' }],
  // A bare short form is local in a local document, central beside central ones.
  ['由[广东省卫生健康委员会|卫生健康委]负责。', { place: '440000', date: '2020' }],
  ['由[工业和信息化部|工业和信息化部]、[国家统计局|统计局]负责。', { place: '440000', date: '2020' }],
  [
    '报[国土资源部|国土资源部]、[国家文物局|文物局]、[国家煤矿安全监察局|煤矿安监局]同意。',
    { place: '140200', date: '2010' },
  ],
  // What the centre issues calls its own by bare names.
  [
    '国务院关于同意设立长春新区的批复\n\n[吉林省人民政府|吉林省人民政府]、[国家发展和改革委员会|发展改革委]:\n请示收悉。由[国家发展和改革委员会|发展改革委]协调。',
    { place: '220000', date: '2016', issuer: '国务院' },
  ],
  [
    '吉林省人民政府关于同意设立新区的批复\n\n[长春市人民政府|长春市人民政府]、[长春市发展和改革委员会|发展改革委]:\n请示收悉。',
    { place: '220000', date: '2016', issuer: '吉林省人民政府' },
  ],
  // Organs bear the name that their place bore in the year.
  ['[襄樊市人民政府|襄樊市人民政府]、[襄樊市发展和改革委员会|市发改委]印发。', { place: '420600', date: '2005' }],
  ['[襄阳市人民政府|襄阳市人民政府]、[襄阳市发展和改革委员会|市发改委]印发。', { place: '420600', date: '2015' }],
  ['[萧山市人民政府|市政府]同意。', { place: '330109', date: '1995' }],
  ['[杭州市人民政府|市政府]同意,[杭州市萧山区人民政府|区政府]落实。', { place: '330109', date: '2015' }],
  // A place lies where it lay then: 枞阳 in 安庆 until 2015, 石柱 in 四川 until 1997.
  ['[安庆市人民政府|市政府]同意,[安徽省人民政府|省政府]批准。', { place: '340722', date: '2006' }],
  ['[铜陵市人民政府|市政府]同意。', { place: '340722', date: '2016' }],
  ['[莱芜市莱城区人民政府|区政府]落实。', { place: '370116', date: '2010' }],
  ['[四川省人民政府|省政府]批准。', { place: '500240', date: '1990' }],
  ['[通县人民政府|通县人民政府]决定。', { place: '110112', date: '1990' }],
  // In the year of a change both names live: the text says which.
  ['[芜湖县人民政府|芜湖县人民政府]、[芜湖市湾沚区人民政府|湾沚区人民政府]。', { place: '340000', date: '2020-07-13' }],
  ['[湛江地区革命委员会|湛江地区革命委员会]通知。', { place: '440000' }],
  ['[巢湖市财政局|巢湖市财政局]拨款。', { place: '341400', date: '2008' }],
  // A city beside the prefecture of its name, whose code it has today.
  ['[石家庄市人民政府|石家庄市人民政府]、[石家庄地区行政公署|石家庄地区行署]。', { place: '130000', date: '1985' }],
  ['[唐山市革命委员会|唐山市革命委员会]、[唐山地区革命委员会|唐山地区革委会]。', { place: '130000', date: '1975' }],
  ['[石家庄市财政局|市财政局]、[石家庄地区行政公署|地区行署]。', { place: '130100', date: '1985' }],
  ['[襄樊市财政局|市财政局]负责。', { place: '420600', date: '1985' }],
  // A district and a county of their year have no other name of today.
  ['[藁城县财政局|县财政局]负责。', { place: '130109', date: '1985' }],
  ['[广西僮族自治区人民委员会|自治区人民委员会]批准。', { place: '450000', date: '1962' }],
  ['[广西壮族自治区人民政府|自治区人民政府]批准。', { place: '450000', date: '1982' }],
  // Whose seat is told: the division that the sentence has just set up, by the name that it bears from then on.
  ['设立横州市,[横州市人民政府|市人民政府]驻横州镇。', { place: '450000', date: '2021-02-03' }],
  ['设立武鸣区(辖城厢镇),[南宁市武鸣区人民政府|区人民政府]驻城厢镇。', { place: '450000', date: '2015' }],
  ['撤销那曲地区,设立地级那曲市,[那曲市人民政府|市人民政府]驻色尼区。', { place: '540600', date: '2017' }],
  ['设立横州市,[广西壮族自治区人民政府|自治区人民政府]驻南宁市。', { place: '450000', date: '2021' }],
  ['设立色尼区。[西藏自治区人民政府|区人民政府]驻拉萨市。', { place: '540000', date: '2018' }],
  ['设立色尼区,由[西藏自治区人民政府|区人民政府]负责。', { place: '540000', date: '2018' }],
  // Courts by the level of their place, branches of the central bank by whether it is a capital, special regions.
  ['[山东省高级人民法院|省法院]、[济南市中级人民法院|济南市法院]审理。', { place: '370000', date: '2020' }],
  ['[怀化市人民法院|怀化市人民法院]审理。', { place: '430000', date: '2020' }],
  [
    '[中国人民银行怀化市中心支行|中国人民银行怀化中心支行]、[中国人民银行杭州中心支行|人行杭州中心支行]。',
    { place: '100000', date: '2020' },
  ],
  ['[香港特别行政区政府|香港特别行政区政府]、[北京市人民政府|北京市政府]。', { place: '100000', date: '2020' }],
  ['[中共新疆生产建设兵团委员会|兵团党委]决定。', { place: '650000', date: '2020' }],
  ['[怀化市人民政府金融工作办公室|市政府金融办]负责。', { place: '431200', date: '2020' }],
  // In a document of the province 县 is the only county that the words before it name in full, and the place of its title.
  ['龙游县某公司曾遇到难题。[龙游县大数据局|县大数据局]会同部门分析。', { place: '330000', date: '2020' }],
  ['龙游县、常山县的公司遇到难题。[?|县大数据局]会同部门分析。', { place: '330000', date: '2020' }],
  [
    '[义乌市人民政府|市人民政府]、[浙江省人民政府|省人民政府]决定。',
    { place: '330000', about: '330782', date: '2020' },
  ],
  // Which place a shared name means follows from the document.
  ['[北京市朝阳区人民政府|朝阳区人民政府]负责。', { place: '110000', date: '2020' }],
  ['[长春市朝阳区人民政府|朝阳区人民政府]负责。', { place: '220000', date: '2020' }],
];

describe('the linker of organs', () => {
  it.each(rows)('%s %o', (sentence, setting) => {
    expect(mark(unmarked(sentence), setting)).toBe(sentence);
  });

  it('leaves 省政府 open in a document of no province, and says why', () => {
    const [organ] = readAgencies('经省政府同意。', { place: '100000' });
    expect(organ?.link).toMatchObject({ status: 'unresolved', reason: 'the document does not say which 省' });
  });

  it('takes the province that the line named before', () => {
    expect(mark('湖北省暴雨,省政府启动响应。', { place: '100000' })).toContain('[湖北省人民政府|省政府]');
  });

  it('keeps the candidates of a name that several places share', () => {
    const [organ] = readAgencies('朝阳区人民政府负责。', { place: '100000' });
    expect(organ?.link.status).toBe('ambiguous');
  });
});
