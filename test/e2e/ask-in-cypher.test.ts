/** In a browser: a query is written with help, its slips are marked at their place, its answer is seen as table and picture, and it can be stopped. */
import { describe, expect, it } from 'vitest';
import { exampleGraph } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, nodeAt } from './open-page.ts';

const own = 'policy:某省人民政府关于落实《某某规划纲要》的意见';
const asking = (cypher: string) => `?view=console&ask=${encodeURIComponent(cypher)}`;

describe.skipIf(chromiumPath === undefined)('e2e: asking in Cypher', () => {
  // Browsers note a refused or stopped query as an error of the network.
  const explorer = explorerOver(exampleGraph, { expected: /40[03]|422/ });

  it('completes labels and properties by their names in both languages', async () => {
    const page = await explorer.page('?view=console');
    const box = page.getByRole('textbox', { name: 'Cypher 查询（只读）' });
    await box.fill('');
    await box.click();
    await page.keyboard.type('MATCH (p:政');
    await page.getByRole('option', { name: /^政策/ }).click();
    await page.keyboard.type(') RETURN p.docN');
    await page.getByRole('option', { name: /^docNumber/ }).click();
    expect(await box.textContent()).toContain('MATCH (p:Policy) RETURN p.docNumber');
  });

  it("knows by Neo4j's own parser what may come next, and offers nothing that writes", async () => {
    const page = await explorer.page('?view=console');
    await page.locator('.cypher-editor[data-grammar="neo4j"]').waitFor();
    const box = page.getByRole('textbox', { name: 'Cypher 查询（只读）' });
    await box.fill('');
    await box.click();
    await page.keyboard.type('MATCH (p:Policy) RETURN p ORDER BY p.date ');
    await page.keyboard.press('Control+Space');
    await page.getByRole('option', { name: 'DESC', exact: true }).waitFor();
    expect(await page.getByRole('option', { name: /^(WHERE|CREATE|SET)/ }).count()).toBe(0);
  });

  it('says types of what is open in words, not as the graph has them', async () => {
    const page = await explorer.page('?view=console&ready=unresolved-mentions');
    await page.locator('.result td', { hasText: '丙办法' }).waitFor();
    expect(await page.locator('.result tbody').textContent()).not.toMatch(/Policy|Region|Project/);
  });

  it('marks a slip while it is written, at its place', async () => {
    const page = await explorer.page('?view=console');
    const box = page.getByRole('textbox', { name: 'Cypher 查询（只读）' });
    await box.fill('MATCH (p:Policy)\nRETRN p');
    await page.getByText(/^第 2 行第 1 列/).waitFor();
    expect(await page.locator('.cm-lintRange-error').textContent()).toBe('RETRN');
    await box.fill('MATCH (p:Policy)\nRETURN p');
    await page.locator('.cm-lintRange-error').waitFor({ state: 'detached' });
  });

  it('tells a slip from an attempt to write, in the words of the reader', async () => {
    const page = await explorer.page(asking('MATCH (n) RETURN n LIMT 3'));
    const alert = page.getByRole('alert');
    await alert.getByText('写法有误').waitFor();
    await alert.getByText('第 1 行第 20 列：这里不该有“LIMT”').waitFor();
    await page.goto(`${explorer.url}${asking('MATCH (n) DETACH DELETE n')}`);
    await alert.getByText('只回答读取的查询').waitFor();
    await page.context().close();
  });

  it('says why a query is refused, or has failed, in the words of the reader', async () => {
    const page = await explorer.page('?view=console');
    const alert = page.getByRole('alert');
    for (const [query, said] of [
      ['MATCH (n) DELETE n', '第 1 行第 11 列：DELETE 会改动图，这里只能读取'],
      ['RETURN apoc.version()', '第 1 行第 8 列：没有函数 apoc.version()，或者不能在这里用'],
      ['MATCH (n) RETURN m', '没有叫 m 的变量'],
      ['RETURN $x', '还缺参数：x'],
    ] as const) {
      await page.goto(`${explorer.url}${asking(query)}`);
      await alert.getByText(said).waitFor();
    }
    await page.context().close();
  });

  it('leads from a relation in an answer to its words, and shows a policy without text as hollow', async () => {
    const page = await explorer.page(asking('MATCH (p:Policy)-[r:BASED_ON]->(q) RETURN p, r, q'));
    const cells = page.locator('.result td');
    await cells.first().waitFor();
    const fills = await cells.locator('svg').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('fill')));
    expect(fills.map((fill) => fill === 'none')).toEqual([false, true]);
    await cells.getByRole('button', { name: '依据' }).click();
    await page.getByRole('complementary', { name: '详情' }).getByText('根据《某某条例》').first().waitFor();
    await page.context().close();
  });

  it('says of a name that nothing has that nothing is called so, and what may be meant', async () => {
    const page = await explorer.page('?view=console');
    await page.getByRole('textbox', { name: 'Cypher 查询（只读）' }).fill('MATCH (p:Polcy) RETURN p.titel');
    await page.getByText('第 1 行第 10 列：没有叫 Polcy 的标签，查不到东西；是否指 Policy？').waitFor();
    await page.getByText('没有叫 titel 的属性，结果为空；是否指 title？').waitFor();
    expect(await page.locator('.cm-lintRange-error').count()).toBe(0);
  });

  it('leads from the id of a document to its text', async () => {
    const page = await explorer.page(asking('MATCH (d:Document) RETURN d.id'));
    await page.locator('.result td button').first().click();
    await page.waitForFunction(() => new URL(location.href).searchParams.get('view') === 'document');
  });

  it('undoes what was written, not what was looked at, while the editor has the focus', async () => {
    const page = await explorer.page('?view=table');
    await page.getByRole('button', { name: '查询', exact: true }).click();
    const box = page.getByRole('textbox', { name: 'Cypher 查询（只读）' });
    await box.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' // x');
    await page.keyboard.press('Control+z');
    expect(await box.textContent()).not.toContain('// x');
    await box.waitFor();
  });

  it('shows an answer as a picture, and adds it to the network for good', async () => {
    const page = await explorer.page(asking('MATCH (p:Policy)-[:TOUCHES]->(r) RETURN p, r'));
    await page.getByText('图', { exact: true }).click();
    const at = await nodeAt(page, own);
    await page.mouse.click(at.x, at.y);
    await page
      .getByRole('complementary', { name: '详情' })
      .getByRole('heading', { name: own.slice(7) })
      .waitFor();
    await page.getByRole('button', { name: '加入关系图' }).click();
    await nodeAt(page, 'region:500243');
    const again = await explorer.page(new URL(page.url()).search);
    await nodeAt(again, 'region:500243');
    expect(new URL(page.url()).searchParams.get('added')?.split('\n')).toEqual([own, 'region:500243']);
  });

  it('keeps what was asked, and asks it again with its parameters', async () => {
    const page = await explorer.page('?view=console');
    const box = page.getByRole('textbox', { name: 'Cypher 查询（只读）' });
    await box.fill('MATCH (r:Region {code: $code}) RETURN r.name');
    await page.getByRole('textbox', { name: /参数/ }).fill('{"code": "500243"}');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell', { name: '甲县' }).waitFor();
    await page.goto(`${explorer.url}?view=console`);
    await page.getByText('用过的查询（1）').click();
    await page.getByRole('button', { name: /^MATCH \(r:Region/ }).click();
    await page.getByRole('button', { name: '运行' }).click();
    await page.getByRole('cell', { name: '甲县' }).waitFor();
  });

  it('stops an endless query when asked, in the store too, and answers the next', async () => {
    const page = await explorer.page('?view=console');
    const told: unknown[] = [];
    const { store } = explorer;
    const ask = store.query.bind(store);
    store.query = (...given) =>
      ask(...given).catch((error: { code?: unknown }) => {
        told.push(error.code);
        throw error;
      });
    const box = page.getByRole('textbox', { name: 'Cypher 查询（只读）' });
    await box.fill('UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b UNWIND range(1, 2000) AS c RETURN count(*)');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: '停止' }).click();
    // A machine that is busy takes its time to load the parser again.
    expect((await ask('RETURN 1', {}, { milliseconds: 120_000 })).rows).toEqual([[1]]);
    expect(told).toEqual(['stopped']);
    await box.fill('MATCH (r:Region {code: "500243"}) RETURN r.name');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell', { name: '甲县' }).waitFor();
  });
});
