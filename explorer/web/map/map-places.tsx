/** What is drawn on the sheet: land, shaded places, points of counties, names that do not overlap, the inset. */
import { memo } from 'react';
import { MapInset } from './map-inset.tsx';
import { fillOf, MapPoint, radiusOf, titleOf } from './map-point.tsx';
import type { MapRegion } from './map-region.ts';
import type { Outline, Shape } from './outline.ts';
import { paintedShapes } from './painted.ts';
import { type NameWish, placeNames } from './place-names.ts';
import { type Placed, placedOn } from './placed-on.ts';
import { pointsOf } from './points-of.ts';

interface Props {
  readonly outline: Outline;
  readonly regions: readonly MapRegion[];
  readonly selected?: string;
  /** Units of the drawing that are one pixel on the screen. */
  readonly scale: number;
  readonly small: boolean;
  readonly say: (count: number) => string;
}

/** The land never changes: it is drawn once. */
const Land = memo(({ outline }: { readonly outline: Outline }) => (
  <>
    {outline.provinces.map(({ code, name, path }) => (
      <path key={code} d={path} className="map-land" data-code={code}>
        <title>{name}</title>
      </path>
    ))}
  </>
));

const Borders = memo(({ outline }: { readonly outline: Outline }) => (
  <>
    {outline.provinces.map(({ code, path }) => (
      <path key={code} d={path} className="map-border" />
    ))}
  </>
));

const nameSize = 12;
const fewNames = 6;

const namesFor = (
  places: readonly Placed[],
  shapes: readonly Shape[],
  pointed: ReadonlySet<string>,
  scale: number,
  small: boolean,
) => {
  const shorts = new Map(shapes.map(({ code, short }) => [code, short]));
  const size = nameSize * scale;
  const wishes = places.map(({ region, spot: [x, y] }): NameWish => {
    const below = pointed.has(region.code) ? (radiusOf(region.count, small) + 8) * scale : 0;
    return { code: region.code, text: shorts.get(region.code) ?? region.name, spot: [x, y + below], size };
  });
  return placeNames(small ? wishes.slice(0, fewNames) : wishes);
};

export const MapPlaces = ({ outline, regions, selected, scale, small, say }: Props) => {
  const most = Math.max(0, ...regions.map(({ count }) => count));
  const shapes: readonly Shape[] = [...outline.provinces, ...outline.prefectures];
  const painted = paintedShapes(outline, regions);
  const shaded = new Set(painted.map(({ shape }) => shape.code));
  const places = placedOn(outline, regions);
  const points = pointsOf(places, shaded, small);
  const pointed = new Set(points.map(({ region }) => region.code));
  const chosen = shapes.find(({ code }) => code === selected);
  return (
    <>
      <Land outline={outline} />
      {painted.map(({ shape: { code, path }, region }) => (
        <path key={code} d={path} className="map-place" data-code={code} {...fillOf(region, most)}>
          <title>{titleOf(region, say)}</title>
        </path>
      ))}
      <Borders outline={outline} />
      {outline.inset && <MapInset inset={outline.inset} scale={scale} />}
      {chosen && <path d={chosen.path} className="map-chosen" />}
      {[...points].reverse().map((placed) => {
        const radius = radiusOf(placed.region.count, small) * scale;
        return <MapPoint key={placed.region.code} {...placed} {...{ most, selected, radius, say }} />;
      })}
      {namesFor(places, shapes, pointed, scale, small).map(({ code, text, spot: [x, y], size }) => (
        <text key={code} x={x} y={y} className="map-name" fontSize={size} strokeWidth={size / 4.5}>
          {text}
        </text>
      ))}
    </>
  );
};
