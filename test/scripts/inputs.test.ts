import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findInputs } from '../../scripts/inputs.ts';

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);
const found = async (...paths: string[]): Promise<string[]> =>
  (await findInputs(paths)).map(({ path }) => path.slice(folder.length + 1));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inputs-'));
  await mkdir(at('notices', '2021 年'), { recursive: true });
  await mkdir(at('elsewhere'));
  await writeFile(at('notices', 'a.txt'), '甲');
  await writeFile(at('notices', '2021 年', 'b.txt'), '乙');
  await writeFile(at('elsewhere', 'c.txt'), '丙');
});
afterEach(() => rm(folder, { recursive: true }));

describe('what is read of a folder', () => {
  test('its files and those of its folders, in the order of their names', async () => {
    expect(await found(at('notices'))).toEqual(['notices/a.txt', 'notices/2021 年/b.txt']);
  });

  test('no hidden files, no JSON, no locks of Word', async () => {
    for (const name of ['.a.txt', 'manifest.json', '~$a.docx']) await writeFile(at('elsewhere', name), '丁');
    expect(await found(at('elsewhere'))).toEqual(['elsewhere/c.txt']);
  });

  test('a link to a folder elsewhere is followed', async () => {
    await symlink(at('elsewhere'), at('notices', 'more'));
    expect(await found(at('notices'))).toEqual(['notices/a.txt', 'notices/2021 年/b.txt', 'notices/more/c.txt']);
  });

  test('a link to a folder that holds it adds nothing, nor do two that lead to each other', async () => {
    await symlink(at('notices'), at('notices', '2021 年', 'up'));
    await symlink(at('notices'), at('elsewhere', 'there'));
    await symlink(at('elsewhere'), at('notices', 'back'));
    expect(await found(at('notices'))).toEqual(['notices/a.txt', 'notices/2021 年/b.txt', 'notices/back/c.txt']);
  });

  test('a link that leads nowhere stays, so that it is named when it cannot be read', async () => {
    await symlink(at('gone.txt'), at('elsewhere', 'gone.txt'));
    const [, gone] = await findInputs([at('elsewhere')]);
    expect(await gone?.read()).toMatchObject({ status: 'refused', problem: { file: 'gone.txt', code: 'unreadable' } });
  });
});
