/**
 * Plants called by the town that they stand in, with 的 between: so the reports of the 1950s list them.
 *
 *   takes 洛阳|的|拖拉机厂, 哈尔滨、西安、湘潭等地|的|电机厂, 黄河三门峡|的|水利枢纽工程 in a list of what is built
 *   refuses 苏州的电子厂 where nothing is built (people go there), 广东的糖厂 (a province has many), 洛阳的工厂 (a kind)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Item } from '../phrase/run.ts';
import type { Spot } from '../phrase/spot.ts';
import { asKind, type Token } from '../phrase/token.ts';
import type { ReadRun } from './read-run.ts';

const OF = '的'.charCodeAt(0);
const MOST_BEFORE_HEAD = 2;
/** 工厂, 煤矿 are kinds; 拖拉机厂 says what for. */
const SHORTEST_PLANT = 3;
const BEFORE_HEAD = new Set(['name', 'ordinary', 'modifier']);

export const isOf = (text: string, { start, end }: Token): boolean =>
  end - start === 1 && text.charCodeAt(start) === OF;

const isTown = (text: string, { kind, start, end }: Token, { places }: Knowledge): boolean =>
  kind === 'place' && places.named(text.slice(start, end)).some(({ place }) => place.level !== 'province');

const endsWithPlant = ({ text, tokens, at, knowledge: { projects } }: Spot): boolean => {
  let head = at + 1;
  while (head < at + 1 + MOST_BEFORE_HEAD && BEFORE_HEAD.has(tokens[head]?.kind ?? '')) head++;
  const plant = tokens[head];
  if (plant?.kind !== 'site' || plant.end - tokens[at]!.end < SHORTEST_PLANT) return false;
  return projects.isPlant(text.slice(plant.start, plant.end));
};

const arePlaces = (text: string, item: readonly Token[], knowledge: Knowledge): boolean => {
  const last = item.at(-1);
  return last !== undefined && isTown(text, last, knowledge) && item.every(({ kind }) => kind === 'place');
};

/** 哈尔滨、西安|等|地: closes the list, and is no part of what its members are called. */
const isEtc = (text: string, item: readonly Token[], after: Item['after']): boolean =>
  after === 'etc' && item.length === 1 && text.slice(item[0]!.start, item[0]!.end) === '地';

/** The item under way with the 的 behind it, if that joins its places, or the item `before` it, to a plant. */
export const joinedToPlant = (spot: Spot, before: Item | undefined): readonly Token[] | null => {
  const { text, tokens, at, item, after, knowledge } = spot;
  if (item.length === 0 || !isOf(text, tokens[at]!) || !endsWithPlant(spot)) return null;
  const joint = asKind(tokens[at]!, 'ordinary');
  if (isEtc(text, item, after)) return before && arePlaces(text, before.tokens, knowledge) ? [joint] : null;
  return arePlaces(text, item, knowledge) ? [...item, joint] : null;
};

/** 洛阳的拖拉机厂|和|矿山机械厂: both stand there. What is put before the name of the second, or nothing. */
export const placeOfBefore = (text: string, { run: { items }, phraseOf }: ReadRun, at: number): string => {
  const own = phraseOf(items[at]!)!;
  const before = at > 0 && items[at]!.after === 'conjunction' ? phraseOf(items[at - 1]!) : null;
  const joint = before?.body.find((token) => isOf(text, token));
  if (!before || !joint || own.head.kind !== 'site' || own.tail.length > 0) return '';
  if (own.body.some(({ kind }) => kind !== 'name' && kind !== 'ordinary')) return '';
  return text[own.head.end - 1] === text[before.head.end - 1] ? text.slice(before.start, joint.end) : '';
};
