/** The picture of a map: places, documents and projects where they stand, over land that is shaded by counts. */
import type { Legend, NodeType } from '../../api.ts';
import type { Network, NetworkNode } from '../../api-picture.ts';
import { crowding, type DrawnNode, makePicture, type Picture, type Scheme } from '../graph/picture.ts';
import { groundOf } from './map-ground.ts';
import { type MapRegion, shadeOf } from './map-region.ts';
import { type Outline, sheet } from './outline.ts';
import { roomAround } from './room-around.ts';
import { standTogether } from './stand-together.ts';

export interface MapWanted {
  readonly network: Network;
  /** Places by the ids of their nodes: what is counted, what the outline calls them. */
  readonly regions: ReadonlyMap<string, MapRegion>;
  readonly outline: Outline;
  readonly kinds: readonly NodeType[];
  /** Only these policies, if one directive's reach is shown. */
  readonly policies?: ReadonlySet<string>;
  readonly selected?: string;
  readonly legend: Legend;
  readonly scheme: Scheme;
  /** What stands beside the land is called. */
  readonly nationwide: string;
}

const frame: Picture['frame'] = { x: [0, sheet.width], y: [-sheet.height, 0] };

/** Areas of dots grow with their counts, to a limit: counties lie close together. */
const sizeOf = ({ kind, held }: NetworkNode, region: MapRegion | undefined): number => {
  if (region) return Math.min(9, 2.6 + Math.sqrt(region.count) * 1.1);
  return kind === 'Policy' && held ? 5.5 : 3.4;
};

/** Places first, then held documents: the first of those that stand together has the middle. */
const rank = ({ kind, held }: NetworkNode): number => (kind === 'Region' ? 0 : kind !== 'Policy' ? 3 : held ? 1 : 2);

const isWanted = ({ kind, id }: NetworkNode, { kinds, policies, regions }: MapWanted): boolean => {
  if (!kinds.includes(kind)) return false;
  if (kind === 'Region') return (regions.get(id)?.count ?? 0) > 0;
  return policies === undefined || policies.has(id);
};

export interface OnMap {
  readonly picture: Picture;
  /** What is drawn, with the links among it; and how much stands nowhere. */
  readonly network: Network;
  readonly unplaced: number;
}

export const pictureOnMap = (wanted: MapWanted): OnMap => {
  const { network, regions, outline, legend, scheme, selected, nationwide } = wanted;
  const chosen = network.nodes
    .filter((node) => isWanted(node, wanted))
    .sort((a, b) => rank(a) - rank(b) || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const places = standTogether(chosen, outline.place);
  const nodes = chosen.filter(({ id }) => places.has(id));
  const ids = new Set(nodes.map(({ id }) => id));
  const room = roomAround(places);
  const drawn = {
    ...network,
    nodes,
    links: network.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
  const base = makePicture(
    drawn,
    { places, guides: [] },
    // Lines over a map would hide it: they are drawn for what is chosen.
    { legend, scheme, hubs: ids, pins: [], nameOf: (name) => name },
  );
  const shorts = new Map([...outline.provinces, ...outline.prefectures].map(({ code, short }) => [code, short]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const most = Math.max(0, ...[...regions.values()].map(({ count }) => count));
  const beside = nodes.filter(({ stands }) => stands === 'nationwide').map(({ id }) => id);
  const regionList = [...regions.values()];
  const at = selected === undefined ? undefined : regions.get(selected)?.code;
  return {
    network: drawn,
    unplaced: chosen.length - nodes.length,
    picture: {
      ...base,
      frame,
      labelShare: 1,
      // All are set apart only for their lines.
      labelsAbove: 0,
      // Above it lies the land, close by on a phone.
      groups: beside.length > 0 ? [{ name: nationwide, ids: beside, below: true }] : [],
      ground: groundOf({ outline, regions: regionList, scheme, ...(at === undefined ? {} : { selected: at }) }),
      nodes: base.nodes.map((node): DrawnNode => {
        const own = byId.get(node.id) as NetworkNode;
        const region = regions.get(node.id);
        return {
          ...node,
          size: sizeOf(own, region) * Math.max(0.6, crowding(nodes.length)) * (region ? 1 : (room.get(node.id) ?? 1)),
          label: (region && shorts.get(region.code)) ?? node.label,
          // Places are named first: they tell where one is.
          importance: region ? 1e6 + shadeOf(region.count, most) * 1e3 + region.count : own.degree,
          // Two lines mean: rather over a dot than unsaid.
          lines: region?.level === 'province' ? 2 : 1,
          leads: region?.level === 'province',
        };
      }),
    },
  };
};
