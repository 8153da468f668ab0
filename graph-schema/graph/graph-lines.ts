/**
 * The lines of a graph file, one node or edge after the other: a graph of 250,000 parts is read without its text ever standing in
 * memory as one string or one block. Bytes that are not laid out in our lines (somebody may have put the JSON in order otherwise) give undefined.
 */

const lineFeed = 0x0a;

/** The bytes of a file in pieces; called again, it begins again. A piece need not outlive the next one. */
export type Pieces = () => Iterable<Uint8Array>;

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

function* linesOf(pieces: Pieces): Generator<string> {
  const decoder = new TextDecoder();
  /** Of a line that goes on in the next piece. */
  let begun: Uint8Array[] = [];
  for (const bytes of pieces()) {
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      const rest = bytes.subarray(from, end);
      yield decoder.decode(begun.length === 0 ? rest : joined([...begun, rest]));
      begun = [];
      from = end + 1;
    }
    if (from < bytes.length) begun.push(bytes.slice(from));
  }
  if (begun.length > 0) yield decoder.decode(joined(begun));
}

export const textOf = (pieces: Pieces): string => {
  const decoder = new TextDecoder();
  let text = '';
  for (const bytes of pieces()) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
};

interface Part {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly id?: unknown;
  readonly properties?: unknown;
}

/** Ids stand in nodes, at both ends of edges and in properties: each is kept once. */
const makeOneOf = () => {
  const ids = new Map<string, string>();
  const one = (value: unknown): unknown => (typeof value === 'string' ? (ids.get(value) ?? value) : value);
  return (part: Part): Part => {
    const own = part as Record<string, unknown>;
    if (typeof part.id === 'string' && part.from === undefined) ids.set(part.id, part.id);
    if (part.from !== undefined) own.from = one(part.from);
    if (part.to !== undefined) own.to = one(part.to);
    const properties = part.properties as Record<string, unknown> | null;
    if (typeof properties === 'object') for (const name in properties) properties[name] = one(properties[name]);
    return part;
  };
};

/** What is left of a file when the parts in its two lists are taken out. */
const frameForm = /^\{"format":"zhengmai-graph","schema":("[^"\\]*"),"nodes":\[\],"edges":\[\]\}$/u;

export interface GraphLines {
  readonly schema: unknown;
  readonly nodes: unknown[];
  readonly edges: unknown[];
}

/** Undefined also for JSON that is cut or broken: whoever reads the whole text can say where. */
export const readGraphLines = (pieces: Pieces): GraphLines | undefined => {
  const nodes: unknown[] = [];
  const edges: unknown[] = [];
  const oneOf = makeOneOf();
  let frame = '';
  let before: 'frame' | 'part' | 'part and comma' = 'frame';
  try {
    for (const line of linesOf(pieces)) {
      if (frame === '' || !line.startsWith('{')) {
        if (before === 'part and comma') return undefined;
        frame += line;
        before = 'frame';
        continue;
      }
      const list = frame.endsWith('"nodes":[') ? nodes : frame.endsWith('"edges":[') ? edges : undefined;
      if (!list || before === 'part') return undefined;
      before = line.endsWith(',') ? 'part and comma' : 'part';
      list.push(oneOf(JSON.parse(before === 'part' ? line : line.slice(0, -1)) as Part));
    }
  } catch {
    return undefined;
  }
  const schema = frameForm.exec(frame)?.[1];
  return schema === undefined ? undefined : { schema: JSON.parse(schema), nodes, edges };
};
