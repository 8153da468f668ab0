/** GEXF 1.3, for Gephi: everything that is known, with the colours, shapes and places of our own picture. */
import { findEdgeType } from '../edges/index.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { findNodeType } from '../nodes/index.ts';
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
import { xmlAttributes } from './xml.ts';

/** What GEXF calls our shapes; it knows no ring. */
const shapes = { circle: 'disc', square: 'square', diamond: 'diamond', triangle: 'triangle', ring: 'disc' } as const;

const colour = (hex: string): string => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color${xmlAttributes({ r, g, b })}/>`;
};

const declaration = (kind: string, attributes: readonly Attribute[]): string =>
  `<attributes class="${kind}">\n${attributes.map(({ name, type }) => `<attribute${xmlAttributes({ id: name, title: name, type })}/>\n`).join('')}</attributes>\n`;

const attvalues = (values: readonly NamedText[]): string =>
  `<attvalues>${values
    .map(([name, value]) => `<attvalue${xmlAttributes({ for: name, value })}/>`)
    .join('')}</attvalues>`;

const writeNode = (node: GraphNode): string => {
  const { id, type, properties } = node;
  const { colour: hex = '#6B7280', shape = 'circle' } = findNodeType(type) ?? {};
  const { x, y } = properties;
  // Gephi's y grows upwards, as ours does.
  const position =
    typeof x === 'number' && typeof y === 'number' ? `<viz:position${xmlAttributes({ x, y, z: 0 })}/>` : '';
  const look = `${colour(hex)}<viz:shape value="${shapes[shape]}"/>${position}`;
  return `<node${xmlAttributes({ id, label: labelOf(node) })}>${attvalues(nodeValues(node))}${look}</node>\n`;
};

const writeEdge = (edge: GraphEdge): string => {
  const { id, type, from, to, properties } = edge;
  const declared = findEdgeType(type);
  const weight = typeof properties.count === 'number' ? properties.count : undefined;
  const attributes = xmlAttributes({ id, source: from, target: to, label: declared?.caption.zh, weight });
  return `<edge${attributes}>${attvalues(edgeValues(edge))}${colour(declared?.colour ?? '#6B7280')}</edge>\n`;
};

export const gexf: Exporter = {
  name: 'gexf',
  caption: { zh: 'GEXF（Gephi）', en: 'GEXF (Gephi)' },
  mediaType: 'application/gexf+xml',
  files: ({ nodes, edges }) => [
    {
      name: 'graph.gexf',
      text: [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n',
        '<meta><creator>zhengmai</creator></meta>\n<graph defaultedgetype="directed" mode="static">\n',
        declaration('node', nodeAttributes),
        declaration('edge', edgeAttributes),
        `<nodes>\n${nodes.map(writeNode).join('')}</nodes>\n`,
        `<edges>\n${edges.map(writeEdge).join('')}</edges>\n`,
        '</graph>\n</gexf>\n',
      ].join(''),
    },
  ],
};
