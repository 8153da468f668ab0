/** As a trace: from what is cited to what cites it, on to projects and places, from left to right. */
import { Graph, layout } from '@dagrejs/dagre';
import type { LaidOut, LayOutTask } from './task.ts';

export const byTrace = ({ nodes, links }: LayOutTask): LaidOut => {
  const graph = new Graph().setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 130, ranker: 'tight-tree' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, size } of nodes) graph.setNode(id, { width: size * 2, height: size * 2 });
  for (const { from, to, reversed, weight } of links)
    if (from !== to) graph.setEdge(reversed ? to : from, reversed ? from : to, { weight: Math.ceil(weight * 2) });
  layout(graph);
  return {
    // Sigma's y goes up.
    places: nodes.map(({ id }) => {
      const { x, y } = graph.node(id) as { x: number; y: number };
      return [id, { x, y: -y }];
    }),
    guides: [],
  };
};
