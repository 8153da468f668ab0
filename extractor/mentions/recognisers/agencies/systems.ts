/**
 * Organs of railways, harbours, power grids, rivers: a part of the country, a river in a province, a zone + what they manage,
 * with the ministry before them.
 *
 *   takes 东北电业管理局, 山东黄河河务局, 伊春特区林业管理局, 水电部长江流域规划办公室, 长江水利委员会中游工程局
 *   refuses 各铁路管理局 (a class), 西北建设局面 (no organ), 南昌铁路管理局 (a division's, read elsewhere), 华东管理局 (whose?)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { TrieMatch } from '../../../knowledge/trie.ts';
import type { Text } from '../../../text/text.ts';
import { centralBefore } from '../../agencies/central-before.ts';
import { isClosedLeft, mayBeOwn } from '../../agencies/edges.ts';
import { branchEnd } from '../../agencies/organ-at.ts';
import type { AgencyMention } from '../../mention.ts';
import { nameMatches } from '../../regions/place-matches.ts';

const RULE = 'agency-systems';
const LONGEST_UPPER = 16;
/** 黄河|上中游, 山东|黄河, 伊春|特区 */
const MOST_PARTS = 3;

interface Site {
  readonly start: number;
  /** Is it more than a division, which other rules read? */
  readonly isArea: boolean;
}

const wordBefore = (folded: string, end: number, words: readonly string[]): number =>
  end - (words.filter((word) => folded.endsWith(word, end)).sort((a, b) => b.length - a.length)[0]?.length ?? 0);

/** The place that ends at `head`, from its outermost part. */
const siteBefore = (
  folded: string,
  head: number,
  endingAt: ReadonlyMap<number, TrieMatch>,
  { places, agencies }: Knowledge,
): Site => {
  const { areas, kinds } = agencies.patterns.data.systems;
  const isPlace = ({ word }: TrieMatch): boolean =>
    places.namedBy(word).length > 0 && !places.isAlsoWord(places.name(word));
  let site: Site = { start: head, isArea: false };
  for (let part = 0; part < MOST_PARTS; part++) {
    const at = site.start;
    const area = wordBefore(folded, at, areas);
    const kind = part === 0 ? wordBefore(folded, at, kinds) : at;
    const match = endingAt.get(at) ?? endingAt.get(kind);
    if (match && isPlace(match)) {
      const isFeature = places.namedBy(match.word).some(({ form }) => form === 'feature' || form === 'area');
      site = { start: match.start, isArea: site.isArea || isFeature || match.end < at };
    } else if (area < at) site = { start: area, isArea: true };
    else if (kind < at && wordBefore(folded, kind, areas) < kind)
      site = { start: wordBefore(folded, kind, areas), isArea: true };
    else break;
  }
  return site;
};

const readAt = (
  text: Text,
  { start: head, end }: TrieMatch,
  endingAt: ReadonlyMap<number, TrieMatch>,
  knowledge: Knowledge,
): AgencyMention | undefined => {
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  const site = siteBefore(folded, head, endingAt, knowledge);
  if (site.start === head || patterns.isBroken(folded, head, end)) return undefined;
  const start = centralBefore(folded, site.start, LONGEST_UPPER, knowledge);
  const isCentral = start < site.start;
  // 交通运输部|广州|打捞局: in a division only what no other rule reads there.
  const isOwnKind = isCentral && !patterns.data.vertical.includes(folded.slice(head, end));
  if (!site.isArea && !isOwnKind) return undefined;
  if (!isCentral) {
    if (!patterns.data.systems.heads.includes(folded.slice(head, end))) return undefined;
    // 一大片|东北电业管理局: a part of the country needs a free left side, a place's name does not.
    const isWord = patterns.data.systems.areas.some((area) => folded.startsWith(area, start));
    if (isWord && !mayBeOwn(text, start, patterns) && !isClosedLeft(text, start)) return undefined;
  }
  const last = branchEnd(folded, end, knowledge);
  return {
    type: 'Agency',
    rule: RULE,
    form: isCentral ? 'central' : 'other',
    start,
    end: last,
    organ: folded.slice(start, last),
  };
};

export const agencySystems: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const heads = knowledge.agencies.patterns.systemHeads.scan(text.folded);
    if (heads.length === 0) return [];
    const endingAt = new Map(nameMatches(text, knowledge).map((match) => [match.end, match]));
    return gather(heads, (head) => readAt(text, head, endingAt, knowledge) ?? []);
  },
};
