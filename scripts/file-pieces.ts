/** A file in pieces of a megabyte, as often as it is asked for. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

const pieceBytes = 1 << 20;

function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    // What cannot be read twice (a pipe) is read at once.
    if (!fstatSync(file).isFile()) {
      yield readFileSync(file);
      return;
    }
    const piece = new Uint8Array(pieceBytes);
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) yield piece.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

export const filePieces =
  (path: string): (() => Iterable<Uint8Array>) =>
  () =>
    piecesOf(path);
