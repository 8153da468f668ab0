/** In a browser: a question is asked by a form, its answer leads to the graph, and a view is kept and opened again. */
import { describe, expect, it } from 'vitest';
import { exampleGraph } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath } from './open-page.ts';

describe.skipIf(chromiumPath === undefined)('e2e: questions and kept views', () => {
  // Browsers note a refused query as an error of the network.
  const explorer = explorerOver(exampleGraph, { expected: /403/ });

  it('asks a ready question of what is offered, and reopens it by its link', async () => {
    const page = await explorer.page('?view=console&ready=regions-of-policy');
    await page.getByRole('button', { name: /某省人民政府关于落实/ }).click();
    await page.getByRole('cell', { name: '甲县', exact: true }).first().waitFor();
    const again = await explorer.page(new URL(page.url()).search);
    await again.getByRole('cell', { name: '甲县', exact: true }).first().waitFor();
  });

  it('answers Cypher with nodes that can be opened, and says why it refuses to write', async () => {
    const page = await explorer.page('?view=console');
    const box = page.getByRole('textbox', { name: 'Cypher 查询（只读）' });
    await box.fill('MATCH (r:Region {code: $code}) RETURN r');
    await page.getByRole('textbox', { name: /参数/ }).fill('{"code": "500243"}');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell').getByRole('button', { name: /甲县/ }).click();
    await page.getByRole('heading', { name: '甲县', exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'Cypher 查询（只读）' }).fill('MATCH (n) DETACH DELETE n');
    await page.getByRole('button', { name: '运行' }).click();
    await page.getByRole('alert').getByText('这里只回答读取的查询').waitFor();
  });

  it('keeps a view by name and opens it again', async () => {
    const page = await explorer.page('?view=timeline');
    await page.getByRole('button', { name: '记下的画面' }).click();
    await page.getByLabel('给现在的画面起个名字').fill('按年看');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '按年看', exact: true }).waitFor();
    await page.goto(explorer.url);
    await page.getByRole('button', { name: '记下的画面' }).click();
    await page.getByRole('button', { name: '按年看', exact: true }).click();
    await page.getByRole('heading', { name: '2021', exact: true }).waitFor();
  });

  it('takes views from a file, and says when that holds none', async () => {
    const page = await explorer.page();
    await page.getByRole('button', { name: '记下的画面' }).click();
    const take = async (name: string, text: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: '从文件读入' }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    };
    await take('别的.json', '{"views": 1}');
    await page.getByRole('alert').getByText('别的.json').waitFor();
    await take('画面.json', '[{"name": "表", "address": "?view=table"}]');
    await page.getByRole('button', { name: '表', exact: true }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
