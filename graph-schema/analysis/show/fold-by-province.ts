/** Reached regions under their provinces, in the order of codes; what lies in no province comes last. */
import { byCodeUnit } from '../../graph/order.ts';
import { provinceOf } from '../places.ts';
import type { ReachedRegion } from '../reached-regions.ts';
import type { View } from '../view.ts';

export interface ProvinceFold {
  /** Id of the province; absent for areas, rivers and mountains. */
  readonly province?: string;
  readonly regions: readonly ReachedRegion[];
}

export const foldByProvince = (view: View, regions: readonly ReachedRegion[]): readonly ProvinceFold[] => {
  const folds = new Map<string, ReachedRegion[]>();
  for (const reached of regions) {
    const province = provinceOf(view, reached.region)?.id ?? '';
    const fold = folds.get(province);
    if (fold) fold.push(reached);
    else folds.set(province, [reached]);
  }
  const codeOf = ({ region }: ReachedRegion): string => view.regions.get(region)?.code ?? region;
  return [...folds]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || byCodeUnit(a, b))
    .map(([province, list]) => ({
      ...(province === '' ? {} : { province }),
      regions: [...list].sort(
        (a, b) => Number(b.region === province) - Number(a.region === province) || byCodeUnit(codeOf(a), codeOf(b)),
      ),
    }));
};
