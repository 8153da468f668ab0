/** Starts the page that carries its graph with it: the server's own functions answer, over a graph in memory. */
import { openMemoryStore } from '../../graph-schema/index.ts';
import { makeApp } from '../server/app.ts';
import { answerWith } from '../web/ask.ts';
import { renderPage } from '../web/render-page.tsx';
import type { Carried } from './write-page.ts';

const read = (): Carried => JSON.parse(document.getElementById('carried')?.textContent ?? '') as Carried;

const open = async () => {
  const { collection, date, graph } = read();
  return makeApp({ store: await openMemoryStore(graph), collection, today: () => date });
};
const app = open();
answerWith(async (request) => (await app)(request));
renderPage(document.getElementById('root'));
