/** Which shapes are painted: a prefecture of which less is said than of its province would hide that under a paler shade, so it is a point. */
import type { MapRegion } from './map-region.ts';
import type { Outline, Shape } from './outline.ts';

export interface Painted {
  readonly shape: Shape;
  readonly region: MapRegion;
}

const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

export const paintedShapes = (
  { provinces, prefectures }: Pick<Outline, 'provinces' | 'prefectures'>,
  regions: readonly MapRegion[],
): readonly Painted[] => {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const said = (code: string): number => byCode.get(code)?.count ?? 0;
  return [...provinces, ...prefectures].flatMap((shape): Painted[] => {
    const region = byCode.get(shape.code);
    if (!region || (region.count === 0 && region.state === undefined)) return [];
    const isPaler = region.state === undefined && region.count < said(provinceOf(shape.code));
    return isPaler ? [] : [{ shape, region }];
  });
};
