/** What README, CONTRIBUTING and ARCHITECTURE promise is there: files that they link to, commands that they name. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
const textOf = (page: string): string => readFileSync(page, 'utf8');
const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name!)),
];

for (const page of pages)
  describe(page, () => {
    it('links only to what exists', () => {
      const links = found(textOf(page), /\]\(([^)#]+)(?:#[^)]*)?\)/g).filter((link) => !/^https?:/.test(link));
      expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
    });

    it('names only npm scripts that there are', () => {
      expect(found(textOf(page), /npm run ([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
    });

    it('names only commands that there are', () => {
      const commands = found(textOf(page), /npx zhengmai ([a-z]+)/g);
      expect(commands.filter((name) => !existsSync(`scripts/commands/${name}.ts`))).toEqual([]);
    });
  });

describe('npm scripts', () => {
  it('run files that there are', () => {
    const files = Object.values(scripts).flatMap((script) => found(script, /((?:scripts|explorer|test)\/[\w./-]+)/g));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
