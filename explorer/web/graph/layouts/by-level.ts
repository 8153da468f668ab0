/** By administrative level: the state above, provinces, prefectures and counties below it, each beside what it hangs on. */
import { placeLevels } from '../../../api-picture.ts';
import type { Guide, LaidOut, LayOutTask, Point, TaskNode } from './task.ts';

/** What has no level stands at the bottom. */
const order = [...placeLevels, ''] as const;
const gap = { node: 10, line: 10, level: 30 };
/** The picture is about this much wider than high. */
const aspect = 2.2;
const sweeps = 6;

/** Nodes of one level in the order of the middles of their neighbours. */
const inOrder = (
  nodes: readonly TaskNode[],
  x: ReadonlyMap<string, number>,
  joined: ReadonlyMap<string, readonly string[]>,
) => {
  const wish = (id: string): number => {
    const around = (joined.get(id) ?? []).flatMap((other) => x.get(other) ?? []);
    return around.length === 0 ? (x.get(id) ?? 0) : around.reduce((sum, one) => sum + one, 0) / around.length;
  };
  return nodes
    .map((node) => ({ node, wish: wish(node.id) }))
    .sort((a, b) => a.wish - b.wish || (a.node.id < b.node.id ? -1 : 1));
};

export const byLevel = ({ nodes, links }: LayOutTask): LaidOut => {
  const joined = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const list = joined.get(a);
    if (list) list.push(b);
    else joined.set(a, [b]);
  };
  for (const { from, to } of links) {
    join(from, to);
    join(to, from);
  }
  const levelOf = ({ level }: TaskNode): string => (order.find((one) => one === level) ?? '') as string;
  const levels = order
    .map((level) => ({ level, members: nodes.filter((node) => levelOf(node) === level) }))
    .filter(({ members }) => members.length > 0);
  const perLine = Math.max(8, Math.ceil(Math.sqrt(nodes.length * aspect)));
  const width = perLine * gap.node;
  const x = new Map<string, number>(nodes.map(({ id }, i) => [id, i % width]));
  // Each level takes its order from the others in turn, as in drawings of layered graphs.
  let rows: (readonly TaskNode[])[] = levels.map(({ members }) => members);
  for (let sweep = 0; sweep < sweeps; sweep++)
    rows = rows.map((members) => {
      const sorted = inOrder(members, x, joined).map(({ node }) => node);
      for (const [i, { id }] of sorted.entries()) x.set(id, ((i + 0.5) / sorted.length) * width);
      return sorted;
    });
  const places: (readonly [string, Point])[] = [];
  const guides: Guide[] = [];
  let y = 0;
  for (const [i, members] of rows.entries()) {
    guides.push({ axis: 'y', at: y + gap.level / 2, name: levels[i]?.level ?? '' });
    const lines = Math.ceil(members.length / perLine);
    // Neighbours in order stand below each other, so that lines of one level do not tear them apart.
    for (const [j, { id }] of members.entries()) {
      const column = Math.floor(j / lines);
      const columns = Math.ceil(members.length / lines);
      places.push([id, { x: ((column + 0.5) / columns) * width, y: y - (j % lines) * gap.line }]);
    }
    y -= (lines - 1) * gap.line + gap.level;
  }
  return { places, guides };
};
