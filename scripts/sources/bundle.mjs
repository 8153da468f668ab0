/**
 * Keeps what `zhengmai` runs as few files of JavaScript: a start that loads hundreds of modules one by one takes most of a second
 * longer than the same code in few, which is more than most answers take.
 *
 * A bundle is made when none is kept, and anew when a file it was made from has changed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joinedBy, joinSources } from './join-sources.mjs';
import { isUnchanged } from './stamp.mjs';

const ours = {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  sources: ['scripts/zhengmai.ts', 'graph-schema/stores/embedded-child.ts'],
};
const usualFolder = join(ours.root, 'node_modules', '.cache', 'zhengmai', 'bundles');
/** A process loads parts of its bundle only when it needs them, so one that is no longer current stays for a day. */
const keptMilliseconds = 24 * 60 * 60 * 1000;

const madeBy = ({ root, sources }) => JSON.stringify([joinedBy(root), sources]);

const findCurrent = (folder, of) => {
  try {
    const { by, name, inputs } = JSON.parse(readFileSync(join(folder, 'current.json'), 'utf8'));
    const isCurrent =
      by === madeBy(of) && Object.entries(inputs).every(([path, known]) => isUnchanged(join(of.root, path), known));
    return isCurrent && statSync(join(folder, name)).isDirectory() ? join(folder, name) : undefined;
  } catch {
    return undefined;
  }
};

/** Written aside and renamed, so that two that start at once both find whole files; named by what is in it. */
const keep = (folder, files) => {
  const hash = createHash('sha256');
  for (const { path, contents } of files) hash.update(path).update(contents);
  const name = hash.digest('hex').slice(0, 16);
  const aside = join(folder, `${name}.${process.pid}`);
  for (const { path, contents } of files) {
    mkdirSync(dirname(join(aside, path)), { recursive: true });
    writeFileSync(join(aside, path), contents);
  }
  try {
    renameSync(aside, join(folder, name));
  } catch {
    // It is there: another process has just made it, or a change was taken back.
    rmSync(aside, { recursive: true, force: true });
    utimesSync(join(folder, name), new Date(), new Date());
  }
  return name;
};

const dropOld = (folder, current) => {
  for (const name of readdirSync(folder)) {
    const isOld = Date.now() - statSync(join(folder, name)).mtimeMs > keptMilliseconds;
    if (isOld && name !== current && name !== 'current.json')
      rmSync(join(folder, name), { recursive: true, force: true });
  }
};

const make = async (folder, of) => {
  const { files, inputs } = await joinSources(of.root, of.sources);
  mkdirSync(folder, { recursive: true });
  const name = keep(folder, files);
  const list = join(folder, `current.json.${process.pid}`);
  writeFileSync(list, JSON.stringify({ by: madeBy(of), name, inputs }));
  renameSync(list, join(folder, 'current.json'));
  dropOld(folder, name);
  return join(folder, name);
};

/**
 * The folder that holds the bundle: `scripts/zhengmai.ts` is `scripts/zhengmai.mjs` in it. `of`: the `root` and the `sources` below
 * it. Undefined where none can be made: no compiler, no place to write, an error in a source; then files are compiled one by one.
 */
export const bundle = async (folder = usualFolder, of = ours) => {
  try {
    return findCurrent(folder, of) ?? (await make(folder, of));
  } catch {
    return undefined;
  }
};
