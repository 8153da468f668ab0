/** Search in one box: names, aliases, numbers and codes first, then words in the texts. */
import { z } from 'zod';
import { type NodeType, nodeTypes } from '../../../graph-schema/index.ts';
import { caps, type PassageHit, type SearchAnswer } from '../../api.ts';
import { readRows } from '../atlas/read-atlas.ts';
import { documentLabel } from '../atlas/reference.ts';
import { route } from './route.ts';

/** Characters shown on both sides of words found in a text. */
const context = 24;

const kinds = nodeTypes.map(({ type }) => type as NodeType) as [NodeType, ...NodeType[]];

export const search = route({
  name: 'search',
  method: 'GET',
  /** Names come from memory, texts from the store: the page asks for each by itself, so that neither waits for the other. */
  question: z.object({
    words: z.string().max(200),
    of: z.enum(['names', 'texts']).optional(),
    kind: z.enum(kinds).optional(),
  }),
  answer: async ({ words, of, kind }, { store, keeper, names }): Promise<SearchAnswer> => {
    const atlas = await keeper.atlas();
    const wanted = words.trim();
    const named = of === 'texts' ? { hits: [], left: 0 } : names(atlas).search(wanted, caps.hits, kind);
    if (wanted.length < 2 || of === 'names') return { ...named, passages: [] };
    const rows = await readRows(
      store,
      `MATCH (p:Passage) WHERE p.text CONTAINS $wanted
       RETURN p.document AS document, p.start AS start, p.text AS text LIMIT ${caps.passages}`,
      { wanted },
      { rows: caps.passages, milliseconds: 3_000 },
    );
    const passages = rows.map((row): PassageHit => {
      const [text, document] = [String(row.text), String(row.document)];
      const at = text.indexOf(wanted);
      const start = Number(row.start) + at;
      return {
        document,
        documentLabel: documentLabel(atlas, document),
        start,
        end: start + wanted.length,
        before: text.slice(Math.max(0, at - context), at),
        words: wanted,
        after: text.slice(at + wanted.length, at + wanted.length + context),
      };
    });
    return { ...named, passages };
  },
});
