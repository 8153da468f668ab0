/**
 * The names of places that a project's name holds, as the gazetteer finds them, but for what other words hold.
 *
 *   takes 西安 in 西安区域科技创新中心, 日照 in 日照港 (a word of its own elsewhere), 南沙 in 广州港南沙港区 (no 港南区)
 *   refuses 港区 (a port's), 香 in 香港
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Named } from './other-end.ts';

const PORT = '港';
const QUARTER = '区';
const HAN = /\p{Script=Han}/u;

/** 西安区|域: the last character begins the next word. */
const withoutNextWord = (text: string, name: string, end: number, { regionCues }: Knowledge): string =>
  (regionCues.notOfTheName.get(name.at(-1) ?? '')?.at(text, end) ?? 0) > 0 ? name.slice(0, -1) : name;

type Match = ReturnType<Knowledge['places']['scan']>[number];

/** 广州|港|南沙港区: behind a city the port's character begins no name. */
const matchesIn = (text: string, { places }: Knowledge): readonly Match[] => {
  const all = places.scan(text);
  const at = all.findIndex(({ start }, i) => text[start] === PORT && all[i - 1]?.end === start);
  return at === -1 ? all : [...all.slice(0, at), ...places.scan(text, all[at]!.start + 1)];
};

/** 盐田|港, 日照|港: not a place for who looks for places, but called by one. */
const nameOf = (word: string, { places }: Knowledge): string =>
  word.endsWith(PORT) && places.named(word).length === 0 && places.named(word.slice(0, -1)).length > 0
    ? word.slice(0, -1)
    : word;

/** 徐闻|港, 日照|港|东煤码头; 江阴|港城经济区 is none. */
const portAt = (text: string, at: number, { projects, regionCues }: Knowledge): Named['port'] => {
  const end = projects.wordAt(text, at)?.end ?? at;
  const head = text.slice(at, end);
  if (head === PORT + QUARTER) return 'part';
  const goesOn =
    HAN.test(text[end] ?? '') && projects.wordAt(text, end) === null && !regionCues.directions.has(text[end]!);
  return head === PORT && !goesOn ? 'of a town' : undefined;
};

export const namesIn = (text: string, knowledge: Knowledge): readonly Named[] =>
  matchesIn(text, knowledge).map(({ start, end, word }) => {
    const name = nameOf(withoutNextWord(text, knowledge.places.name(word), end, knowledge), knowledge);
    const behind = start + name.length;
    const port = portAt(text, behind, knowledge);
    return { name, start, end: behind, ...(port ? { port } : {}) };
  });
