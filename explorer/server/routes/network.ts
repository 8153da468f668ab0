/** The nodes and links of the picture: what the filters let through of the whole collection, or of what lies around one node. */
import { z } from 'zod';
import { caps } from '../../api.ts';
import type { Network } from '../../api-picture.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { readExpansions } from '../atlas/expand.ts';
import { foldScript } from '../atlas/fold-script.ts';
import { pickNetwork } from '../atlas/pick-network.ts';
import { placesOf } from '../atlas/read-places.ts';
import { standingIn } from '../atlas/stand-on-map.ts';
import { linkHolds, readWords, rowHolds } from '../atlas/with-words.ts';
import { filterQuestion } from './filter-question.ts';
import { notFound, type Room, route } from './route.ts';

/** What is asked of all that shows what the network shows. */
export const networkQuestion = {
  focus: z.string().min(1).optional(),
  depth: z.coerce.number().int().min(1).max(3).optional(),
  more: z.string().optional(),
  /** What was chosen outside the picture. */
  keep: z.string().min(1).optional(),
  added: z.string().min(1).optional(),
  /** Only what the picture of a large collection opens on. */
  part: z.literal('telling').optional(),
  /** Words that rows of the table must hold, things or relations; for each word a line of the types that it names, with commas. */
  words: z.string().max(200).optional(),
  meant: z.string().max(2_000).optional(),
  of: z.enum(['nodes', 'links']).optional(),
  /** The column whose first rows are wanted, `-` for the last; kinds, levels, relations and roles in the order of their names in that language. */
  by: z
    .string()
    .regex(/^[a-z]+[-+]$/)
    .optional(),
  order: z.string().max(2_000).optional(),
  language: z.enum(['zh', 'en']).optional(),
  ...filterQuestion,
};
type Asked = z.infer<z.ZodObject<typeof networkQuestion>>;

export const pickAsked = (
  {
    focus,
    depth,
    more,
    keep,
    added,
    part,
    words = '',
    meant = '',
    of = 'nodes',
    by,
    order,
    language,
    ...filters
  }: Asked,
  { survey: surveyOf, part: partOf, written, ranks }: Room,
  atlas: Atlas,
): Network => {
  if (focus !== undefined && !atlas.nodes.has(focus)) throw notFound('node', focus);
  const survey = surveyOf(atlas);
  const wanted = readWords(words, meant, foldScript);
  const holds = wanted.length === 0 ? undefined : of === 'links' ? 'linkHolds' : 'rowHolds';
  return pickNetwork(
    atlas,
    survey,
    {
      ...(focus !== undefined ? { focus } : {}),
      ...(depth !== undefined ? { depth } : {}),
      filters,
      expansions: readExpansions(more),
      keep: added?.split('\n') ?? [],
      ...(keep === undefined ? {} : { chosen: keep }),
      part: part === undefined ? undefined : partOf(atlas),
      ...(by === undefined
        ? {}
        : {
            sorting: {
              by: { of, column: by.slice(0, -1), descending: by.endsWith('-'), order: order?.split(',') ?? [] },
              ranks: ranks(atlas, language ?? 'zh'),
            },
          }),
      ...(holds === 'rowHolds' ? { rowHolds: rowHolds(survey, written(atlas), wanted) } : {}),
      ...(holds === 'linkHolds' ? { linkHolds: linkHolds(survey, written(atlas), wanted) } : {}),
    },
    caps.networkNodes,
  );
};

export const network = route({
  name: 'network',
  method: 'GET',
  question: z.object({
    /** For a map: each node with the point where it stands. */
    on: z.literal('map').optional(),
    ...networkQuestion,
  }),
  answer: async ({ on, ...asked }, room): Promise<Network> => {
    const { store, keeper } = room;
    const atlas = await keeper.atlas();
    const picked = pickAsked(asked, room, atlas);
    if (on === undefined) return picked;
    const standsAt = standingIn(atlas, await placesOf(store, atlas));
    const nodes = picked.nodes.map((line) => {
      const node = atlas.nodes.get(line.id);
      const stands = node && standsAt(node);
      return stands === undefined ? line : { ...line, stands };
    });
    return { ...picked, nodes };
  },
});
