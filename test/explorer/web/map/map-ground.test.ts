/** The key of the map has the shades that the map is painted with: one is CSS, the other a canvas. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { impliedShare, shadeColour, shares } from '../../../../explorer/web/map/map-ground.ts';

const css = readFileSync('explorer/web/styles/map.css', 'utf8');

/** The share that the last rule for this element under the map's foot sets. */
const shareInKey = (selector: string): number => {
  const rules = [...css.matchAll(/([^{}]+)\{\s*--shade: (\d+)%;\s*\}/g)];
  const own = rules.filter(([, selectors]) => selectors?.includes(`.map-foot ${selector}`)).at(-1);
  return Number(own?.[2]) / 100;
};

describe('the key of the map', () => {
  it.each([1, 2, 3, 4, 5])('has shade %i as it is painted', (shade) =>
    expect(shareInKey(`[data-shade="${shade}"]`)).toBe(shares[shade]),
  );
  it('has what is reached, and what is implied, as they are painted', () => {
    expect(shareInKey('[data-state="reached"]')).toBe(shares[5]);
    expect(shareInKey('[data-state="implied"]')).toBe(impliedShare);
  });
  it('grows darker in light, lighter in dark, step by step', () => {
    const green = (scheme: 'light' | 'dark') =>
      [1, 2, 3, 4, 5].map((shade) => Number.parseInt(shadeColour(shade, scheme).slice(3, 5), 16));
    expect(green('light')).toEqual([...green('light')].sort((a, b) => b - a));
    expect(green('dark')).toEqual([...green('dark')].sort((a, b) => a - b));
  });
});
