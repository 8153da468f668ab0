/** Points in the plane and on the globe, and their distance. */
import { CypherError, needsServer } from '../errors.ts';
import { type CypherMap, type CypherValue, isMap, isNumber, numeric, Point } from '../values.ts';
import { type Functions, float, strict } from './function.ts';

const coordinate = (map: CypherMap, ...names: readonly string[]): number | undefined => {
  const value = names.map((name) => map.get(name)).find((each) => each !== undefined && each !== null);
  return value !== undefined && isNumber(value) ? numeric(value) : undefined;
};

const makePoint = (map: CypherMap): CypherValue => {
  const known = ['x', 'y', 'longitude', 'latitude', 'crs', 'srid'];
  if ([...map.keys()].some((key) => !known.includes(key))) throw needsServer('points with a height');
  if ([...map.values()].includes(null)) return null;
  const x = coordinate(map, 'x', 'longitude');
  const y = coordinate(map, 'y', 'latitude');
  if (x === undefined || y === undefined) throw new CypherError('point(): expected x and y, or longitude and latitude');
  const system = map.get('crs') ?? map.get('srid');
  const world = map.has('longitude') || system === 4326 || String(system).toLowerCase() === 'wgs-84';
  if (world && Math.abs(y) > 90) throw new CypherError(`point(): expected a latitude of -90 to 90, got ${y}`);
  return new Point(world ? 4326 : 7203, x, y);
};

/** Neo4j's sphere has the radius of the equator. */
const earth = 6_378_140;

const distance = (a: Point, b: Point): CypherValue => {
  if (a.srid !== b.srid) return null;
  if (a.srid === 7203) return float(Math.hypot(a.x - b.x, a.y - b.y));
  const [lat1, lat2] = [a.y, b.y].map((each) => (each * Math.PI) / 180) as [number, number];
  const dLat = lat2 - lat1;
  const dLon = ((b.x - a.x) * Math.PI) / 180;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(dLon / 2) ** 2;
  return float(2 * earth * Math.asin(Math.sqrt(h)));
};

export const points: Functions = {
  point: strict(1, 1, ([map]) => {
    if (!isMap(map as CypherValue)) throw new CypherError('point(): expected a MAP');
    return makePoint(map as CypherMap);
  }),
  'point.distance': strict(2, 2, ([a, b]) => (a instanceof Point && b instanceof Point ? distance(a, b) : null)),
};
