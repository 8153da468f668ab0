/** GraphML, for yEd, igraph, NetworkX: everything that is known, with typed keys. */
import type { Exporter } from './exporter.ts';
import { labelOf } from './label.ts';
import {
  type Attribute,
  attributeValues,
  edgeAttributes,
  edgeTypeAttribute,
  nodeAttributes,
  nodeTypeAttribute,
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

const data = (room: 'n' | 'e', values: readonly (readonly [string, string])[]): string =>
  values.map(([name, value]) => `<data key="${room}_${name}">${escapeXml(value)}</data>`).join('');

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
        ...nodes.map((node) => {
          const values = attributeValues(nodeAttributes, { ...node.properties, [nodeTypeAttribute]: node.type });
          return `<node${xmlAttributes({ id: node.id })}>${data('n', [['label', labelOf(node)], ...values])}</node>\n`;
        }),
        ...edges.map(({ id, type, from, to, properties }) => {
          const values = attributeValues(edgeAttributes, { ...properties, [edgeTypeAttribute]: type });
          return `<edge${xmlAttributes({ id, source: from, target: to })}>${data('e', values)}</edge>\n`;
        }),
        '</graph>\n</graphml>\n',
      ].join(''),
    },
  ],
};
