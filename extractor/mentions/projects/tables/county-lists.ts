/**
 * Counties or cities in a cell that share what stands behind the last of them: each has one of its own.
 *
 *   takes 信丰、大余两县|中医院 → 信丰县中医院 | 大余县中医院; 邳州、新沂、睢宁|汽车客运总站; 泰和县、万安县|公共卫生检验楼
 *   refuses 信丰、大余|界河治理, 信丰至大余、会昌|公路 (one between them), 赣州、信丰|水厂 (the one holds the other), 信丰、大余 (nothing behind them)
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Span } from '../../../text/span.ts';

const FEWEST = 2;
const SHORTEST_REST = 2;
/** 两|县, 五|县市, 3个|区: how many they are, and what. */
const COUNT = /^(?:[0-9]{1,2}|[两二三四五六七八九十])个?([县市区旗])(?:[(、]?[县市区旗]\)?){0,2}/;
/** 交界, 界河, 间, 跨…, 至…: something that lies between them. */
const BETWEEN = /^[交界间跨至到—际两]/;
const LEVELS = new Set(['county', 'prefecture']);

/** Divisions that a whole word names, by their ids. */
const idsOf = (name: string, { places }: Knowledge): readonly string[] =>
  places
    .named(name)
    .filter(({ place, form }) => LEVELS.has(place.level) && form !== 'one-character')
    .map(({ place }) => place.id);

/** 大余 where they are called 县: 大余县; 肥城 was one. */
const inFull = (name: string, kind: string, knowledge: Knowledge): string =>
  kind !== '' && knowledge.places.named(name + kind).some(({ place }) => place.name === name + kind)
    ? name + kind
    : name;

export const sharedByCounties = (text: string, parts: readonly Span[], knowledge: Knowledge): readonly string[] => {
  const { places } = knowledge;
  const last = parts.at(-1)!;
  const match = places.longestAt(text, last.start);
  if (parts.length < FEWEST || !match || match.end >= last.end) return [];
  const counties = [
    ...parts.slice(0, -1).map(({ start, end }) => text.slice(start, end)),
    text.slice(last.start, match.end),
  ];
  const counted = COUNT.exec(text.slice(match.end, last.end));
  const rest = text.slice(match.end + (counted?.[0].length ?? 0), last.end);
  if (rest.length < SHORTEST_REST || BETWEEN.test(rest)) return [];
  const ids = counties.map((name) => idsOf(name, knowledge));
  const isHeld = ids.some((outer, i) =>
    ids.some((inner, k) => k !== i && outer.some((a) => inner.some((b) => a !== b && places.isWithin(b, a)))),
  );
  if (isHeld || ids.some((own) => own.length === 0)) return [];
  return counties.map((name) => inFull(name, counted?.[1] ?? '', knowledge) + rest);
};
