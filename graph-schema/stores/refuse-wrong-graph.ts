/** No store writes a graph that breaks the schema: all of it is checked before the first node is touched. */
import type { Graph } from '../graph/graph.ts';
import { showProblem } from '../validate/problem.ts';
import { validateGraph } from '../validate/validate-graph.ts';
import { StoreError } from './store-error.ts';

export const refuseWrongGraph = (graph: Graph): void => {
  const problems = validateGraph(graph);
  if (problems.length === 0) return;
  const shown = problems.slice(0, 10).map((problem) => `\n  ${showProblem(problem)}`);
  throw new StoreError(
    'wrong-graph',
    `write: expected a graph that obeys the schema, got ${problems.length} problems; nothing was written${shown.join('')}`,
  );
};
