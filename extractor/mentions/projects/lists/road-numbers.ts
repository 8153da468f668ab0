/**
 * Roads by their numbers in a list, with what is done to all of them behind the last; lines by their ends before 线.
 *
 *   `G109、G219、G695|提质改造` → G109提质改造 | G219提质改造 | G695提质改造
 *   `104国道、206国道|市区绕越段` → 104国道市区绕越段 | 206国道市区绕越段; `323省道甲至乙段、253省道|改建` → 323省道甲至乙段改建 | 253省道改建
 *   `浙赣、阜淮、|京广线` → 浙赣线 | 阜淮线 | 京广线
 *   not `G109、5A级景区`: no road stands behind it; not `104国道、206国道|徐州段`: which part of one road it is; not `旅游、京广线`: no ends of a line
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Item } from '../phrase/run.ts';
import type { SharedHead } from './group-names.ts';
import type { ReadRun } from './read-run.ts';

const ROAD_NUMBER = /^(?:[GSX][0-9]{1,4}线?|[0-9]{2,4}[国省县乡]道)$/;
/** 323省道|新沂至邳州段: a part of such a road, told of beside other roads by what is done to all of them. */
const ROAD_SECTION = /^(?:[GSX][0-9]{1,4}线?|[0-9]{2,4}[国省县乡]道).{2,14}段$/;
const SECTION = '段';
/** 京广|线: known by its ends. */
const KNOWN_LINE = /^..线$/;
const ENDS = 2;

const textOf = (text: string, { tokens }: Item): string => text.slice(tokens[0]!.start, tokens.at(-1)!.end);

const areEnds = (text: string, { tokens }: Item, { projects }: Knowledge): boolean => {
  const [name] = tokens;
  return (
    tokens.length === 1 &&
    (name!.kind === 'name' || name!.kind === 'place') &&
    name!.end - name!.start === ENDS &&
    (projects.areUsualEnds(text.slice(name!.start, name!.end)) ||
      projects.knownLine(text.slice(name!.start, name!.end)) !== undefined)
  );
};

/** The items before `at` that stand in one list with it, each with the part that all of them share. */
const listBefore = (
  text: string,
  { run: { items }, phraseOf }: ReadRun,
  at: number,
  { shared, isMember }: { readonly shared: string; readonly isMember: (item: Item) => boolean },
): readonly SharedHead[] => {
  const { start, end } = phraseOf(items[at]!)!;
  let first = at;
  // Where a text begins 与京广线, the conjunction has nothing before it.
  while (first > 0 && items[first]!.after === 'conjunction' && isMember(items[first - 1]!)) first--;
  if (first === at) return [];
  const names = [...items.slice(first, at).map((item) => textOf(text, item) + shared), text.slice(start, end)];
  return [{ start: items[first]!.tokens[0]!.start, end, names }];
};

/** 昭平走马至黄姚段|改扩建: the section is of the last road, what is done to it of all. */
const workOnly = (text: string, phrase: Phrase, knowledge: Knowledge): string => {
  const done = text.slice(phrase.head.end, phrase.end);
  const section = done.lastIndexOf(SECTION) + 1;
  const isOwn = section > 0 && section < done.length && namesPlace(text, phrase, knowledge);
  return isOwn ? done.slice(section) : done;
};

/** 徐州|段, 甲至乙|段. */
const namesPlace = (text: string, { head, end }: Phrase, { places }: Knowledge): boolean => {
  for (let at = head.end; at < end - 1; at++) {
    const place = places.longestAt(text, at);
    const isNamed = place !== null && place.end <= end && places.namedBy(place.word).length > 0;
    // 城区 names a district of 晋城, and yet it is a word.
    if (TO.has(text[at]!) || (isNamed && !ANY_TOWN.test(text.slice(at, place.end)))) return true;
  }
  return false;
};
const ANY_TOWN = /^[城市郊]区$/;
const TO = new Set(['至', '到', '—']);

export const roadsBefore = (text: string, read: ReadRun, at: number, knowledge: Knowledge): readonly SharedHead[] => {
  const phrase = read.phraseOf(read.run.items[at]!)!;
  const head = text.slice(phrase.head.start, phrase.head.end);
  if (phrase.body.length > 0) return [];
  if (phrase.head.kind === 'named' && KNOWN_LINE.test(head) && phrase.end === phrase.head.end)
    return listBefore(text, read, at, { shared: head.slice(ENDS), isMember: (item) => areEnds(text, item, knowledge) });
  if (!ROAD_NUMBER.test(head) || phrase.end === phrase.head.end) return [];
  const done = workOnly(text, phrase, knowledge);
  if (done === '') return [];
  // 206国道|徐州段: which part of the one road it is; 市区绕越段 is told of each.
  const isSection = done.endsWith(SECTION);
  if (isSection && namesPlace(text, phrase, knowledge)) return [];
  const isRoad = (item: Item): boolean => {
    const road = textOf(text, item);
    return ROAD_NUMBER.test(road) || (!isSection && ROAD_SECTION.test(road));
  };
  return listBefore(text, read, at, { shared: done, isMember: isRoad });
};
