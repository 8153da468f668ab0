/** What of a trace counts on the map: what a notice prints, not what has ended, and the places governed without a word of the text. */
import { describe, expect, it } from 'vitest';
import { countedPolicies, countedRegions, governedPlaces } from '../../../../explorer/server/atlas/links-of-trace.ts';
import { traceDown } from '../../../../graph-schema/index.ts';
import { type SmallGraph, smallView } from '../../../graph-schema/analysis/small-graph.ts';

const told: SmallGraph = {
  policies: {
    关于印发项目清单的通知: { jurisdiction: '340000' },
    项目清单: {},
    旧细则: {},
    新细则: { date: '2020-01-01' },
    别的清单: {},
  },
  regions: { 安徽省: { code: '340000', level: 'province' }, 歙县: { code: '341021', parent: '安徽省' } },
  says: [
    ['关于印发项目清单的通知', 'ISSUES', '项目清单'],
    ['关于印发项目清单的通知', 'MENTIONS', '别的清单'],
    ['旧细则', 'IMPLEMENTS', '项目清单'],
    ['新细则', 'REPEALS', '旧细则'],
  ],
  touches: [['项目清单', '歙县', 'site']],
};
const trace = (root: string, graph = told) => traceDown(smallView(graph), `policy:${root}`);

describe('policies of a trace that count', () => {
  it.each([
    ['关于印发项目清单的通知', ['关于印发项目清单的通知', '项目清单']],
    ['别的清单', ['别的清单']],
    // What was asked for counts, though it was repealed.
    ['旧细则', ['旧细则']],
  ])('%s', (root, counted) =>
    expect([...countedPolicies(trace(root))]).toEqual(counted.map((name) => `policy:${name}`)),
  );
});

describe('places that are governed and not named', () => {
  it('are links of their own', () =>
    expect(governedPlaces(trace('关于印发项目清单的通知'))).toMatchObject([
      { kind: 'TOUCHES', from: 'policy:关于印发项目清单的通知', to: 'region:340000', roles: ['own'] },
    ]));
  it('are none where the text names the place, or nobody governs one', () => {
    const named: SmallGraph = { ...told, touches: [['关于印发项目清单的通知', '安徽省', 'site']] };
    expect(governedPlaces(trace('关于印发项目清单的通知', named))).toEqual([]);
    expect(governedPlaces(trace('别的清单'))).toEqual([]);
  });
});

describe('regions of a trace that count', () => {
  it.each<[string, NonNullable<SmallGraph['touches']>, readonly string[]]>([
    ['what one text mentions', [['项目清单', '歙县']], ['region:341021']],
    [
      'not what it also spares',
      [
        ['项目清单', '歙县'],
        ['项目清单', '歙县', 'excluded'],
      ],
      [],
    ],
    [
      'what is acted on, though it is also spared',
      [
        ['项目清单', '歙县', 'site'],
        ['项目清单', '歙县', 'excluded'],
      ],
      ['region:341021'],
    ],
  ])('%s', (_, touches, regions) =>
    expect([
      ...countedRegions(
        trace('项目清单', { ...told, policies: { ...told.policies, 关于印发项目清单的通知: {} }, touches }),
      ),
    ]).toEqual(regions),
  );
});
