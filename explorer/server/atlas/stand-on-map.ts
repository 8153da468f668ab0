/** Where things stand on a map: a place at its point, an area amid its members, a project at its site, a policy where its issuer governs. */
import type { NetworkNode } from '../../api-picture.ts';
import { type Atlas, type AtlasNode, otherEnd } from './atlas.ts';
import type { Place } from './read-places.ts';

type Stand = NonNullable<NetworkNode['stands']>;
type Point = Exclude<Stand, 'nationwide'>;

const code = /^\d{6}$/;
/** 100000 is the whole country; agencies call that level central. */
const country = /^10/;
const nationwide: ReadonlySet<string> = new Set(['country', 'central']);
/** A site in a county says more than one in its province. */
const levels = ['country', 'province', 'area', 'feature', 'prefecture', 'county', 'township'];

/** A county that has no point of its own stands in its prefecture, that in its province. */
const widening = (place: string): readonly string[] => [place, `${place.slice(0, 4)}00`, `${place.slice(0, 2)}0000`];

const middleOf = (points: readonly Point[]): Point | undefined => {
  if (points.length === 0) return undefined;
  const mean = (key: keyof Point) => points.reduce((sum, point) => sum + point[key], 0) / points.length;
  return { lon: mean('lon'), lat: mean('lat') };
};

export const standingIn = (
  atlas: Atlas,
  places: ReadonlyMap<string, Place>,
): ((node: AtlasNode) => Stand | undefined) => {
  const pointOf = (id: string): Point | undefined => {
    const { lon, lat } = places.get(id) ?? {};
    return lon === undefined || lat === undefined ? undefined : { lon, lat };
  };
  const ends = (id: string, kind: string): readonly AtlasNode[] =>
    (atlas.from.get(id) ?? [])
      .filter((link) => link.kind === kind)
      .flatMap((link) => atlas.nodes.get(otherEnd(link, id)) ?? []);
  const ofCode = (place: string | undefined): Stand | undefined => {
    if (place === undefined || !code.test(place)) return undefined;
    if (country.test(place)) return 'nationwide';
    return widening(place)
      .map((one) => pointOf(`region:${one}`))
      .find((point) => point !== undefined);
  };
  const ofRegion = ({ id, level }: AtlasNode): Stand | undefined => {
    if (level === 'country') return 'nationwide';
    const inside = /^region:(\d{6})/.exec(id)?.[1];
    return (
      pointOf(id) ?? ofCode(inside) ?? middleOf(ends(id, 'INCLUDES').flatMap((member) => pointOf(member.id) ?? []))
    );
  };
  const ofAgency = ({ place, level }: AtlasNode): Stand | undefined =>
    ofCode(place) ?? (nationwide.has(level ?? '') ? 'nationwide' : undefined);
  return (node) => {
    switch (node.kind) {
      case 'Region':
        return ofRegion(node);
      case 'Agency':
        return ofAgency(node);
      case 'Project': {
        const rank = ({ level }: AtlasNode): number => levels.indexOf(level ?? '');
        const sites = [...ends(node.id, 'LOCATED_IN')].sort((a, b) => rank(b) - rank(a));
        return sites.map(ofRegion).find((stand) => stand !== undefined);
      }
      case 'Policy': {
        const own = ofCode(node.place);
        return (
          own ??
          ends(node.id, 'ISSUED_BY')
            .map(ofAgency)
            .find((stand) => stand !== undefined)
        );
      }
      default:
        return undefined;
    }
  };
};
