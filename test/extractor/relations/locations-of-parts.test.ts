/** Parts of a city behind it, ends of lines that are no divisions, members of lists that say for themselves where they lie; hits and near misses. */
import { describe, expect, it } from 'vitest';
import { placesIn } from '../location-reading.ts';

type Row = [why: string, text: string, places: Record<string, readonly string[]>, jurisdiction?: string];

describe('a project lies', () => {
  it.each<Row>([
    [
      'in the district or county that its port is parted by',
      '加快广州港南沙港区、深圳盐田港区二期、福州港马尾港区、九江港彭泽红光作业区建设',
      {
        广州港南沙港区: ['440115 name'],
        深圳盐田港区二期: ['440308 name'],
        福州港马尾港区: ['350105 name'],
        九江港彭泽红光作业区: ['360430 name'],
      },
    ],
    [
      'in the town that a port is called by, be it a word or far away, but in no district elsewhere',
      '徐闻港、日照港东煤码头、水富港、马村港、江阴港城经济区、丹东港大东港区停工',
      {
        徐闻港: ['440825 name'],
        日照港东煤码头: ['371100 name'],
        水富港: ['530681 name'],
        丹东港大东港区: ['210600 name'],
      },
      '460000',
    ],
    [
      'in the district that its bracket names, but in both of two cities',
      '建设福州（马尾）基金小镇、河池（金城江）新能源汽车配套产业园、金华（义乌）中欧班列集结中心',
      {
        '福州(马尾)基金小镇': ['350105 name'],
        '河池(金城江)新能源汽车配套产业园': ['451202 name'],
        '金华(义乌)中欧班列集结中心': ['330700 name', '330782 name'],
      },
    ],
    [
      'at both ends of a line, also where one is a part of a province',
      '建设蒙西至京津冀±800千伏直流工程、蒙西—长沙特高压、鲁西至苏北公路',
      {
        '蒙西至京津冀±800千伏直流工程': ['蒙西 name', '京津冀 name'],
        '蒙西—长沙特高压': ['蒙西 name', '430100 name'],
        鲁西至苏北公路: ['鲁西 name', '苏北 name'],
      },
    ],
    [
      'where its town lies rather than in a county of that name a thousand kilometres away',
      '建设G207线徐闻至海安段、巴中至桃园（川陕界）高速公路、集宁至通辽铁路复线',
      {
        G207线徐闻至海安段: ['440825 name'],
        '巴中至桃园(川陕界)高速公路': ['511900 name'],
        集宁至通辽铁路复线: ['150902 name', '150500 name'],
      },
    ],
    [
      'nowhere at an end that a county in another province bears 1,500 kilometres away',
      '建设沈阳至白河客运专线、格尔木至若羌铁路',
      { 沈阳至白河客运专线: ['210100 name'], 格尔木至若羌铁路: ['632801 name', '652824 name'] },
    ],
    [
      'where the full name of the line says elsewhere',
      '建成靖边至王圈梁高速公路，续建靖王高速公路、西柞高速公路',
      {
        靖边至王圈梁高速公路: ['610824 name'],
        靖王高速公路: ['610824 name'],
        西柞高速公路: ['610100 name', '611026 name'],
      },
      '610000',
    ],
    [
      'in the only county here that begins so, rather than in a city far away',
      '开工建设泸云高速、保泸高速',
      { 泸云高速: ['533301 name'], 保泸高速: ['530500 name', '533301 name'] },
      '533300',
    ],
    [
      'in the county behind its province, and in none of another that what it is called after spells',
      '建设江西高安锦江国家湿地公园、重庆巴南太极龙湖国家湿地公园',
      { 江西高安锦江国家湿地公园: ['360983 name'], 重庆巴南太极龙湖国家湿地公园: ['500113 name'] },
    ],
    [
      'where the county before the end of a line is, not where that end’s name is a county too',
      '建设盖州双台子至九寨公路、京沪高铁辅助通道潍坊至宿迁段',
      { 盖州双台子至九寨公路: ['210881 name'], 京沪高铁辅助通道潍坊至宿迁段: ['370700 name', '321300 name'] },
    ],
    [
      'by the bridge’s city, not in a prefecture of old that was called after the river',
      '建成哈尔滨松花江公路大桥，建设锦西灌区',
      { 哈尔滨松花江公路大桥: ['230100 name'] },
      '230000',
    ],
    [
      'in the county that a member of a list opens with, and not where the first of the list lies',
      '以西乡县境内的红石梁隧道、石泉县池河大桥为控制点',
      { 红石梁隧道: ['610724 clause'], 石泉县池河大桥: ['610922 name'] },
    ],
    [
      'inside what it is said to be inside of, not at its ends',
      '抢修巢湖市境内的合芜高速，建成贯通甘肃和新疆的兰新铁路',
      { 合芜高速: ['340181 clause'], 兰新铁路: ['620100 name', '650000 name', '620000 clause'] },
    ],
    [
      'not where those are who act for all of a list',
      '九台至双阳高速公路、农安至德惠高速公路和凌河大桥由吉林省统筹建设',
      {
        九台至双阳高速公路: ['220113 name', '220112 name'],
        农安至德惠高速公路: ['220122 name', '220183 name'],
        凌河大桥: ['220000 clause'],
      },
      '220000',
    ],
    [
      'in the narrower places that the row of a line gives',
      '序号\t项目名称\t建设地点\n1\t萍乡至莲花高速公路\t芦溪县、莲花县\n2\t九江—湖口500千伏线路\t柴桑区、湖口县',
      {
        萍乡至莲花高速公路: ['360321 name', '360323 clause'],
        '九江—湖口500千伏线路': ['360429 name', '360404 clause'],
      },
      '360000',
    ],
    [
      'at the ends that a line spells out before 线, also where one is a town',
      '公路修通龙（泉）浦（城）线，金（华）岚（山头）铁路通车',
      { '龙(泉)浦(城)线': ['331181 name', '350722 name'], '金(华)岚(山头)铁路': ['330700 name'] },
      '330000',
    ],
    [
      'at the ends of its section in a bracket, and at no county alone whose other end is none',
      '建成贵州至广东第二回直流工程（兴仁至深圳宝安）、新疆煤制气外输管道（伊犁—韶关）、澜湄高铁',
      {
        '贵州至广东第二回直流工程(兴仁至深圳宝安)': ['522302 name', '440306 name'],
        '新疆煤制气外输管道(伊犁—韶关)': ['654000 name', '440200 name'],
      },
      '530000',
    ],
    [
      'in the document’s own city where a road passes its middle',
      '改造104国道市区绕越段，建设城市区域医疗中心',
      { '104国道市区绕越段': ['320300 name'] },
      '320300',
    ],
    [
      'in the county that opens its part of a list by counties',
      '宁化县东风灌区、泉上水库；将乐县余坊灌区、安福口灌区；泰宁县朱口灌区。建设清流县嵩溪灌区、北团溪水库，推进移民安置',
      {
        宁化县东风灌区: ['350424 name'],
        泉上水库: ['350424 clause'],
        将乐县余坊灌区: ['350428 name'],
        安福口灌区: ['350428 clause'],
        泰宁县朱口灌区: ['350429 name'],
        清流县嵩溪灌区: ['350423 name'],
      },
      '350400',
    ],
    [
      'in the county that opens the last part of such a list, too, and no further',
      '宁化县东风灌区、泉上水库；将乐县余坊灌区、安福口灌区。建设嵩溪灌区、北团溪水库，推进移民安置',
      {
        宁化县东风灌区: ['350424 name'],
        泉上水库: ['350424 clause'],
        将乐县余坊灌区: ['350428 name'],
        安福口灌区: ['350428 clause'],
      },
      '350400',
    ],
    [
      'in the district behind its city, be it a word or a sea, where a name goes on',
      '扩建福州马尾琅岐对台码头、佛山南海平洲港，建设鹤岗兴安台一号立井',
      {
        福州马尾琅岐对台码头: ['350105 name'],
        佛山南海平洲港: ['440605 name'],
        鹤岗兴安台一号立井: ['230400 name'],
      },
    ],
    [
      'by no name that ends a longer one, by no county where a town is written, by none of another county’s city',
      '建设新疆玉龙喀什水利枢纽、山阳至柞水高速（十里铺至凤凰镇段）、波阳县昌江圩',
      {
        新疆玉龙喀什水利枢纽: ['650000 name'],
        '山阳至柞水高速(十里铺至凤凰镇段)': ['611024 name', '611026 name'],
        波阳县昌江圩: ['361128 name'],
      },
    ],
  ])('%s: %s', (_, text, places, jurisdiction) => {
    expect(placesIn(text, jurisdiction)).toEqual(places);
  });
});
