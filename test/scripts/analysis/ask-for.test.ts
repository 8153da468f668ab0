/** What readers write, as the one thing they mean; anything else is misuse that says what was expected and what there is. */
import { describe, expect, it } from 'vitest';
import { askForDate, askForPolicy, askForRegion } from '../../../scripts/analysis/ask-for.ts';
import { smallView } from '../../graph-schema/analysis/small-graph.ts';

const view = smallView({
  policies: { 甲市关于老区的实施意见: { number: '甲发〔2021〕3号' }, 乙市关于老区的实施意见: { held: false } },
  regions: { 鼓楼区: { code: '320106' }, 丙县: { code: '410122' } },
});

describe('a policy', () => {
  it('is found by its number', () =>
    expect(askForPolicy(view, 'trace', '甲发[2021]3号').label).toBe('甲市关于老区的实施意见'));
  it.each([
    ['实施意见', /may be any of these.*\n {2}甲市关于老区的实施意见 · 甲发〔2021〕3号 · held {2}\(policy:甲市/],
    [
      '国发〔1900〕1号',
      /trace: expected number, title, short title, file or id of a policy in this collection, got "国发〔1900〕1号"$/,
    ],
    ['甲市', /got "甲市", which is a part of one name only; name one by its id:\n {2}甲市关于/],
    ['policy:没有', /got "policy:没有"/],
    ['', /got ""/],
    ['丙县', /got "丙县"; that is a region: zhengmai trace --up 丙县 shows what reaches it$/],
    ['甲老意', /near it are\n {2}甲市关于老区的实施意见/],
  ])('%j is misuse', (written, message) => expect(() => askForPolicy(view, 'trace', written)).toThrow(message));
});

describe('a region', () => {
  it('is found by its name', () => expect(askForRegion(view, '--up', '丙').id).toBe('region:410122'));
  it.each([
    ['火星', /--up: expected name, code or id of a region/],
    ['鼓', /near it are\n {2}鼓楼区 {2}\(region:320106\)/],
  ])('%j is misuse', (written, message) => expect(() => askForRegion(view, '--up', written)).toThrow(message));
});

describe('a date', () => {
  it.each([undefined, '2021', '2021-06-30'])('%s is one', (written) =>
    expect(askForDate('--on', written)).toBe(written),
  );
  it.each(['2021-13-40', 'heute', ''])('%j is misuse', (written) =>
    expect(() => askForDate('--on', written)).toThrow(/--on: expected a date that there is, as YYYY-MM-DD/),
  );
});
