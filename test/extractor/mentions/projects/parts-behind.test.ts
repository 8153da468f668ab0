/** What stands behind the name of a work: a part of it, how much is done, who it belongs to. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../../project-reading.ts';

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

describe('that it is a project, and how far its building is, stays outside of a name', () => {
  it.each([
    ['推动[佳木斯至鹤岗铁路改造]项目建成投用,力争开工[无锡机场改扩建+徐州机场改扩建|无锡、徐州机场改扩建]项目。'],
    ['[长赣高铁]主体工程开工,[长沙机场改扩建]主体工程全面完工。'],
    ['实施[聊城机场]新建工程。'],
    // Near misses: a firm of that work, a kind of work, and main works of which no name says whose they are.
    ['[佳木斯至鹤岗铁路]改造项目法人尚未成立。'],
    ['推进32个城中村改造项目。'],
    ['拦河坝主体工程开工,该库主体工程完成。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});
