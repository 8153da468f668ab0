/** The peak that a process tells is its own, whatever the process held that started it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { peakMemory } from '../../../scripts/bench/peak-memory.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const MEGABYTES = 400;

it.runIf(process.platform === 'linux')('a small process that a large one starts has a small peak', () => {
  const held = Buffer.alloc(MEGABYTES * 1e6, 1);
  const register = new URL('../../../scripts/sources/register.mjs', import.meta.url).href;
  const program = `import(${JSON.stringify(here('../../../scripts/bench/peak-memory.ts'))}).then((m) => console.log(m.peakMemory()))`;
  const child = execFileSync(process.execPath, ['--import', register, '--eval', program], { encoding: 'utf8' });
  expect(peakMemory()).toBeGreaterThan(MEGABYTES);
  expect(Number(child)).toBeGreaterThan(10);
  expect(Number(child)).toBeLessThan(MEGABYTES / 2);
  expect(held.at(-1)).toBe(1);
});
