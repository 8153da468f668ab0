/** In a browser, with the five documents of seeds/: each held policy can be clicked, and its quotes stand in its text. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LinkDetails, Summary } from '../../explorer/api.ts';
import type { MapAnswer, Network } from '../../explorer/api-picture.ts';
import { prepareOutline } from '../../explorer/web/map/outline.ts';
import { buildGraph } from '../../scripts/build-graph.ts';
import { explorerOver } from './explorer-over.ts';
import { chromiumPath, nodeAt, quotedOn } from './open-page.ts';

describe.skipIf(chromiumPath === undefined)('e2e: the seeds in the browser', () => {
  const explorer = explorerOver(async () => (await buildGraph(['seeds'])).graph);
  const ask = async <T>(path: string): Promise<T> => (await fetch(`${explorer.url}api/${path}`)).json() as Promise<T>;

  it('shows each document on the overview', async () => {
    const page = await explorer.page();
    const { documents } = await ask<Summary>('summary');
    expect(documents).toHaveLength(5);
    for (const { policy, name } of documents)
      await page.getByRole('heading', { name: policy?.label ?? name, exact: true }).waitFor();
  });

  it('leads from a click on a held policy to a quote in its full text', async () => {
    const network = await ask<Network>('network');
    const policy = network.nodes.find(({ held }) => held)!;
    const link = network.links.find(({ from, kind }) => from === policy.id && kind === 'TOUCHES')!;
    const [quote] = (await ask<LinkDetails>(`link?id=${encodeURIComponent(link.id)}`)).quotes;
    const region = network.nodes.find(({ id }) => id === link.to)!;

    const page = await explorer.page('?view=network');
    const at = await nodeAt(page, policy.id);
    await page.mouse.click(at.x, at.y);
    const details = page.getByRole('complementary', { name: '详情' });
    await details.getByRole('heading', { name: policy.label, exact: true }).waitFor();
    const all = details.getByRole('button', { name: /^全部/ });
    while ((await all.count()) > 0) await all.first().click();
    await details
      .getByRole('button', { name: new RegExp(`^原文 \\d+：${region.label}$`) })
      .first()
      .click();
    await details.locator('mark').first().waitFor();
    await details.getByRole('button', { name: '在全文中看' }).first().click();
    expect(await quotedOn(page)).toBe(quote!.text);
  });

  it('draws every node of the network apart from the others', async () => {
    const network = await ask<Network>('network');
    const page = await explorer.page('?view=network');
    const held = network.nodes.filter((node) => node.held);
    const places = [];
    for (const { id } of held) places.push(await nodeAt(page, id));
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(40);
  });

  it('leads from a click on a shaded province to its documents', async () => {
    const page = await explorer.page('?view=map');
    // Between two places whose points are known, the sheet is a plane.
    const outline = prepareOutline(JSON.parse(readFileSync('explorer/web/map/outline.json', 'utf8')));
    const [a, b] = [await nodeAt(page, 'region:650000'), await nodeAt(page, 'region:710000')];
    const { places } = await ask<MapAnswer>('map');
    const spotOf = (id: string) => {
      const { lon, lat } = places.find(({ node }) => node.id === id)!;
      return outline.place(lon!, lat!);
    };
    const [from, to, wanted] = [spotOf('region:650000'), spotOf('region:710000'), outline.place(99.9, 30.1)] as const;
    const scale = (b.x - a.x) / (to![0] - from![0]);
    const at = { x: a.x + (wanted![0] - from![0]) * scale, y: a.y + (wanted![1] - from![1]) * scale };
    await page.mouse.move(at.x, at.y);
    await page.locator('.picture-cursor', { hasText: '四川省 · 3 份文件' }).waitFor();
    await page.mouse.click(at.x, at.y);
    const details = page.getByRole('complementary', { name: '详情' });
    await details.getByRole('heading', { name: '四川省', exact: true }).waitFor();
    await details.getByRole('heading', { name: /^涉及这里的政策 3/ }).waitFor();
  });
});
