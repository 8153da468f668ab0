/** Search in one box: names, aliases, numbers and codes first, then words in the texts. */
import { z } from 'zod';
import { type NodeType, nodeTypes } from '../../../graph-schema/index.ts';
import { caps, type PassageHit, type SearchAnswer } from '../../api.ts';
import { foldScript } from '../atlas/fold-script.ts';
import { readRows } from '../atlas/read-atlas.ts';
import { documentLabel } from '../atlas/reference.ts';
import { patience } from '../patience.ts';
import { route } from './route.ts';

/** Characters shown on both sides of words found in a text. */
const context = 24;

/** More words than these ask for nothing that a text holds. */
const mostWords = 6;

/** Words apart from each other are looked for one by one, each as it is written and in Simplified characters. */
const formsOf = (wanted: string): readonly (readonly string[])[] =>
  wanted
    .split(/\s+/)
    .slice(0, mostWords)
    .map((word) => [...new Set([word, foldScript(word)])]);

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
  answer: async ({ words: typed, of, kind }, { store, keeper, names }, signal): Promise<SearchAnswer> => {
    const atlas = await keeper.atlas();
    const wanted = typed.trim();
    const named = of === 'texts' ? { hits: [], left: 0 } : names(atlas).search(wanted, caps.hits, kind);
    if (wanted.length < 2 || of === 'names') return { ...named, passages: [] };
    const asked = formsOf(wanted);
    const holds = asked.map((forms, i) => `(${forms.map((_, j) => `p.text CONTAINS $w${i}_${j}`).join(' OR ')})`);
    const rows = await readRows(
      store,
      `MATCH (p:Passage) WHERE ${holds.join(' AND ')}
       RETURN p.document AS document, p.start AS start, p.text AS text LIMIT ${caps.passages + 1}`,
      Object.fromEntries(asked.flatMap((forms, i) => forms.map((form, j) => [`w${i}_${j}`, form]))),
      { rows: caps.passages + 1, milliseconds: patience, signal },
    );
    const passages = rows.slice(0, caps.passages).map((row): PassageHit => {
      const [text, document] = [String(row.text), String(row.document)];
      // Of several words the longest tells most of the place.
      const [words = wanted] = asked
        .flatMap((forms) => forms.filter((form) => text.includes(form)).slice(0, 1))
        .sort((a, b) => b.length - a.length);
      const at = text.indexOf(words);
      const start = Number(row.start) + at;
      return {
        document,
        documentLabel: documentLabel(atlas, document),
        start,
        end: start + words.length,
        before: text.slice(Math.max(0, at - context), at),
        words,
        after: text.slice(at + words.length, at + words.length + context),
      };
    });
    return { ...named, passages, ...(rows.length > caps.passages ? { morePassages: true as const } : {}) };
  },
});
