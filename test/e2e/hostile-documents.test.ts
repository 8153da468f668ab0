/** In a browser: documents that try to run code, turn text round or choke the page are shown as the text that they are. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type GraphEdge, type GraphNode, makeEdge, makeGraph, makeNode } from '../../graph-schema/index.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath } from './open-page.ts';

const texts = {
  script:
    '<script>document.title="run"</script>\n<img src=x onerror=\'document.title="run"\'>\n<svg onload=\'document.title="run"\'>',
  turned: '关于\u202e见意的\u2066工程\u2069的通知\n第二行 \u0000 零',
  long: `${'重庆市'.repeat(350_000)}\n末行`,
} as const;

const partsOf = (
  text: string,
): { readonly id: string; readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] } => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const id = `document:${sha256.slice(0, 16)}`;
  const policy = `policy:untitled/${sha256.slice(0, 16)}`;
  const nodes = [
    makeNode('Document', id, {
      name: text.slice(0, 30),
      sha256,
      encoding: 'utf-8',
      format: 'text',
      script: 'Hans',
      text,
      length: text.length,
    }),
    makeNode('Policy', policy, { held: true, title: text.slice(0, 30) }),
  ];
  return { id, nodes, edges: [makeEdge('TEXT_OF', id, policy, {})] };
};
const documents = Object.values(texts).map(partsOf);

describe.skipIf(chromiumPath === undefined)('e2e: hostile documents', () => {
  const explorer = explorerOver(
    makeGraph(
      documents.flatMap(({ nodes }) => nodes),
      documents.flatMap(({ edges }) => edges),
    ),
  );

  it.each(Object.keys(texts) as (keyof typeof texts)[])('%s is shown whole, and as text', async (kind) => {
    const { id } = documents[Object.keys(texts).indexOf(kind)]!;
    const page = await explorer.page(`?view=document&doc=${id}`);
    await page.locator('.document-text p').first().waitFor();
    const shown = await page
      .locator('.document-text')
      .evaluate((element) => [...element.querySelectorAll('p')].map((p) => p.textContent));
    expect(shown).toEqual(texts[kind].split('\n'));
    expect(await page.title()).toBe('政脉');
    expect(await page.locator('.document-text :is(script, img, svg)').count()).toBe(0);
  });

  it('answers a ready question with what they are called', async () => {
    const page = await explorer.page();
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('button', { name: '已收录哪些文档' }).first().click();
    await page.getByRole('cell').first().waitFor();
    expect(await page.title()).toBe('政脉');
  });
});
