/** Strings with values in them. */
import { describe, expect, it } from 'vitest';
import { fill } from '../../../../explorer/web/text/fill.ts';

describe('filled strings', () => {
  it.each([
    ['{count} regions', { count: 1 }, '1 region'],
    ['{count} regions', { count: 2 }, '2 regions'],
    ['{count} filters, {found} of {all} things', { count: 1, found: 1, all: 1 }, '1 filter, 1 of 1 thing'],
    ['{count} more nodes not drawn', { count: 1 }, '1 more node not drawn'],
    ['{count} more nodes not drawn', { count: 3 }, '3 more nodes not drawn'],
    ['{count} more', { count: 1 }, '1 more'],
    ['{documents} documents reach this place', { documents: 0 }, '0 documents reach this place'],
    ['{label} says', { label: '1' }, '1 says'],
    ['{count} 个地区', { count: 1 }, '1 个地区'],
    ['{other}', {}, '{other}'],
  ])('%s with %j is %s', (text, values, filled) => expect(fill(text, values)).toBe(filled));
});
