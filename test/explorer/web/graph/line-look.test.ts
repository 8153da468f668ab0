/** Lines are told apart on dark paper too, and what no document says is thin. */
import { describe, expect, it } from 'vitest';
import { knownBeforehand, lineColour, lineWidth } from '../../../../explorer/web/graph/line-look.ts';
import { lineColours } from '../../../../graph-schema/colours.ts';
import { edgeTypes } from '../../../../graph-schema/index.ts';
import { contrastOf, distanceFor, eyes } from '../../../support/colour-blind.ts';

const hues = Object.values(lineColours);

describe('lines', () => {
  it.each([
    ['light', '#ffffff', 1.9],
    ['dark', '#1e2126', 2.4],
  ] as const)('stand out from %s paper', (scheme, card, least) => {
    for (const hue of hues) expect([hue, contrastOf(lineColour(hue, scheme), card) > least]).toEqual([hue, true]);
  });
  it('are as they are declared on light paper', () =>
    expect(hues.map((hue) => lineColour(hue, 'light'))).toEqual(hues));
  it.each(eyes)('stay apart on dark paper for %s eyes', (eye) => {
    const near = hues.flatMap((a, i) =>
      hues.slice(i + 1).filter((b) => distanceFor(eye, lineColour(a, 'dark'), lineColour(b, 'dark')) < 0.045),
    );
    expect(near).toEqual([]);
  });
  it('are thin where no document says them', () => {
    const known = edgeTypes.filter(({ type }) => lineWidth(type) < 1);
    expect(known.map(({ type }) => type).sort()).toEqual([...knownBeforehand].sort());
    expect(known.filter(({ properties }) => 'quotes' in properties)).toEqual([]);
  });
});
