/**
 * Organs of Hong Kong and Macao: behind the region's name, or by names that no organ elsewhere bears.
 *
 *   takes [文化局] beside 土地工務運輸局: a text that leaves the region out before what is only there speaks as the region's own
 *   takes 投資推廣署, 香港特區政府教育局, 澳門市政署, 香港貿易發展局, 澳門特區終審法院, 特區政府 where the text names one region, 立法會政制事務委員會
 *   refuses 教育局, 海关, 高等法院 alone (anybody's), 立法会 in a text of both regions, 深圳经济特区政府, 行政長官 (a person)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { SpecialRegion } from '../../../knowledge/organ-pattern-data.ts';
import type { TrieMatch } from '../../../knowledge/trie.ts';
import { isHan } from '../../../text/han.ts';
import type { Text } from '../../../text/text.ts';
import { mayBeOwn } from '../../agencies/edges.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-of-special-regions';
const LONGEST_COMMITTEE = 14;
/** So many times as often must a text name the one region for 立法會 to be its. */
const MOSTLY = 4;

const count = (folded: string, word: string): number => folded.split(word).length - 1;

/** The one region of which the text speaks. */
const regionOf = (folded: string, regions: readonly SpecialRegion[]): SpecialRegion | undefined => {
  const [first, second] = regions
    .map((region) => ({ region, named: count(folded, region.short) }))
    .sort((a, b) => b.named - a.named);
  return first && first.named > (second?.named ?? 0) * MOSTLY ? first.region : undefined;
};

/** 土地工务运输局 without 澳门 before it: only the region's own text leaves it out. */
const speaksAs = (
  text: Text,
  matches: readonly TrieMatch[],
  spoken: SpecialRegion | undefined,
  knowledge: Knowledge,
) => {
  const { patterns } = knowledge.agencies;
  const { government } = patterns.data.specialRegions;
  return (
    spoken !== undefined &&
    matches.some(({ start, word }) => {
      const { kind, regions } = patterns.specialOrgans.forms[word]!;
      if (kind !== 'own' || regions[0] !== spoken || !mayBeOwn(text, start, patterns)) return false;
      return ![government, ...spoken.words].some((before) => text.folded.endsWith(before, start));
    })
  );
};

/** 立法会|政制事务委员会: the end of a committee's name, or `end`. */
const committeeEnd = (folded: string, end: number, endings: readonly string[]): number => {
  for (let at = end + 1; at <= end + LONGEST_COMMITTEE && isHan(folded.charCodeAt(at - 1)); at++)
    if (endings.some((ending) => at - ending.length > end && folded.endsWith(ending, at))) return at;
  return end;
};

const readAt = (
  text: Text,
  { start, end, word }: TrieMatch,
  spoken: SpecialRegion | undefined,
  isOwn: boolean,
  { agencies: { patterns } }: Knowledge,
): AgencyMention | undefined => {
  const { folded } = text;
  const { government, territory, assembly, committees } = patterns.data.specialRegions;
  const { name, kind, regions } = patterns.specialOrgans.forms[word]!;
  if (patterns.isBroken(folded, start, end)) return undefined;
  if (kind === 'body') return { type: 'Agency', rule: RULE, form: 'other', start, end, organ: name };
  // 香港特区|政府|教育局
  const from = folded.endsWith(government, start) ? start - government.length : start;
  const named = regions.flatMap((region) =>
    region.words
      .filter((before) => folded.endsWith(before, from))
      .map((before) => ({ region, at: from - before.length })),
  )[0];
  const isSpoken = kind === 'either' || (isOwn && spoken !== undefined && regions.includes(spoken));
  const meant = kind === 'own' ? regions[0] : isSpoken ? spoken : undefined;
  const region = named?.region ?? (mayBeOwn(text, start, patterns) ? meant : undefined);
  if (!region || !folded.includes(region.short)) return undefined;
  const last = name === assembly ? committeeEnd(folded, end, committees) : end;
  // 政府统计处 bears the word itself; courts are no offices of the government.
  const isAlone = kind === 'either' || kind === 'court' || name.startsWith(government);
  const organ = name === territory ? government : (isAlone ? '' : region.before) + folded.slice(start, last);
  return { type: 'Agency', rule: RULE, form: 'local', start: named?.at ?? start, end: last, organ, place: region.name };
};

export const agencyOfSpecialRegions: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const { folded } = text;
    const { patterns } = knowledge.agencies;
    const { regions } = patterns.data.specialRegions;
    if (!regions.some(({ short }) => folded.includes(short))) return [];
    const spoken = regionOf(folded, regions);
    const matches = patterns.specialOrgans.trie.scan(folded);
    const isOwn = speaksAs(text, matches, spoken, knowledge);
    return gather(matches, (match) => readAt(text, match, spoken, isOwn, knowledge) ?? []);
  },
};
