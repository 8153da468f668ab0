/** Regions in their frame: province, ancestors, what became of a place, and the members of an area at a time. */
import type { Membership, RegionEntry, View } from './view.ts';

/** The region's parents, the nearest first; safe against a frame that goes in circles. */
export const ancestorsOf = (view: View, region: string): readonly RegionEntry[] => {
  const found: RegionEntry[] = [];
  const seen = new Set([region]);
  let parent = view.regions.get(region)?.parent;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const entry = view.regions.get(parent);
    if (!entry) break;
    found.push(entry);
    parent = entry.parent;
  }
  return found;
};

/** The province that a region lies in, itself if it is one; areas and rivers lie in none. */
export const provinceOf = (view: View, region: string): RegionEntry | undefined => {
  const own = view.regions.get(region);
  if (own?.level === 'province') return own;
  const above = ancestorsOf(view, region).find(({ level }) => level === 'province');
  if (above || own?.code === undefined) return above;
  return view.regions.get(`region:${own.code.slice(0, 2)}0000`);
};

export interface Successor {
  readonly region: string;
  /** When it took the place's place. */
  readonly date?: string;
}

/** What a place became, to the end: 巢湖市 (until 2011) → 合肥市, 芜湖市, 马鞍山市. */
export const successorsOf = (view: View, region: string): readonly Successor[] => {
  const found = new Map<string, Successor>();
  const visit = (id: string): void => {
    for (const successor of view.regions.get(id)?.successors ?? []) {
      if (found.has(successor.region) || successor.region === region) continue;
      found.set(successor.region, successor);
      visit(successor.region);
    }
  };
  visit(region);
  return [...found.values()];
};

export interface Members {
  readonly members: readonly Membership[];
  /** Members that the data know for other years only. */
  readonly outside: readonly Membership[];
}

/** The members that the data give an area for the year; of an unknown year all that are known. */
export const membersOf = (view: View, area: string, year: number | undefined): Members => {
  const all = view.regions.get(area)?.members ?? [];
  const holds = ({ from, to }: Membership): boolean =>
    year === undefined || ((from === undefined || year >= from) && (to === undefined || year <= to));
  return { members: all.filter(holds), outside: all.filter((membership) => !holds(membership)) };
};

export const yearOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));
