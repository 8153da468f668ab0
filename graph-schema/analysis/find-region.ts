/** Which region a reader means: by id, code or name; of several with one name the list with their full names. */
import { byCodeUnit } from '../graph/order.ts';
import type { Found } from './find-policy.ts';
import type { RegionEntry, View } from './view.ts';

export const findRegion = (view: View, written: string): Found<RegionEntry> => {
  const wanted = written.trim();
  const byId = view.regions.get(wanted) ?? view.regions.get(`region:${wanted}`);
  if (byId) return { status: 'found', entry: byId };
  if (wanted === '') return { status: 'none', near: [] };
  const all = [...view.regions.values()];
  const inOrder = (entries: readonly RegionEntry[]): readonly RegionEntry[] =>
    [...entries].sort((a, b) => a.fullName.length - b.fullName.length || byCodeUnit(a.id, b.id));
  const steps: readonly ((region: RegionEntry) => boolean)[] = [
    ({ fullName }) => fullName === wanted,
    ({ name }) => name === wanted,
    // 黔江 for 黔江区: the mark of its kind left out.
    ({ name }) => name.length === wanted.length + 1 && name.startsWith(wanted),
    ({ fullName }) => fullName.endsWith(wanted),
  ];
  for (const step of steps) {
    const found = inOrder(all.filter(step));
    // A place that is still there is meant before its namesake of old.
    const present = found.filter(({ validTo }) => validTo === undefined);
    if (present.length === 1 || found.length === 1) return { status: 'found', entry: (present[0] ?? found[0])! };
    if (found.length > 1) return { status: 'several', candidates: found };
  }
  return { status: 'none', near: inOrder(all.filter(({ name }) => name.includes(wanted))).slice(0, 5) };
};
