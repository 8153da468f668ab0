import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../../scripts/sources/compile.mjs';

const work = mkdtempSync(join(tmpdir(), 'zhengmai-compile-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const write = (name: string, source: string): string => {
  const path = join(work, name);
  writeFileSync(path, source);
  return path;
};

describe('compile', () => {
  const kept = join(work, 'kept');

  it('takes types away and adds no calls that keep names', () => {
    const code = compile(write('a.ts', 'export const double = (n: number): number => n * 2;'), kept);
    expect(code).toMatch(/export const double = \(n\) => n \* 2;/);
    expect(code).not.toContain('__name');
  });

  it('keeps what it made, one file for each source', () => {
    const path = write('b.ts', 'export const one = 1;');
    compile(path, join(work, 'twice'));
    const [name = ''] = readdirSync(join(work, 'twice'));
    const file = join(work, 'twice', name);
    // What is kept is read, not made again: the mark shows it.
    writeFileSync(file, `// kept\n${readFileSync(file, 'utf8')}`);
    expect(compile(path, join(work, 'twice'))).toMatch(/^\/\/ kept/);
    expect(readdirSync(join(work, 'twice'))).toEqual([name]);
  });

  it('makes it anew when the source has changed, and when what is kept is cut short', () => {
    const folder = join(work, 'changed');
    const path = write('c.ts', 'export const answer = 41;');
    compile(path, folder);
    write('c.ts', 'export const answer = 42;');
    expect(compile(path, folder)).toContain('answer = 42');
    const file = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 10));
    expect(compile(path, folder)).toContain('answer = 42');
  });

  it('goes on where nothing can be written', () => {
    const file = write('no-folder', '');
    expect(compile(write('d.ts', 'export const two = 2;'), file)).toContain('two = 2');
  });

  it('names the source in errors of its syntax', () => {
    expect(() => compile(write('e.ts', 'export const = 3;'), kept)).toThrow(/e\.ts:1:13/);
  });
});

describe('node --import register.mjs', () => {
  const register = resolve('scripts/sources/register.mjs');
  const run = (path: string): string =>
    execFileSync(process.execPath, ['--import', register, path], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('runs TypeScript at its own address, with what it imports', () => {
    const folder = resolve('extractor/text/span.ts');
    const main = write(
      'main.ts',
      `import { overlaps } from ${JSON.stringify(folder)};
       const is: boolean = overlaps({ start: 1, end: 3 }, { start: 2, end: 4 });
       console.log(is, new URL('.', import.meta.url).pathname);`,
    );
    expect(run(main).trim()).toBe(`true ${work}/`);
  });

  it('shows lines of the source where something is thrown', () => {
    const path = write('thrown.ts', 'interface Nothing {}\n\n\nthrow new Error("here");\n');
    expect(() => run(path)).toThrow(/thrown\.ts:4/);
  });
});
