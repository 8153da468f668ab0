/** Documents → one graph with positions, checked: a graph whose quotes are not the words of their source is never given out. */
import { assemble, type Fragment, loadKnowledge } from '../extractor/index.ts';
import { type Graph, layOut } from '../graph-schema/index.ts';
import { checkGraph } from './check-graph.ts';
import { openFragmentCache } from './fragment-cache.ts';
import { showProgress } from './progress.ts';
import { readAll } from './read-all.ts';

export interface Built {
  readonly graph: Graph;
  readonly documents: number;
  readonly failed: number;
}

export const buildGraph = async (paths: readonly string[]): Promise<Built> => {
  const { documents, problems } = await readAll(paths);
  const reading = showProgress('Reading');
  const knowledge = loadKnowledge();
  // What is read here is not read again when a document joins the collection.
  const cache = await openFragmentCache(knowledge);
  const fragments: Fragment[] = [];
  for await (const { document, done, all } of documents) {
    fragments.push(await cache.take(document));
    reading.update(done, all);
  }
  const known = fragments.length - cache.made;
  reading.end(
    `Read ${fragments.length} of ${fragments.length + problems.length} documents${known > 0 ? `, ${known} of them known already` : ''}`,
  );
  const making = showProgress('Making the graph');
  const graph = layOut(assemble(fragments, knowledge));
  checkGraph(graph);
  making.end(`Made ${graph.nodes.length} nodes and ${graph.edges.length} edges`);
  return { graph, documents: fragments.length, failed: problems.length };
};
