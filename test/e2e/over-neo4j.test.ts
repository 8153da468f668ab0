/** In a browser over a real Neo4j: search by keys to a quote, the map, a query and its end. */
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../graph-schema/index.ts';
import { exampleGraph } from '../graph-schema/example-graph.ts';
import { type TestServer, takeNeo4j } from '../support/neo4j.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, openSearch, quotedOn } from './open-page.ts';

const title = '某省人民政府关于落实《某某规划纲要》的意见';
const taken = chromiumPath === undefined ? { skip: 'no Chromium' } : await takeNeo4j();
const server = 'server' in taken ? taken.server : ({} as TestServer);
const { uri, user, password, database } = server;

describe.skipIf('skip' in taken)('e2e: over Neo4j', () => {
  // Behind the explorer's own end: hooks of the end run from the last to the first.
  afterAll(async () => {
    if ('server' in taken) await server.giveBack();
  });
  // Browsers note a refused or stopped query as an error of the network.
  const explorer = explorerOver(exampleGraph, {
    open: () => openStore({ kind: 'neo4j', uri, user, password, database }),
    expected: /40[03]|422/,
  });

  it('leads from search to the words in the full text, with keys alone', async () => {
    const page = await explorer.page();
    await page.getByRole('heading', { name: title }).waitFor();
    await openSearch(page);
    await page.keyboard.type('乙水库');
    await page
      .getByRole('option', { name: /甲县乙水库/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const press = async (name: RegExp) => {
      const button = page.getByRole('button', { name }).first();
      await button.waitFor();
      await button.focus();
      await page.keyboard.press('Enter');
    };
    await press(new RegExp(`^原文 \\d+：${title}$`));
    await press(/^在全文中看$/);
    expect(await quotedOn(page)).toBe('建设乙水库');
  });

  it('shows the same places on the map', async () => {
    const page = await explorer.page('?view=map');
    await page.getByRole('list', { name: '地图上的地方' }).getByRole('button', { name: /^甲县/ }).waitFor();
  });

  it('answers Cypher, refuses to write, and stops what is stopped', async () => {
    const ask = (cypher: string) => explorer.page(`?view=console&ask=${encodeURIComponent(cypher)}`);
    const reading = await ask('MATCH (r:Region {code: "500243"}) RETURN r.name');
    await reading.getByRole('cell', { name: '甲县' }).waitFor();
    const writing = await ask('MATCH (n) DETACH DELETE n');
    await writing.getByRole('alert').getByText('这里只回答读取的查询').waitFor();
    const endless = await ask(
      'UNWIND range(1, 9000) AS a UNWIND range(1, 9000) AS b UNWIND range(1, 9000) AS c RETURN count(*)',
    );
    const running = async () =>
      (
        await server.run(
          'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "range(1, 9000)" RETURN currentQuery',
        )
      ).filter(({ currentQuery }) => !String(currentQuery).startsWith('SHOW'));
    await expect.poll(running, { timeout: 30_000 }).toHaveLength(1);
    await endless.getByRole('button', { name: '停止' }).click();
    await expect.poll(running, { timeout: 30_000 }).toEqual([]);
  });
});
