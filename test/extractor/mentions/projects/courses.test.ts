/** Texts that tell where a line begins and ends, and after which other it comes. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../project-reading.ts';

describe('where a line begins is no part of its name', () => {
  it.each([
    ['[通扬线航道]西起[高邮运东船闸],东至启东。'],
    ['[通扬线通吕运河段航道整治工程]起自[通扬线南通市区段],终点至[炳灵电站]。'],
    ['这是继[锡盟—山东特高压交流工程]核准后的又一工程。'],
    ['积极跟进[长城·公爵新能源汽车小镇]建设。'],
    // Near misses: a works that the words happen to spell, kinds of tunnels and bridges, a length of no line.
    ['扩建[大东起重机厂]。'],
    ['采用特长隧道穿越雪山,桥梁均为双层大桥。'],
    ['农村公路全长67公里。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('a place where the wind blows', () => {
  it.each([['新开工[东山风场]、[朱日风场]等风电项目。'], ['3家海上风场并网发电。']])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});
