/**
 * Railways called by their two ends and 线, as the reports of the 1950s write them.
 *
 *   takes 包头——兰州线, 内江—昆明线, 宝鸡至成都线; 丰台——沙城线, one end of which is a small town; 津浦、京汉、陇海各线, 京汉、陇海两路 (铁路), known lines of a list
 *   refuses 南北两路, 京津一线 (a front), 包头——兰州线路 (another word), 从北京到前线 (no second end)
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Gazetteer } from '../../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Span } from '../../../text/span.ts';
import type { ProjectMention } from '../../mention.ts';

const RULE = 'project-dashed-lines';
const LINE = '线';
const ROAD = '路';
const RAIL = '铁';
const LONGEST = 16;
/** Two ends by themselves, parted by a dash: towns that no list knows. */
const DASHED = /(?:^|[、，,;；。:：和有成至了的])([\u4e00-\u9fa5]{2,4})(?:—{1,2}|-{1,2})([\u4e00-\u9fa5]{2,4})$/u;
const ENDS = /([\u4e00-\u9fa5]{2,7})(?:—{1,2}|-{1,2}|~|[至到])([\u4e00-\u9fa5]{2,7})$/u;

const isPlace = (name: string, places: Gazetteer): boolean =>
  places.named(name).some(({ place }) => place.level !== 'feature' && place.level !== 'area');

/** Where the longest place that ends the run begins, or -1. */
const placeEnding = (run: string, places: Gazetteer): number => {
  for (let from = 0; from <= run.length - 2; from++) if (isPlace(run.slice(from), places)) return from;
  return -1;
};

/** 新建|黎塘——湛江线. */
const behindVerb = (folded: string, start: number, { wordAt }: Knowledge['projects']): number => {
  const word = wordAt(folded, start);
  return word?.kind === 'verb' || word?.kind === 'soft' ? word.end : start;
};

const lineEndingAt = (folded: string, at: number, { places, projects }: Knowledge): Span | undefined => {
  const from = Math.max(0, at - LONGEST);
  const words = folded.slice(from, at);
  // 线路, 线上, 一线: another word.
  if ((projects.wordAt(folded, at)?.end ?? at + 1) > at + 1 || (projects.wordAt(folded, at - 1)?.end ?? 0) > at)
    return undefined;
  const dashed = DASHED.exec(words);
  if (dashed && (isPlace(dashed[1]!, places) || isPlace(dashed[2]!, places)))
    return { start: behindVerb(folded, from + words.lastIndexOf(dashed[1]!), projects), end: at + 1 };
  const ends = ENDS.exec(words);
  if (!ends || !isPlace(ends[2]!, places)) return undefined;
  const first = placeEnding(ends[1]!, places);
  return first === -1 ? undefined : { start: from + ends.index + first, end: at + 1 };
};

const EACH = /[各两三四五六]条?$/u;
const LISTED = /(?:[\u4e00-\u9fa5]{2,3}[、和及与]){1,9}[\u4e00-\u9fa5]{2,3}$/u;
const JOINTS = /[、和及与]/u;
const LONGEST_LIST = 40;
const SHORTEST_LINE = 2;

/** 津浦、京汉、陇海|各|线: behind the last line of a list, how many they are; `word` at `at` is what they are, `mayBeNew` admits lines that no list knows. */
const linesListedAt = (
  folded: string,
  at: number,
  word: string,
  mayBeNew: boolean,
  { places, projects }: Knowledge,
): (Span & { names: string[] }) | undefined => {
  const from = Math.max(0, at - LONGEST_LIST);
  const each = EACH.exec(folded.slice(Math.max(0, at - 2), at))?.[0];
  if (each === undefined) return undefined;
  const words = folded.slice(from, at - each.length);
  const members = LISTED.exec(words)?.[0].split(JOINTS) ?? [];
  const isLine = (name: string): boolean =>
    projects.knownLine(name) !== undefined ||
    // 北京、天津两线: two cities.
    (mayBeNew && projects.areLineCharacters(name) && places.named(name).length === 0);
  // 安排|宝成、成昆: what stands before the first is no part of it.
  const last = members.length - 1;
  const before = members.findLastIndex((name, i) => i < last && !isLine(name));
  const opened = before === -1 ? undefined : members[before]!.slice(-SHORTEST_LINE);
  const listed = [...(opened !== undefined && isLine(opened) ? [opened] : []), ...members.slice(before + 1)];
  if (listed.length < 2 || !isLine(listed.at(-1)!)) return undefined;
  const start = at - each.length - listed.join(LINE).length;
  const name = word === ROAD ? RAIL + ROAD : word;
  return { start, end: at + word.length, names: listed.map((line) => line + name) };
};

/** 京汉、陇海|两|路, 胶济、津浦|两条|铁路 are railways. */
const railwaysListedAt = (folded: string, road: number, knowledge: Knowledge): ReturnType<typeof linesListedAt> => {
  const isSaid = folded[road - 1] === RAIL;
  const listed = linesListedAt(folded, isSaid ? road - 1 : road, isSaid ? RAIL + ROAD : ROAD, isSaid, knowledge);
  // 两路|口 is a town.
  return listed && (knowledge.places.longestAt(folded, road - 1)?.end ?? 0) <= road + 1 ? listed : undefined;
};

export const projectDashedLines: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, knowledge) => {
    const lines: ProjectMention[] = [];
    const add = (span: Span, names: readonly string[], head: string): void => {
      lines.push({ type: 'Project', rule: RULE, start: span.start, end: span.end, names, head });
    };
    for (let at = folded.indexOf(LINE); at !== -1; at = folded.indexOf(LINE, at + 1)) {
      const listed = linesListedAt(folded, at, LINE, true, knowledge);
      const span = listed ?? lineEndingAt(folded, at, knowledge);
      if (span) add(span, listed?.names ?? [folded.slice(span.start, span.end)], LINE);
    }
    for (let at = folded.indexOf(ROAD); at !== -1; at = folded.indexOf(ROAD, at + 1)) {
      const listed = railwaysListedAt(folded, at, knowledge);
      if (listed) add(listed, listed.names, RAIL + ROAD);
    }
    return lines;
  },
};
