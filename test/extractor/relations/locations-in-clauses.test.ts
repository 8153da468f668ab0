/** Where a project lies by what stands around it: headings, lists by place, pairs, sites; hits and near misses. */
import { describe, expect, it } from 'vitest';
import { placesIn } from '../location-reading.ts';

describe('a project lies', () => {
  it.each<[why: string, text: string, places: Record<string, readonly string[]>, jurisdiction?: string]>([
    [
      'in the place that opens its part of a line, up to the semicolon',
      '成都市：天府国际机场高速；德阳市：东方电气重型燃机基地、广汉航空产业园；由省财政厅支持建设鹏城实验室',
      {
        天府国际机场高速: ['510100 clause'],
        东方电气重型燃机基地: ['510600 clause'],
        广汉航空产业园: ['510681 name'],
      },
      '510000',
    ],
    [
      'over the places that it is said to concern, to cross or to serve, which tell more than its name',
      '三板溪水电站涉及剑河、锦屏、黎平三县，环北部湾广东水资源配置工程已惠及云浮、茂名两市，东庄水利枢纽地处陕西省礼泉县，秦东支线延伸至澄城县',
      {
        三板溪水电站: ['522629 clause', '522628 clause', '522631 clause'],
        环北部湾广东水资源配置工程: ['445300 clause', '440900 clause'],
        东庄水利枢纽: ['610425 clause'],
        秦东支线: ['610525 clause'],
      },
    ],
    [
      'not where something else is concerned, nor over what has no place',
      '三板溪水电站涉及移民的剑河县干部，东庄水利枢纽惠及百姓，礼泉县验收；兴隆大桥跨汉江，潜江市养护',
      {},
    ],
    [
      'not where a meeting about it is held',
      '在银川召开了“三北”防护林体系二期工程规划会议。银川市建设览山公园。',
      { 览山公园: ['640100 clause'] },
    ],
    [
      'below the heading that is its place, up to the next of that kind',
      '（三）榆林市\n建设红石峡高端装备产业园。\n1.建设石峁水库。\n（四）延安市\n建设南沟门水库、富县电厂二期。\n（五）保障措施\n建设鹏城实验室。',
      {
        红石峡高端装备产业园: ['610800 clause'],
        石峁水库: ['610800 clause'],
        南沟门水库: ['610600 clause'],
        富县电厂二期: ['610628 name'],
      },
      '610000',
    ],
    ['not below a line that only begins with a place', '榆林市产业发展\n建设石峁水库。', {}, '610000'],
    [
      'where the place lies that is to act',
      '太原市要加快晋阳湖数字经济产业园建设，忻州市拟建设滹沱河水库。云南省、四川省要做好水富水库移民',
      { 晋阳湖数字经济产业园: ['140100 clause'], 滹沱河水库: ['140900 clause'] },
    ],
    [
      'each in its own place, if there are as many',
      '在嘉兴、湖州分别建设秦山核电厂三期和长龙山抽水蓄能电站二期',
      { 秦山核电厂三期: ['330400 clause'], 长龙山抽水蓄能电站二期: ['330500 clause'] },
    ],
    [
      'where its row opens with places and a wide blank',
      '地区　　　任务\n保定　　　　西大洋水库除险加固，满城抽水蓄能电站\n宜昌、恩施　　水布垭水电站\n荆州、荆门　　洪湖船闸、漳河水库扩建\n十堰、襄阳　　竹山抽水蓄能电站、丹江口船闸、潘口水电站',
      {
        西大洋水库除险加固: ['130600 clause'],
        满城抽水蓄能电站: ['130607 name'],
        水布垭水电站: ['420500 clause', '422800 clause'],
        洪湖船闸: ['421000 clause'],
        漳河水库扩建: ['420800 clause'],
        竹山抽水蓄能电站: ['420323 name'],
        丹江口船闸: ['420381 name'],
      },
    ],
    [
      'in what its bracket says that it passes',
      '开工梅州至龙川高铁（经五华、兴宁）、平漯周高铁（经临颍县、西华县），改建甲子水库（经省水利厅批准）',
      {
        梅州至龙川高铁: ['441400 name', '441622 name', '441424 clause', '441481 clause'],
        平漯周高铁: ['411122 clause', '411622 clause'],
      },
      '440000',
    ],
    ['not where a row opens with an organ', '保定市水利局　　西大洋水库除险加固', {}],
    ['in none of several places, if there are more', '福州、厦门分别建设海峡实验室、嘉庚实验室、西海岸水库', {}],
    [
      'at the narrower place where it is said to stand',
      '青海铝厂，厂址大通县桥头镇。青海铝厂扩建由西宁市组织实施。',
      { 青海铝厂: ['630121 clause'], 青海铝厂扩建: ['630000 name'] },
    ],
    [
      'between the places of a bracket',
      '古贤水利枢纽（吉县、宜川县间）立项，白鹤滩水电站（宁南县与巧家县界河）投产，东庄水库（吉县时间紧）开工',
      { 古贤水利枢纽: ['141028 clause', '610630 clause'], 白鹤滩水电站: ['513427 clause', '530622 clause'] },
    ],
  ])('%s: %s', (_, text, places, jurisdiction) => {
    expect(placesIn(text, jurisdiction)).toEqual(places);
  });
});
