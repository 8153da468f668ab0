/** A page is built once from the same sources, also when several ask for it at the same moment. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOnce, type Recipe } from '../../../explorer/server/build-once.ts';

const folder = `node_modules/.cache/build-once-test-${process.pid}`;
const recipe: Recipe = { output: `${folder}/out`, config: `${folder}/vite.config.mjs`, sources: [`${folder}/page`] };

beforeAll(() => {
  mkdirSync(`${folder}/page`, { recursive: true });
  writeFileSync(`${folder}/page/index.html`, '<!doctype html><title>one</title>');
  writeFileSync(recipe.config, `export default { root: ${JSON.stringify(`${process.cwd()}/${folder}/page`)} };`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a page', () => {
  it('is whole for all who ask for it at once', async () => {
    const built = await Promise.all([buildOnce(recipe), buildOnce(recipe), buildOnce(recipe)]);
    for (const { output } of built) expect(readFileSync(`${output}/index.html`, 'utf8')).toContain('<title>one');
  });
  it('is built again only when its sources have changed', async () => {
    expect(await buildOnce(recipe)).toMatchObject({ built: false });
    writeFileSync(`${folder}/page/index.html`, '<!doctype html><title>two</title>');
    const { built, output } = await buildOnce(recipe);
    expect([built, readFileSync(`${output}/index.html`, 'utf8')]).toEqual([
      true,
      expect.stringContaining('<title>two'),
    ]);
    expect(await buildOnce(recipe)).toMatchObject({ built: false });
  });
  it('leaves the environment as it was, and nothing beside its place', () => {
    expect(process.env.NODE_ENV).toBe('test');
    expect(existsSync(`node_modules/.cache/zhengmai-${recipe.output.replaceAll('/', '-')}-${process.pid}`)).toBe(false);
  });
});
