/** Verbs before a name that are no part of it, and words that begin like them and are. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../project-reading.ts';

describe('what is done to a work stands before its name', () => {
  it.each([
    ['重点保障[宁德核电站]、[大唐宁德火电厂]用海,'],
    ['提级改造[国道G219线东兴至峒中段]、[国道G357线三江至融水段]。'],
    ['[鸭河口水库]供农业用水每立方米三分,供[姚孟电厂]、[首阳山电厂]用水每立方米八分。'],
    ['另设[杜泽连接线],建设[辉埠连接线]。'],
    ['主线上跨[九景衢铁路]后折向南。'],
    ['线路不得穿行[大藤峡水利枢纽]。'],
    ['建设江苏、安徽交界处[古泗河治理工程]。'],
    // Near misses: they are called so.
    ['建设[前海下穿隧道]和供销大厦。'],
    ['建设[跨湖桥遗址公园]。'],
    ['实施重点保护工程和城市供水厂建设。'],
    ['新建[长江保留区码头]。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('words with which clauses open, whether or not they are known as verbs of works', () => {
  it.each([
    ['要认真总结引黄灌溉的经验,收集[大寨水库]的资料。'],
    ['妥善处理[张家坝水库]移民的问题。'],
    ['防止[大寨水库]和[白莲河水库]漫坝。'],
    ['全年签约[宁德时代电池]、[比亚迪刀片电池]等36个重大项目。'],
    ['武汉市支援[青石沟水库]建设,宜昌收集[白莲河水库]资料。'],
    ['严防[大寨水库]漫坝,定期巡查[张家坝水库]。'],
    ['由原定[略阳站]南端改起。'],
    // Near misses: nothing that names is left, or the word stands inside the name.
    ['建成[龙山雨水收集泵站]。'],
    ['开工建设[大寨水库保留渠]。'],
    ['迁建[北京分析仪器厂]。'],
    ['实施[“支援武汉”行动]。'],
    ['举办分析测试中心和资料收集站。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});
