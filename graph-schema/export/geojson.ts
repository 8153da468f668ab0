/** GeoJSON (RFC 7946), for maps: each region with a known point, the policies that touch it and the projects that lie in it. */
import type { Graph, GraphNode } from '../graph/graph.ts';
import type { Exporter } from './exporter.ts';
import { labelOf } from './label.ts';

/** Labels of the nodes from which edges of a type come in, by region id; each once, in order. */
const labelsInto = ({ nodes, edges }: Graph, type: string): ReadonlyMap<string, readonly string[]> => {
  const byId = new Map<string, GraphNode>(nodes.map((node) => [node.id, node]));
  const found = new Map<string, Set<string>>();
  for (const { type: edgeType, from, to } of edges) {
    const node = byId.get(from);
    if (edgeType === type && node) found.set(to, (found.get(to) ?? new Set<string>()).add(labelOf(node)));
  }
  return new Map([...found].map(([id, labels]) => [id, [...labels].sort()]));
};

const feature = ({ id, properties }: GraphNode, policies: readonly string[], projects: readonly string[]) => {
  const { lon, lat, x: _x, y: _y, ...known } = properties;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { ...known, policies, projects },
  };
};

export const geojson: Exporter = {
  name: 'geojson',
  caption: { zh: 'GeoJSON（地图）', en: 'GeoJSON (maps)' },
  mediaType: 'application/geo+json',
  files: (graph) => {
    const policies = labelsInto(graph, 'TOUCHES');
    const projects = labelsInto(graph, 'LOCATED_IN');
    const features = graph.nodes
      .filter(
        ({ type, properties: { lon, lat } }) => type === 'Region' && typeof lon === 'number' && typeof lat === 'number',
      )
      .map((node) => feature(node, policies.get(node.id) ?? [], projects.get(node.id) ?? []));
    return [{ name: 'regions.geojson', text: `${JSON.stringify({ type: 'FeatureCollection', features })}\n` }];
  },
};
