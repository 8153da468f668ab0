/** What reaches a place, as a file. */
import { expect, it } from 'vitest';
import type { NodeLine } from '../../../../explorer/api.ts';
import type { ReachedPolicy } from '../../../../explorer/api-analysis.ts';
import { reachUpColumns, reachUpCsv } from '../../../../explorer/web/reach/reach-up-csv.ts';

const both = (zh: string) => ({ zh, en: zh });
const policy = (label: string, more: Partial<ReachedPolicy> = {}): ReachedPolicy => ({
  node: { id: `policy:${label}`, kind: 'Policy', label } satisfies NodeLine,
  level: 'county',
  levelCaption: both('县级'),
  issuers: ['甲县政府', '乙县政府'],
  dateWords: both('2021'),
  force: 'unknown',
  forceWords: both('不详'),
  reaches: [],
  above: [],
  isHead: false,
  named: false,
  ...more,
});
const quote = {
  document: 'document:d',
  documentLabel: 'd',
  start: 3,
  end: 5,
  words: '丙县',
  sentence: { text: '在丙县试点。', start: 2 },
};
const lines = (policies: readonly ReachedPolicy[]) =>
  reachUpCsv({ policies }, { titles: reachUpColumns, caption: ({ zh }) => zh })
    .trimEnd()
    .split('\r\n')
    .slice(1);

it('has a line for each way to the place and for each directive above, with words and place', () =>
  expect(
    lines([
      policy('方案', {
        reaches: [{ how: both('写到丙县（试点）'), quote }],
        above: [{ policy: 'policy:意见', relation: both('落实') }],
      }),
      policy('意见'),
    ]),
  ).toEqual([
    '县级,方案,,2021,甲县政府、乙县政府,写到丙县（试点）,,,丙县,在丙县试点。,document:d#3-5',
    '县级,方案,,2021,甲县政府、乙县政府,,落实,意见,,,',
    '县级,意见,,2021,甲县政府、乙县政府,,,,,,',
  ]));

it('calls what is not among the answers by its id', () =>
  expect(lines([policy('方案', { above: [{ policy: 'policy:缺', relation: both('依据') }] })])[0]).toContain(
    '依据,policy:缺,',
  ));
