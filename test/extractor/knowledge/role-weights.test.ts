import { describe, expect, test } from 'vitest';
import { makeRoleWeights, readWeights } from '../../../extractor/knowledge/role-weights.ts';

describe('weights as they are written, in hundredths', () => {
  test.each([
    ['what says the same in statutes is written once', '29 -3', [0.29, -0.03, 0.29, -0.03]],
    ['what says other things there is written behind', '29 -3 0 7', [0.29, -0.03, 0, 0.07]],
  ])('%s', (_, written, weights) => expect([...readWeights(written, 2)]).toEqual(weights));
});

describe('what was learned', () => {
  const weights = makeRoleWeights(
    {
      about: '',
      trainedOn: '',
      roles: ['site', 'mentioned'],
      weights: { left: ['在: 5 0', '在建: 7 0'], right: ['建: 9 -1'] },
    },
    new Set(),
  );
  const left = weights.sight('left');

  test('is found by word and by characters of a text as one feature', () => {
    expect(left.feature('在建')?.weights[0]).toBe(0.07);
    expect(left.ofCharacters('项目在建', 2, 4)).toBe(left.feature('在建'));
    expect(left.ofCharacters('项目在', 2, 3)).toBe(left.feature('在'));
  });

  test('differs by where it is seen', () => {
    expect(left.feature('建')).toBeUndefined();
    expect(weights.sight('right').feature('建')?.where).toBe('right');
  });

  test('is nothing where nothing was learned', () => {
    expect(left.ofCharacters('存在', 0, 1)).toBeUndefined();
    expect(weights.sight('nowhere').feature('在')).toBeUndefined();
  });

  test('has a number of its own', () => {
    const numbers = [left.feature('在'), left.feature('在建'), weights.sight('right').feature('建')].map(
      (feature) => feature?.number,
    );
    expect(new Set(numbers).size).toBe(3);
  });
});
