/** The sentence around words, as it goes into a paper. */
import { expect, it } from 'vitest';
import { sentenceOf } from '../../../../explorer/web/text/sentence-of.ts';

/** The words stand between bars. */
const told = (marked: string): string => {
  const start = marked.indexOf('|');
  const text = marked.replaceAll('|', '');
  const place = sentenceOf(text, { start, end: marked.lastIndexOf('|') - 1 });
  return text.slice(place.start, place.end);
};
const long = '甲'.repeat(90);

it.each([
  ['a name in the middle', '前一句。加大对|赣州|的支持力度。后一句。', '加大对赣州的支持力度。'],
  ['a name that begins the text', '|赣州|要先行。后一句', '赣州要先行。'],
  ['the last line, without a mark', '前一句！\n　 争取国家支持|赣州|', '争取国家支持赣州'],
  ['a line of a table', '项目\n|赣州|水库\n广昌水库', '赣州水库'],
  ['a sentence with semicolons', '建设甲;支持|赣州|；发展丙。', '建设甲;支持赣州；发展丙。'],
  ['the part of a long one', `${long}；支持|赣州|发展；${long}。`, '支持赣州发展；'],
  ['a sentence in quotation marks', '他说：“先行。”“支持|赣州|。”后一句。', '“支持赣州。”'],
  ['a whole sentence', '前。|支持赣州。|后。', '支持赣州。'],
  ['too long a part', `${long.repeat(4)}|赣州|${long.repeat(4)}。`, '赣州'],
])('%s', (_, marked, expected) => expect(told(marked)).toBe(expected));
