/** What forms of ready questions make of what is typed. */
import { describe, expect, it } from 'vitest';
import { readTold } from '../../../../explorer/web/text/told-parameters.ts';

const parameters = {
  region: { type: 'region', zh: '', en: '', example: '500114' },
  limit: { type: 'integer', zh: '', en: '', example: 10, default: 50 },
} as const;

describe('told parameters', () => {
  it.each([
    [{ region: ' 500114 ' }, { region: '500114', limit: 50 }],
    [
      { region: '黔江区', limit: '7' },
      { region: '黔江区', limit: 7 },
    ],
    [{}, undefined],
    [{ region: ' ' }, undefined],
    [{ region: '黔江区', limit: 'many' }, undefined],
    [{ region: '黔江区', limit: '-1' }, undefined],
  ])('%j gives %j', (values, told) => expect(readTold({ parameters }, values as Record<string, string>)).toEqual(told));
  it.each([
    ['2021-06-30', { date: '2021-06-30' }],
    ['2021', { date: '2021' }],
    ['2021-02-31', undefined],
    ['2021年', undefined],
    ['', undefined],
  ])('a date of %j gives %j', (date, told) =>
    expect(readTold({ parameters: { date: { type: 'date', zh: '', en: '', example: '2021' } } }, { date })).toEqual(
      told,
    ),
  );
});
