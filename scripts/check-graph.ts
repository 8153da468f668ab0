/** A graph that breaks the schema, or whose quotes are not the words of their source, goes no further. */
import { type Graph, showProblem, validateGraph, validateQuotes } from '../graph-schema/index.ts';

const shownProblems = 10;

export const checkGraph = (graph: Graph): void => {
  const problems = [...validateGraph(graph), ...validateQuotes(graph)];
  if (problems.length === 0) return;
  const shown = problems.slice(0, shownProblems).map((problem) => `\n  ${showProblem(problem)}`);
  throw new Error(`build: ${problems.length} problems in the graph; nothing was written${shown.join('')}`);
};
