/** Policies that hang on nothing but hubs: between the others it would only fill the middle, so it stands below them in rows. */
import type { Network } from '../../api-picture.ts';
import { hiddenAtFirst } from '../state/view-state.ts';
import { boundsOf } from './bounds.ts';
import type { Point } from './layouts/task.ts';

/** A few are no trouble where they are. */
const fewest = 12;

/** Relations and kinds that are hidden at first hold nothing in its place. */
const quiet: ReadonlySet<string> = new Set(hiddenAtFirst);

/** Policies and what they leave open: no place, agency or project holds them together. What is of a hidden kind was chosen or brought in beside them: the picture is still the same. */
export const isOfPolicies = ({ nodes }: Network, hidden: readonly string[] = []): boolean => {
  const own = nodes.filter(({ kind }) => !hidden.includes(kind));
  return own.length > 0 && own.every(({ kind }) => kind === 'Policy' || kind === 'Unresolved');
};

/** In the order in which they stand: what hangs on the same hub side by side. `isHeld` is true of what something else keeps in its place. */
export const findLone = (
  network: Network,
  hubs: ReadonlySet<string>,
  isHeld: (id: string) => boolean = () => false,
): readonly string[] => {
  const kinds = new Map(network.nodes.map(({ id, kind }) => [id, kind]));
  const hubOf = new Map<string, string>();
  const joined = new Set<string>();
  for (const { kind, from, to } of network.links) {
    if (hubs.has(from)) hubOf.set(to, hubOf.get(to) ?? from);
    if (hubs.has(to)) hubOf.set(from, hubOf.get(from) ?? to);
    const counts = !quiet.has(kind) && ![from, to].some((id) => hubs.has(id) || quiet.has(kinds.get(id) ?? ''));
    if (counts && from !== to) {
      joined.add(from);
      joined.add(to);
    }
  }
  const lone = network.nodes.filter(
    // Other things that no document speaks of are not drawn while what is known beforehand is hidden.
    ({ id, kind }) => kind === 'Policy' && !joined.has(id) && !isHeld(id),
  );
  if (lone.length < fewest) return [];
  const keyOf = ({ id, date = '' }: Network['nodes'][number]): string => `${hubOf.get(id) ?? '~'} ${date} ${id}`;
  return lone
    .map((node) => ({ id: node.id, key: keyOf(node) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
};

/** Rows below the others, as wide as these and a little closer. */
export const placeLone = (lone: readonly string[], others: readonly Point[]): readonly (readonly [string, Point])[] => {
  if (lone.length === 0) return [];
  const { left, right, top, bottom } = boundsOf(others);
  const [width, height] = [Math.max(right - left, 1), Math.max(top - bottom, 1)];
  const step = Math.min(
    Math.sqrt((width * height) / Math.max(1, others.length)) * 0.8,
    // A block of more rows than a third of the picture's height would push that aside.
    Math.sqrt((width * height) / 3 / lone.length),
  );
  const columns = Math.max(1, Math.floor(width / step));
  const first = bottom - Math.max(height * 0.06, 2 * step);
  return lone.map((id, i) => [
    id,
    { x: left + ((i % columns) + 0.5) * (width / columns), y: first - Math.floor(i / columns) * step },
  ]);
};
