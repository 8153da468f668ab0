/** In a browser: the picture of a large collection opens on the part that tells most, says so, and shows all at one click. */
import { describe, expect, it } from 'vitest';
import { makeEdge, makeGraph, makeNode } from '../../graph-schema/index.ts';
import { exampleEdges, exampleNodes, relation } from '../graph-schema/example-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath } from './open-page.ts';

const outline = 'policy:某某规划纲要';
const cited = relation('落实《某某规划纲要》');
const titles = Array.from({ length: 450 }, (_, i) => `某市第${i}号通知`);
/** Of 450 notices the first thirty carry one outline out. */
const graph = makeGraph(
  [
    ...exampleNodes,
    ...titles.map((title, i) =>
      makeNode('Policy', `policy:${title}`, { title, held: true, date: `${2000 + (i % 20)}` }),
    ),
  ],
  [...exampleEdges, ...titles.slice(0, 30).map((title) => makeEdge('IMPLEMENTS', `policy:${title}`, outline, cited))],
);

describe.skipIf(chromiumPath === undefined)('e2e: a large collection', () => {
  const explorer = explorerOver(graph);

  it('opens on documents that hang together, goes to all, comes back, and undoes', async () => {
    const page = await explorer.page('?view=network');
    const line = page.locator('.filter-line');
    await line.getByText('先看引用关系最多、连在一起的 33 份文件').waitFor();
    await page.locator('.picture-note').getByText('33 个节点').waitFor();
    const region = page.getByRole('checkbox', { name: /^地区/ });
    expect(await region.isChecked()).toBe(false);
    await line.getByRole('button', { name: /^看全部 \d+ 项$/ }).click();
    await page.locator('.picture-note').getByText('内容较多').waitFor();
    expect(new URL(page.url()).searchParams.get('part')).toBe('all');
    expect(await region.isChecked()).toBe(true);
    await page.getByRole('button', { name: '只看引用关系最多的文件' }).click();
    await line.getByText('先看引用关系最多').waitFor();
    await page.getByRole('button', { name: /^撤销：/ }).click();
    await page.locator('.picture-note').getByText('内容较多').waitFor();
    await page.context().close();
  });

  it('goes on from what is seen when a kind is shown again, and other views show all', async () => {
    const page = await explorer.page('?view=network');
    await page.locator('.filter-line').getByText('先看').waitFor();
    await page.getByRole('checkbox', { name: /^地区/ }).check();
    await page.getByText('2 项筛选').waitFor();
    await page.goto(`${explorer.url}?view=table`);
    await page.getByRole('checkbox', { name: /^地区/ }).waitFor();
    expect(await page.getByRole('checkbox', { name: /^地区/ }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('draws a place that was searched for, and a way to it, amid the documents that hang together', async () => {
    const county = 'region:500243';
    const page = await explorer.page(`?view=network&at=${county}`);
    await page.locator('.legend').getByText('涉及').waitFor();
    expect(await page.locator('.picture-note').textContent()).toContain('34 个节点');
    await page.goto(`${explorer.url}?view=network&from=${encodeURIComponent(outline)}&to=${county}`);
    await page.locator('.way-step .quote-line').first().waitFor();
    // The documents of the part and the county, not all that there is.
    await page.locator('.picture-note').getByText('34 个节点').waitFor();
    await page.context().close();
  });
});

const many = Array.from({ length: 2_100 }, (_, i) => `某县第${i}号通知`);

describe.skipIf(chromiumPath === undefined)('e2e: a table of more rows than an answer holds', () => {
  const explorer = explorerOver(
    makeGraph(
      [
        ...exampleNodes,
        ...many.map((title, i) =>
          makeNode('Policy', `policy:${title}`, { title, held: true, ...(i === 0 ? { date: '1978' } : {}) }),
        ),
      ],
      exampleEdges,
    ),
  );

  it('shows how many years lie between two documents', async () => {
    const page = await explorer.page('?view=timeline');
    await page.getByRole('heading', { name: '1978', exact: true }).waitFor();
    expect(await page.locator('.year-gap').allTextContents()).toEqual(['1979–2019 年没有文件']);
    await page.locator('.year-break', { hasText: '41 年' }).waitFor();
    expect(await page.locator('.date-brush').first().getByRole('button').count()).toBe(3);
    await page.context().close();
  });

  it('lists documents without a date behind the others, and says how many it leaves out', async () => {
    const page = await explorer.page('?view=timeline');
    await page.getByText('另有 2100 份没有日期，列在最后').waitFor();
    const last = page.locator('.year').last();
    await last.getByRole('heading', { name: '日期不详' }).waitFor();
    expect(await last.locator('.dated').count()).toBe(400);
    await last.getByText('另有 1700 份未列出').waitFor();
    await last.locator('.dated .node-button').first().click();
    await page.locator('.details[data-open] h2').waitFor();
    await page.context().close();
  });

  it('finds by its words what the first answer left out, and comes back', async () => {
    const page = await explorer.page('?view=table');
    const status = page.locator('.table-tools .note');
    await status.getByText(/^前 2000 行，按“关系数”排（全部 21\d\d 行）$/).waitFor();
    const words = page.getByRole('textbox', { name: '筛选全部行' });
    for (const title of [many.at(-1), many[0]]) {
      await words.fill(title ?? '');
      await page
        .locator('tbody tr')
        .getByText(title ?? '', { exact: true })
        .waitFor();
      await status.getByText(/^1 行$/).waitFor();
    }
    await words.fill('没有这样的');
    await status.getByText(/^0 行$/).waitFor();
    await words.fill('');
    await status.getByText(/^前 2000 行/).waitFor();
    await page.context().close();
  });

  it('brings what was chosen elsewhere into sight among the first rows', async () => {
    const page = await explorer.page(`?view=table&at=${encodeURIComponent(`policy:${many.at(-1)}`)}`);
    await page
      .locator('.table-tools .note')
      .getByText(/^前 200\d 行/)
      .waitFor();
    const row = page.locator('tr[aria-selected="true"]');
    await row.getByText(many.at(-1) ?? '', { exact: true }).waitFor();
    const [line, box] = [await row.boundingBox(), await page.locator('.table-scroll').boundingBox()];
    expect(line!.y).toBeGreaterThanOrEqual(box!.y);
    expect(line!.y + line!.height).toBeLessThanOrEqual(box!.y + box!.height + 1);
    await page.context().close();
  });

  it('sorts all rows by a column, not those alone that it had listed', async () => {
    const page = await explorer.page('?view=table');
    const status = page.locator('.table-tools .note');
    await status.getByText(/^前 2000 行/).waitFor();
    const sortBy = (column: string) => page.getByRole('columnheader', { name: column }).getByRole('button').click();
    const top = (title: string | undefined) =>
      page
        .locator('tr[data-row="0"]')
        .getByText(title ?? '', { exact: true })
        .waitFor();
    await sortBy('日期');
    await top(many[0]);
    // Also of what words leave, which is too much as well.
    await page.getByRole('textbox', { name: '筛选全部行' }).fill('某县第');
    await status.getByText('前 2000 行，按“日期”排（全部 2100 行）').waitFor();
    await sortBy('名称');
    await top(many[0]);
    await sortBy('名称');
    await top(many.at(-1));
    await page.context().close();
  });
});
