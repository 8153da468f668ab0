/** Places counted as divisions before a work: they are the places, and no members that share its head. */
import { describe, expect, it } from 'vitest';
import { mark } from '../../project-reading.ts';

describe('a list of places that is counted as divisions', () => {
  it.each(['面向青海、甘肃两省环线。', '修建榆林、延安两市高速公路。', '信丰、龙南两县水电站。'])(
    'names no works: %s',
    (sentence) => expect(mark(sentence)).toBe(sentence),
  );
  it.each([
    ['成渝、天兰三条铁路建成。', '[成渝铁路+天兰铁路|成渝、天兰三条铁路]建成。'],
    ['建立永善、绥江两个地震台。', '建立[永善地震台+绥江地震台|永善、绥江两个地震台]。'],
  ])('and what is counted as works does: %s', (sentence, marked) => expect(mark(sentence)).toBe(marked));
});
