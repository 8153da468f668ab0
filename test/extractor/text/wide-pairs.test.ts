import { expect, test } from 'vitest';
import { wholeEnd } from '../../../extractor/text/wide-pairs.ts';

test.each([
  ['a cut amid a pair moves before it', '甲😀乙', 2, 1],
  ['a cut behind a pair stays', '甲😀乙', 3, 3],
  ['a cut at the end stays', '甲😀', 3, 3],
  ['a cut behind the end stays', '甲', 9, 9],
  ['a cut behind a lone first half stays', '\ud800\n乙', 1, 1],
  ['a cut behind two first halves moves before the pair alone', '\ud800😀', 2, 1],
  ['plain text is cut where asked', '甲乙丙', 2, 2],
])('%s', (_, text, end, whole) => expect(wholeEnd(text, end)).toBe(whole));
