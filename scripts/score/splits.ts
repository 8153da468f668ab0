/**
 * The parts of the gold set: the five seeds and `dev`, on which rules are tuned, and `test`, which is only scored; beside them texts that hands
 * made in the manner of kinds which the corpora lack (plans, replies, lists, old documents): `made` to tune on, `made-unseen` only scored.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoldAnnotation } from '../gold/gold-annotation.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const goldFolder = join(root, 'test', 'gold');

export interface Split {
  readonly name: 'seeds' | 'dev' | 'test' | 'made' | 'made-unseen';
  readonly texts: string;
}

export const splits: readonly Split[] = [
  { name: 'seeds', texts: join(root, 'seeds') },
  { name: 'dev', texts: join(goldFolder, 'texts') },
  { name: 'test', texts: join(goldFolder, 'texts') },
  { name: 'made', texts: join(goldFolder, 'texts') },
  { name: 'made-unseen', texts: join(goldFolder, 'texts') },
];

export interface GoldDocument {
  readonly doc: string;
}

export interface ManifestEntry {
  readonly doc: string;
  readonly origin: string;
  readonly split: string;
  readonly use?: string;
}

export const readManifest = async (): Promise<readonly ManifestEntry[]> =>
  JSON.parse(await readFile(join(goldFolder, 'manifest.json'), 'utf8')) as readonly ManifestEntry[];

/** Parts whose places have labels of roles, in the order of the columns of the table. */
export const roleParts = ['dev', 'test', 'made', 'made-unseen'] as const satisfies readonly Split['name'][];
export type RolePart = (typeof roleParts)[number];

/** Annotations that may hold roles of places, by what they are for: those of whole documents, and those of places alone. */
export const readRoleGold = async (use: RolePart): Promise<readonly GoldAnnotation[]> => {
  const wanted = (await readManifest()).filter((entry) => (entry.use ?? entry.split) === use);
  return Promise.all(
    wanted.map(async ({ doc, split }) => {
      const file = join(goldFolder, split, doc.replace(/\.txt$/, '.json'));
      return JSON.parse(await readFile(file, 'utf8')) as GoldAnnotation;
    }),
  );
};

/** Gold annotations by the name of their document. */
export const readGold = async (split: Split): Promise<Map<string, GoldDocument>> => {
  const folder = join(goldFolder, split.name);
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const gold = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as GoldDocument),
  );
  return new Map(gold.map((annotation) => [annotation.doc, annotation]));
};

/** Whose errors are told only to who asks: what a rule was tuned on cannot be tested with. */
export const isOnlyScored = ({ name }: Pick<Split, 'name'>): boolean => name === 'test' || name === 'made-unseen';
