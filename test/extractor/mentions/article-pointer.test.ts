/** Which articles of a cited text are meant, by the words behind it. */
import { describe, expect, test } from 'vitest';
import { readPolicies } from '../policy-reading.ts';

const articlesIn = (text: string) =>
  readPolicies(text).linked.flatMap(({ mention }) =>
    mention.type === 'Policy' && mention.form !== 'self' ? [mention.article] : [],
  );

describe('articles of a cited text', () => {
  test.each<[string, readonly (string | undefined)[]]>([
    ['依照《甲管理条例》第三条第二款', ['第三条第二款']],
    ['适用《中华人民共和国民法典》第一千零七十九条', ['第一千零七十九条']],
    ['《甲条例》第九条、第十一条停止执行', ['第九条、第十一条']],
    ['按照《甲条例》第十二条至第十五条、第二十条第一款和第二款办理', ['第十二条至第十五条、第二十条第一款和第二款']],
    ['违反《甲条例》第四十二条第（一）项、第（五）项', ['第四十二条第(一)项、第(五)项']],
    ['根据《甲条例》第十七、十八条', ['第十七、十八条']],
    ['《甲条例》第五条和《乙条例》第六条', ['第五条', '第六条']],
    // What goes on behind an article is no other one.
    ['适用《甲条例》第五条，第三人的权利不受影响', ['第五条']],
    ['依据《甲条例》第五条、第三人民医院的申请', ['第五条']],
    ['《甲条例》第五条和本办法第六条', ['第五条']],
    ['《甲条例》第三章规定', [undefined]],
    ['《甲条例》第一批试点', [undefined]],
    ['《甲条例》规定，第五条除外', [undefined]],
  ])('%s', (text, expected) => expect(articlesIn(text)).toEqual(expected));
});
