/**
 * The documents that a store holds, as a set that can be changed: what stays, what comes, what goes.
 *
 * The truth is the text of each document in the store; its claims are extracted from it again, or found in the cache. So a changed
 * collection is built exactly as if it had never been another one.
 */
import { basename } from 'node:path';
import type { Document, DocumentFormat, Encoding } from '../extractor/document/document.ts';
import { readingNotices } from '../extractor/document/notice.ts';
import { assemble, type Fragment, type Knowledge, loadKnowledge } from '../extractor/index.ts';
import { type Graph, layOut, type Store, type WriteGraph, type WriteReport } from '../graph-schema/index.ts';
import { checkGraph } from './check-graph.ts';
import { Misuse } from './exit-codes.ts';
import { type FragmentCache, openFragmentCache } from './fragment-cache.ts';
import { heldBytes, sameText } from './held-already.ts';
import { notice, showProgress } from './progress.ts';
import { showReport } from './store-graph.ts';

/** A document of the store without its text. */
export interface Held {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

const everything = { rows: 1_000_000, milliseconds: 600_000 };

export const heldDocuments = async (store: Store): Promise<readonly Held[]> => {
  const { rows } = await store.query('MATCH (d:Document) RETURN d.id, d.name, d.sha256 ORDER BY d.id', {}, everything);
  return rows.map(([id, name, sha256]) => ({ id: String(id), name: String(name), sha256: String(sha256) }));
};

const readHeld = async (store: Store, { id, name, sha256 }: Held): Promise<Document> => {
  const { rows } = await store.query(
    'MATCH (d:Document {id: $id}) RETURN d.text, d.encoding, d.format, d.notices',
    { id },
    everything,
  );
  const [source, encoding, format, notices] = rows[0] ?? [];
  if (typeof source !== 'string')
    throw new Error(`${store.description}: ${name}: expected the document's text, got none`);
  return {
    name,
    sha256,
    source,
    encoding: encoding as Encoding,
    format: format as DocumentFormat,
    notices: readingNotices(Array.isArray(notices) ? notices.map(String) : []),
  };
};

const shownHeld = 8;

/** By name (a path in front does not count), by id or by the first digits of its hash; several or none is misuse, with what there is. */
export const findHeld = (held: readonly Held[], wanted: string): Held => {
  const file = basename(wanted);
  const exact = held.filter(({ id, name }) => id === wanted || name === wanted || name === file);
  const found = exact.length > 0 ? exact : held.filter(({ sha256 }) => wanted.length >= 6 && sha256.startsWith(wanted));
  if (found.length === 1) return found[0]!;
  const among = found.length > 1 ? found : held;
  const shown = among.slice(0, shownHeld).map(({ name, id }) => `\n  ${name}  ${id}`);
  if (among.length > shownHeld)
    shown.push(`\n  and ${among.length - shownHeld} more: zhengmai ask held-documents lists them`);
  throw new Misuse(
    `${wanted}: expected one document of this name, id or hash, got ${found.length}${shown.length > 0 ? `; there are${shown.join('')}` : ''}`,
  );
};

export interface Change {
  readonly add: readonly Document[];
  readonly remove: readonly Held[];
}

export interface Changed {
  readonly graph: Graph;
  readonly documents: number;
  /** Documents whose text was read again, because the cache did not have them. */
  readonly extracted: number;
  readonly report: WriteReport;
}

const fragmentsAfter = async (store: Store, { add, remove }: Change, cache: FragmentCache): Promise<Fragment[]> => {
  const gone = new Set(remove.map(({ id }) => id));
  const coming = new Set(add.map(({ sha256 }) => sha256));
  const held = await heldDocuments(store);
  for (const said of heldBytes(held, add)) notice(said);
  const kept = held.filter(({ id, sha256 }) => !gone.has(id) && !coming.has(sha256));
  const progress = showProgress('Reading');
  const fragments: Fragment[] = [];
  for (const stays of kept) {
    fragments.push((await cache.find(stays.sha256, stays.name)) ?? (await cache.make(await readHeld(store, stays))));
    progress.update(fragments.length, kept.length + add.length);
  }
  for (const document of add) {
    fragments.push(await cache.take(document));
    progress.update(fragments.length, kept.length + add.length);
  }
  progress.end(`${fragments.length} documents: ${cache.made} read, ${fragments.length - cache.made} known already`);
  return fragments;
};

/** Builds the collection as it is after the change and makes the store equal to it. */
export const changeCollection = (store: Store, change: Change): Promise<Changed> =>
  store.alone((write) => changeAlone(store, write, change));

let knowledge: Knowledge | undefined;

const changeAlone = async (store: Store, write: WriteGraph, change: Change): Promise<Changed> => {
  // Once for all changes that a process makes.
  knowledge ??= loadKnowledge();
  const cache = await openFragmentCache(knowledge);
  const fragments = await fragmentsAfter(store, change, cache);
  const graph = layOut(assemble(fragments, knowledge));
  checkGraph(graph);
  const progress = showProgress(`Writing into ${store.description}`);
  const report = await write(graph, progress.update);
  progress.end(`Written into ${store.description}`);
  return { graph, documents: fragments.length, extracted: cache.made, report };
};

const sum = (a: WriteReport, b: WriteReport): WriteReport => ({
  nodesCreated: a.nodesCreated + b.nodesCreated,
  nodesChanged: a.nodesChanged + b.nodesChanged,
  nodesDeleted: a.nodesDeleted + b.nodesDeleted,
  edgesCreated: a.edgesCreated + b.edgesCreated,
  edgesChanged: a.edgesChanged + b.edgesChanged,
  edgesDeleted: a.edgesDeleted + b.edgesDeleted,
});

/**
 * The new document is there before the old one goes, so that a command killed in between loses neither; run again, it finds
 * the old one still there, or only the new one, and then nothing is left to take away.
 */
export const replaceDocument = async (store: Store, wanted: string, document: Document): Promise<Changed> => {
  const held = await heldDocuments(store);
  const isHere = held.some(({ sha256 }) => sha256 === document.sha256);
  const isGone = !held.some(
    ({ id, name, sha256 }) => [id, name].includes(wanted) || name === basename(wanted) || sha256.startsWith(wanted),
  );
  const old = isHere && isGone ? undefined : findHeld(held, wanted);
  if (!old) notice(`${wanted}: is not here, but ${document.name} is already; nothing is taken away`);
  else if (isHere && old.sha256 !== document.sha256) notice(`${old.name}: is taken away`);
  else for (const said of sameText(await readHeld(store, old), document)) notice(said);
  const added = await changeCollection(store, { add: [document], remove: [] });
  if (old === undefined || old.sha256 === document.sha256) return added;
  const removed = await changeCollection(store, { add: [], remove: [old] });
  return { ...removed, extracted: added.extracted + removed.extracted, report: sum(added.report, removed.report) };
};

export const sayChanged = ({ documents, report }: Changed, store: Store): void =>
  notice(`${store.description} holds ${documents} documents; ${showReport(report)}`);

/** Tells people what a change came to, and programs too if they ask. */
export const showChanged = (changed: Changed, store: Store, { json }: { readonly json: true | undefined }): void => {
  sayChanged(changed, store);
  const { documents, extracted, report } = changed;
  if (json) console.log(JSON.stringify({ documents, extracted, ...report }));
};
