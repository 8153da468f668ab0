/** What this collection holds: figures, documents, what is cited but missing, the regions spoken of most, the legend. */
import { z } from 'zod';
import {
  edgeTypes,
  type NodeDeclaration,
  nodeTypes,
  roleCaptions,
  type Store,
  touchRoles,
} from '../../../graph-schema/index.ts';
import { caps, type DocumentLine, type Legend, type NodeType, type OpenMention, type Summary } from '../../api.ts';
import { type Atlas, lineOf } from '../atlas/atlas.ts';
import { placeOfMention } from '../atlas/open-mention.ts';
import { ranked } from '../atlas/overview.ts';
import { readRows } from '../atlas/read-atlas.ts';
import { documentLabel, issuersOf } from '../atlas/reference.ts';
import { exportFormats } from './export.ts';
import { route } from './route.ts';

/** What a query may ask of each type; places of the picture are nothing to ask for. */
const properties: Summary['properties'] = Object.fromEntries(
  [...nodeTypes, ...edgeTypes].map(({ type, properties: declared }) => [
    type,
    Object.entries(declared as NodeDeclaration['properties'])
      .filter(([name]) => name !== 'x' && name !== 'y')
      .map(([name, { zh, en }]) => ({ name, zh, en })),
  ]),
);

const legend = (): Legend => ({
  nodes: nodeTypes.map(({ type, caption, about, colour, shape }) => ({ type, caption, about, colour, shape })),
  edges: edgeTypes.map(({ type, caption, about, colour }) => ({ type, caption, about, colour })),
  roles: touchRoles.map((role) => ({ role, caption: roleCaptions[role] })),
});

const newestFirst = (a: DocumentLine, b: DocumentLine): number =>
  (b.policy?.date ?? '').localeCompare(a.policy?.date ?? '') || a.name.localeCompare(b.name);

/** What is open in one document for one reason is one line, however often it is said. */
const openMentions = async (store: Store, atlas: Atlas): Promise<readonly OpenMention[]> => {
  const rows = await readRows(
    store,
    `MATCH (u:Unresolved)
     WITH u.document AS document, u.surface AS surface, u.type AS type, u.reason AS reason, min(u.id) AS id, count(*) AS count
     RETURN id, surface, type, reason, document, count ORDER BY id LIMIT ${ranked}`,
  );
  return rows.flatMap((row): OpenMention[] => {
    const place = placeOfMention(String(row.id));
    if (!place) return [];
    const { document, start, end } = place;
    return [
      {
        document,
        documentLabel: documentLabel(atlas, document),
        start,
        end,
        kind: row.type as NodeType,
        surface: String(row.surface),
        reason: String(row.reason),
        count: Number(row.count),
      },
    ];
  });
};

export const summary = route({
  name: 'summary',
  method: 'GET',
  question: z.object({}),
  answer: async (
    _question,
    { store, collection, questions, keeper, overview, part: partOf, makePage, today },
  ): Promise<Summary> => {
    const counts = await keeper.counts();
    const atlas = await keeper.atlas();
    const part = partOf(atlas)?.size;
    const stored = await readRows(store, 'MATCH (d:Document) RETURN d.id AS id, d.name AS name, d.title AS title');
    const documents = stored.map((row): DocumentLine => {
      const id = String(row.id);
      const policy = (atlas.from.get(id) ?? []).find((link) => link.kind === 'TEXT_OF')?.to;
      const node = policy === undefined ? undefined : atlas.nodes.get(policy);
      return {
        id,
        name: String(row.name),
        ...(typeof row.title === 'string' ? { title: row.title } : {}),
        ...(node ? { policy: lineOf(node) } : {}),
        issuers: node ? issuersOf(atlas, node.id) : [],
      };
    });
    return {
      collection,
      store: { kind: store.kind, description: store.description },
      counts,
      ...overview(atlas),
      ...(part === undefined ? {} : { part }),
      documents: documents.sort(newestFirst).slice(0, caps.documents),
      open: await openMentions(store, atlas),
      questions,
      legend: legend(),
      ...(today ? { today: today() } : {}),
      properties,
      exports: exportFormats.filter((format) => format !== 'html' || makePage !== undefined),
    };
  },
});
