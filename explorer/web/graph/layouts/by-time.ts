/** By time: dated policies from left to right, below them what they were the first to speak of; years without any take no room. */
import { stack } from './stack.ts';
import type { Guide, LaidOut, LayOutTask, Point, TaskNode } from './task.ts';

const cell = { width: 8, height: 9 };
const least = 70;
/** What stands below a year is about so many times as wide as high. */
const spread = 1.2;

/** The part of its year at which a date lies: the middle if only the year is known. */
const partOfYear = (date: string): number => {
  const [, month, day] = date.split('-').map(Number);
  return month === undefined ? 0.5 : Math.min(0.95, (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12);
};

/** The year of a node itself, or the first of those that speak of it, at one or two steps; '' is unknown. */
const yearsOf = ({ nodes, links }: LayOutTask): ReadonlyMap<string, string> => {
  const years = new Map(nodes.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date.slice(0, 4)]])));
  for (let step = 0; step < 2; step++) {
    const found = new Map<string, string>();
    for (const { from, to } of links)
      for (const [known, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const year = years.get(known);
        if (year !== undefined && !years.has(other) && year < (found.get(other) ?? '9999')) found.set(other, year);
      }
    for (const [id, year] of found) years.set(id, year);
  }
  return years;
};

export const byTime = (task: LayOutTask): LaidOut => {
  const years = yearsOf(task);
  const buckets = new Map<string, TaskNode[]>();
  for (const node of task.nodes) {
    // A policy without a date of its own is not put into the year of another.
    const year = (node.leads ? node.date?.slice(0, 4) : years.get(node.id)) ?? '';
    const bucket = buckets.get(year);
    if (bucket) bucket.push(node);
    else buckets.set(year, [node]);
  }
  const places: (readonly [string, Point])[] = [];
  const guides: Guide[] = [];
  let left = 0;
  for (const year of [...buckets.keys()].sort()) {
    const members = buckets.get(year) ?? [];
    const below = members.filter(({ leads }) => !leads);
    const columns = Math.ceil(Math.sqrt(below.length * spread));
    const width = Math.max(least, columns * cell.width, Math.sqrt(members.length - below.length) * cell.width * 4);
    guides.push({ axis: 'x', at: left - cell.width, name: year });
    const start = left;
    const above = members.filter(({ leads }) => leads);
    places.push(
      ...stack(
        above.map(({ id, date }) => ({ id, x: start + (date === undefined ? 0.5 : partOfYear(date)) * width })),
        { width: cell.width * 2, height: cell.height * 1.6, start: cell.height * 2.5, direction: 1 },
      ),
    );
    const indent = (width - columns * cell.width) / 2;
    for (const [i, { id }] of below.entries())
      places.push([
        id,
        {
          x: start + indent + (i % columns) * cell.width,
          y: -cell.height * (2.5 + Math.floor(i / columns)),
        },
      ]);
    left += width + cell.width * 3;
  }
  return { places, guides };
};
