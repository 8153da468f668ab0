/** The words behind all links that the network shows, for a file: one query for each type of link. */
import { z } from 'zod';
import { readSentences, type Store, writeSourceSpan } from '../../../graph-schema/index.ts';
import { caps } from '../../api.ts';
import type { NetworkLink, QuotesAnswer, SavedQuote } from '../../api-picture.ts';
import { type Atlas, linkId } from '../atlas/atlas.ts';
import { isClaim, mentionEdge } from '../atlas/drawn-types.ts';
import { placeOfMention } from '../atlas/open-mention.ts';
import { type QuotedPlace, quotedPlaces } from '../atlas/quoted-places.ts';
import { readRows } from '../atlas/read-atlas.ts';
import { documentLabel } from '../atlas/reference.ts';
import { networkQuestion, pickAsked } from './network.ts';
import { route } from './route.ts';

type Places = readonly QuotedPlace[];

/** What is open hangs on its policy by the one place that says it. */
const placeOfOpen = (atlas: Atlas, { to }: NetworkLink): Places => {
  const place = placeOfMention(to);
  return place ? [{ ...place, text: atlas.nodes.get(to)?.label ?? '' }] : [];
};

/** Places by the id of the link, for all links of one type. */
const readPlaces = async (store: Store, kind: string): Promise<ReadonlyMap<string, Places>> => {
  const rows = await readRows(
    store,
    `MATCH (a)-[r:${kind}]->(b) RETURN a.id AS from, b.id AS to, r.evidence AS evidence, r.quotes AS quotes, r.role AS role`,
  );
  const byLink = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const id = linkId(kind, String(row.from), String(row.to));
    const edges = byLink.get(id);
    if (edges) edges.push(row);
    else byLink.set(id, [row]);
  }
  return new Map([...byLink].map(([id, edges]) => [id, quotedPlaces(edges)]));
};

const placesOfLinks = async (store: Store, atlas: Atlas, links: readonly NetworkLink[]) => {
  const stored = new Map<string, ReadonlyMap<string, Places>>();
  for (const kind of new Set(links.map((link) => link.kind)))
    if (kind !== mentionEdge && isClaim(kind)) stored.set(kind, await readPlaces(store, kind));
  return links.map((link): readonly [id: string, Places] => [
    link.id,
    link.kind === mentionEdge ? placeOfOpen(atlas, link) : (stored.get(link.kind)?.get(link.id) ?? []),
  ]);
};

const writtenPlace = ({ document, start, end }: QuotedPlace): string => writeSourceSpan({ document, start, end });

export const quotes = route({
  name: 'quotes',
  method: 'GET',
  question: z.object(networkQuestion),
  answer: async (asked, room): Promise<QuotesAnswer> => {
    const { store, keeper } = room;
    const atlas = await keeper.atlas();
    const { links } = pickAsked(asked, room, atlas);
    const found = await placesOfLinks(store, atlas, links);
    const all = found.flatMap(([link, places]) => places.map((place) => ({ link, place })));
    const given = all.slice(0, caps.savedQuotes);
    const sentences = await readSentences(
      store,
      given.map(({ place }) => ({ place: writtenPlace(place), words: place.text })),
    );
    const files = new Map((await store.documents()).map(({ id, name }) => [id, name]));
    const answered: Record<string, SavedQuote[]> = {};
    for (const { link, place } of given) {
      const sentence = sentences.get(writtenPlace(place))?.text;
      answered[link] ??= [];
      answered[link].push({
        ...place,
        documentLabel: documentLabel(atlas, place.document),
        file: files.get(place.document) ?? place.document,
        ...(sentence === undefined ? {} : { sentence }),
      });
    }
    return { quotes: answered, left: all.length - given.length };
  },
});
