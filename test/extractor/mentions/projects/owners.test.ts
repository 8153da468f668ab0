/** Whose a thing is: a firm or a school before what it builds, and organs that name nothing. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../project-reading.ts';

describe('a firm by its name stands before its work', () => {
  it.each([
    ['推进[国能集团榆林煤化工项目],[国能榆林煤化工项目]开工。'],
    ['[川池集团茅溪组团]落户,建设[郎酒集团二郎基地]。'],
    ['实施[中铝广西分公司氧化铝三期]。'],
    ['建设[东风汽车公司襄阳基地]、[攀煤集团矸石发电厂]。'],
    // Near misses: nothing is said of the work, no firm is named, a firm acts or plans.
    ['省水投集团项目进展顺利。'],
    ['县公司车间改造完成,某集团公司项目开工。'],
    ['与中国茶业公司西南区公司商订计划。'],
    ['海王星辰大药房有限公司川港店停业。'],
    ['港城集团落实楼宇园招商。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});
