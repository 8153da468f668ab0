/** Splits a stream of bytes at line feeds and nowhere else: U+2028 may stand in JSON, where Node's readline would cut. */

const lineFeed = 0x0a;

/** Lines as bytes, without their line feed, one at a time; a last line without one counts, an empty one does not. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const bytes of stream) {
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      parts.push(bytes.subarray(from, end));
      yield parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      parts = [];
      from = end + 1;
    }
    if (from < bytes.length) parts.push(bytes.subarray(from));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}
