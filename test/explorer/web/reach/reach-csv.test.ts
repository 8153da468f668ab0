/** What a trace reached can be taken along, each line with its words. */
import { expect, it } from 'vitest';
import { reachColumns, reachCsv } from '../../../../explorer/web/reach/reach-csv.ts';
import type { ShownRegion } from '../../../../explorer/web/reach/reach-filter.ts';

const node = { id: 'region:410122', kind: 'Region', label: '丙县' } as const;
const quote = {
  document: 'document:1',
  documentLabel: '甲',
  start: 5,
  end: 7,
  words: '丙县',
  sentence: { text: '在丙县,乙县试点。', start: 4 },
};
const shown: ShownRegion = {
  region: {
    node,
    code: '410122',
    province: { code: '410000', name: '河南省' },
    role: 'pilot',
    roles: ['pilot'],
    doubtful: [],
    direct: true,
    named: true,
    ways: [],
  },
  ways: [
    { policy: 'policy:甲', role: 'pilot', direct: true, quote },
    { policy: 'policy:乙', role: 'own', orRoles: ['site'], direct: false },
  ],
};

it('has a line for each way, with the words and their place where there are some', () => {
  const policies = [{ node: { id: 'policy:甲', label: '甲' } }];
  const csv = reachCsv({ policies }, [shown], {
    titles: reachColumns,
    role: ({ role, orRoles = [] }) => [role, ...orRoles].join(' or '),
    direct: (direct) => (direct ? '直接' : '间接'),
  });
  expect(csv.replace('\uFEFF', '').trim().split('\r\n')).toEqual([
    reachColumns.join(','),
    '河南省,丙县,410122,pilot,直接,甲,丙县,"在丙县,乙县试点。",document:1#5-7',
    '河南省,丙县,410122,own or site,间接,policy:乙,,,',
  ]);
});
