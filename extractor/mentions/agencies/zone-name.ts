/**
 * Where the name of a zone begins that ends at `head`: behind a mark, a stop or the words of a clause.
 *
 *   takes 应当经|云台山景区, 行使|综保区, 应当按照|泰山景区, 除|泰山景区, 会同、|钱江源国家公园, |中国(山东)自由贸易试验区
 *   refuses to run over 由, 和, 的
 */
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { OrganPatternData } from '../../knowledge/organ-pattern-data.ts';
import { isHan } from '../../text/han.ts';
import { lastWithin } from '../../text/search-within.ts';
import type { Text } from '../../text/text.ts';
import { isGap } from './edges.ts';

const LONGEST_ZONE = 22;
const LONGEST_BEFORE = 4;
const LONGEST_PLACE = 12;

/** 呼|和|浩特, 泰|和: a place around the connector; in 陕西|和 one ends before it, whatever 西和 is, and 会|同 is a word too. */
const isAroundBy = (folded: string, at: number, head: number, places: Gazetteer): boolean => {
  for (let from = Math.max(0, at - LONGEST_BEFORE); from < at; from++) {
    const match = places.longestAt(folded, from);
    if (match && match.end >= at && places.namedBy(match.word).length > 0)
      return match.end > at && match.end <= head && !places.isAlsoWord(places.name(match.word));
  }
  return false;
};

/** 和|龙 in 和龙边境经济合作区: a place that begins with the connector, and none behind it that goes on further. */
const isInPlace = (folded: string, at: number, head: number, places: Gazetteer): boolean => {
  if (isAroundBy(folded, at, head, places)) return true;
  const match = places.longestAt(folded, at);
  if (!match || match.end > head || places.isAlsoWord(places.name(match.word))) return false;
  return (places.longestAt(folded, at + 1)?.end ?? 0) < match.end;
};

const runStart = (text: Text, head: number, data: OrganPatternData, places: Gazetteer): number => {
  const { folded } = text;
  // The 由 of 自由贸易试验区 parts nothing.
  let start = head - (data.zonesInShort.find(([, full]) => folded.endsWith(full, head))?.[1].length ?? 0);
  while (start > 0 && head - start < LONGEST_ZONE && isHan(folded.charCodeAt(start - 1))) {
    if (start < head && isGap(text, start)) break;
    if (data.committeeStops.includes(folded[start - 1]!)) break;
    const unit = folded[start - 1]!;
    const isConnector = data.connect.includes(unit);
    // 自|由|贸易试验区临港新片区.
    if (folded.endsWith(data.freedom, start)) {
      start -= data.freedom.length;
      continue;
    }
    if (isConnector ? !isInPlace(folded, start - 1, head, places) : data.notInHead.includes(unit)) break;
    start--;
  }
  return start;
};

/** The words of a clause end behind one of them; behind one of a single character, or before a class, only where a place begins. */
const withoutLead = (
  folded: string,
  start: number,
  head: number,
  data: OrganPatternData,
  places: Gazetteer,
): number => {
  for (let at = head - 1; at > start; at--) {
    // 按|照|泰山景区: a word of two characters may begin before the name's run.
    const lead = data.committeeLeads.find((word) => folded.endsWith(word, at));
    if (lead === undefined) continue;
    // 所属|园区 is a class, 所属|迭部林区 has a name.
    if (lead.length > 1 && !data.notCommittee.includes(lead)) return at;
    const match = places.longestAt(folded, at);
    if (match && match.end <= head && places.named(places.name(match.word)).length > 0) return at;
  }
  return start;
};

/** 中国(|山东|)自由贸易试验区: the place stands in a bracket behind the country. */
const behindBracket = (
  folded: string,
  start: number,
  { nationBefore }: OrganPatternData,
  places: Gazetteer,
): number => {
  const open = folded[start - 1] === ')' ? lastWithin(folded, '(', start - LONGEST_PLACE, start) : -1;
  const isNamed =
    open !== -1 && folded.endsWith(nationBefore, open) && places.longestAt(folded, open + 1)?.end === start - 1;
  return isNamed ? open - nationBefore.length : start;
};

export const zoneStart = (text: Text, head: number, { agencies: { patterns }, places }: Knowledge): number =>
  behindBracket(
    text.folded,
    withoutLead(text.folded, runStart(text, head, patterns.data, places), head, patterns.data, places),
    patterns.data,
    places,
  );
