import { expect, test } from 'vitest';
import { joinLine, splitLine } from '../../../extractor/knowledge/learned-lines.ts';

test.each([
  ['对口支援', '0 0 -2'],
  ['opened by 新建', '0.61'],
  ['人: 地', '-1.2'],
])('%s and its weights %s are read back from one line', (what, weights) =>
  expect(splitLine(joinLine(what, weights))).toEqual([what, weights]),
);

test('weights hold no mark that ends what is seen', () => expect(splitLine('人:地: 3')[0]).toBe('人:地'));
