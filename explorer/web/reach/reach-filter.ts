/** What of a trace is shown: roles, own or lower texts, members by data; and the shown regions under their provinces. */
import type { TouchRole } from '../../api.ts';
import type { TraceAnswer, TraceRegion, TraceWay } from '../../api-analysis.ts';
import type { MapRegion } from '../map/map-region.ts';

export interface ReachFilter {
  /** Roles that are shown; undefined for all. */
  readonly roles?: readonly string[];
  readonly members: boolean;
  /** Only what this document of the trace touches. */
  readonly policy?: string;
}

/** Does it leave anything out beside members? */
export const isNarrowed = ({ roles, policy }: ReachFilter): boolean => roles !== undefined || policy !== undefined;

/** As on the map: none chosen is all, and the first that is chosen stands alone. */
export const toggleRole = ({ roles = [], ...rest }: ReachFilter, role: string): ReachFilter => {
  const next = roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role];
  return next.length === 0 ? rest : { ...rest, roles: next };
};

export const choosePolicy = ({ policy: _, ...rest }: ReachFilter, policy: string | undefined): ReachFilter =>
  policy === undefined ? rest : { ...rest, policy };

export interface ShownRegion {
  readonly region: TraceRegion;
  readonly ways: readonly TraceWay[];
}

/** Neither reached nor spared; on another day it may reach some: then the day stays to be chosen. */
export const isNowhere = ({ regions, excluded, on }: TraceAnswer): boolean =>
  regions.length + excluded.length === 0 && on === undefined;

/** A region is shown by the ways that the filter lets through; without one it is not shown. */
export const shownRegions = (
  { regions }: Pick<TraceAnswer, 'regions'>,
  { roles, members, policy }: ReachFilter,
): readonly ShownRegion[] =>
  regions.flatMap((region): ShownRegion[] => {
    const ways = region.ways.filter(
      (way) =>
        (roles === undefined || roles.includes(way.role)) &&
        (policy === undefined || way.policy === policy) &&
        (members || !way.isMember),
    );
    return ways.length === 0 ? [] : [{ region, ways }];
  });

/** Roles in which a document speaks of a place and does nothing with it. */
const asides: readonly TouchRole[] = ['example', 'origin', 'mentioned'];

/** Only an example, an origin or a mention? */
export const isAside = ({ region: { roles } }: ShownRegion): boolean => roles.every((role) => asides.includes(role));

export interface Fold {
  /** Code of the province; '' for areas, rivers and mountains. */
  readonly code: string;
  readonly name: string;
  readonly regions: readonly ShownRegion[];
}

export const foldByProvince = (shown: readonly ShownRegion[], others: string): readonly Fold[] => {
  const folds = new Map<string, { name: string; regions: ShownRegion[] }>();
  for (const one of shown) {
    const { code = '', name = others } = one.region.province ?? {};
    const fold = folds.get(code) ?? { name, regions: [] };
    folds.set(code, fold);
    fold.regions.push(one);
  }
  const codeOf = ({ region }: ShownRegion): string => region.code ?? region.node.id;
  return [...folds]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([code, { name, regions }]) => ({
      code,
      name,
      // Who asks what is touched should not read first what was only an example.
      regions: [...regions].sort((a, b) => Number(isAside(a)) - Number(isAside(b)) || (codeOf(a) < codeOf(b) ? -1 : 1)),
    }));
};

/** How many regions each document touches, whichever of them is chosen. */
export const policyCounts = (
  answer: Pick<TraceAnswer, 'regions'>,
  filter: ReachFilter,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { ways } of shownRegions(answer, choosePolicy(filter, undefined)))
    for (const policy of new Set(ways.map((way) => way.policy))) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  return counts;
};

/** How many regions each role alone would show; one in several roles counts in each. In the order of the legend. */
export const roleCounts = (
  answer: Pick<TraceAnswer, 'regions'>,
  members: boolean,
  order: readonly TouchRole[],
): readonly { readonly role: TouchRole; readonly count: number }[] =>
  order
    .map((role) => ({ role, count: shownRegions(answer, { roles: [role], members }).length }))
    .filter(({ count }) => count > 0);

/** The regions of the map: counted by the ways that are shown. */
export const toMap = (shown: readonly ShownRegion[]): readonly MapRegion[] =>
  shown.flatMap(({ region, ways }): MapRegion[] => {
    const { node, code, lon, lat, roles } = region;
    if (code === undefined) return [];
    return [
      {
        code,
        name: node.label,
        level: node.level ?? '',
        count: new Set(ways.map(({ policy }) => policy)).size,
        roles,
        ...(lon !== undefined && lat !== undefined ? { lon, lat } : {}),
      },
    ];
  });
