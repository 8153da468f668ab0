/** Run as a process of its own: adds a document to a collection, or replaces one by it, and kills itself when the store has told its progress so many times. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openStore, type Store, type StoreOptions } from '../../graph-schema/index.ts';
import { changeCollection, replaceDocument } from '../../scripts/collection.ts';
import { documentOf } from '../support/small-documents.ts';

const [options, file, times, old] = process.argv.slice(2) as [string, string, string, string?];
const store = await openStore(JSON.parse(options) as StoreOptions);
let told = 0;
const mortal: Store = {
  kind: store.kind,
  description: store.description,
  read: () => store.read(),
  documents: () => store.documents(),
  query: (cypher, parameters, limits) => store.query(cypher, parameters, limits),
  close: () => store.close(),
  write: (graph) => mortal.alone((write) => write(graph)),
  alone: (work) =>
    store.alone((write) =>
      work((graph) =>
        write(graph, () => {
          told += 1;
          if (told === Number(times)) process.kill(process.pid, 'SIGKILL');
        }),
      ),
    ),
};
const document = documentOf(basename(file), readFileSync(file, 'utf8'));
if (old === undefined) await changeCollection(mortal, { add: [document], remove: [] });
else await replaceDocument(mortal, old, document);
await store.close();
