/**
 * The lines of a graph file, one node or edge after the other: a graph of 250,000 parts is read without its text ever standing in
 * memory as one string. Bytes that are not laid out in our lines (somebody may have put the JSON in order otherwise) give undefined.
 */

const lineFeed = 0x0a;

function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, from);
    const end = found < 0 ? bytes.length : found;
    yield decoder.decode(bytes.subarray(from, end));
    from = end + 1;
  }
}

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
export const readGraphLines = (bytes: Uint8Array): GraphLines | undefined => {
  const nodes: unknown[] = [];
  const edges: unknown[] = [];
  const oneOf = makeOneOf();
  let frame = '';
  let before: 'frame' | 'part' | 'part and comma' = 'frame';
  try {
    for (const line of linesOf(bytes)) {
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
