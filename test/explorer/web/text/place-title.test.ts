/** What a page about a place is called. */
import { expect, it } from 'vitest';
import { placeTitle } from '../../../../explorer/web/text/place-title.ts';

it.each([
  ['黔江区', '重庆市黔江区', '重庆市黔江区'],
  ['重庆市', '500000', '重庆市'],
  ['长三角', '长江三角洲', '长三角'],
  ['长三角', undefined, '长三角'],
])('%s with the note %s is called %s', (label, note, title) => {
  expect(placeTitle({ label, ...(note === undefined ? {} : { note }) })).toBe(title);
});
