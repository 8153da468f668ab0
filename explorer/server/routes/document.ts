/** The full text of a document with every mention and citation in it, by offsets into the text as it was read. */
import { z } from 'zod';
import type { DocumentAnswer, NodeLine, NodeType, TextCitation, TextMention, Value } from '../../api.ts';
import { type Atlas, lineOf } from '../atlas/atlas.ts';
import { readRows } from '../atlas/read-atlas.ts';
import { policiesOf, referenceOf } from '../atlas/reference.ts';
import { notFound, route } from './route.ts';

type Row = Readonly<Record<string, Value>>;

const optional = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** Documents are read by passage; each names things and contains citations. */
const mentionsQuery = `MATCH (:Document {id: $id})-[:HAS_PASSAGE]->(p:Passage)-[r:NAMES]->(n)
  RETURN r.start AS start, r.end AS end, r.rule AS rule, r.basis AS basis, n.id AS node, n.surface AS surface,
    n.type AS type, n.reason AS reason ORDER BY r.start, r.end`;
const candidatesQuery = `MATCH (u:Unresolved {document: $id})-[r:MAY_BE]->(n) RETURN u.id AS id, n.id AS node ORDER BY r.rank`;
const citationsQuery = `MATCH (c:Citation {document: $id}) OPTIONAL MATCH (c)-[:REFERS_TO]->(t)
  RETURN c.id AS id, c.start AS start, c.end AS end, c.relation AS relation, c.cue AS cue, c.rule AS rule, t.id AS target
  ORDER BY c.start, c.end`;
const headingsQuery = `MATCH (p:Passage {document: $id}) WHERE p.kind IN ['heading', 'title']
  RETURN p.start AS start, p.end AS end, p.text AS text ORDER BY p.start`;

const mentionOf = (row: Row, candidates: ReadonlyMap<string, readonly string[]>, atlas: Atlas): TextMention => {
  const id = String(row.node);
  const kind = (optional(row.type) ?? atlas.nodes.get(id)?.kind ?? 'Unresolved') as NodeType;
  const open = candidates.get(id);
  const reason = id.startsWith('unresolved:') ? optional(row.reason) : undefined;
  return {
    start: Number(row.start),
    end: Number(row.end),
    kind: id.startsWith('unresolved:') ? kind : (atlas.nodes.get(id)?.kind ?? kind),
    node: id,
    rule: String(row.rule ?? ''),
    basis: (optional(row.basis) ?? 'stated') as TextMention['basis'],
    ...(reason !== undefined ? { reason } : {}),
    ...(open ? { candidates: open } : {}),
  };
};

const citationOf = (row: Row): TextCitation => {
  const [cue, target] = [optional(row.cue), optional(row.target)];
  return {
    id: String(row.id),
    start: Number(row.start),
    end: Number(row.end),
    relation: String(row.relation),
    rule: String(row.rule ?? ''),
    ...(cue !== undefined ? { cue } : {}),
    ...(target !== undefined ? { target } : {}),
  };
};

const linesFor = (atlas: Atlas, mentions: readonly TextMention[], citations: readonly TextCitation[]) => {
  const lines: Record<string, NodeLine> = {};
  const ids = [
    ...mentions.flatMap((m) => [m.node, ...(m.candidates ?? [])]),
    ...citations.flatMap((c) => c.target ?? []),
  ];
  for (const id of ids) {
    const node = atlas.nodes.get(id);
    if (node) lines[id] = lineOf(node);
  }
  return lines;
};

export const document = route({
  name: 'document',
  method: 'GET',
  question: z.object({ id: z.string().min(1) }),
  answer: async ({ id }, { store, keeper }): Promise<DocumentAnswer> => {
    const atlas = await keeper.atlas();
    const [known] = await readRows(
      store,
      `MATCH (d:Document {id: $id}) RETURN d.name AS name, d.title AS title, d.text AS text, d.script AS script,
        d.encoding AS encoding, d.notices AS notices`,
      { id },
    );
    if (!known) throw notFound('document', id);
    const candidates = new Map<string, string[]>();
    for (const row of await readRows(store, candidatesQuery, { id }))
      candidates.set(String(row.id), [...(candidates.get(String(row.id)) ?? []), String(row.node)]);
    const mentions = (await readRows(store, mentionsQuery, { id })).map((row) => mentionOf(row, candidates, atlas));
    const citations = (await readRows(store, citationsQuery, { id })).map(citationOf);
    const headings = (await readRows(store, headingsQuery, { id })).map((row) => ({
      start: Number(row.start),
      end: Number(row.end),
      text: String(row.text),
    }));
    const [policy, ...others] = policiesOf(atlas, id);
    const title = optional(known.title);
    return {
      id,
      name: String(known.name),
      ...(title !== undefined ? { title } : {}),
      text: String(known.text ?? ''),
      script: String(known.script ?? ''),
      encoding: String(known.encoding ?? ''),
      ...(policy ? { policy } : {}),
      others,
      reference: referenceOf(atlas, id),
      notices: Array.isArray(known.notices) ? known.notices.map(String) : [],
      headings,
      mentions,
      citations,
      nodes: linesFor(atlas, mentions, citations),
    };
  },
});
