/** Where words start that may be heads of projects, or stand for one. */
import type { LineNames } from './line-names.ts';
import type { ProjectData } from './project-data.ts';
import { makeTrie } from './trie.ts';
import type { WordStarts } from './word-starts.ts';

/** G216|富蕴至五彩湾段: a road by its number needs no other head. */
const NUMBERED_SECTION = /[GSX][0-9]{1,4}[\u4e00-\u9fff]{2,12}?段|[国省县乡]道[\u4e00-\u9fff]{2}线/gu;

/** 110千伏|冷市变: a station in short behind its voltage. */
const SHORT_STATION = /伏[\u4e00-\u9fff]{2,7}?变/gu;

/** Signs of a project that are no heads: 引, 二期, 国道. */
const signsOf = ({ diversions, heads, words }: ProjectData): readonly string[] => [
  ...diversions.take,
  ...heads.openers,
  ...words.phases,
  ...words.streets,
  ...words.roadClasses,
];

export const makeHeadStarts = (
  data: ProjectData,
  knownHeads: readonly string[],
  { diversionEnd }: LineNames,
  starts?: WordStarts,
): ((text: string) => readonly number[]) => {
  const heads = makeTrie([...new Set([...knownHeads, ...signsOf(data)])], starts);
  const take = new Set(data.diversions.take);
  return (text) => {
    const starting = heads
      .scan(text)
      // 引 alone is a sign only where it diverts; 引领区 is a head of its own.
      .filter(({ start, end }) => end - start > 1 || !take.has(text[start]!) || diversionEnd(text, start) !== -1)
      .map(({ start }) => start);
    const roads = [NUMBERED_SECTION, SHORT_STATION].flatMap((form) =>
      Array.from(text.matchAll(form), ({ index }) => index),
    );
    return roads.length === 0 ? starting : [...starting, ...roads].sort((a, b) => a - b);
  };
};
