/** Where a word of a name begins: behind the end of a place's name, behind a small word, and not inside a word. */
import { describe, expect, it } from 'vitest';
import { fit, fitOf } from '../../../../explorer/server/atlas/match-name.ts';
import words from '../../../../explorer/server/atlas/word-ends.json' with { type: 'json' };

const fits = (name: string, sought: string): number => fitOf(name, name, sought, `\u0001${sought}`);

describe('words of a name', () => {
  it.each([
    ['重庆市黔江区', '黔江'],
    ['关于支持革命老区的意见', '支持'],
    ['关于支持革命老区的意见', '意见'],
  ])('%s: %s begins one', (name, sought) => expect(fits(name, sought)).toBe(fit.beginsWord));

  it.each([
    ['重庆市黔江区', '江区'],
    ['关于支持革命老区的意见', '老区'],
  ])('%s: %s stands inside', (name, sought) => expect(fits(name, sought)).toBe(fit.inside));

  it('are told by characters of which none is given twice', () => {
    const all = [...words.places, ...words.between];
    expect(all).toEqual([...new Set(all)]);
  });
});
