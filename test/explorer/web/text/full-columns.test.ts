/** A column of lists that are all empty is not shown; a column of anything else is, however little it says. */
import { describe, expect, it } from 'vitest';
import { fullColumns } from '../../../../explorer/web/text/full-columns.ts';

describe('the columns of a table', () => {
  it.each([
    ['lists that are all empty', [[[]], [[]]], []],
    ['lists of which one has something', [[[]], [['site']]], [0]],
    ['no row at all', [], [0]],
    ['nothing where a value may be', [[null], [null]], [0]],
    ['empty words', [[''], ['']], [0]],
    ['nothing here and empty lists there', [[[]], [null]], [0]],
  ])('with %s', (_, rows, shown) => expect(fullColumns(['orRoles'], rows)).toEqual(shown));
  it('keep their places beside one that is left out', () =>
    expect(fullColumns(['region', 'orRoles', 'count'], [['黔江区', [], 1]])).toEqual([0, 2]));
});
