/** Where projects lie: by their names, by the place that their clause lets act, and not by guessing. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../extractor/text/normalise.ts';
import { claimsIn, placesIn } from '../location-reading.ts';

const CHONGQING = '500000';
const GANZHOU = '360700';

describe('a project lies', () => {
  it.each<[why: string, text: string, jurisdiction: string | undefined, places: Record<string, readonly string[]>]>([
    [
      'where it stands, not whose it is',
      '建设漳州台湾花卉园、惠东香港科技园',
      undefined,
      { 漳州台湾花卉园: ['350600 name'], 惠东香港科技园: ['441323 name'] },
    ],
    [
      'in all that are joined in front, but for a part in the one that it spells out',
      '建成港珠澳大桥，开放港珠澳大桥珠海口岸，建设哈大齐国家自主创新示范区大庆片区',
      undefined,
      {
        港珠澳大桥: ['810000 name', '440400 name', '820000 name'],
        港珠澳大桥珠海口岸: ['440400 name'],
        哈大齐国家自主创新示范区大庆片区: ['230600 name'],
      },
    ],
    ['where nothing stands before whose it is', '建设台湾花卉产业园', undefined, { 台湾花卉产业园: ['710000 name'] }],
    [
      'in the county that opens its name, not where a bare name behind it lies elsewhere; a line joins both',
      '建成湖南省桃源县黄石水库灌区、四川省大竹县东柳河治理工程和柳河县至黄石公路',
      undefined,
      {
        湖南省桃源县黄石水库灌区: ['430725 name'],
        四川省大竹县东柳河治理工程: ['511724 name'],
        柳河县至黄石公路: ['220524 name', '420200 name'],
      },
    ],
    [
      'where a bracket right behind it says, be there more in it or not',
      '推进阁山水库（绥棱县）、关门嘴子水库（鹤岗市，梧桐河干流）和拉哇水电站（芒康／左贡）建设',
      undefined,
      {
        阁山水库: ['231226 clause'],
        关门嘴子水库: ['230400 clause'],
        拉哇水电站: ['540328 clause', '540327 clause'],
      },
    ],
    [
      'at the airport’s county behind its city, and not in what a zone or a centre is around',
      '建设汉中城固机场、天津和平机场，中国（河南）自由贸易试验区洛阳片区，支持重庆长江上游航运中心建设',
      '610000',
      {
        汉中城固机场: ['610722 name'],
        天津和平机场: ['120000 name'],
        '中国(河南)自由贸易试验区洛阳片区': ['410300 name'],
        重庆长江上游航运中心: ['500000 name'],
      },
    ],
    [
      'in no city far away whose bare name begins another, and in a section to where it is a place',
      '改造湖南省桃源县黄石水库、黄石滩水库，建成黄石大桥，推进康渝高铁安康至省界段和杭瑞高速通城至界化垄段建设',
      '430000',
      {
        湖南省桃源县黄石水库: ['430725 name'],
        黄石大桥: ['420200 name'],
        康渝高铁安康至省界段: ['610900 name'],
        杭瑞高速通城至界化垄段: ['330100 name', '533102 name', '421222 name'],
      },
    ],
    [
      'in both places of a park and of its part',
      '建设中国（重庆）国际农产品加工产业园涪陵园区',
      '500000',
      {
        '中国(重庆)国际农产品加工产业园涪陵园区': ['500000 name', '500102 name'],
      },
    ],
    [
      'in the county where a part of its city’s port lies, and in no county of another province behind a city',
      '建设荆州港监利港区、岳阳港城陵矶港区、荆州港和监利港，孝感·安陆工业园，开通荆门玉龙机场、宜昌夷陵国际机场',
      '100000',
      {
        荆州港监利港区: ['421088 name'],
        岳阳港城陵矶港区: ['430600 name'],
        荆州港: ['421000 name'],
        监利港: ['421088 name'],
        孝感·安陆工业园: ['420982 name'],
        荆门玉龙机场: ['420800 name'],
        宜昌夷陵国际机场: ['420500 name'],
      },
    ],
    [
      'in a section that is called by a bare name',
      '推进哈伊高铁铁力段和哈伊高铁',
      '230000',
      { 哈伊高铁铁力段: ['230781 name'], 哈伊高铁: ['230100 name', '230700 name'] },
    ],
    [
      'where a station on a line stands, however the line is called',
      '东平县建设晋豫鲁铁路通道东平站，瓦日铁路通道开通',
      '370923',
      { 晋豫鲁铁路通道东平站: ['370923 name'], 瓦日铁路通道: ['141123 name', '371100 name'] },
    ],
    [
      'where its row of a table says, below the head of that column or beside the name',
      '序号\t项目名称\t责任单位\t建设地点\t总投资\n1\t黄羊抽水蓄能电站\t水务局\t凉州区\t9\n2\t杂木河风电场\t水务局\t跨省\t8',
      undefined,
      { 黄羊抽水蓄能电站: ['620602 clause'] },
    ],
    [
      'each in its own place where a row gives as many places as works, else all in all of them',
      '序号｜市县｜项目名称｜合计\n1｜灵台、崇信｜达溪河邵寨段、黑河新窑段治理工程｜2,930\n2｜凤县、太白｜嘉陵江双石铺段治理工程｜1,200',
      undefined,
      {
        达溪河邵寨段治理工程: ['620822 clause'],
        黑河新窑段治理工程: ['620823 clause'],
        嘉陵江双石铺段治理工程: ['610330 clause', '610331 clause'],
      },
    ],
    [
      'in the place that a line of them opens with',
      '嫩江市：尼尔基水库、门鲁河水库；\n检查范围包括北安市：宝山水库',
      undefined,
      { 尼尔基水库: ['231183 clause'], 门鲁河水库: ['231183 clause'] },
    ],
    [
      'not where the bracket behind its neighbour says, nor where a river and a far county bear its words',
      '建设闹龙河水库、杂木河水库（绥棱县）和黑河金盆水库（西安市），加固爱辉区黑龙江干流堤防',
      undefined,
      { 杂木河水库: ['231226 clause'], 黑河金盆水库: ['610100 clause'], 爱辉区黑龙江干流堤防: ['231102 name'] },
    ],
    [
      'in the narrowest of the places that its bracket gives one behind the other',
      '完成胜利水库（攀枝花市仁和区）、晃桥水库（攀枝花市、米易县）除险加固',
      undefined,
      { 胜利水库: ['510411 clause'], 晃桥水库: ['510400 clause', '510421 clause'] },
    ],
    [
      'in the county whose town a line ends in, rather than in a far one of that name',
      '启动省道204线上蒙至高唐段绿化工程、武隆至道真高速公路',
      '350428',
      { 省道204线上蒙至高唐段绿化工程: ['350428 name'], 武隆至道真高速公路: ['500156 name', '520325 name'] },
    ],
    [
      'at the ends of a section, which a side of the town may follow',
      '建设朔黄铁路神池南至肃宁北段',
      undefined,
      { 朔黄铁路神池南至肃宁北段: ['140927 name', '130926 name'] },
    ],
    [
      'in the county of the town that it opens with',
      '建设大屯镇稻壳热电厂、石桥镇水厂',
      '220821',
      { 大屯镇稻壳热电厂: ['220821 name'] },
    ],
    [
      'beside the name, where no head says which column it is',
      '重点建设项目名单\n1\t甘肃黄羊抽水蓄能电站\t凉州区\t续建\t9',
      undefined,
      { 甘肃黄羊抽水蓄能电站: ['620602 clause'] },
    ],
    [
      'each in its own of the places that a bracket gives to all, be it two mentions or one',
      '建设茶园水库、桃花源水库（分别位于通河县、宁安市），加快叶巴滩、苏洼龙水电站（分别涉及贡觉、芒康）建设',
      undefined,
      {
        茶园水库: ['230128 clause'],
        桃花源水库: ['231084 clause'],
        叶巴滩水电站: ['540322 clause'],
        苏洼龙水电站: ['540328 clause'],
      },
    ],
    [
      'in the line whose numbered heading is its place, but for what another place acts on',
      '3．大田县。实施坑口水库、高才水库连通，支持尤溪县建设汶潭水库。\n建设薯沙溪水库',
      '350400',
      { 坑口水库: ['350425 clause'], 高才水库: ['350425 clause'], 汶潭水库: ['350426 clause'] },
    ],
    [
      'in the line whose heading is its place with a remark in brackets, in each of its clauses',
      '◎绥棱县（完成82.5%）：坑口滑雪场二期、薯沙溪水库主体完工；下岸水库未动工。\n建设高才水库',
      '231200',
      {
        坑口滑雪场二期: ['231226 clause'],
        薯沙溪水库: ['231226 clause'],
        下岸水库: ['231226 clause'],
      },
    ],
    [
      'not in a place with such a remark that only does something',
      '绥棱县（完成82.5%）进度最快。建设薯沙溪水库；投资较多的是绥棱县（82.5%）：高才水库完工',
      '231200',
      {},
    ],
    [
      'where it is sited, not where somebody thinks of a site',
      '茶园水库选址于绥棱县，石门水库选址论证由通河县牵头',
      undefined,
      { 茶园水库: ['231226 clause'] },
    ],
    [
      'at both ends of its section, whatever border a bracket tells of one',
      '建设二广高速龙游（浙赣界）至开化段和杭新景高速公路建德至开化（浙赣界）',
      '330000',
      {
        '二广高速龙游(浙赣界)至开化段': ['330825 name', '330824 name'],
        '杭新景高速公路建德至开化(浙赣界)': ['330182 name', '330824 name'],
      },
    ],
    [
      'in the division that a bracket opens with, whatever spot of it follows',
      '建设茶园水库（海勃湾区甘德尔山）、桃花源水库（西青区侯台）和石门水库（绥棱县共用）',
      undefined,
      { 茶园水库: ['150302 clause'], 桃花源水库: ['120111 clause'] },
    ],
    [
      'in all that its bracket lists, with a comma or 等 behind them or a division of the corps before them',
      '建设茶园水库（绥棱县，通河县）、桃花源水库（永靖、东乡等县）和石门水库（第一师阿拉尔市），推进花园水库（绥棱县，投资两亿元）、青山水库（绥棱县等配合）',
      undefined,
      {
        茶园水库: ['231226 clause', '230128 clause'],
        桃花源水库: ['622923 clause', '622926 clause'],
        石门水库: ['659002 clause'],
        花园水库: ['231226 clause'],
      },
    ],
    [
      'in its own county where a town of it opens its name or its section',
      '建设独峒风电场、古宜水库、G321线古宜绕城段、协合风电场二期（八江片）和光明风电场，推进G321线城南绕城段',
      '450226',
      {
        独峒风电场: ['450226 name'],
        古宜水库: ['450226 name'],
        G321线古宜绕城段: ['450226 name'],
        '协合风电场二期(八江片)': ['450226 name'],
      },
    ],
    [
      'not where the paper is of a whole city, whose reservoirs are called after hills',
      '建设独峒水库、G321线古宜绕城段',
      '450200',
      {},
    ],
    [
      'nowhere by a bracket that says something else',
      '建设阁山水库（与绥棱县共用）、东圳水库（对接荔城区）和下岸水库（二期）',
      undefined,
      {},
    ],
    [
      'in two places by one character each, one of which is of the own province',
      '支持沪明临港产业园加快建设',
      '350000',
      { 沪明临港产业园: ['310000 name', '350400 name'] },
    ],
    [
      'by its name rather than by its characters',
      '加快建设崇明线、13号线东延伸等轨道交通线',
      '310000',
      { 崇明线: ['310151 name'] },
    ],
    ['and not where the school of its founders is', '启动西安交通大学国际化区域创新中心建设', '460000', {}],
    ['and not where a school is called after a lake', '西湖大学三期开工', '330000', {}],
    ['where its name says', '加快黔江区茶园水库建设', CHONGQING, { 黔江区茶园水库: ['500114 name'] }],
    [
      'in each place of a list',
      '加快秀山县桐梓和马西水库建设',
      CHONGQING,
      { 秀山县桐梓水库: ['500241 name'], 秀山县马西水库: ['500241 name'] },
    ],
    [
      'at both ends of a line',
      '开展彭水至务川高速公路研究论证',
      CHONGQING,
      { 彭水至务川高速公路: ['500243 name', '520326 name'] },
    ],
    [
      'in its section, not along the whole line',
      '加快渝湘高铁黔江至吉首段前期工作',
      CHONGQING,
      { 渝湘高铁黔江至吉首段: ['500114 name', '433101 name'] },
    ],
    [
      'in its section, of whose ends one is told to the spot',
      '加快沪昆高铁贵阳（北站）至昆明段前期工作',
      '100000',
      { '沪昆高铁贵阳(北站)至昆明段': ['520100 name', '530100 name'] },
    ],
    ['where one-character names say', '推进渝万高铁建设', CHONGQING, { 渝万高铁: ['500000 name', '500101 name'] }],
    [
      'in the seat of a province, where the text names another city of the character too',
      '建成京广光缆，广州、广元分别设站',
      '100000',
      { 京广光缆: ['110000 name', '440100 name'] },
    ],
    [
      'in the own city before its province',
      '争取赣韶铁路扩能工程纳入规划',
      GANZHOU,
      { 赣韶铁路扩能工程: ['360700 name', '440200 name'] },
    ],
    [
      'in the county that lies near the other end',
      '加快城万高速公路前期工作',
      CHONGQING,
      { 城万高速公路: ['500229 name', '511781 name'] },
    ],
    [
      'in its own prefecture before another province',
      '启动长四辽通铁路、四梅集扩能铁路',
      '220000',
      {
        长四辽通铁路: ['220100 name', '220300 name', '220400 name', '220500 name'],
        四梅集扩能铁路: ['220300 name', '220581 name', '220582 name'],
      },
    ],
    ['in the prefecture before its counties', '建成和若铁路', '650000', { 和若铁路: ['653200 name', '652824 name'] }],
    [
      'at the ends of a line that everybody knows',
      '建成包茂高速、乌玛高速',
      '640000',
      { 包茂高速: ['150200 name', '440900 name'], 乌玛高速: ['150300 name', '632621 name'] },
    ],
    [
      'in all the provinces in front, or where the line goes that it is called by',
      '加快晋冀鲁豫大宗商品骨干流通走廊建设，建设沪宁产业创新带',
      '140000',
      {
        晋冀鲁豫大宗商品骨干流通走廊: ['140000 name', '130000 name', '370000 name', '410000 name'],
        沪宁产业创新带: ['310000 name', '320100 name'],
      },
    ],
    [
      'where its power comes from and goes to',
      '推动“吉电入京”特高压输电通道和“疆电外送”第三通道建设',
      undefined,
      { '“吉电入京”特高压输电通道': ['220000 name', '110000 name'], '“疆电外送”第三通道': ['650000 name'] },
    ],
    [
      'in what its clause says that it joins, and at its ends',
      '贯通江西和福建的鹰潭到厦门的铁路',
      undefined,
      { 鹰潭到厦门的铁路: ['360600 name', '350200 name', '360000 clause', '350000 clause'] },
    ],
    ['in the place that has it', '开工河北省的独流减河工程', undefined, { 独流减河工程: ['130000 clause'] }],
    ['the same in older words', '扩建河北省之岳城水库', undefined, { 岳城水库: ['130000 clause'] }],
    [
      'in the place that has the list it stands in',
      '建成安徽省的梅山水库、响洪甸水库',
      undefined,
      { 梅山水库: ['340000 clause'], 响洪甸水库: ['340000 clause'] },
    ],
    [
      'at the ends of a line of which one of several is meant',
      '建设成渝中线高铁，改扩建京沪高速新沂至江都段',
      '320000',
      { 成渝中线高铁: ['510100 name', '500000 name'], 京沪高速新沂至江都段: ['320381 name', '321012 name'] },
    ],
    [
      'at the ends of a line that follows a river or takes a side',
      '建设沪渝蓉沿江高铁，改建川藏南线公路',
      undefined,
      { 沪渝蓉沿江高铁: ['310000 name', '500000 name', '510100 name'], 川藏南线公路: ['510000 name', '540000 name'] },
    ],
    [
      'in a county nearby rather than in a city far away that the character mostly stands for',
      '建成九绵高速公路',
      '510000',
      { 九绵高速公路: ['513225 name', '510700 name'] },
    ],
    [
      'in the prefectures of its province by their first characters',
      '建设衡沧高品质蔬菜产业示范区',
      '130000',
      { 衡沧高品质蔬菜产业示范区: ['131100 name', '130900 name'] },
    ],
    ['where it comes to', '国际红树林中心落户深圳，运行良好', '440000', { 国际红树林中心: ['440300 clause'] }],
    [
      'at both ends of a line, by whatever words',
      '新建青海西藏公路、津潍高铁，开工蒙电入沪过江工程',
      undefined,
      {
        青海西藏公路: ['630000 name', '540000 name'],
        津潍高铁: ['120000 name', '370700 name'],
        蒙电入沪过江工程: ['150000 name', '310000 name'],
      },
    ],
    [
      'in each place of a list that acts, etc. or not',
      '支持宝鸡、汉中等地建设“秦创原”产业园',
      '610000',
      { '“秦创原”产业园': ['610300 clause', '610700 clause'] },
    ],
    [
      'where the last character begins a word',
      '建设西安区域科技创新中心',
      '610000',
      { 西安区域科技创新中心: ['610100 name'] },
    ],
    [
      'in a part that an abolished province was named after',
      '建设辽西地区绿色算力中心',
      '210000',
      { 辽西地区绿色算力中心: ['辽西 name'] },
    ],
    ['in a direction of a province', '建设藏东南清洁能源基地', '540000', { 藏东南清洁能源基地: ['藏东南 name'] }],
    ['in the two provinces in front', '加快赣粤运河前期研究', GANZHOU, { 赣粤运河: ['360000 name', '440000 name'] }],
    [
      'where its clause lets a place act',
      '推动酉阳县加快建设国家农业科技园区',
      CHONGQING,
      { 国家农业科技园区: ['500242 clause'] },
    ],
    [
      'in both where the clause is narrower than the name',
      '推动涪陵区加快发展临港经济区，加速落地华为重庆工业互联网赋能中心',
      CHONGQING,
      { 临港经济区: ['500102 clause'], 华为重庆工业互联网赋能中心: ['500000 name', '500102 clause'] },
    ],
    [
      'at the ends of a line that passes a town known to no list, in each county behind its city, and where a known line joins',
      '推动沪乍杭铁路、台州温玉铁路建成投运，推进梅山港区建设',
      '330000',
      {
        沪乍杭铁路: ['310000 name', '330100 name'],
        梅山港区: ['330206 name'],
        台州温玉铁路: ['331000 name', '331081 name', '331083 name'],
      },
    ],
    [
      'of a province, not of a county elsewhere behind it',
      '江苏锦屏磷矿建成投产',
      '100000',
      { 江苏锦屏磷矿: ['320000 name'] },
    ],
    [
      'where a zone is called by the ends of a line',
      '京津科创走廊、廊坊临空经济区加快建设',
      '130000',
      { 京津科创走廊: ['110000 name', '120000 name'], 廊坊临空经济区: ['131000 name'] },
    ],
    [
      'in counties of the own province before provinces elsewhere',
      '建成台黑高速',
      '210000',
      { 台黑高速: ['210321 name', '210726 name'] },
    ],
    [
      'in own counties before cities elsewhere, and at the ends of a known section',
      '眉太高速公路建成通车',
      '610000',
      { 眉太高速公路: ['610326 name', '610331 name'] },
    ],
    [
      'in the cities elsewhere, if the text names them all',
      '湖州市、金华市建成湖金高速公路',
      '410000',
      { 湖金高速公路: ['330500 name', '330700 name'] },
    ],
    [
      'in an own county before a city that it usually stands for, far from the other end',
      '建成邵三高速',
      '350000',
      { 邵三高速: ['350781 name', '350400 name'] },
    ],
    [
      'in the city that holds the county at the other end, before a county of its own that is nearer',
      '建成宜奉公路',
      '360000',
      { 宜奉公路: ['360900 name', '360921 name'] },
    ],
    [
      'at the ends of a section that is a line of its own',
      '呼南高铁襄荆段建成，建设汉湘桂内河航运大通道',
      '420000',
      {
        呼南高铁襄荆段: ['420600 name', '420800 name'],
        汉湘桂内河航运大通道: ['420100 name', '430000 name', '450000 name'],
      },
    ],
    [
      'in the province whose name begins behind a whole word',
      '建成中国医学科学院肿瘤医院河南医院',
      undefined,
      { 中国医学科学院肿瘤医院河南医院: ['410000 name'] },
    ],
    [
      'where the prefecture holds the county at the other end',
      '实施沈海高速漳诏段扩容工程',
      '350000',
      { 沈海高速漳诏段扩容工程: ['350600 name', '350624 name'] },
    ],
    [
      'in the zone by whose bare name it is called',
      '建成贵安七星湖数据中心、连江县贵安温泉度假村',
      '520000',
      { 贵安七星湖数据中心: ['贵安新区 name'], 连江县贵安温泉度假村: ['350122 name'] },
    ],
    ['in no county far from the rest of its line', '建成加西公路', '630000', { 加西公路: ['630100 name'] }],
    [
      'in the cities that are joined in front, and along the line that it is called by',
      '加快哈大齐国家自主创新示范区、沿沪宁产业创新带建设',
      '230000',
      {
        哈大齐国家自主创新示范区: ['230100 name', '230200 name', '230600 name'],
        沿沪宁产业创新带: ['310000 name', '320100 name'],
      },
    ],
    [
      'where the bracket says behind the river, between which counties, or by way of which cities',
      '建成白鹤滩水电站（金沙江干流，四川省宁南县、云南省巧家县）、曹家堡机场（互助、平安交界处）、引汉济渭工程（途经汉中、安康两市）',
      '100000',
      {
        白鹤滩水电站: ['513427 clause', '530622 clause'],
        曹家堡机场: ['630223 clause', '630203 clause'],
        引汉济渭工程: ['610700 clause', '610900 clause'],
      },
    ],
    [
      'at the station and not at the ends of its line, and at the end of a line across the bracket of a border',
      '完成京广线郴州站站场改造，建设久治（川青界）至马尔康高速公路',
      '100000',
      { 京广线郴州站站场改造: ['431000 name'], '久治(川青界)至马尔康高速公路': ['632625 name', '513201 name'] },
    ],
    [
      'by the bracket that says more, wherever the text names it again, unless it names an end of a line',
      '建设毕节石桥水库（七星关区）。毕节石桥水库蓄水，武威至九墩滩快速通道（凉州区）开工',
      '100000',
      { 毕节石桥水库: ['520502 clause'], 武威至九墩滩快速通道: ['620600 name', '620602 clause'] },
    ],
    [
      'in the county that an airport is called after, and in the city where that is a district of it',
      '加快淮安涟水国际机场三期扩建，建成厦门翔安国际机场',
      '100000',
      { 淮安涟水国际机场三期扩建: ['320826 name'], 厦门翔安国际机场: ['350200 name'] },
    ],
    [
      'in the town’s county, not in one of that name elsewhere',
      '改建G323线景谷永平至双江段',
      '530800',
      { G323线景谷永平至双江段: ['530824 name', '530925 name'] },
    ],
    [
      'in an area that is no home of those who come',
      '建设粤港澳大湾区青年创新创业基地',
      '440000',
      { 粤港澳大湾区青年创新创业基地: ['粤港澳大湾区 name'] },
    ],
    [
      'where who builds it is, unless its name says so; where the next clause says that it lies',
      '坪上应急引水工程由忻州市组织实施。大庆市引嫩补水工程由杜尔伯特蒙古族自治县负责。开工建设阁山水库，坝址位于绥棱县阁山镇',
      '100000',
      { 坪上应急引水工程: ['140900 clause'], 大庆市引嫩补水工程: ['230600 name'], 阁山水库: ['231226 clause'] },
    ],
    [
      'in the two counties within which it is',
      '建设资溪、光泽两县境内的铁牛关隧道',
      '100000',
      { 铁牛关隧道: ['361028 clause', '350723 clause'] },
    ],
    [
      'in the district that a station is called by, in the city where an airport is called after a hill',
      '开通北京通州站，建成乌鲁木齐天山国际机场',
      '110000',
      { 北京通州站: ['110112 name'], 乌鲁木齐天山国际机场: ['650100 name'] },
    ],
    [
      'where the branch is, not the school; where the plant is, not the firm',
      '建成新疆财经大学阿勒泰校区，加快贵州能源大方燃煤电站建设',
      '520000',
      { 新疆财经大学阿勒泰校区: ['654300 name'], 贵州能源大方燃煤电站: ['520521 name'] },
    ],
    [
      'in the counties that share it or border on it',
      '平山县与井陉县共用的张河湾水库扩容。赞皇县、内丘县交界的白草坪水库扩容',
      '130000',
      { 张河湾水库扩容: ['130131 clause', '130121 clause'], 白草坪水库扩容: ['130129 clause', '130523 clause'] },
    ],
    ['in none that a bracket says to use it too', '张河湾水库（与平山县共用）扩容', '130000', {}],
    [
      'where a bracket inside its name says, not in the city that it is called by',
      '天水机场（麦积）迁建、南阳机场（桐柏方向）扩建等在建项目的立项继续有效',
      '100000',
      {
        '天水机场(麦积)迁建': ['620503 name'],
        '南阳机场(桐柏方向)扩建': ['411300 name', '411330 name'],
      },
    ],
    [
      'in the own province, though a river ends where its name begins',
      '开工内蒙古腾格里沙漠基地送电江西工程',
      '360000',
      { 内蒙古腾格里沙漠基地送电江西工程: ['150000 name', '360000 name'] },
    ],
    [
      'in the county of the town that it opens with, where the own province has one of that name',
      '扩建罗泾港区，建成良乡大学城',
      '310000',
      { 罗泾港区: ['310113 name'] },
    ],
    [
      'at the ends of a waterway by its characters, and of a line that its characters do not tell',
      '建成宿连三级航道，开工都香高速公路',
      '320000',
      {
        宿连三级航道: ['321300 name', '320700 name'],
        都香高速公路: ['522701 name', '533401 name'],
      },
    ],
    [
      'in the city that the character mostly stands for, of two prefectures of the own province',
      '绥大高速公路建成通车',
      '230000',
      { 绥大高速公路: ['231200 name', '230600 name'] },
    ],
    [
      'where it stands on a line, not at its ends',
      '建成陇海铁路洛阳特大桥，开工京沪高铁济南西站',
      '410000',
      { 陇海铁路洛阳特大桥: ['410300 name'], 京沪高铁济南西站: ['370100 name'] },
    ],
    [
      'in the city of two divisions that bear one name',
      '推进铁路扩能提质，推动伊宁机场迁建',
      '650000',
      { 伊宁机场迁建: ['654002 name'] },
    ],
    [
      'where a firm builds, not where it is from; in the city in brackets',
      '开工上海电气洮南风电项目，建设四川（绵阳）算力基地',
      '220000',
      {
        上海电气洮南风电项目: ['220881 name'],
        '四川(绵阳)算力基地': ['510700 name'],
      },
    ],
    [
      'where all of a list comes to',
      '高标准建设的国际红树林中心、国际海草床中心落户深圳，运行良好',
      '440000',
      { 国际红树林中心: ['440300 clause'], 国际海草床中心: ['440300 clause'] },
    ],
    [
      'where it comes to; where its place stands before its marks; where it is said to stand',
      '获批建设的国家氢能技术创新中心在苏州落地，启动常州“共富”工程，建成位于无锡西郊地区的红旗煤矿',
      '320000',
      {
        国家氢能技术创新中心: ['320500 clause'],
        '“共富”工程': ['320400 clause'],
        红旗煤矿: ['320200 clause'],
      },
    ],
    [
      'in a basin, where nothing narrower is said, and in a part of the country that it is the branch of',
      '实施澜沧江流域治理工程、任河流域城口县防洪工程，推动国家检测中心西南分中心建设',
      CHONGQING,
      {
        澜沧江流域治理工程: ['澜沧江流域 name'],
        任河流域城口县防洪工程: ['500229 name'],
        国家检测中心西南分中心: ['西南 name'],
      },
    ],
    [
      'in an area and in what lies in it, each said for itself',
      '建设长三角人工智能安徽省实验室',
      '340000',
      { 长三角人工智能安徽省实验室: ['长三角 name', '340000 name'] },
    ],
    [
      'at its ends rather than in the area that has it',
      '大西北的兰新复线建成通车',
      '100000',
      { 兰新复线: ['620100 name', '650000 name'] },
    ],
    [
      'at the ends that a line of two or three characters is known by, or that its bracket states',
      '丰沙大线、大郑线能力饱和，襄渝线（襄樊至安康）和新菏铁路抓紧施工，陇海东线、大兴线通车',
      '100000',
      {
        丰沙大线: ['110106 name', '140200 name'],
        大郑线: ['210726 name', '220382 name'],
        '襄渝线(襄樊至安康)': ['420600 name', '610900 name'],
        新菏铁路: ['410700 name', '371700 name'],
      },
    ],
    [
      'at that end of two which the other end speaks for, but in the city where a city and its county bear one name',
      '打通东兴至那坡沿边公路，新建塔城至裕民公路、南昌至进贤高速公路',
      undefined,
      {
        东兴至那坡沿边公路: ['450681 name', '451026 name'],
        塔城至裕民公路: ['654201 name', '654225 name'],
        南昌至进贤高速公路: ['360100 name', '360124 name'],
      },
    ],
    [
      'in the county behind a prefecture that is no city, but in the county that stands before the name of one elsewhere',
      '阿勒泰地区富蕴机场通航，建成桦南县向阳山水库、乳山市海阳所镇牡蛎小镇',
      undefined,
      {
        阿勒泰地区富蕴机场: ['654322 name'],
        桦南县向阳山水库: ['230822 name'],
        乳山市海阳所镇牡蛎小镇: ['371083 name'],
      },
    ],
    [
      'in the part that its bracket or row gives of the place in its name',
      '建设江西第二化肥厂（南昌县）。\n序号\t项目名称\t建设地点\n1\t佳木斯港码头\t前进区\n2\t武威至九墩滩快速通道\t凉州区',
      undefined,
      {
        江西第二化肥厂: ['360121 clause'],
        佳木斯港码头: ['230804 clause'],
        武威至九墩滩快速通道: ['620602 clause'],
      },
    ],
    [
      'in the narrowest of the places behind the word that seats it',
      '昆寨风电场位于毕节市纳雍县西北部，茶园水库位于毕节市、纳雍县',
      undefined,
      { 昆寨风电场: ['520525 clause'], 茶园水库: ['520500 clause', '520525 clause'] },
    ],
    [
      'in the town before the name of a village, but in no river',
      '建设东兴江平工业园坚果加工区、凭祥河水电站',
      '450000',
      { 东兴江平工业园坚果加工区: ['450681 name'] },
    ],
    [
      'where a place does something to it, not behind the comma where others do something else',
      '建成阁山水库，在桂阳县建立康复站，茶园水库在桂阳县开工',
      '431000',
      { 茶园水库: ['431021 clause'] },
    ],
    [
      'in the counties of the towns of its own city that it ends in, but not of one that several have',
      '开工绕城高速（三余—兴仁段），洋口港至吕四港铁路联络线2022年建成，建设三余至石桥高速公路',
      '320600',
      {
        '绕城高速(三余—兴仁段)': ['320612 name'],
        洋口港至吕四港铁路联络线: ['320623 name', '320681 name'],
        三余至石桥高速公路: ['320612 name'],
      },
    ],
    [
      'at the ends of a cable by its characters, at a station on it, and in the stretch between two towns',
      '建成广昆成光缆、武汉至广州光缆郴州中继站，改善长图线长春至吉林间线路',
      '220000',
      {
        广昆成光缆: ['530100 name', '510100 name'],
        武汉至广州光缆郴州中继站: ['431000 name'],
        长图线长春至吉林间线路: ['220100 name', '220200 name'],
      },
    ],
    ['in no town of a province, where nothing else is said', '建设三余至石桥高速公路', '320000', {}],
    ['in a district before a word of its own', '建成金山海上风电一期', '310000', { 金山海上风电一期: ['310116 name'] }],
  ])('%s: %s', (_, text, jurisdiction, places) => {
    expect(placesIn(text, jurisdiction)).toEqual(places);
  });
});

describe('nothing is claimed', () => {
  it.each([
    ['where neither name nor clause says', '支持长征国家文化公园建设'],
    ['of a place that the name only contains', '推动引黄济宁工程建设'],
    ['of a place that comes after something else', '建设国际红树林中心，深圳加快发展'],
    ['of a place that acts in another sentence', '支持酉阳县发展旅游。建设“两岸青山·千里林带”工程'],
    ['of a county far away with the same name', '加快建设金山盖国际康养旅游度假区'],
    ['of a county that a gorge or a river begins with', '建成黑山峡黄河特大桥，开工松江河水电站'],
    ['of a province that lies across the name of a hill', '开工华电牛首山东抽水蓄能电站'],
    ['of a prefecture whose first character a firm bears', '建设金山云智算中心'],
    ['of a county or cities in the marks around a campaign', '实施“长白英才计划”，推进“长四六就业稳岗计划”'],
    ['of a county that is a word in marks', '实施“芙蓉人才”行动'],
    ['of a line of characters that no place near here bears', '开工乌新玛铁路'],
    ['of ends far from here with a town between', '开工沪枫杭铁路、南汊港区等重大项目'],
    ['of ends where a mountain is meant', '建设大别山铁路'],
    ['of a house named after a line', '建设京广中心'],
    ['of characters in marks that lie far apart', '实施“金芙蓉”跃升行动'],
    ['of a firm called after a town far away', '建设瓮福—江山新材料及电子化学品产业园'],
    [
      'of towns whose names are words, that several counties have, or that a laboratory is called after',
      '建成光明水库、石桥水库，建设金刀峡实验室',
    ],
    ['of a town elsewhere', '扩建罗泾港区'],
    ['of a town that a reservoir is called like', '开工英武水库、藻渡水库'],
    ['of the ends of a line on which it stands', '开工渝湘高铁金溪湖特大桥'],
    ['of a word behind another word', '实施兴边富民行动'],
    ['in a basin that rivers run in', '建成淮河流域的三河口水库'],
    ['of those for whom it is meant', '建设台湾农民创业园'],
    ['of a place that words hold by chance', '建设文旅大通道，建成河湟中学，建设乡村振兴示范园'],
    ['along a river that is no line', '推进沿黄科创走廊建设'],
  ])('%s: %s', (_, text) => {
    expect(placesIn(text, CHONGQING)).toEqual({});
  });
});

it.each([
  ['加快建设中原农业科技园', '410000'],
  ['建成徽州文化博物馆', '340000'],
])('claims no district whose bare name means a region of old: %s', (text, jurisdiction) => {
  expect(placesIn(text, jurisdiction)).toEqual({});
});

it('every claim has the words that say it', () => {
  const text = '推动酉阳县加快建设国家农业科技园区，加快黔江区茶园水库建设';
  for (const { evidence, basis } of claimsIn(text, CHONGQING)) {
    const said = normalise(text).folded.slice(evidence.start, evidence.end);
    expect(said).toBe(basis === 'name' ? '黔江区茶园水库' : '酉阳县加快建设国家农业科技园区');
  }
});
