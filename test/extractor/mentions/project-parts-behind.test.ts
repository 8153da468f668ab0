/** What stands behind the name of a work: a part of it, how much is done, who it belongs to. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../project-reading.ts';

describe('a name ends before what the text goes on to speak of', () => {
  it.each([
    ['[引黄济岱应急补水工程]取水口设在清水河县。'],
    ['[呼张客运专线乌兰察布段]剩余37户征拆,[右江航道百色至田东段]炸礁十一处。'],
    // Near misses: the number counts a kind, the organ is none of its works.
    ['国家现代农业产业园增至21个。'],
    ['由引黄济青工程管理局负责。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('a list goes on behind a comma and 以及', () => {
  it.each([
    [
      '抓好[大安灌区],以及[阳原饮水安全提质工程+怀安饮水安全提质工程+天镇饮水安全提质工程|阳原、怀安、天镇饮水安全提质工程]。',
    ],
    // Near misses: nothing is undertaken; what stands behind the comma is told of, not joined.
    ['对阳原、怀安的要求,以及天镇的意见。'],
    ['抓好[大安灌区],阳原、怀安分别负责。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});
