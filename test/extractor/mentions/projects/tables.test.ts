/** Projects by the cell that holds their names, in tables whose heads or titles say that they list what is built. */
import { describe, expect, it } from 'vitest';
import { namesInCell } from '../../../../extractor/mentions/projects/tables/name-cell.ts';
import { projectRows } from '../../../../extractor/mentions/projects/tables/tables.ts';
import { normalise } from '../../../../extractor/text/normalise.ts';
import { knowledge, readProjects } from '../../project-reading.ts';

const namesIn = (source: string): readonly string[] => readProjects(source).flatMap(({ names }) => names);

describe('a table of projects', () => {
  it.each([
    [
      'below a title, by its numbered rows',
      '2023年重大建设项目名单（摘录）\n单位：万元\n一、能源\n1\t甘电投民勤红沙岗2×1000MW煤电\t民勤县\t新建\n2\t黄羊抽水蓄能电站\t凉州区\t续建',
      ['甘电投民勤红沙岗2×1000MW煤电', '黄羊抽水蓄能电站'],
    ],
    [
      'below a head with 项目名称 and 建设地点, cells by bars',
      '序号 | 项目名称 | 建设地点 | 目标\n1 | 智能云乌兰察布数据中心二期 | 集宁区 | 上架\n2 | 智算配套220千伏霸王河输变电 | 集宁区 | 送电',
      ['智能云乌兰察布数据中心二期', '智算配套220千伏霸王河输变电'],
    ],
    [
      'by single blanks, with a column that says what is done',
      '类别 项目名称 里程(km) 总投资(亿元)\n改建 G219线西盟至孟连段 62.7 18.9\nS319江城至勐康公路 20.1 2.7',
      ['G219线西盟至孟连段', 'S319江城至勐康公路'],
    ],
    [
      'by numbers that no blank parts from the names, below what explains the list',
      '某市重点建设项目2009年形象进度计划（城建部分）\n编制说明\n1.本计划按照管理办法编制，共列61项，投资单位为亿元，进度以铁道部上海铁路局为准。\n[1]△永强机场航站区扩建    龙湾区     15.3   地基处理\n12.瑞安市赵山渡引水      平阳县水头镇     3.2    管线21公里',
      ['永强机场航站区扩建', '瑞安市赵山渡引水'],
    ],
    [
      'below a title that counts them',
      '附：2020年市级督办修复项目（2处）\n序号　项目　面积（亩）　责任单位\n1　北票市三宝矿西排土场　　1 120　　北票市政府\n2　建平县烧锅营子乡沸石矿　　215　　建平县政府',
      ['北票市三宝矿西排土场', '建平县烧锅营子乡沸石矿'],
    ],
    [
      'headed by what they are',
      '序号　水库　　　所在县区\n1　　岸堤水库　　　蒙阴县、沂南县\n2　　许家崖水库　　费县',
      ['岸堤水库', '许家崖水库'],
    ],
    [
      'headed by the last word of what they are',
      '序号　所在市县　饮用水水源保护区名称　服务乡镇　类型\n1　泉州市安溪县　村内水库饮用水水源保护区　龙门镇　水库\n2　福州市　东张水库饮用水水源保护区　宏路、石竹　水库',
      ['村内水库饮用水水源保护区', '东张水库饮用水水源保护区'],
    ],
    [
      'with lists in its cells, which share their end or do not',
      '序号\t项目名称\t总投资\n1\t杂木河、金塔河灌区现代化改造\t5\n2\t凉州会盟纪念馆、天梯山石窟保护设施\t7',
      ['杂木河灌区现代化改造', '金塔河灌区现代化改造', '凉州会盟纪念馆', '天梯山石窟保护设施'],
    ],
    [
      'without numbers and asides',
      '项目名称\t建设地点\n1.天祝县石门河水库除险加固\t天祝县\n新建古浪风电场项目（古浪县）\t古浪县',
      ['天祝县石门河水库除险加固', '古浪风电场'],
    ],
    [
      'behind a subheading of the box',
      '专栏5　教育、文化重大建设项目\n（一）优质医疗资源扩容\n区级医院：武清区人民医院新址、宁河区医院二期',
      ['武清区人民医院新址', '宁河区医院二期'],
    ],
    [
      'by numbered lines that say in brackets where each lies, whatever else the bracket of places counts',
      '河北省\n1．白洋淀国家级水产种质资源保护区（安新县、任丘市）\n（2）东湖国家级风景名胜区（武汉市武昌区、洪山区）\n3、沮漳河特有鱼类国家级水产种质资源保护区（远安、当阳等县）',
      ['白洋淀国家级水产种质资源保护区', '东湖国家级风景名胜区', '沮漳河特有鱼类国家级水产种质资源保护区'],
    ],
    [
      'in a numbered field that ends in a full stop',
      '二、产业项目库（含跨期）\n（2）白酒食品。白云边三万吨原酒扩建，洈水鱼加工循环产业园。',
      ['白云边三万吨原酒扩建', '洈水鱼加工循环产业园'],
    ],
    [
      'that are to be approved, with sentences in their cells',
      '关于2021年9月拟作出审批意见的建设项目的公示\n序号\t项目名称\t建设地点\t建设单位\t概况\n1\t沙堤渔港疏浚工程\t川岛镇\t市农业农村局\t疏浚港池。总投资4876万元。\n2\t北陡农光互补发电\t北陡镇\t华润新能源\t用地2380亩。',
      ['沙堤渔港疏浚工程', '北陡农光互补发电'],
    ],
    [
      'across the sums of its parts, however many cells they fill',
      '序号│市县│建设项目名称│合计│中央│省级│备注\n　│宝鸡市合计│　│14,880│13,430│1,450│　\n1│麟游县│漆水河酒房段治理│1,860│1,430│430│　\n　│汉中市│　│13,980.5│13,050│930.5│　\n2│洋县│溢水河马畅段治理│2,120│1,620│500│　',
      ['漆水河酒房段治理', '溢水河马畅段治理'],
    ],
    [
      'behind the name of a batch, whatever stands above',
      '二、风光基地\n（四）第一批（在建）：包头达茂80万千瓦、锡林郭勒盟特高压外送二期。乌兰察布市要抓紧。',
      ['包头达茂80万千瓦', '锡林郭勒盟特高压外送二期'],
    ],
  ])('is read %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['kinds of work', '序号\t项目名称\t建设地点\n1\t农村公路建设\t全市\n2\t老旧小区改造\t各县\n合计\t2项\t—'],
    ['permits', '审批项目目录\n序号\t项目名称\t实施机关\n1\t黄河河道采砂许可\t省水利厅'],
    [
      'what follows a note, whatever figures stand in it',
      '序号\t项目名称\t投资\n1\t农村公路建设\t5\n注：以上投资\t1 200\t300\t均由省级财政承担，不足部分由市县自筹解决。\n1\t甘电红沙岗煤电\t民勤县',
    ],
    ['research', '科技计划项目清单\n序号\t项目名称\t单位\n1\t黄河泥沙模型研究\t郑州大学'],
    ['fees', '项目\t收费标准\t地点\n长江通行\t10元\t武汉市'],
    ['users of water', '序号\t所在市县\t用水单位名称\t数量\n1\t泉州市\t安溪茶厂\t30'],
    ['figures', '项目 单位 数量\n武汉生产总值 亿元 100'],
    ['sentences below a title', '重点项目\n1.加快推进武汉发展，做好服务。\n2.支持襄阳、宜昌发展'],
  ])('holds no %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('ends where sentences go on', () => {
    const text = normalise(
      '序号\t项目名称\t投资\n1\t黄羊水库\t5\n注：以上均为省级项目，由市里负责落实和推进。\n1\t说明\t无',
    );
    expect(projectRows(text, knowledge)).toHaveLength(1);
  });
});

describe('a list of projects by their fields', () => {
  it.each([
    [
      'below the head of a box',
      '专栏2　“十四五”光伏、储能及电网项目\n◆光伏：昌都贡觉县10万千瓦光储、类乌齐卡玛多光伏\n◆抽水蓄能：芒康县吉措（120万千瓦）、左贡田妥（储备）\n◆电网：藏中联网加强工程昌都段、边坝220千伏输变电',
      [
        '昌都贡觉县10万千瓦光储',
        '类乌齐卡玛多光伏',
        '芒康县吉措',
        '左贡田妥',
        '藏中联网加强工程昌都段',
        '边坝220千伏输变电',
      ],
    ],
    [
      'below the title of an annex',
      '附件：1996年国家重点建设项目名单（摘）\n农林水利：松辽平原防护林、江垭水库。\n原材料：吉化30万吨乙烯、攀钢二期。',
      ['松辽平原防护林', '江垭水库', '吉化30万吨乙烯', '攀钢二期'],
    ],
    [
      'without the choice of a site behind a name',
      '专栏3　重大交通项目\n机场：杭州建德通用机场选址、衢州龙游通用机场。',
      ['杭州建德通用机场', '衢州龙游通用机场'],
    ],
    [
      'below the head of a box of dykes, up to what a comma parts from them',
      '专栏3　重点河道及堤防\n○ 淮河水系：浉河信阳段、洪汝河新蔡班台段，加固堤防213公里、疏浚河槽。\n○ 汉江水系：白河新野县上港险工、唐河社旗段。',
      ['浉河信阳段', '洪汝河新蔡班台段', '白河新野县上港险工', '唐河社旗段'],
    ],
  ])('is read %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    [
      'numbered cells below a count of what is not built',
      '附：2020年度培训项目（2项）\n1　红旗水库讲习班　　120　　北票市政府\n2　建平沸石矿讲习班　　80　　建平县政府',
    ],
    ['sentences', '专栏3　水利重大工程\n防洪：加快推进黄河治理、完善洞庭湖防洪体系。'],
    ['what a mark of lists joins to a verb', '专栏3　河道及堤防\n淮河水系：浉河信阳段、加快推进洪汝河治理。'],
    ['one thing before a sentence', '专栏3　重点河道及堤防\n淮河水系：浉河信阳段，加固堤防213公里。'],
    ['stretches below the head of another box', '专栏3　重点断面水质\n淮河水系：浉河信阳段、唐河社旗段。'],
    ['places and counts', '专栏3　电网项目\n农网：洛隆、边坝、丁青3县97个行政村'],
    ['kinds', '专栏3　交通项目\n公路：农村公路、国省干线、旅游公路'],
    ['lines without a title', '光伏：贡觉县光牧、类乌齐光牧'],
    ['batches of kinds', '（1）续建：农村公路、高标准农田'],
    ['batches with a sentence', '新建：贡觉县光牧、加快推进前期工作'],
    [
      'numbered lines with a place in brackets that name a kind, an organ or a hamlet',
      '2．生态环境局（信丰县）\n3．老旧小区改造（大余县）\n4．阿依村（阿拉尔市）',
    ],
    ['numbered lines with something else in brackets', '1．鱼类保护区（简称）\n2．白洋淀景区（由任丘市协助）'],
    ['lines behind another', '重点项目清单\n见附件。\n光伏：贡觉县光牧、类乌齐光牧'],
  ])('holds no %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

it('counties that a cell counts have one each', () => {
  const table = '序号\t项目名称\t建设地点\n1\t肥城、宁阳两县急救站\t泰安\n2\t嫩江、讷河两县市公路\t';
  expect(namesIn(table)).toEqual(['肥城急救站', '宁阳县急救站', '嫩江公路', '讷河公路']);
  expect(namesIn('扩建青海、甘肃两省环线')).toEqual([]);
});

describe('a wide blank parts names, whatever the table is of', () => {
  it.each([
    ['保定　　　　西大洋水库除险加固　市水利局', ['西大洋水库除险加固']],
    ['宜昌、恩施　　水布垭水电站、野三关风电场', ['水布垭水电站', '野三关风电场']],
    ['天津局　　天津港、厦门东渡港区\n辽宁局　　大连长兴岛港区', ['天津港', '厦门东渡港区', '大连长兴岛港区']],
    ['开工建设宜昌　水布垭水电站', ['宜昌水布垭水电站']],
    ['关于建设黑　　河　　水　　库的请示', ['黑河水库']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a cell', () => {
  it.each([
    ['引嫩扩建骨干二期', ['引嫩扩建骨干二期']],
    ['芒康昂多一、二期光伏', ['芒康昂多一、二期光伏']],
    ['山城区长风中路历史街区更新', ['山城区长风中路历史街区更新']],
    ['喀左县南公营子镇、坤都营子乡膨润土矿', ['喀左县南公营子镇膨润土矿', '喀左县坤都营子乡膨润土矿']],
    ['朝阳县波罗赤镇、柳城街道废弃砖厂', ['朝阳县波罗赤镇废弃砖厂', '朝阳县柳城街道废弃砖厂']],
    ['信丰、大余两县中医院', ['信丰县中医院', '大余县中医院']],
    ['邳州、新沂、睢宁汽车客运总站', ['邳州汽车客运总站', '新沂汽车客运总站', '睢宁汽车客运总站']],
    ['泰和县、遂川县公共卫生检验楼', ['泰和县公共卫生检验楼', '遂川县公共卫生检验楼']],
    ['肥城、宁阳3县市急救站', ['肥城急救站', '宁阳县急救站']],
    ['信丰、大余跨界河道整治', ['信丰、大余跨界河道整治']],
    ['泰安、宁阳公共卫生检验楼', ['泰安、宁阳公共卫生检验楼']],
    ['肥城、宁阳', []],
    ['岷江都江堰段、沱江金堂段防洪治理工程', ['岷江都江堰段防洪治理工程', '沱江金堂段防洪治理工程']],
    ['渠江肖溪至广安段、州河渡市段治理', ['渠江肖溪至广安段治理', '州河渡市段治理']],
    ['灞河东段、浐河西段污水处理厂', ['灞河东段', '浐河西段污水处理厂']],
    ['马莲河、四郎河、柔远河', []],
    ['农村公路', []],
    ['118 000', []],
    ['续建', []],
    ['长春市小计', []],
    ['延边州合计', []],
    ['长春市小计量站改造', ['长春市小计量站改造']],
    ['双阳河双阳区城区段治理工程', ['双阳河双阳区城区段治理工程']],
  ])('%s names %j', (cell, names) => {
    const { folded } = normalise(cell);
    const found = namesInCell(folded, { start: 0, end: folded.length }, knowledge);
    expect(found.flatMap((name) => name.names)).toEqual(names);
  });
});
