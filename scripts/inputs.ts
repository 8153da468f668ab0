/** Folders, files and stdin as documents to read, in the order of their names; what cannot be read becomes a problem, the rest go on. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readDocument } from '../extractor/document/read-document.ts';
import { type ReadResult, refuse } from '../extractor/document/read-result.ts';
import { largestFile, tooLarge } from '../extractor/document/read-text.ts';

export interface Input {
  /** As the caller named it, for messages. */
  readonly path: string;
  read(): Promise<ReadResult>;
}

/** In a folder, hidden files, JSON (manifests, annotations) and Word's locks (~$通知.docx) are no documents. */
const isDocument = (name: string): boolean => !/^(?:\.|~\$)/.test(name) && !name.endsWith('.json');

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** A link to a folder is followed, as who laid it there means its documents; not into a folder that holds the link, which would never end. */
const filesUnder = async (folder: string, above: readonly string[] = []): Promise<string[]> => {
  const within = [...above, await realpath(folder)];
  const entries = await readdir(folder, { withFileTypes: true });
  const kept = entries.filter(({ name }) => isDocument(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    kept.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path, within);
      if (!entry.isSymbolicLink()) return entry.isFile() ? [path] : [];
      if (!(await isFolder(path))) return [path];
      return within.includes(await realpath(path)) ? [] : filesUnder(path, within);
    }),
  );
  return found.flat();
};

const fileInput = (path: string): Input => ({
  path,
  read: async () => {
    const name = basename(path);
    try {
      const { size } = await stat(path);
      return size > largestFile ? tooLarge(name, size) : readDocument(await readFile(path), name);
    } catch (error) {
      return refuse(name, 'unreadable', (error as Error).message, 'a file that can be read');
    }
  },
});

const stdinInput: Input = {
  path: 'stdin',
  read: async () => {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of process.stdin) {
      parts.push(part as Buffer);
      size += (part as Buffer).length;
      if (size > largestFile) return tooLarge('stdin', size);
    }
    return readDocument(Buffer.concat(parts), 'stdin');
  },
};

const inputsAt = async (path: string): Promise<Input[]> => {
  if (path === '-') return [stdinInput];
  return (await isFolder(path)) ? (await filesUnder(path)).map(fileInput) : [fileInput(path)];
};

/** Without paths, what comes through a pipe; at a terminal that would wait for ever, so nothing. */
export const findInputs = async (paths: readonly string[]): Promise<Input[]> => {
  if (paths.length === 0) return process.stdin.isTTY ? [] : [stdinInput];
  const found = (await Promise.all(paths.map(inputsAt))).flat();
  // Whatever order they were named in: of two files with the same bytes always the same one is kept.
  const keyOf = ({ path }: Input): string => `${basename(path)}\0${path}`;
  return found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};
