/**
 * The page within a MIME message: browsers save pages as one file (mht, mhtml), offices mail and export them so, often under the name of a doc.
 *
 *   takes `MIME-Version: 1.0 … Content-Type: multipart/related; boundary="…"` with a part text/html in quoted-printable or Base64
 *   leaves a text that begins with `From:` or `Subject:` but has no such parts
 */

const LONGEST_HEAD = 16 * 1024;
const DEEPEST = 8;

/** Fields by their names; a field goes on where the next line is indented. */
const fieldsOf = (head: string): ReadonlyMap<string, string> =>
  new Map(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .flatMap((line) => {
        const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name.toLowerCase(), value ?? ''] as const];
      }),
  );

interface Part {
  readonly type: string;
  readonly boundary: string | undefined;
  readonly coding: string;
  /** One unit a byte. */
  readonly body: string;
}

const partOf = (message: string): Part | undefined => {
  const gap = /\r?\n\r?\n/.exec(message.slice(0, LONGEST_HEAD));
  if (!gap) return undefined;
  const fields = fieldsOf(message.slice(0, gap.index).trimStart());
  const kind = fields.get('content-type') ?? '';
  return {
    type: (kind.split(';')[0] ?? '').trim().toLowerCase(),
    boundary: /boundary="?([^";]+)"?/i.exec(kind)?.[1],
    coding: (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase(),
    body: message.slice(gap.index + gap[0].length),
  };
};

const unquoted = (body: string): Buffer =>
  Buffer.from(
    body
      .replace(/[ \t]*=\r?\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

const bytesOf = ({ coding, body }: Part): Buffer => {
  if (coding === 'quoted-printable') return unquoted(body);
  return Buffer.from(body, coding === 'base64' ? 'base64' : 'latin1');
};

const pageIn = (message: string, depth: number): Buffer | undefined => {
  const part = partOf(message);
  if (!part || depth > DEEPEST) return undefined;
  if (part.type === 'text/html') return bytesOf(part);
  if (!part.type.startsWith('multipart/') || part.boundary === undefined) return undefined;
  for (const inner of part.body.split(`--${part.boundary}`).slice(1)) {
    const page = pageIn(inner, depth + 1);
    if (page) return page;
  }
  return undefined;
};

/** Fields of a message at its first byte, and the kind of what it carries among them. */
const isMessage = (head: string): boolean =>
  /^\s*[A-Z][\w-]*: /.test(head) &&
  /^MIME-Version:/im.test(head) &&
  /^Content-Type:\s*(?:multipart\/|text\/html)/im.test(head);

/** The bytes of its page; null if it has none; undefined if it is no message. */
export const pageOfMessage = (bytes: Uint8Array): Uint8Array | null | undefined => {
  const head = Buffer.from(bytes.subarray(0, LONGEST_HEAD)).toString('latin1');
  if (!isMessage(head)) return undefined;
  return pageIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').trimStart(), 0) ?? null;
};
