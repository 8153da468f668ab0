/** What tells that a file has changed without reading it. */
import { statSync } from 'node:fs';

/** Size in bytes and time of change in milliseconds, to the last digit that the file system keeps. Throws if there is no such file. */
export const stampOf = (path) => {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
};
