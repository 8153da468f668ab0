/** A lock file beside the store says which process holds it; a lock whose process is gone is taken over. */
import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { StoreError } from './store-error.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells a process from a later one with the same number; empty where the system does not say. */
  readonly born: string;
  readonly since: string;
}

/** Field 22 of /proc/<pid>/stat: clock ticks from boot to the start of the process. */
const bornAt = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const isAlive = (holder: Holder): boolean => {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const born = bornAt(holder.pid);
  return born === '' || holder.born === '' || born === holder.born;
};

const readHolder = (file: string): Holder | undefined => {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.host === 'string'
      ? { pid: holder.pid, host: holder.host, born: holder.born ?? '', since: holder.since ?? 'an unknown time' }
      : undefined;
  } catch {
    return undefined;
  }
};

export interface Lock {
  release(): void;
}

export const takeLock = (storePath: string): Lock => {
  const file = `${storePath}.lock`;
  const us: Holder = {
    pid: process.pid,
    host: hostname(),
    born: bornAt(process.pid),
    since: new Date().toISOString(),
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, JSON.stringify(us));
      closeSync(handle);
      return { release: () => releaseLock(file, us) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder)) throw heldBy(storePath, holder);
    removeFile(file);
  }
  throw new StoreError('held', `${storePath}: its lock ${file} could not be taken; other processes are starting on it`);
};

const heldBy = (path: string, holder: Holder): StoreError => {
  const who = holder.pid === process.pid ? `this process (pid ${holder.pid})` : `the process with pid ${holder.pid}`;
  const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
  return new StoreError(
    'held',
    `${path}: held by ${who}${where} since ${holder.since}; close that one, or give another path`,
  );
};

const releaseLock = (file: string, us: Holder): void => {
  const holder = readHolder(file);
  if (holder?.pid === us.pid && holder.born === us.born) removeFile(file);
};

const removeFile = (file: string): void => {
  try {
    unlinkSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};
