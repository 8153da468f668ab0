/** What a reader half remembers is near a title that holds most of it. */
import { describe, expect, it } from 'vitest';
import { alike } from '../../../graph-schema/index.ts';

const title = '关于做好一线医务人员及其家属保障工作的若干措施';

describe('alike', () => {
  it.each(['医护人员措施', '一线医务人员家属保障办法', '医务人员保障措施'])('%s is near', (words) =>
    expect(alike(title, words)).toBeGreaterThan(0.5),
  );
  it.each(['保措施', '工于关措作施', '渔业法实施条例', '医护措施的通知和意见', ''])('%j is not', (words) =>
    expect(alike(title, words)).toBe(0),
  );
  it('is more for what holds more', () =>
    expect(alike('医护人员的措施', '医护人员措施')).toBeGreaterThan(alike('医务局人员若干措施', '医护人员措施')));
});
