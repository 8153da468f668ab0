/** Each export is read back by a reader that is not ours and compared with the graph. */

import { DOMParser } from '@xmldom/xmldom';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import {
  edgeTypes,
  exporters,
  findExporter,
  layOut,
  makeGraph,
  makeNode,
  nodeTypes,
} from '../../../graph-schema/index.ts';
import { exampleGraph } from '../example-graph.ts';
import { type PlainPart, plain, plainOf, withLists } from './read-back.ts';

const graph = layOut(exampleGraph);
const textOf = (name: string, from = graph): string => findExporter(name)!.files(from)[0]!.text;

describe('every export', () => {
  it.each(exporters)('$name has captions, names its files, and gives the same text twice', (exporter) => {
    expect([exporter.caption.zh, exporter.caption.en]).not.toContain('');
    const files = exporter.files(graph);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(exporter.files(graph)).toEqual(files);
  });

  it.each(exporters)('$name takes the empty graph', (exporter) => {
    expect(exporter.files(makeGraph([], [])).length).toBeGreaterThan(0);
  });
});

describe('GEXF, read by graphology', () => {
  const read = parse(MultiGraph, textOf('gexf'));

  it('gives back nodes and edges, property for property', () => {
    const nodes: PlainPart[] = read.mapNodes(
      (id, { nodeType, label: _l, color: _c, shape: _s, x: _x, y: _y, z: _z, ...rest }) => ({
        id,
        type: nodeType,
        properties: withLists(rest),
      }),
    );
    const edges: PlainPart[] = read.mapEdges(
      (id, { edgeType, label: _l, color: _c, weight: _w, ...rest }, from, to) => ({
        id,
        type: edgeType,
        from,
        to,
        properties: withLists(rest),
      }),
    );
    // Places stand in the picture's own element and are compared below.
    const flat = {
      ...graph,
      nodes: graph.nodes.map(({ properties: { x: _x, y: _y, ...properties }, ...node }) => ({ ...node, properties })),
    };
    expect(plainOf(nodes, edges)).toEqual(plain(flat));
  });

  const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))})`;
  /** Gephi's shapes; it knows no ring. */
  const shapes = { circle: 'disc', ring: 'disc', square: 'square', diamond: 'diamond', triangle: 'triangle' };

  it('keeps name, colour, shape and place of nodes', () => {
    for (const { id, type, properties } of graph.nodes) {
      const { colour, shape } = nodeTypes.find((declared) => declared.type === type)!;
      expect(read.getNodeAttributes(id)).toMatchObject({ color: rgb(colour), shape: shapes[shape] });
      if (properties.x !== undefined)
        expect(read.getNodeAttributes(id)).toMatchObject({ x: properties.x, y: properties.y });
    }
    expect(new Set(read.mapNodes((_, { shape }) => shape))).toEqual(new Set(['disc', 'square', 'diamond', 'triangle']));
    expect(read.getNodeAttribute('project:甲县乙水库', 'label')).toBe('甲县乙水库');
    expect(read.getNodeAttribute('region:500000', 'label')).toBe('重庆市');
  });

  it('keeps caption and colour of edges; what is counted is their weight', () => {
    for (const { id, type, properties } of graph.edges) {
      const { colour, caption } = edgeTypes.find((declared) => declared.type === type)!;
      const { color, label, weight } = read.getEdgeAttributes(id);
      expect({ color, label, weight }).toEqual({ color: rgb(colour), label: caption.zh, weight: properties.count });
    }
    expect(new Set(read.mapEdges((_, { weight }) => weight))).toEqual(new Set([undefined, 1, 2]));
  });

  it('says what it is, as Gephi and browsers ask', () => {
    const { mediaType, files } = findExporter('gexf')!;
    expect([mediaType, ...files(graph).map(({ name }) => name)]).toEqual(['application/gexf+xml', 'graph.gexf']);
    const root = new DOMParser().parseFromString(textOf('gexf'), 'text/xml').documentElement!;
    expect([root.namespaceURI, root.getAttribute('version')]).toEqual(['http://gexf.net/1.3', '1.3']);
  });
});

describe('GraphML, read by an XML parser', () => {
  it('gives back nodes and edges, property for property', () => {
    const xml = new DOMParser().parseFromString(textOf('graphml'), 'text/xml');
    const keys = new Map(
      Array.from(xml.getElementsByTagName('key')).map((key) => [
        key.getAttribute('id'),
        { name: key.getAttribute('attr.name')!, type: key.getAttribute('attr.type')! },
      ]),
    );
    const convert = { string: String, long: Number, double: Number, boolean: (text: string) => text === 'true' };
    const dataOf = (element: Element): Record<string, unknown> =>
      Object.fromEntries(
        Array.from(element.getElementsByTagName('data')).map((data) => {
          const { name, type } = keys.get(data.getAttribute('key'))!;
          return [name, convert[type as keyof typeof convert](data.textContent ?? '')];
        }),
      );
    const nodes = Array.from(xml.getElementsByTagName('node')).map((element): PlainPart => {
      const { nodeType, label: _label, ...rest } = dataOf(element);
      return { id: element.getAttribute('id')!, type: String(nodeType), properties: withLists(rest) };
    });
    const edges = Array.from(xml.getElementsByTagName('edge')).map((element): PlainPart => {
      const { edgeType, ...rest } = dataOf(element);
      const [id, from, to] = ['id', 'source', 'target'].map((name) => element.getAttribute(name)!);
      return { id: id!, type: String(edgeType), from: from!, to: to!, properties: withLists(rest) };
    });
    expect(plainOf(nodes, edges)).toEqual(plain(graph));
  });
});

describe('XML', () => {
  it('stays well formed whatever texts hold', () => {
    const nasty = 'a<b>&"\'\t\n\r\u0001\ufffe]]>';
    const odd = makeGraph([makeNode('Project', 'project:1', { name: nasty })], []);
    const read = parse(MultiGraph, textOf('gexf', odd));
    expect(read.getNodeAttribute('project:1', 'name')).toBe('a<b>&"\'\t\n\r\ufffd\ufffd]]>');
  });
});

describe('JSON', () => {
  it('gives back nodes and links, property for property', () => {
    const { nodes, links } = JSON.parse(textOf('json'));
    const read = plainOf(
      nodes.map(({ label: _label, ...node }: PlainPart & { label: string }) => node),
      links.map(({ key, source, target, ...link }: { key: string; source: string; target: string } & PlainPart) => ({
        ...link,
        id: key,
        from: source,
        to: target,
      })),
    );
    expect(read).toEqual(plain(graph));
  });
});

describe('GeoJSON', () => {
  const read = JSON.parse(textOf('geojson'));

  it('is a collection of points with longitude first, as RFC 7946 asks', () => {
    expect(Object.keys(read).sort()).toEqual(['features', 'type']);
    expect(read.type).toBe('FeatureCollection');
    for (const { type, geometry, properties } of read.features) {
      expect([type, geometry.type, geometry.coordinates.length, typeof properties]).toEqual([
        'Feature',
        'Point',
        2,
        'object',
      ]);
      const [longitude, latitude] = geometry.coordinates;
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    }
  });

  it('holds every region with a point, with what touches it', () => {
    expect(read.features.map(({ id }: { id: string }) => id)).toEqual(['region:500000']);
    const placed = makeGraph(
      graph.nodes.map((node) =>
        node.id === 'region:500243' ? { ...node, properties: { ...node.properties, lon: 108.2, lat: 29.3 } } : node,
      ),
      graph.edges,
    );
    const county = JSON.parse(textOf('geojson', placed)).features.find(
      ({ id }: { id: string }) => id === 'region:500243',
    );
    expect(county.properties).toMatchObject({
      projects: ['甲县乙水库'],
      policies: ['某省人民政府关于落实《某某规划纲要》的意见'],
    });
  });
});
