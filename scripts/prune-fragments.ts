/**
 * Keeps the folder of fragments from growing with every change of the rules: what other rules made goes, but for the set that was
 * used last, so that two versions that take turns do not read everything again and again.
 *
 * Only files of our own names are removed: the folder may be one that ZHENGMAI_CACHE names, with other things in it.
 */
import { readdir, rmdir, stat, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';

const setName = /^[0-9a-f]{16}$/;
/** With the number of a process behind it: one that was killed while it wrote. */
const fragmentName = /^[0-9a-f]{32}\.json(?:\.\d+)?$/;

const othersKept = 1;

const removeSet = async (path: string): Promise<void> => {
  for (const name of await readdir(path)) if (fragmentName.test(name)) await unlink(join(path, name));
  await rmdir(path);
};

/** Whoever else is at work in the folder may have been quicker; what cannot be removed stays. */
const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

/** `current` is the set in use, which counts as used now. */
export const pruneFragments = async (folder: string, current: string): Promise<void> => {
  const now = new Date();
  await quietly(utimes(join(folder, current), now, now));
  const names = await readdir(folder).catch(() => []);
  // Before there were sets, all lay in the folder itself.
  for (const name of names) if (fragmentName.test(name)) await quietly(unlink(join(folder, name)));
  const others = names.filter((name) => setName.test(name) && name !== current);
  const used = await Promise.all(
    others.map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  for (const { name } of used.sort((a, b) => b.at - a.at).slice(othersKept))
    await quietly(removeSet(join(folder, name)));
};
