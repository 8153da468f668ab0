import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle } from '../../../scripts/sources/bundle.mjs';

const work = mkdtempSync(join(tmpdir(), 'zhengmai-bundle-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A project of its own, and a function that bundles its `main.ts`. */
const project = (name: string, files: Readonly<Record<string, string>>) => {
  const root = join(work, name);
  const write = (path: string, source: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  };
  for (const [path, source] of Object.entries(files)) write(path, source);
  const kept = join(root, 'kept');
  const make = (): Promise<string | undefined> => bundle(kept, { root, sources: ['main.ts'] });
  const run = async (): Promise<string> => {
    const folder = await make();
    return execFileSync(process.execPath, [join(folder ?? '', 'main.mjs')], { encoding: 'utf8' }).trim();
  };
  return { root, kept, write, make, run };
};

describe('bundle', () => {
  it('joins what is imported, also what is loaded only later', async () => {
    const { run } = project('joined', {
      'main.ts': `import { one } from './parts/one.ts';\nconsole.log(one, (await import('./parts/two.ts')).two);`,
      'parts/one.ts': 'export const one: number = 1;',
      'parts/two.ts': 'export const two: number = 2;',
    });
    expect(await run()).toBe('1 2');
  });

  it('leaves each file its own address in code, and what only reads like it in strings', async () => {
    const { root, run } = project('addresses', {
      'main.ts': `import { here, word } from './parts/here.mjs';\nconsole.log(new URL('.', import.meta.url).pathname, here, word);`,
      'parts/here.mjs': `#!/usr/bin/env node\nexport const here = import.meta.dirname;\nexport const word = 'import.meta.url';`,
    });
    expect(await run()).toBe(`${root}/ ${root}/parts import.meta.url`);
  });

  it('is made anew when a file that is imported has changed, also to the same length', async () => {
    const { write, make, run } = project('changed', {
      'main.ts': `import { answer } from './answer.ts';\nconsole.log(answer);`,
      'answer.ts': 'export const answer = 41;',
    });
    expect(await run()).toBe('41');
    const first = await make();
    expect(await make()).toBe(first);
    write('answer.ts', 'export const answer = 42;');
    expect(await run()).toBe('42');
    expect(await make()).not.toBe(first);
    // A process may still run from the first and load more of it.
    expect(existsSync(first ?? '')).toBe(true);
  });

  it('is not made anew for a file that was written again as it was, in a copy for example', async () => {
    const { root, make } = project('again', { 'main.ts': 'console.log(1);' });
    const first = (await make()) ?? '';
    writeFileSync(join(first, 'main.mjs'), 'console.log("kept");');
    utimesSync(join(root, 'main.ts'), new Date(0), new Date(0));
    expect(await make()).toBe(first);
    expect(readFileSync(join(first, 'main.mjs'), 'utf8')).toBe('console.log("kept");');
  });

  it('is not made anew for a file that nothing imports', async () => {
    const { root, write, make } = project('beside', { 'main.ts': 'console.log(1);', 'beside.ts': '' });
    const first = await make();
    writeFileSync(join(first ?? '', 'main.mjs'), 'console.log("kept");');
    write('beside.ts', 'export const two = 2;');
    expect(await make()).toBe(first);
    expect(readFileSync(join(first ?? '', 'main.mjs'), 'utf8')).toBe('console.log("kept");');
    expect(readdirSync(root)).toContain('beside.ts');
  });

  it('drops a bundle that is no longer current after a day', async () => {
    const { kept, write, make } = project('old', { 'main.ts': 'console.log(1);' });
    const first = (await make()) ?? '';
    const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
    utimesSync(first, twoDaysAgo, twoDaysAgo);
    write('main.ts', 'console.log(22);');
    const second = (await make()) ?? '';
    expect(existsSync(first)).toBe(false);
    expect(readdirSync(kept).sort()).toEqual([second.split('/').pop(), 'current.json'].sort());
  });

  it('is one whole bundle when two make it at once', async () => {
    const { kept, make } = project('twice', { 'main.ts': 'console.log(1);' });
    const [first, second] = await Promise.all([make(), make()]);
    expect(first).toBe(second);
    expect(readdirSync(kept)).toHaveLength(2);
  });

  it('is not there where a source has an error, and where nothing can be written', async () => {
    expect(await project('wrong', { 'main.ts': 'const = 1;' }).make()).toBeUndefined();
    const { root, write } = project('read-only', { 'main.ts': 'console.log(1);' });
    write('no-folder', '');
    expect(await bundle(join(root, 'no-folder'), { root, sources: ['main.ts'] })).toBeUndefined();
  });

  it('shows file and line of the source where something is thrown', async () => {
    const { make } = project('thrown', {
      'main.ts': `interface Nothing {}\nimport './thrown.ts';`,
      'thrown.ts': 'interface Nothing {}\n\n\nthrow new Error(import.meta.url);\n',
    });
    const main = join((await make()) ?? '', 'main.mjs');
    const { stderr } = spawnSync(process.execPath, ['--enable-source-maps', main], { encoding: 'utf8' });
    expect(stderr).toMatch(/thrown\.ts:4/);
  });
});

describe('zhengmai', () => {
  it('starts without a bundle too', () => {
    // Where node_modules cannot be written, register.mjs compiles file by file.
    const script = `await import(${JSON.stringify(resolve('scripts/sources/register.mjs'))});
      process.argv = [process.execPath, 'zhengmai', '--version'];
      await import(${JSON.stringify(resolve('scripts/zhengmai.ts'))});`;
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(told.trim()).toBe(
      execFileSync(process.execPath, ['scripts/bin.mjs', '--version'], { encoding: 'utf8' }).trim(),
    );
  });
});
