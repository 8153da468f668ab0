/** Verbs before a name that are no part of it, and words that begin like them and are. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../project-reading.ts';

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
