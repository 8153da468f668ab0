/** The ready question, which is Cypher, tells the regions that the trace tells: page, command and API must not differ. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findQuery, type Store, traceDown, type View, viewOfGraph } from '../../../graph-schema/index.ts';
import { onBothStores } from '../../support/both-stores.ts';
import { smallGraph } from '../analysis/small-graph.ts';

const graph = smallGraph({
  policies: {
    国务院意见: { by: '国务院', jurisdiction: '100000' },
    甲市措施: { by: '甲市政府', jurisdiction: '500100' },
    甲市通知: { by: '甲市政府', jurisdiction: '500100' },
    乙县公告: { jurisdiction: '500101' },
    丙县公告: { jurisdiction: '500102' },
    关于印发丁规划的通知: {},
    丁规划: {},
  },
  says: [
    ['甲市措施', 'IMPLEMENTS', '国务院意见'],
    ['关于印发丁规划的通知', 'ISSUES', '丁规划'],
  ],
  touches: [
    ['甲市通知', '甲市', 'applies-to'],
    ['甲市通知', '乙县', 'site', ['applies-to', 'pilot']],
    ['丁规划', '乙县'],
  ],
  regions: {
    甲市: { code: '500100', level: 'prefecture' },
    乙县: { code: '500101', parent: '甲市' },
  },
});
const view = viewOfGraph(graph);

const traced = ({ regions }: View, policy: string): readonly string[] => {
  const { regions: reached, excluded } = traceDown(view, policy);
  const named = [...reached, ...excluded].filter((region) => region.named);
  return named.map(({ region }) => regions.get(region)?.name ?? region).sort();
};

await onBothStores((name, open, skip) => {
  describe.skipIf(skip !== undefined)(`regions-of-policy asked of ${name}`, () => {
    const { cypher } = findQuery('regions-of-policy')!;
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.write(graph);
    });
    afterAll(() => store.close());
    const ask = async (policy: string) => (await store.query(cypher, { policy })).rows;

    it.each([...view.policies.keys()])('names the regions that the trace names: %s', async (policy) => {
      const names = (await ask(policy)).map(([region]) => region as string);
      expect([...new Set(names)].sort()).toEqual(traced(view, policy));
    });

    it('says of a place that no text names that it is governed, with the words of the issuer', async () => {
      const [row] = await ask('甲市措施');
      expect(row?.slice(0, 7)).toEqual(['甲市', 'prefecture', 'own', [], 'jurisdiction', 0, '']);
      expect(row?.[8]).toEqual([expect.stringMatching(/^document:[0-9a-f]{16}#\d+-\d+$/)]);
      expect((await ask('国务院意见')).map((row) => row.slice(0, 7))).toEqual([
        ['甲市', 'prefecture', 'own', [], 'jurisdiction', 0, '甲市措施'],
      ]);
    });

    it('has no words where no text tells the issuer, and tells a place once that is named and governed', async () => {
      expect(await ask('乙县公告')).toEqual([['乙县', 'county', 'own', [], 'jurisdiction', 0, '', [], []]]);
      expect((await ask('甲市通知')).map((row) => row.slice(0, 5))).toEqual([
        ['乙县', 'county', 'site', ['applies-to', 'pilot'], 'text'],
        ['甲市', 'prefecture', 'applies-to', [], 'text'],
      ]);
    });
  });
});
