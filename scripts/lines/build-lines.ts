/** `build --jsonl`: a document a line in, the graph of that document alone a line out, checked like any other. */
import { assemble, extract, loadKnowledge, toFragment } from '../../extractor/index.ts';
import { checkGraph } from '../check-graph.ts';
import { runLines } from './answer-lines.ts';

export const buildLines = async (paths: readonly string[], out: string | undefined): Promise<void> => {
  const knowledge = loadKnowledge();
  await runLines(paths, out, (document) => {
    const graph = assemble([toFragment(extract(document, knowledge), knowledge)], knowledge);
    checkGraph(graph);
    return { doc: document.name, ...graph };
  });
};
