/** Ferries, works of the woods, observing stations, and land that is mended: works by heads of their own. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../project-reading.ts';

describe('heads of ferries and woods, and of land that is mended', () => {
  it.each([
    ['安排[田阳那坡渡口]、[平果马头渡口]改机动渡船,[平马渡口]即行撤销。'],
    ['增设[加格达奇航空护林站],检修大渡河的[龚嘴漂木道]。'],
    ['共建[黑河黑土地保护科研观测站]。'],
    ['实施[爱辉区西岗子矿区废弃地复垦]、[条子泥720高潮位候鸟栖息地修复]。'],
    // Near misses: kinds of things, and a reservoir that is called so.
    ['整治重点渡口、农村渡口,加强渡口、码头、桥梁管理。'],
    ['改造[老渡口水库]。'],
    ['加强栖息地修复和废弃地复垦,建设海洋观测站。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});
