/** Names of projects: what is one, where it begins and ends, and what only looks like one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../extractor/text/normalise.ts';
import { mark, readProjects, unmarked } from '../project-reading.ts';

const hits: Record<string, readonly string[]> = {
  'lines, by the places they join': [
    '推进[渝万高铁]、[渝湘高铁重庆至黔江段]建设',
    '推进[G69银百高速城岚段]、[渝湘高速扩能(彭水至酉阳段)]建设',
    '稳步推进[涪陵至武隆高铁]、[广安至涪陵铁路]等项目前期研究',
    '加快[西宁至成都铁路]建设',
    '[中兰高铁]、[乌玛高速]、[银昆高速宁夏段]建成通车',
    '开工[G679线乌拉斯台至奇台]、[G314线喀什至塔什库尔干]',
    '建设[和若铁路]和[本庄高速]',
    '贯通西北和西南的[宝鸡到成都的铁路]，[集宁到二连的铁路]',
    '[国道318川藏线]和[京广线]建成',
    '投运[川气东送二线湖北段]、[西气东输三线陕西段]',
  ],
  'sites, by an unknown word or a place before them': [
    '加快[黔江区茶园水库]、[酉阳县桃花源水库]建设',
    '推进[古贤水利枢纽]、[蒋家窑则水库]建设',
    '抓好[延吉机场迁建]和[长春龙嘉机场三期扩建]进度',
    '[荆江分洪工程]、[官厅水库]和[大伙房水库]都已建成',
    '推动实施[赣州黄金机场三期扩建工程]',
    '建成[第一汽车制造厂]、[沈阳第二机床厂]',
    '释放[吉化120万吨乙烯转型升级项目]新装置产能',
  ],
  'zones, parks and scenic areas': [
    '联动武隆区打造[乌江画廊生态文化旅游示范带]',
    '争取建设[中国(重庆)国际农产品加工产业园涪陵园区]',
    '推动酉阳县加快建设[国家农业科技园区]',
    '争取共建[赣粤产业合作试验区]',
    '支持秀山县创建[洪安边城国家5A级旅游景区]',
    '加快推动[长征国家文化公园(重庆段)]建设',
  ],
  'works and programmes': [
    '加快实施[“两岸青山·千里林带”工程]、[“清水绿岸”治理提升工程]',
    '推进[任河流域城口县重点河段防洪护岸综合治理工程]建设',
    '加快[引汉济渭二期]和[引黄济宁工程]前期工作',
    '在“[重庆英才计划]”评选时予以倾斜支持',
    '开展[旅游“全程有氧”行动]试点，深化[青少年“筑基”工程]，实施[“双千”计划]',
    '实施[春风行动]，争取[南水北调中线]水源地补偿政策',
  ],
  'a place before a verb or a quotation mark stays outside': [
    '推动城口县[“城宣万”革命老区红色教育和红色研学金三角]建设',
    '推动黔江区建设[国家重要玻璃纤维及复合材料产业基地中心承载区]',
  ],
  'lists that share their head': [
    '加快[城宣高速公路+城万高速公路+城巫高速公路|城宣、城万、城巫高速公路]前期工作',
    '加快秀山县[秀山县桐梓水库+秀山县马西水库|桐梓和马西水库]建设',
    '开工[黔江区金洞风电项目+酉阳县荆竹坝风电项目|黔江区金洞、酉阳县荆竹坝等风电项目]',
    '开工[大村至遵义铁路+纳雍至六盘水铁路|大村至遵义、纳雍至六盘水等铁路]',
    '加快[京津塘高速公路+津沧高速公路+兴港高速公路|京津塘、津沧、兴港等高速公路]建设',
    '确保[西安东站]和[府谷机场+定边机场|府谷、定边机场]建成投运',
    '[成渝铁路+天兰铁路+来睦铁路|成渝、天兰、来睦三条铁路]已经通车',
    '加快[宝鸡国家骨干冷链物流基地+延安国家骨干冷链物流基地|宝鸡、延安等4个国家骨干冷链物流基地]建设',
    '深化[南京国家级金融改革试验区+昆山国家级金融改革试验区|南京、昆山国家级金融改革试验区]建设',
    '推动[金上水风光一体化基地+藏东南水风光一体化基地+澜上水风光一体化基地|金上、藏东南、澜上水风光一体化基地]建设',
    '进行[武汉钢铁联合企业+包头钢铁联合企业|武汉和包头两个钢铁联合企业]的建设',
    '推进[中核通榆绿色氢基能源项目+华电榆树绿色氢基能源项目|中核通榆、华电榆树等5个百亿级绿色氢基能源项目]建设',
    '开工[750千伏云东输变电工程+330千伏沣渭输变电工程|750千伏云东、330千伏沣渭等输变电工程]',
    '深化与[苏州国家实验室+崖州湾国家实验室|苏州、崖州湾等国家实验室]合作',
    '支持[妙泉湖国家3A级旅游景区+婆婆山国家3A级旅游景区|妙泉湖及婆婆山国家3A级旅游景区]创建',
    '推动[黔江区濯水景区]、[黔江区城市大峡谷景区|城市大峡谷景区]提档升级',
  ],
  'lists that say that they list projects': [
    '[长沙惠科新型显示]、[衡阳绿色盐碱基地]等一批百亿级项目开工建设',
    '重要的有:[黑龙江钢厂],[吉林肥料厂],[太原第一热电站],等等',
  ],
};

describe.each(Object.entries(hits))('%s', (_, rows) => {
  it.each(rows)('%s', (row) => {
    const folded = normalise(row).folded;
    expect(mark(unmarked(folded))).toBe(folded);
  });
});

describe('of a list that is none', () => {
  it.each([
    ['a province and a city share no zone', '加强上海和[苏州工业园区]建设'],
    ['complete names share no zone', '优化南山、[寸滩国际新城]等重点片区规划'],
  ])('%s', (_, row) => {
    const folded = normalise(row).folded;
    expect(mark(unmarked(folded))).toBe(folded);
  });
});

describe('no project', () => {
  it.each([
    '加强高标准农田建设，改造老旧小区',
    '新建5G基站350个，推进农村公路建设',
    '推进病险水库除险加固和大中型灌区续建配套',
    '建设现代农业产业园和冷链物流基地',
    '新增国家级产业园区3个，国家现代农业产业园增至21个',
    '实施更多市级重点项目',
    '发展水利、交通和铁路事业',
    '免收高速公路通行费，开设绿色通道',
    '报国务院口岸主管部门批准',
    '海东工业园区管委会，市政府各部门',
    '深化对口支援机制，推广以工代赈',
    '优化实施“两重”项目，建设“口袋”公园',
    '形成“两纵三横”路网，实施“六五”计划',
    '制定“十四五”计划，打造“口袋”公园',
    '建成拖拉机制造厂、汽车工厂等一批工厂',
    '发展北京、上海等中心城市',
    '推进长沙、株洲等城市更新项目',
    '实施涉钢等传统产业集群绿色化提升',
    '完善海岸线保护，建设高压线，划定红线',
    '新建上海到南京的道路',
    '6.轨道交通“四网融合”',
    '新建500千伏输变电工程和110千伏变电站',
    '旅游、教育等项目',
    '推动旅游产业和文化产业发展',
    '郑州机场年货邮吞吐量突破100万吨',
  ])('%s', (row) => {
    expect(readProjects(row).map(({ names }) => names)).toEqual([]);
  });
});

describe('any text', () => {
  const words = [
    '重庆',
    '铁路',
    '、',
    '和',
    '等',
    '“',
    '”',
    '(',
    ')',
    '至',
    '段',
    '水库',
    '建设',
    '的',
    '一',
    '𠮷',
    '\ud800',
    '\n',
    ',',
  ];
  it('gives spans that lie in it, in whole and without an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { folded } = normalise(text);
        for (const { start, end, names } of readProjects(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(folded.length);
          expect(start).toBeLessThan(end);
          expect(names.every((name) => name.length > 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['brackets', '('.repeat(20000)],
    ['quotation marks', '“水库'.repeat(8000)],
    ['a line without an end', '黔江区茶园水库、'.repeat(5000)],
    ['numerals', '一二三四五六七八九十'.repeat(3000)],
  ])('made of %s is read', (_, text) => {
    expect(() => readProjects(text)).not.toThrow();
  });
});
