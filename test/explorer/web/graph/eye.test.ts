/** Where a camera looks from, as an address holds it. */
import { describe, expect, it } from 'vitest';
import { keptEye, readEye, sameEye, wholeEye, writeEye } from '../../../../explorer/web/graph/eye.ts';

describe('an eye', () => {
  it('is kept as exactly as an address holds it', () => {
    const kept = keptEye({ x: 0.123456, y: 0.5, ratio: 0.33333 });
    expect(kept).toEqual({ x: 0.1235, y: 0.5, ratio: 0.3333 });
    expect(readEye(writeEye(kept!))).toEqual(kept);
  });
  it('is none where it sees all', () => {
    expect(keptEye({ x: 0.50001, y: 0.5, ratio: 1 })).toBeUndefined();
    expect(sameEye(wholeEye, { x: 0.5, y: 0.49999, ratio: 1 })).toBe(true);
  });
  it.each(['0.2,0.3,0.5', '-1.5,2,3', '0,0,1'])('%s is read', (written) =>
    expect(readEye(written)).toEqual(
      Object.fromEntries(written.split(',').map((part, i) => [['x', 'y', 'ratio'][i], Number(part)])),
    ),
  );
  it.each(['', '0.2,0.3', '0.2,0.3,0', '0.2,0.3,-1', '0.2,0.3,11', 'a,b,c', '1e3,0,1', '0.2,0.3,0.5,1', '100,0,1'])(
    '%j is none',
    (written) => expect(readEye(written)).toBeUndefined(),
  );
});
