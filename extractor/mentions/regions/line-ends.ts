/** Places that are the ends of a line which what stands behind them names: 同江至佳木斯段, 西安至成都、济南至青岛三条干线. */
import type { RegionCues } from '../../knowledge/region-cues.ts';
import { isHan } from '../../text/han.ts';
import type { RegionMention } from '../mention.ts';

const FARTHEST = 44;
/** Behind the last end: 龙湾至洞头|疏港|公路. */
const NEAR = 6;
/** Of the last end's name, behind the way to it. */
const SHORTEST = 2;
const LONGEST = 9;
const MARKS = '、()';
const LONGEST_FIRST = 14;

/** 国道209线|偏关至|河曲段: does a line's name stand before the first end? Of a river in a bracket (乌苏里江(密山—|虎林段)) it is a place. */
const isOfLine = (folded: string, start: number, { ways, ofLines }: RegionCues): boolean => {
  for (let at = start; at > start - LONGEST_FIRST && at > 0; at--) {
    if (ofLines.has(folded[at - 1]!)) return true;
    if (!isHan(folded.charCodeAt(at - 1)) && !ways.has(folded[at - 1]!)) return false;
  }
  return false;
};

const hasWay = (folded: string, { start, end }: RegionMention, { ways }: RegionCues): boolean =>
  ways.has(folded[end] ?? '') || (ways.has(folded[start - 1] ?? '') && isHan(folded.charCodeAt(start - 2)));

export const endsLine = (folded: string, region: RegionMention, cues: RegionCues): boolean => {
  if (!hasWay(folded, region, cues)) return false;
  const { ways, lineHeads, notLineHeads, lineSections, lineCounts, sharedCounts, organisationStops } = cues;
  let way = ways.has(folded[region.end] ?? '') ? region.end : -1;
  const isLast = way === -1;
  let isListed = false;
  for (let at = region.end; at < region.end + FARTHEST && at < folded.length; at++) {
    const unit = folded[at]!;
    if (ways.has(unit)) way = at;
    else if (lineHeads.at(folded, at) > 0 && !notLineHeads.at(folded, at)) {
      if (lineSections.at(folded, at) > 0 && !isOfLine(folded, region.start, cues)) return false;
      if (lineCounts.has(folded[at - 1]!) && sharedCounts.has(folded[at - 2] ?? '')) return true;
      const length = isLast ? at - region.end : at - way - 1;
      if (!isListed && (isLast ? length <= NEAR : length >= SHORTEST && length <= LONGEST)) return true;
    }
    if (MARKS.includes(unit)) isListed ||= unit === MARKS[0];
    else if ((!isHan(folded.charCodeAt(at)) && !ways.has(unit)) || organisationStops.at(folded, at) > 0) return false;
  }
  return false;
};
