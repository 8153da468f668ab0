/** What stands behind the name of a work: a part of it, how much is done, who it belongs to. */
import { describe, expect, it } from 'vitest';
import { mark, unmarked } from '../project-reading.ts';

describe('a name ends before what the text goes on to speak of', () => {
  it.each([
    ['[引黄济岱应急补水工程]取水口设在清水河县。'],
    ['[呼张客运专线乌兰察布段]剩余37户征拆,[右江航道百色至田东段]炸礁十一处。'],
    ['[百色港客运码头]扩建石级一百二十米。'],
    // Near misses: the work itself is called so, the number counts a kind, the organ is none of its works.
    ['[百色港客运码头扩建],一百二十米。'],
    ['国家现代农业产业园增至21个。'],
    ['由引黄济青工程管理局负责。'],
  ])('%s', (sentence) => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});
