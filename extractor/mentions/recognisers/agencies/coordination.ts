/**
 * Bodies that coordinate: leading groups, headquarters, joint meetings, named from their place or from the centre on.
 *
 *   takes 国务院口岸领导小组, 中央环境保护督察组, 四川省应对新型冠状病毒肺炎疫情应急指挥部, 支持赣南等原中央苏区振兴发展部际联席会议
 *   refuses 成立领导小组, 各级指挥部, 本级人民政府防震减灾联席会议 (a class), 省政府成立疫情防控领导小组 (the verb stands between)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { NameForm } from '../../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { OrganPatterns } from '../../../knowledge/organ-patterns.ts';
import type { TrieMatch } from '../../../knowledge/trie.ts';
import type { Text } from '../../../text/text.ts';
import { mayBeOwn } from '../../agencies/edges.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-coordination';
const LONGEST = 42;
const LEVEL = '级';
const SHORTEST_SUB = 3;
const SHORTEST_WHOLE = 7;
const LONGEST_SUB = 9;
const LONGEST_ZONE = 12;
const LONGEST_MINISTRY = 12;
const HARD = ',。;:!?()《》〈〉[]\n、|>';

interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly form: AgencyMention['form'];
}

/** 中央|新疆工作协调小组 is central; 泰州市|海陵区…领导小组 begins with the outer place. */
const ofPlace = (folded: string, place: TrieMatch, before: readonly TrieMatch[], knowledge: Knowledge): Anchor => {
  const { places, agencies } = knowledge;
  const centre = agencies.patterns.data.headStarts.find((word) => folded.endsWith(word, place.start));
  if (centre !== undefined) return { start: place.start - centre.length, end: place.start, form: 'central' };
  const outer = before.find(({ end }) => end === place.start);
  const lies =
    outer !== undefined &&
    places
      .named(places.name(place.word))
      .some((inner) => places.named(places.name(outer.word)).some((o) => places.isWithin(inner.place.id, o.place.id)));
  return { start: lies ? outer.start : place.start, end: place.end, form: 'local' };
};

/** 领导小组|医疗物资保障组, 指挥部|办公室: the part of the body that goes on with its name, or `end`. */
const subEnd = (folded: string, end: number, { agencies }: Knowledge): number => {
  const { data, stopsInHead } = agencies.patterns;
  const office = agencies.patterns.subEnd(folded, end);
  if (office > end) return office;
  if (HARD.includes(folded[end] ?? '')) return end;
  for (let at = end + SHORTEST_SUB; at <= end + LONGEST_SUB && at <= folded.length; at++) {
    if (HARD.includes(folded[at - 1]!)) return end;
    const ends = data.headSubs.some((word) => folded.endsWith(word, at));
    if (ends && !data.headSubAfter.includes(folded[at] ?? HARD[0]!))
      return stopsInHead.scan(folded, end, at).length > 0 ? end : at;
  }
  return end;
};

/** 领导小组|(指挥部): the other name of the same body. */
const twinEnd = (folded: string, end: number, { agencies }: Knowledge): number => {
  if (folded[end] !== '(') return end;
  const twin = agencies.patterns.data.heads.find((head) => folded.startsWith(`${head})`, end + 1));
  return twin === undefined ? end : end + twin.length + 2;
};

/** 教育部|应对…工作领导小组: the ministry that opens the name has the group. */
const ministryBefore = (folded: string, lowest: number, { agencies }: Knowledge): Anchor | undefined => {
  for (let end = lowest + LONGEST_MINISTRY; end > lowest + 2; end--)
    if (
      agencies.mayEndCentral(folded, end) &&
      agencies.central(folded.slice(lowest, end)).some(({ organ, bare }) => !bare && !organ.isFirm) &&
      !agencies.patterns.isBroken(folded, lowest, end, true)
    )
      return { start: lowest, end, form: 'central' };
  return undefined;
};

/** Nearest anchor on the left: a place, 省 or 市 of the document, 国务院, 中央 … */
const anchorBefore = (
  text: Text,
  { start: head, end }: TrieMatch,
  lowest: number,
  places: readonly TrieMatch[],
  knowledge: Knowledge,
): Anchor | undefined => {
  // 中央|环境保护督察组: a long head says what it is for.
  const nearest = end - head >= SHORTEST_WHOLE ? head : head - 1;
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  const place = places.findLast((match) => match.end <= head && match.start >= lowest);
  const ministry = ministryBefore(folded, lowest, knowledge);
  for (let at = head - 1; at >= lowest; at--) {
    const inner = patterns.data.headStarts.find((word) => folded.startsWith(word, at) && at + word.length <= nearest);
    // 中共中央|血吸虫病防治领导小组: the longer word that ends with this one.
    const centre =
      (inner &&
        patterns.data.headStarts.find(
          (word) => word.endsWith(inner) && word !== inner && folded.endsWith(word, at + inner.length),
        )) ||
      inner;
    // 武夷山|国家公园|建设领导小组 is none of the centre.
    const isOther = centre !== undefined && patterns.data.headStartsNot.some((word) => folded.startsWith(word, at));
    if (inner !== undefined && centre !== undefined && !isOther)
      return { start: at + inner.length - centre.length, end: at + inner.length, form: 'central' };
    if (place && at === place.start) return ofPlace(folded, place, places, knowledge);
    const marker = patterns.markerAt(folded, at);
    // 县级防控指挥部: a class.
    if (marker && folded[marker.end] === LEVEL) return undefined;
    if (marker && marker.end <= head && (!place || at >= place.end) && mayBeOwn(text, at, patterns))
      return { start: at, end: marker.end, form: 'relative' };
  }
  return ministry;
};

/** 内江|经济技术开发区|应对…指挥部: the zone's words are no clause. */
const zoneEnd = (folded: string, at: number, head: number, { agencies }: Knowledge): number => {
  const { data, stopsInHead } = agencies.patterns;
  for (let end = at + 1; end <= Math.min(head, at + LONGEST_ZONE); end++)
    if (data.zones.some((zone) => end - at >= zone.length && folded.endsWith(zone, end)))
      return stopsInHead.scan(folded, at, end).some((stop) => stop.end - stop.start > 1) ? at : end;
  return at;
};

/** 建|立山: a place that begins within a verb is none. */
const isWithinVerb = (folded: string, { start }: TrieMatch, stops: OrganPatterns['stopsInHead']): boolean =>
  stops.scan(folded, Math.max(0, start - 1), start + 1).some((stop) => stop.start < start && stop.end > start);

const isPlace = (name: string, { places }: Knowledge): boolean =>
  places.named(name).length > 0 && !places.isAlsoWord(name);

const NO_HOLDER: ReadonlySet<NameForm> = new Set(['feature', 'area', 'bare']);

/** 大运河…协调机制, 泰顺廊桥…协调机制 are no bodies: a mechanism needs a division that has it, by more than its bare name. */
const isDivision = (written: string, { places }: Knowledge): boolean =>
  places.named(written).some(({ form }) => !NO_HOLDER.has(form)) || places.named(written).length === 0;

const lowestBefore = (folded: string, head: number): number => {
  let at = head;
  while (at > 0 && head - at < LONGEST && !HARD.includes(folded[at - 1]!)) at--;
  return at;
};

/** 部际联席会议 has no place: its name begins behind the last verb or mark. */
const ministerial = (
  folded: string,
  lowest: number,
  head: TrieMatch,
  { data, stopsInHead }: OrganPatterns,
): AgencyMention | undefined => {
  const start = stopsInHead.scan(folded, lowest, head.start).at(-1)?.end ?? lowest;
  const name = folded.slice(start, head.start);
  if (name.length < 4 || data.ofSeveral.some((word) => name.includes(word))) return undefined;
  return { type: 'Agency', rule: RULE, form: 'other', start, end: head.end, organ: folded.slice(start, head.end) };
};

export const agencyCoordination: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const { folded } = text;
    const { data, heads, stopsInHead: stops } = knowledge.agencies.patterns;
    return gather(heads.scan(folded), (head): AgencyMention[] => {
      const lowest = lowestBefore(folded, head.start);
      const places = knowledge.places
        .scan(folded, lowest, head.start)
        .filter(
          (match) => isPlace(knowledge.places.name(match.word), knowledge) && !isWithinVerb(folded, match, stops),
        );
      const word = folded.slice(head.start, head.end);
      if (data.ministerial.some((end) => word.startsWith(end)) && word !== data.ministerial.at(-1)) {
        const joint = ministerial(folded, lowest, head, knowledge.agencies.patterns);
        return joint ? [joint] : [];
      }
      const anchor = anchorBefore(text, head, lowest, places, knowledge);
      const isShort = anchor?.form === 'relative' && head.start === anchor.end;
      const isWhole = anchor?.form === 'central' && head.start === anchor.end && word.length >= SHORTEST_WHOLE;
      if (
        !anchor ||
        // 国务院和本级地方人民政府|经济普查领导小组: a class.
        data.ofSeveral.some((word) => folded.slice(anchor.end, head.start).includes(word)) ||
        (!isShort && !isWhole && head.start - anchor.end < 2) ||
        stops.scan(folded, zoneEnd(folded, anchor.end, head.start, knowledge), head.start).length > 0
      )
        return [];
      const { start, form } = anchor;
      const between = knowledge.agencies.patterns.tailAt(folded, anchor.end);
      const [ways, bodies] = data.ways;
      if (ways.includes(word) && !bodies.some((organ) => folded.startsWith(organ, start))) return [];
      const isWeak = data.weakHeads.some((end) => word.endsWith(end));
      // 省总工会|联席会议: meetings of another organ.
      if (isWeak && between?.end === head.start) return [];
      if (isWeak && form === 'local' && !isDivision(folded.slice(start, anchor.end), knowledge)) return [];
      const end = subEnd(folded, twinEnd(folded, head.end, knowledge), knowledge);
      const organ = folded.slice(form === 'central' ? start : anchor.end, end);
      const place = form === 'central' ? {} : { place: folded.slice(start, anchor.end) };
      const rule = isShort ? `${RULE}-short` : RULE;
      return [{ type: 'Agency', rule, form, start, end, organ, ...place }];
    });
  },
};
