/** Lists that say once, at their end, what all of them are: roads by number, stations of a line, what counties have. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../project-reading.ts';

describe('roads by number share', () => {
  it.each([
    ['建设[309国道城区绕越段+341国道城区绕越段+342国道城区绕越段|309国道、341国道、342国道城区绕越段]。'],
    ['实施[205省道改建+318省道改建|205省道、318省道改建],[204省道改建+218省道改建|204省道、218省道改建]。'],
    // Which part of one road it is.
    ['建设[309国道]、[341国道济宁段]。'],
    ['建设[309国道]、[341国道兖州至曲阜段]。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('where the names of a list end and the shared head begins', () => {
  it.each([
    ['实施[东江源水土保持工程+赣江源水土保持工程+抚河源水土保持工程|东江源、赣江源、抚河源水土保持工程]。'],
    // Near miss: the head begins with what the last one ends with as well.
    ['实施潮白河、[温榆河河道整治工程]。'],
    ['开放[阿拉山口口岸+巴克图口岸|阿拉山口、巴克图口岸]。'],
    // A zone named in full waits for no head; bare names do.
    ['要以贵安新区、[贵阳综合保税区]、[遵义综合保税区]为平台。'],
    ['推进[贵阳综合保税区+遵义综合保税区|贵阳、遵义综合保税区]建设。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('a number before the head counts the list, and names none of it', () => {
  it.each([
    ['扩建[霍尔果斯口岸+吐尔尕特口岸|霍尔果斯、吐尔尕特两口岸]。'],
    ['[密云水库+官厅水库|密云、官厅两水库]、[克孜尔水库]蓄水。'],
    ['加快[霍尔果斯口岸]建设,续建[乌鲁瓦提水库]、[拜城提水工程]。'],
    // Kinds of industry in three counties.
    ['仙游县红木、福安市电机、闽侯县根雕3个产业集群产值增长。'],
    ['有效车票进站时起到旅客出站时止,实施测温进站,无法下高速,乘地铁进站。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('what belongs to several dams', () => {
  it.each([
    ['续建[达开水库灌区节水改造+合浦水库灌区节水改造|达开、合浦水库灌区节水改造]。'],
    ['建成[龙滩枢纽千吨级通航设施+岩滩枢纽千吨级通航设施+红花枢纽千吨级通航设施|龙滩、岩滩、红花枢纽千吨级通航设施]。'],
    ['新建[平果市那拔水库+隆林各族自治县龙洞水库+昭平县界塘水库|平果市那拔、隆林各族自治县龙洞、昭平县界塘等水库]。'],
    ['建成[大藤峡水利枢纽]、[驮英水库及灌区]。'],
    // Near misses: two heads that are no dam's, a common word before the dam, another thing behind 和.
    ['建设白潭湖、[鄂州空港综合保税区]。'],
    ['推进水利、[龙云水库灌区]建设。'],
    ['建成[驮英水库]和灌区。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('stations', () => {
  it.each([
    ['[西渝高铁]设[安康站+岚皋站+城口站|安康、岚皋、城口三站],'],
    ['[湖苏沪高铁上海段]开工,新设[练塘站+松江南站|练塘、松江南2座车站]。'],
    ['新建铁路设[泾川站+灵台南站+崇信站|泾川、灵台南、崇信等站],'],
    ['巡回展览设贵阳、遵义等站,'],
    ['铁路沿线设泾川、灵台等站点。'],
    ['铁路局设工务、电务等站。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('what is done to a thing, and which side of it', () => {
  it.each([
    ['[沪昆高速昌傅至金鱼石段拓宽]。'],
    ['[遵义机场停机坪扩建]先后建成。'],
    ['[合武客专安徽段]建成,[兰新第二双线新疆段]开工,建设客专。'],
    ['[大坝电厂供热改造]、[灵武电厂二期]。'],
    ['建设[徐州绕城高速(东、南环)]。'],
    ['[遵义机场]停机坪扩建至5万平方米。'],
    ['建设[蓝天产业园](绿色循环)。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('parts of one thing', () => {
  it.each([
    // A port is named once; what opens with its own county needs it not.
    ['扩建[徐州港双楼港区+徐州港孟家沟港区+徐州港新沂港区|徐州港双楼、孟家沟、新沂港区]。'],
    ['新建[百色港江凤作业区+田东祥周作业区+平果城关作业区|百色港江凤、田东祥周、平果城关三个作业区]。'],
    ['建设[徐州港]、[双楼港区]。'],
    // Sections and quarters in a bracket, each whole; one section across several is one.
    ['建设[泾河东庄灌区配套工程(富平片)+泾河东庄灌区配套工程(蒲城片)|泾河东庄灌区配套工程(富平、蒲城片)]。'],
    ['建设[佛山4号线一期]、[佛山11号线|11号线]、[佛山13号线|13号线],加快[4号线]、[7号线]建设。'],
    ['推进[长征国家文化公园(重庆段)+长征国家文化公园(贵州段)|长征国家文化公园(重庆段、贵州段)]建设。'],
    ['建设[环北部湾广东水资源配置工程(湛江、茂名段)]。'],
    // The house of a station is none of its name.
    ['[岷县站]站房完工,[平齐铁路镇赉站站房改造]开工。'],
    ['加快[延长石油150亿方/年天然气产能倍增工程]建设。'],
    ['“双导师制”培养工程硕博士3529名。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('a sum in quotation marks closes a list of projects', () => {
  it.each([
    ['推进[长沙宁乡圣钘科技新一代锂电池]、[浏阳蓝思科技3D玻璃研发生产]、[湘潭中联矿山机械装备]等“十大产业项目”建设。'],
    ['推进[株洲中车新能源电驱系统制造]、[衡阳绿色盐碱]等“五大标志性项目”。'],
    // Common words, aims, and names in marks that count nothing.
    ['建成一批小公园、小市场等“十小项目”。'],
    ['聚力实施产业能级跃升、科创能力攀登、文化创新创造等“十大工程”。'],
    ['廊桥盲盒音乐会等“文艺赋美”项目持续火爆,丽水山歌等获“五个一工程”奖。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('phases of one work', () => {
  it.each([
    [
      '推进[环北部湾广东水资源配置一期+环北部湾广东水资源配置二期|环北部湾广东水资源配置一期、二期]和[黄茅峡水库]、[长潭水库扩建]等工程建设。',
    ],
    ['推进[宁德核电一期+宁德核电二期+宁德核电三期|宁德核电一期、二期和三期]建设。'],
    ['推进[宁德核电一期]、[漳州核电二期]建设。'],
    ['建成[贵阳轨道交通1号线一期]、[贵阳轨道交通2号线二期|2号线二期]。'],
    ['加快工程一期、二期建设,推进医院一期、二期。'],
    ['建设[白鹤滩水电站]、二期工程。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('港 in a list of pairs of provinces', () => {
  it.each([
    [
      '加快[湘琼合作产业园+粤琼合作产业园+浙琼合作产业园+琼港合作产业园+深儋合作产业园|湘琼、粤琼、浙琼、琼港、深儋合作产业园]建设。',
    ],
    ['建设[黄骅港]、[天津港集装箱码头]。'],
    ['扩建[黄骅港]、[唐山港]、[秦皇岛港]。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('a place in full before a bare one shares no head', () => {
  it.each([
    ['加快渝西地区、[渝东新城]与中心城区同城化发展。'],
    ['推进阿里地区、[日喀则物流园区]建设。'],
    ['推进[西宁市工业园区+海东市工业园区|西宁市、海东市工业园区]建设。'],
    ['建设[沈阳算力中心+大连算力中心+辽西地区绿色算力中心|沈阳、大连、辽西地区绿色算力中心]。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('a number behind a name counts a kind of thing, and is no part of the name', () => {
  it.each([
    ['推进[南水北调西线]6个工程前期工作。'],
    ['续建[绥化至大庆高速公路]、[鹤大高速佳木斯过境段]4个项目。'],
    ['[地铁2号线二期]15座车站全部开工。'],
    ['建设[钦州港大榄坪港区]3个泊位。'],
    // How large or of what class one thing is, and a number that it is called by.
    ['建设[苏南运河二级航道]、[五大道公园]。'],
    ['建设[南京长江第五大桥]、[重庆至武汉段4.5米水深航道]。'],
    // Nothing but a number of things of a place.
    ['建成岷江6座水电站、遵义市4个工业园区。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('the side on which a line runs belongs to its name, also in a list', () => {
  it.each([
    ['加快[成渝中线高铁+西渝高铁+渝宜高铁|成渝中线、西渝、渝宜高铁]和[渝贵高铁]建设。'],
    ['推进[沪苏湖铁路+沪渝蓉沿江铁路+通苏嘉甬铁路|沪苏湖、沪渝蓉沿江、通苏嘉甬铁路]建设。'],
    ['推进[渝西高铁+成渝中线高铁|渝西、成渝中线高铁]建设。'],
    // Complete alone, or no line at all.
    ['推进[南水北调东线]、[京沪高速铁路]建设。'],
    ['实施[成渝环线]、[绵阳绕城南线高速公路]。'],
    ['推进沿海、沿边公路建设。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('places and what no list knows share the head of a name', () => {
  it.each([
    ['推动[长龙山抽水蓄能电站+宁海抽水蓄能电站+衢江抽水蓄能电站|长龙山、宁海、衢江抽水蓄能电站]建设。'],
    ['[三门核电项目+漳州核电项目+徐大堡核电项目|三门、漳州、徐大堡核电项目]加快建设。'],
    ['建设[南澳风电场+惠来风电场+川岛风电场|南澳、惠来、川岛风电场]。'],
    ['支持[金凤实验室+嘉陵江实验室+明月湖实验室|金凤、嘉陵江、明月湖实验室]发展。'],
    // Places and things of their own.
    ['棉花向麦盖提、巴楚、莎车和渭干河灌区集中。'],
    ['铁路跨越大清河、南拒马河及文安洼蓄滞洪区。'],
    ['支持云南、西藏和[白鹤滩水电站]建设。'],
    ['推进水利、交通、[石岔风电场]建设。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('a voltage of both signs is shared whole', () => {
  it.each([
    [
      '[白鹤滩至江苏±800千伏特高压直流工程+白鹤滩至浙江±800千伏特高压直流工程|白鹤滩至江苏、白鹤滩至浙江±800千伏特高压直流工程]建成投运。',
    ],
    ['建成[白鹤滩至浙江±800千伏特高压直流工程]。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('rivers share the work that is done to each', () => {
  it.each([
    ['推进[小清河治理工程+徒骇河治理工程+德惠新河治理工程|小清河、徒骇河、德惠新河治理工程]。'],
    ['续建[挠力河治理工程+别拉洪河治理工程|挠力河、别拉洪河治理工程]。'],
    ['完成[伊溪小流域治理+麻溪小流域治理+沂溪小流域治理|伊溪、麻溪、沂溪小流域治理]。'],
    // Kinds of water, and nothing that is done to rivers.
    ['推进河道、湖泊、中小河流治理工程。'],
    ['推进长江、黄河保护。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('two words for one kind of line, and a district behind its city', () => {
  it.each([
    [
      '建设[雅中至江西±800千伏特高压直流输电工程+陕北至武汉±800千伏特高压直流输电工程|雅中至江西、陕北至武汉±800千伏特高压直流输电工程]。',
    ],
    ['扩建[梧州机场+柳州机场+玉林福绵机场|梧州、柳州、玉林福绵机场]。'],
    ['加快[合武高铁+沪渝蓉沿江高铁|合武、沪渝蓉沿江高铁]前期工作。'],
    // Two heads of two kinds, and the line along the river by its bare name.
    ['推进[白潭湖片区]、[鄂州空港综合保税区]建设。'],
    ['推进[沿江高铁]建设。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('what the last of a list has for itself', () => {
  it.each([
    ['建设[集安至双辽高速公路+鹤岗至大连高速公路小沟岭至抚松段|集安至双辽、鹤岗至大连高速公路小沟岭至抚松段]。'],
    // A section with one name is one of each line.
    ['建成[沪渝高速公路湖北段+沪蓉高速公路湖北段|沪渝、沪蓉高速公路湖北段]。'],
    ['建设[两河口水库+锦屏一级水库|两河口、锦屏一级水库],提升[健跳一级渔港+洋屿一级渔港|健跳、洋屿一级渔港]。'],
    ['推进[京沪高速公路改扩建+京港澳高速公路改扩建|京沪、京港澳高速公路改扩建]。'],
    ['推动[丰宁抽水蓄能电站+文登抽水蓄能电站|丰宁、文登抽水蓄能电站]剩余机组投产。'],
    ['建成[210国道铜川过境线]、[G320安顺绕城线],改造过境线。'],
    ['建设[黄河故道生态廊道曹县段]、[沂河生态廊道临沂段]。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('streets that end blindly are called by their names', () => {
  it.each([
    ['打通[莲池大街东延]、[裕华路西延]、[科苑路]等断头路。'],
    ['打通[莲池大街]、[裕华路]、[学府路]等8条断头路。'],
    ['打通[莲池大街+裕华路|莲池大街、裕华路两条断头路]。'],
    ['打通[中华大街北延]、[新运大街东延]两条断头路。'],
    // Near misses: no street among them, or nothing but the word.
    ['打通兴和、化德、商都三县的断头路,打通53条断头路。'],
    ['打通主干路、支路等断头路。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('ends that a dash joins, of which the second ends like a river or a hill', () => {
  it.each([
    ['建设[重庆—黔江铁路],建设[广州—湛江高速公路+深圳—佛山高速公路|广州—湛江、深圳—佛山高速公路]。'],
    ['启动[甘孜—阿坝公路+巴塘—理塘公路|甘孜—阿坝、巴塘—理塘公路]前期工作。'],
    ['推进[昆明-丽江铁路扩能改造+大理-保山铁路扩能改造|昆明-丽江、大理-保山铁路扩能改造]。'],
    ['推进[长沙~湘潭城际+衡阳~韶山城际|长沙~湘潭、衡阳~韶山城际]。'],
    // Near misses: a river behind its county, two cities that only stand beside a line.
    ['实施[大竹县东柳河治理工程]。'],
    ['保护广州—湛江沿海的风光,深圳—佛山一带的公路通畅。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('lines by two joined ends, one of which no list knows', () => {
  it.each([
    ['新建[黄桶—百色铁路+涪陵—柳州铁路|黄桶—百色、涪陵—柳州铁路]。'],
    ['抓好[韩城—黄龙高速+眉县—太白高速+桐木—旬阳高速|韩城—黄龙、眉县—太白、桐木—旬阳高速]。'],
    ['建设[德州—大家洼铁路+龙口—烟台铁路|德州—大家洼、龙口—烟台铁路]。'],
    ['实施[龙井—大蒲柴河高速公路+辉南—白山高速公路|龙井—大蒲柴河、辉南—白山高速公路],新建[黎塘-湛江铁路]。'],
    // Near misses: classes, a service, chains of another kind.
    ['改造老城—新区公路、县城—乡镇公路。'],
    ['深圳—蛇口高速客船准点。'],
    ['实施产业链—供应链通道建设。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});
