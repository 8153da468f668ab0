/** GraphML, for yEd, igraph, NetworkX: everything that is known, with typed keys. */
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import type { Exporter } from './exporter.ts';
import { labelOf } from './label.ts';
import {
  type Attribute,
  edgeAttributes,
  edgeValues,
  type NamedText,
  nodeAttributes,
  nodeValues,
} from './typed-attributes.ts';
import { escapeXml, xmlAttributes } from './xml.ts';

const label: Attribute = { name: 'label', type: 'string' };

/** Keys share one room in GraphML: `n_` for nodes, `e_` for edges. */
const keys = (room: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  attributes
    .map(
      ({ name, type }) =>
        `<key${xmlAttributes({ id: `${room[0]}_${name}`, for: room, 'attr.name': name, 'attr.type': type })}/>\n`,
    )
    .join('');

const data = (room: 'n' | 'e', values: readonly NamedText[]): string =>
  values.map(([name, value]) => `<data key="${room}_${name}">${escapeXml(value)}</data>`).join('');

const writeNode = (node: GraphNode): string =>
  `<node${xmlAttributes({ id: node.id })}>${data('n', [['label', labelOf(node)], ...nodeValues(node)])}</node>\n`;

const writeEdge = (edge: GraphEdge): string => {
  const { id, from, to } = edge;
  return `<edge${xmlAttributes({ id, source: from, target: to })}>${data('e', edgeValues(edge))}</edge>\n`;
};

export const graphml: Exporter = {
  name: 'graphml',
  caption: { zh: 'GraphML（yEd、igraph）', en: 'GraphML (yEd, igraph)' },
  mediaType: 'application/graphml+xml',
  files: ({ nodes, edges }) => [
    {
      name: 'graph.graphml',
      text: [
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
        keys('node', [label, ...nodeAttributes]),
        keys('edge', edgeAttributes),
        '<graph id="zhengmai" edgedefault="directed">\n',
        ...nodes.map(writeNode),
        ...edges.map(writeEdge),
        '</graph>\n</graphml>\n',
      ].join(''),
    },
  ],
};
