/** What tells that a file is what it was. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** Size in bytes and time of change in milliseconds, to the last digit that the file system keeps. Throws if there is no such file. */
export const stampOf = (path) => {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
};

export const hashOf = (content) => createHash('sha256').update(content).digest('hex');

/** A copy of the house (an image, a checkout) has other times and the same content, which is read only then. */
export const isUnchanged = (path, { stamp, hash }) => stampOf(path) === stamp || hashOf(readFileSync(path)) === hash;
