/** What the picture shows, as plain values: sizes, colours, what is visible; the renderer only draws it. */
import { type Legend, type Shape, wholeName } from '../../api.ts';
import { type Network, type NetworkNode, uncrowded } from '../../api-picture.ts';
import type { Grouping, Measure, Pin } from '../state/view-state.ts';
import { type Arranged, groupOf } from './arrange.ts';
import type { GroundPiece } from './ground.ts';
import type { Guide } from './layouts/task.ts';
import { lineColour, lineWidth } from './line-look.ts';
import { mix } from './mix.ts';

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: Shape;
  /** Rim and inside: what is only cited is hollow. */
  readonly colour: string;
  readonly fill: string;
  /** Larger is labelled first. */
  readonly importance: number;
  readonly lines: number;
  /** Its label is bold, and rather covers a node than stays unsaid. */
  readonly leads: boolean;
}
export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly colour: string;
  readonly strong: string;
  readonly width: number;
  /** Drawn only when it stands out: what hangs on hubs that are set apart. */
  readonly quiet: boolean;
}
export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  /** The frame of all places, shown or not: filters must not move what stays. */
  readonly frame: { x: [number, number]; y: [number, number] };
  readonly guides: readonly Guide[];
  /** A name stands above its group, or below it. */
  readonly groups: readonly { readonly name: string; readonly ids: readonly string[]; readonly below?: true }[];
  /** So many of the usual labels: where all is full of nodes, many names say less than few. */
  readonly labelShare?: number;
  /** So many labels more, for those in the row above, where nothing else is named. */
  readonly labelsAbove?: number;
  /** A map under it. */
  readonly ground?: readonly GroundPiece[];
}
export type Scheme = 'light' | 'dark';
export const paper: Readonly<Record<Scheme, string>> = { light: '#fbfaf7', dark: '#16181c' };
export const ink: Readonly<Record<Scheme, string>> = { light: '#22252a', dark: '#e8e6e1' };

/** Held documents lead; the rest grows slowly with its links, so that a province named everywhere does not rule. */
const sizeOf = (node: NetworkNode): number => (node.held ? 11 : Math.min(7.5, 3 + 1.3 * Math.sqrt(node.degree)));

/** Where many stand, each is smaller, so that they lie beside each other and not upon each other. */
export const crowding = (count: number): number => Math.max(0.42, Math.min(1, Math.sqrt(420 / Math.max(1, count))));

/** Of fewer policies each is read. */
const manyPolicies = 60;

/** So many held documents lead in any picture; in a crowd, all of them together would hide more than they say. */
const leading = 16;

/** What stands apart in rows does not lead: its neighbours there are so near that a label which covers them says less than it hides. */
const leadersOf = ({ nodes }: Network, apart: ReadonlySet<string>): ReadonlySet<string> => {
  const held = nodes
    .filter(({ id, held }) => held && !apart.has(id))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return new Set((nodes.length > uncrowded ? held.slice(0, leading) : held).map(({ id }) => id));
};

/** Among many policies alone those lead that most others of the picture hang on, held or not: whose places are many says nothing here. */
const joinsOf = ({ nodes, links }: Network): ReadonlyMap<string, number> => {
  const joins = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  for (const { from, to } of links) {
    joins.get(from)?.add(to);
    joins.get(to)?.add(from);
  }
  return new Map([...joins].map(([id, others]) => [id, others.size]));
};

const mostJoined = (joins: ReadonlyMap<string, number>, apart: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...joins]
      .filter(([id, count]) => count > 1 && !apart.has(id))
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, leading)
      .map(([id]) => id),
  );

/** By a measure that the reader chose: areas grow with it, and the largest is as large as a held document. */
const sizeBy = (nodes: readonly NetworkNode[], measure: Measure | undefined): ((node: NetworkNode) => number) => {
  if (measure === undefined) return sizeOf;
  const most = Math.max(1, ...nodes.map((node) => node[measure]));
  return (node) => 2.6 + 10.4 * Math.sqrt(node[measure] / most);
};

/** What is left when nodes are taken out by hand. */
export const withoutNodes = (network: Network, gone: readonly string[]): Network => {
  if (gone.length === 0) return network;
  const out = new Set(gone);
  return {
    ...network,
    nodes: network.nodes.filter(({ id }) => !out.has(id)),
    links: network.links.filter(({ from, to }) => !out.has(from) && !out.has(to)),
  };
};

const frameOf = (points: readonly { readonly x: number; readonly y: number }[]): Picture['frame'] => {
  const frame: Picture['frame'] = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const { x, y } of points) {
    frame.x = [Math.min(frame.x[0], x), Math.max(frame.x[1], x)];
    frame.y = [Math.min(frame.y[0], y), Math.max(frame.y[1], y)];
  }
  return points.length === 0 ? { x: [0, 1], y: [0, 1] } : frame;
};

/** The line of the first year stands before all that is of it: with the frame it comes into sight, and its name. */
const withGuides = (frame: Picture['frame'], guides: readonly Guide[]): Picture['frame'] => {
  const widened = { ...frame };
  for (const { axis, at } of guides) widened[axis] = [Math.min(widened[axis][0], at), Math.max(widened[axis][1], at)];
  return widened;
};

export interface Look {
  readonly legend: Legend;
  readonly scheme: Scheme;
  readonly measure?: Measure;
  readonly group?: Grouping;
  /** What a group is called. */
  readonly nameOf: (group: string) => string;
  readonly hubs: ReadonlySet<string>;
  /** Nodes that stand apart, and what they are called together. */
  readonly apart?: { readonly name: string; readonly ids: readonly string[] };
  readonly pins: readonly Pin[];
  /** It shows policies and nothing else. */
  readonly arePolicies?: boolean;
}

const groupsOf = (network: Network, { group, nameOf, hubs, apart }: Look): Picture['groups'] => {
  const members = new Map<string, string[]>();
  for (const node of network.nodes) {
    const own = hubs.has(node.id) ? undefined : groupOf(node, group);
    if (own !== undefined) members.set(own, [...(members.get(own) ?? []), node.id]);
  }
  const groups = [...members].filter(([, ids]) => ids.length > 1).map(([own, ids]) => ({ name: nameOf(own), ids }));
  const shown = new Set(network.nodes.map(({ id }) => id));
  const together = apart?.ids.filter((id) => shown.has(id)) ?? [];
  return apart && together.length > 1 ? [...groups, { name: apart.name, ids: together }] : groups;
};

export const makePicture = (network: Network, arranged: Arranged, look: Look): Picture => {
  const { legend, scheme, measure, hubs } = look;
  const kinds = new Map(legend.nodes.map((kind) => [kind.type, kind]));
  const edges = new Map(legend.edges.map((kind) => [kind.type, kind]));
  const background = paper[scheme];
  const pinned = new Map(look.pins.map((pin) => [pin.id, pin]));
  const size = sizeBy(network.nodes, measure);
  const apart = new Set(look.apart?.ids);
  const joins = look.arePolicies && network.nodes.length > manyPolicies ? joinsOf(network) : undefined;
  // Beside each other, documents with their citations lie denser than places around a document.
  const crowd = crowding(network.nodes.length * (joins ? 3 : 1));
  const leads = joins ? mostJoined(joins, apart) : leadersOf(network, apart);
  const isFirst = ({ id, held }: NetworkNode) => (joins ? leads.has(id) : held && !apart.has(id));
  const hubOf = ({ from, to }: { from: string; to: string }) => hubs.has(from) || hubs.has(to);
  return {
    frame: withGuides(frameOf([...arranged.places.values()]), arranged.guides),
    guides: arranged.guides,
    groups: groupsOf(network, look),
    labelShare: crowd,
    labelsAbove: hubs.size,
    nodes: network.nodes.map((node) => {
      const kind = kinds.get(node.kind);
      const base = kind?.colour ?? '#888888';
      const colour = scheme === 'dark' ? mix(base, '#ffffff', 0.82) : base;
      const hollow = node.held === false || kind?.shape === 'ring';
      const { x, y } = pinned.get(node.id) ?? arranged.places.get(node.id) ?? { x: 0, y: 0 };
      const degree = joins?.get(node.id) ?? node.degree * (node.kind === 'Policy' ? 3 : 1);
      const measured = measure === undefined ? degree : node[measure];
      return {
        id: node.id,
        label: wholeName(node),
        x,
        y,
        size: size(node) * crowd,
        shape: kind?.shape ?? 'circle',
        colour,
        fill: hollow ? background : node.held ? colour : mix(colour, background, 0.75),
        importance: (hubs.has(node.id) ? 2e6 : isFirst(node) ? 1e6 : 0) + measured,
        lines: leads.has(node.id) ? 2 : 1,
        leads: leads.has(node.id),
      };
    }),
    links: network.links.map((link) => {
      const strong = lineColour(edges.get(link.kind)?.colour ?? '#888888', scheme);
      const policies = link.from.startsWith('policy:') && link.to.startsWith('policy:');
      return {
        id: link.id,
        from: link.from,
        to: link.to,
        colour: mix(strong, background, (policies ? 0.65 : 0.48) * (0.4 + 0.6 * crowd)),
        strong,
        width: (policies ? 2.4 : 1.5) * lineWidth(link.kind) * (0.4 + 0.6 * crowd),
        quiet: hubOf(link),
      };
    }),
  };
};
