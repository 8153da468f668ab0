/** The accuracy table of the README, made from the stored run and from nothing else. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { StoredRun } from './stored-run.ts';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const [from, to] = ['<!-- accuracy: written by zhengmai score --store-run -->', '<!-- /accuracy -->'];

export const accuracyTable = (run: StoredRun): string => {
  const splits = Object.entries(run);
  const measures = Object.keys(splits[0]?.[1].headline ?? {});
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const figures = (measure: string): string[] =>
    splits.map(([, { headline }]) => (headline[measure] ?? Number.NaN).toFixed(3));
  type Roles = NonNullable<StoredRun[string]['roles']>;
  const ofRoles = (what: string, told: (roles: Roles) => string): string =>
    row([what, ...splits.map(([, { roles }]) => (roles ? told(roles) : '–'))]);
  const hasRoles = splits.some(([, { roles }]) => roles);
  return [
    row(['', ...splits.map(([name, { documents }]) => `${name} (${documents} documents)`)]),
    row(['---', ...splits.map(() => '---:')]),
    ...measures.map((measure) => row([measure, ...figures(measure)])),
    row(['**Mean**', ...splits.map(([, { mean }]) => `**${mean.toFixed(3)}**`)]),
    ...(hasRoles
      ? [
          ofRoles('Role of a place, accuracy', ({ accuracy }) => accuracy.toFixed(3)),
          ofRoles(
            '… where it is said without doubt (share of the places)',
            ({ certain, certainRight }) => `${certainRight.toFixed(3)} (${certain.toFixed(2)})`,
          ),
          ofRoles('… where it is in doubt: one of the two roles shown', ({ eitherRight }) => eitherRight.toFixed(3)),
        ]
      : []),
  ].join('\n');
};

/** README text with the table in its place. */
export const withAccuracy = (text: string, run: StoredRun): string => {
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < start) throw new Error(`README.md: expected the marks ${from} and ${to}, got none`);
  return `${text.slice(0, start)}${from}\n${accuracyTable(run)}\n${text.slice(end)}`;
};

export const writeReadmeTable = async (run: StoredRun): Promise<void> => {
  await writeFile(readme, withAccuracy(await readFile(readme, 'utf8'), run));
};
