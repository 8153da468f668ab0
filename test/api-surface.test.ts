/** What each house offers at its door, kept in api-surface.txt: a change to it is made on purpose (`npx vitest run test/api-surface.test.ts -u`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSource, root } from './support/source-file.ts';

const doors = ['graph-schema/index.ts', 'extractor/index.ts', 'explorer/index.ts'];

it('the doors of the houses offer what they offered', async () => {
  const surface = doors.map((door) => {
    const names = readSource(door, readFileSync(join(root, door), 'utf8')).exports;
    return [`${door}`, ...names.map(({ name, isType }) => `  ${isType ? 'type ' : ''}${name}`)].join('\n');
  });
  await expect(`${surface.join('\n\n')}\n`).toMatchFileSnapshot('./api-surface.txt');
});

it('names of types and of values are told apart', () => {
  expect(
    readSource('a.ts', "export { b, type A } from './a.ts';\nexport type { C } from './c.ts';\nexport const d = 1;")
      .exports,
  ).toEqual([
    { name: 'A', isType: true },
    { name: 'C', isType: true },
    { name: 'b', isType: false },
    { name: 'd', isType: false },
  ]);
});
