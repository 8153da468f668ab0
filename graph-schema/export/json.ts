/** Node-link JSON, for D3, NetworkX and scripts: nodes and links, each with its properties in an object of their own. */
import type { Exporter } from './exporter.ts';
import { labelOf } from './label.ts';

export const json: Exporter = {
  name: 'json',
  caption: { zh: 'JSON（节点与连线）', en: 'JSON (nodes and links)' },
  mediaType: 'application/json',
  files: ({ schema, nodes, edges }) => {
    const written = {
      directed: true,
      multigraph: true,
      graph: { creator: 'zhengmai', schema },
      nodes: nodes.map((node) => ({ id: node.id, type: node.type, label: labelOf(node), properties: node.properties })),
      links: edges.map(({ id, type, from, to, properties }) => ({
        key: id,
        type,
        source: from,
        target: to,
        properties,
      })),
    };
    return [{ name: 'graph.json', text: `${JSON.stringify(written)}\n` }];
  },
};
