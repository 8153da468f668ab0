/** Boards and bodies that coordinate: those of the nation and of a place that no list knows, and words in their names that look like a clause. */
import { describe, expect, it } from 'vitest';
import { mark, type Setting, unmarked } from '../../agency-reading.ts';

const nation: Setting = { place: '100000', date: '2020' };
const zhejiang: Setting = { place: '330000', date: '2020' };
const dongguan: Setting = { place: '441900', date: '2023' };

const hits: readonly (readonly [sentence: string, setting: Setting])[] = [
  // 经济, 责任, 情报 hold words that would end a name.
  ['[国务院经济普查领导小组|国务院经济普查领导小组]及其办公室负责。', nation],
  [
    '由[浙江省经济责任审计工作联席会议|省经济责任审计工作联席会议]、[浙江省情报信息工作领导小组|省情报信息工作领导小组]负责。',
    zhejiang,
  ],
  ['[浙江省普及义务教育领导小组办公室|浙江省普及义务教育领导小组办公室]通知。', zhejiang],
  // Boards of the nation.
  [
    '[全国饲料评审委员会|全国饲料评审委员会]由专家组成,未经[国家畜禽遗传资源委员会|国家畜禽遗传资源委员会]鉴定的。',
    nation,
  ],
  ['报[国家病原微生物实验室生物安全专家委员会|国家病原微生物实验室生物安全专家委员会]论证。', nation],
  ['[全国高等教育自学考试指导委员会|全国高等教育自学考试指导委员会]组织命题。', nation],
  ['呈报[党和国家功勋荣誉表彰工作委员会办公室|党和国家功勋荣誉表彰工作委员会办公室]。', nation],
  [
    '转[国家体育运动委员会|国家体委]分别转[国家科学技术委员会|国家科学技术委员会]审批。',
    { place: '100000', date: '1990' },
  ],
  // Boards of a place, whatever follows them.
  ['经[浙江省湿地保护委员会|省湿地保护委员会]讨论同意,[浙江省消防安全委员会|省消防安全委员会]成员单位。', zhejiang],
  [
    '[东莞市精神文明建设委员会|市精神文明建设委员会]办事机构,[东莞市历史文化名城保护委员会|市历史文化名城保护委员会]在保护中。',
    dongguan,
  ],
  [
    '向[浙江省职业病诊断鉴定委员会|省职业病诊断鉴定委员会]申请,委托[浙江省司法鉴定专家委员会|省司法鉴定专家委员会]出具意见。',
    zhejiang,
  ],
  [
    '成立[上海市母婴保健医学技术鉴定委员会|上海市母婴保健医学技术鉴定委员会]、[江西省鄱阳湖草洲管理委员会|江西省鄱阳湖草洲管理委员会]。',
    nation,
  ],
  ['征询[全国人民代表大会常务委员会香港特别行政区基本法委员会|香港特别行政区基本法委员会]的意见。', nation],
  ['[香港特别行政区维护国家安全委员会|香港特别行政区维护国家安全委员会]下设秘书处。', nation],
];

const misses: readonly (readonly [sentence: string, setting: Setting])[] = [
  ['[国务院|国务院]和本级地方人民政府经济普查领导小组办公室指定的任务。', nation],
  ['[国务院|国务院]设立学位委员会,国家级良种审定委员会,国家机关委托人民调解委员会调解。', nation],
  ['我国家庭教育指导委员会,国家公园管理委员会,全国各级招生委员会。', nation],
  ['市属开发区管理委员会,市和区健康促进委员会,市专门委员会,市运河综合保护委员会委员。', dongguan],
  ['[东莞市人民政府|市人民政府]设立湿地保护专家委员会,市行政部门的监测鉴定委员会。', dongguan],
  ['省、自治区、直辖市注册建筑师管理委员会,各市城乡规划委员会,省辖市以上医学技术鉴定委员会。', nation],
  ['省湿地保护委员会议定事项。', zhejiang],
  ['[浙江省财政厅|省财政厅]报领导小组,省经办机构指挥部。', zhejiang],
];

describe('boards: reads', () => {
  it.each(hits)('%s', (sentence, setting) => {
    expect(mark(unmarked(sentence), setting)).toBe(sentence);
  });
});

describe('boards: leaves alone', () => {
  it.each(misses)('%s', (sentence, setting) => {
    expect(mark(unmarked(sentence), setting)).toBe(sentence);
  });
});
