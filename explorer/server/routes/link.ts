/** One link: the words that say it, with their document, heading and the passage around them. */
import { z } from 'zod';
import { findEdgeType, type Store } from '../../../graph-schema/index.ts';
import { caps, type EdgeType, type LinkDetails, type Quote } from '../../api.ts';
import { type Atlas, lineOf, readLinkId } from '../atlas/atlas.ts';
import { mentionEdge } from '../atlas/drawn-types.ts';
import { placeOfMention } from '../atlas/open-mention.ts';
import { type QuotedPlace, quotedPlaces } from '../atlas/quoted-places.ts';
import { readRows } from '../atlas/read-atlas.ts';
import { documentLabel, referenceOf } from '../atlas/reference.ts';
import { factsOf } from './node.ts';
import { notFound, route } from './route.ts';

/** Adds the passage that a quote stands in; the smallest that holds all of it. */
const withPassage = async (store: Store, atlas: Atlas, { roles: _roles, ...place }: QuotedPlace): Promise<Quote> => {
  const [passage] = await readRows(
    store,
    `MATCH (p:Passage {document: $document}) WHERE p.start <= $start AND p.end >= $end
     RETURN p.text AS text, p.start AS start, p.heading AS heading ORDER BY p.end - p.start LIMIT 1`,
    { document: place.document, start: place.start, end: place.end },
  );
  const heading = passage?.heading;
  return {
    ...place,
    documentLabel: documentLabel(atlas, place.document),
    reference: referenceOf(atlas, place.document),
    ...(typeof heading === 'string' && heading !== '' ? { heading } : {}),
    ...(passage ? { around: { text: String(passage.text), start: Number(passage.start) } } : {}),
  };
};

export const link = route({
  name: 'link',
  method: 'GET',
  question: z.object({ id: z.string().min(1) }),
  answer: async ({ id }, { store, keeper }): Promise<LinkDetails> => {
    const atlas = await keeper.atlas();
    const parts = readLinkId(id);
    const [from, to] = [atlas.nodes.get(parts?.from ?? ''), atlas.nodes.get(parts?.to ?? '')];
    const type = findEdgeType(parts?.kind ?? '');
    if (!from || !to || !type || !atlas.links.has(id)) throw notFound('link', id);
    const columns = Object.keys(type.properties).map((name) => `, r.\`${name}\` AS \`${name}\``);
    const rows = await readRows(
      store,
      `MATCH (a:${from.kind} {id: $from})-[r:${type.type}]->(b:${to.kind} {id: $to}) RETURN a.id AS id${columns.join('')}`,
      { from: from.id, to: to.id },
    );
    // What is open hangs on its policy by the one place that says it.
    const open = type.type === mentionEdge ? placeOfMention(to.id) : undefined;
    const places = open ? [{ ...open, text: to.label }] : quotedPlaces(rows);
    const quotes: Quote[] = [];
    for (const place of places.slice(0, caps.quotes)) quotes.push(await withPassage(store, atlas, place));
    return {
      id,
      kind: type.type as EdgeType,
      from: lineOf(from),
      to: lineOf(to),
      facts: rows.flatMap((row) => factsOf(type.type, row)).filter((fact) => fact.name !== 'count'),
      quotes,
      left: places.length - quotes.length,
    };
  },
});
