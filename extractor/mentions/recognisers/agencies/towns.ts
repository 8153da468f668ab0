/**
 * Offices of streets and governments of towns: the county, its government where it is written, and the town's name.
 *
 *   takes 浙江省杭州市余杭区人民政府良渚街道办事处, 永嘉县桥头镇政府, 章贡区东外街道办事处、解放街道办事处
 *   takes 固城镇人民政府 where of the counties that the text names in full one alone has such a town
 *   takes 中共绵竹市汉旺镇委员会, 绵竹市汉旺镇党委, 章贡区东外街道党工委: the party's
 *   refuses 各街道办事处, 章贡区街道办事处 (no name), 桥头镇人民政府 (whose, unless the text says it)
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { TownOrgan } from '../../../knowledge/organ-patterns.ts';
import type { TrieMatch } from '../../../knowledge/trie.ts';
import { isHan } from '../../../text/han.ts';
import type { Text } from '../../../text/text.ts';
import { chainStart } from '../../agencies/place-chain.ts';
import { countiesNamed, townOfNamedCounty } from '../../agencies/town-county.ts';
import type { AgencyMention } from '../../mention.ts';
import { nameMatches } from '../../regions/place-matches.ts';

const RULE = 'agency-towns';
const LONGEST_NAME = 8;
const SHORTEST_NAME = 2;

interface Head {
  readonly start: number;
  readonly end: number;
  /** Where 街道, 镇 … ends, which is part of the town's name. */
  readonly kindEnd: number;
  /** 办事处, 人民政府 */
  readonly official: string;
  readonly party: TownOrgan['party'];
}

/** Where the town's name may begin behind a place: right there, or behind the county's government. */
const nameStarts = (folded: string, at: number, governments: readonly string[]): readonly number[] => {
  const government = governments.find((word) => folded.startsWith(word, at));
  return government === undefined ? [at] : [at + government.length, at];
};

const mayBeName = (name: string, { agencies }: Knowledge): boolean =>
  name.length >= SHORTEST_NAME &&
  !agencies.patterns.data.connect.includes(name[0]!) &&
  [...name].every((unit) => isHan(unit.charCodeAt(0))) &&
  !agencies.patterns.data.notInTown.some((word) => name.includes(word));

interface Reading {
  /** Which match is the place, and where the town's name begins behind it. */
  readonly match: number;
  readonly from: number;
}

/** The place before the town's name; one that has such a town goes before one whose name is written in full. */
const readingOf = (
  text: Text,
  head: Head,
  matches: readonly TrieMatch[],
  last: number,
  knowledge: Knowledge,
): Reading | undefined => {
  const { folded } = text;
  const { places, agencies } = knowledge;
  let best: Reading | undefined;
  for (let match = last; match >= 0; match--) {
    const { end, word } = matches[match]!;
    const namings = places
      .namedBy(word)
      .filter(({ place }) => place.level === 'county' || place.level === 'prefecture');
    const froms = nameStarts(folded, end, agencies.patterns.data.townGovernments);
    if (head.start - froms[0]! > LONGEST_NAME) break;
    for (const from of froms) {
      const town = folded.slice(from, head.kindEnd);
      if (namings.some(({ place }) => places.townshipAt(place.id, folded, from) === town)) return { match, from };
      const isFull = namings.some(({ form }) => form === 'full');
      if (!best && isFull && mayBeName(folded.slice(from, head.start), knowledge)) best = { match, from };
    }
  }
  return best;
};

const read = (
  folded: string,
  { end, kindEnd, official }: Head,
  matches: readonly TrieMatch[],
  match: number,
  knowledge: Knowledge,
): AgencyMention => {
  const start = chainStart(matches, match, knowledge);
  const placeEnd = matches[match]!.end;
  const organ = folded.slice(placeEnd, kindEnd) + official;
  return { type: 'Agency', rule: RULE, form: 'local', start, end, organ, place: folded.slice(start, placeEnd) };
};

/** The last match that ends at or before `at`; both lists run in order. */
const lastBefore = (matches: readonly TrieMatch[], at: number, from: number): number => {
  let last = from;
  while (last + 1 < matches.length && matches[last + 1]!.end <= at) last++;
  return last;
};

/** 东外街道办事处、|解放街道办事处: a town of the same county. */
const listed = (
  folded: string,
  head: Head,
  before: AgencyMention | undefined,
  { places, agencies }: Knowledge,
): AgencyMention | undefined => {
  if (!before || !agencies.patterns.data.connect.includes(folded[before.end] ?? '\n')) return undefined;
  const start = before.end + 1;
  if (start >= head.start || head.start - start > LONGEST_NAME) return undefined;
  const town = folded.slice(start, head.kindEnd);
  const county = before.place ?? '';
  const last = places.scan(county).at(-1);
  if (!last || !places.namedBy(last.word).some(({ place }) => places.townshipAt(place.id, town, 0) === town))
    return undefined;
  return { ...before, start, end: head.end, organ: town + head.official };
};

/** 良渚街道办 where the text has 余杭区人民政府良渚街道办事处. */
const repeated = (
  text: Text,
  head: Head,
  found: ReadonlyMap<string, AgencyMention | null>,
  { agencies }: Knowledge,
) => {
  const { folded } = text;
  for (let start = head.start - 1; start >= head.start - LONGEST_NAME && start >= 0; start--) {
    const named = found.get(folded.slice(start, head.kindEnd) + head.official);
    if (named && !agencies.patterns.data.besideTown.includes(folded[start - 1] ?? ' '))
      return { ...named, start, end: head.end };
  }
  return undefined;
};

/** 固城镇人民政府: of the one county named in the text that has such a town. */
const ofNamedCounty = (
  text: Text,
  head: Head,
  counties: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): AgencyMention | undefined => {
  const named = townOfNamedCounty(text, head.start, head.kindEnd, counties, knowledge);
  return (
    named && {
      type: 'Agency',
      rule: RULE,
      form: 'local',
      start: named.start,
      end: head.end,
      organ: text.folded.slice(named.start, head.kindEnd) + head.official,
      place: named.county,
    }
  );
};

/** 中共|绵竹市汉旺镇委员会, 绵竹市汉旺镇党委; 汉旺镇委 without 中共 before it is none. */
const ofParty = (
  folded: string,
  mention: AgencyMention | undefined,
  { party }: Head,
  { agencies }: Knowledge,
): AgencyMention | undefined => {
  if (!mention || party === 'none') return mention;
  const before = agencies.patterns.data.party.find((word) => folded.endsWith(word, mention.start));
  if (before === undefined) return party === 'said' ? mention : undefined;
  return { ...mention, start: mention.start - before.length };
};

const headsIn = ({ folded }: Text, { agencies }: Knowledge): readonly Head[] => {
  const { patterns } = agencies;
  return patterns.townOrgans.trie
    .scan(folded)
    .filter(({ start, end }) => !patterns.isBroken(folded, start, end))
    .map(({ start, end, word }) => {
      const { kind, official, party } = patterns.townOrgans.forms[word]!;
      return { start, end, kindEnd: start + kind.length, official, party };
    });
};

export const agencyTowns: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const heads = headsIn(text, knowledge);
    if (heads.length === 0) return [];
    const { folded } = text;
    const matches = nameMatches(text, knowledge);
    const found: AgencyMention[] = [];
    const open: Head[] = [];
    /** Null where two counties have a town of the name. */
    const byTown = new Map<string, AgencyMention | null>();
    let last = -1;
    for (const head of heads) {
      last = lastBefore(matches, head.start, last);
      const reading = last < 0 ? undefined : readingOf(text, head, matches, last, knowledge);
      const placed = reading
        ? read(folded, head, matches, reading.match, knowledge)
        : listed(folded, head, found.at(-1), knowledge);
      const mention = ofParty(folded, placed, head, knowledge);
      if (!mention) {
        open.push(head);
        continue;
      }
      found.push(mention);
      const town = folded.slice(reading?.from ?? mention.start, head.kindEnd) + head.official;
      const known = byTown.get(town);
      byTown.set(town, known === undefined || known?.place === mention.place ? (known ?? mention) : null);
    }
    const counties = countiesNamed(matches, knowledge);
    for (const head of open) {
      const placed = repeated(text, head, byTown, knowledge) ?? ofNamedCounty(text, head, counties, knowledge);
      const mention = ofParty(folded, placed, head, knowledge);
      if (mention) found.push(mention);
    }
    return found;
  },
};
