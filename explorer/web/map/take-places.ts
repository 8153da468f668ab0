/** The places that a map shows as files: a table, and points for programs of maps. */
import { writeCsv } from '../text/table-rows.ts';
import { inOrder, type MapRegion } from './map-region.ts';

/** What the columns are called, and how levels, roles and states are said. */
export interface PlaceWords {
  readonly titles: readonly [code: string, name: string, level: string, count: string, state: string, roles: string];
  level(level: string): string;
  state(state: NonNullable<MapRegion['state']>): string;
  roles(roles: readonly string[]): string;
}

const columns = ['code', 'name', 'level', 'count', 'state', 'roles'] as const;

export const placesCsv = (regions: readonly MapRegion[], words: PlaceWords): string => {
  const rows = inOrder(regions).map(({ code, name, level, count, state, roles = [] }) => ({
    id: code,
    cells: {
      code,
      name,
      level: words.level(level),
      count,
      state: state === undefined ? '' : words.state(state),
      roles: words.roles(roles),
    },
  }));
  return writeCsv(words.titles, rows, columns);
};

/** Places without a point are left out: GeoJSON has no room for them. */
export const placesGeoJson = (regions: readonly MapRegion[]): string => {
  const features = inOrder(regions).flatMap(({ lon, lat, ...properties }) =>
    lon === undefined || lat === undefined
      ? []
      : [{ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties }],
  );
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
};
