/**
 * Committees that manage a zone, and its courts: the zone's name + 管委会, 人民法院.
 *
 *   takes 贵安新区管委会, 县经济开发区管委会, 市高新区管委会, 大理经济技术开发区、大理旅游度假区管委会 (of both), 南海新区管委, 长三角一体化示范区执委会, 海东工业园区管委会财政局, 赣江新区管理委员会, 湛江经济技术开发区人民法院, 白河林区基层法院
 *   refuses 各园区管委会, 开发区管委会, 开发区人民法院, 指定其他试点地区人民检察院 (classes), 物业管理委员会, 黔江区人民法院 (a division's, read elsewhere)
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Gazetteer } from '../../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { OrganPatterns } from '../../../knowledge/organ-patterns.ts';
import type { TrieMatch } from '../../../knowledge/trie.ts';
import type { Text } from '../../../text/text.ts';
import { departmentEnd } from '../../agencies/department-end.ts';
import { mayBeOwn } from '../../agencies/edges.ts';
import { zoneStart } from '../../agencies/zone-name.ts';
import { zonesBefore } from '../../agencies/zones-before.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-committees';
const SHORTEST_NAME = 2;
/** 高新区; 市|新区 is any. */
const SHORTEST_ZONE = 3;

/** 重庆市黔江区|人民法院, 上海市浦东新区|人民法院: the court of a division; 甘肃|矿区 is not that of 阳泉. */
const endsWithDivision = (folded: string, start: number, head: number, places: Gazetteer): boolean => {
  let outer: TrieMatch | undefined;
  for (let at = start; at < head - 1; at++) {
    const match = places.longestAt(folded, at);
    if (match?.end === head) {
      const before = outer?.end === at ? places.namedBy(outer.word) : [];
      const divisions = places.namedBy(match.word).filter(({ form }) => form === 'full');
      if (divisions.some(({ place }) => before.every((other) => places.isWithin(place.id, other.place.id))))
        return true;
    }
    if (match && (!outer || at >= outer.end)) outer = match;
  }
  return false;
};

/** 县|经济开发区|管委会, 市|高新区|管委会: the zone of the document's own place, and no class (各县开发区, 市、县开发区). */
const isOwnZone = (text: Text, start: number, head: number, patterns: OrganPatterns): boolean => {
  const { folded } = text;
  const marker = patterns.markerAt(folded, start);
  if (!marker || head - marker.end < SHORTEST_ZONE || patterns.markerAt(folded, marker.end)) return false;
  // 市|级开发区
  if (patterns.data.class.includes(folded[marker.end]!)) return false;
  if (!mayBeOwn(text, start, patterns) || patterns.markerAt(folded, start - 2)?.end === start - 1) return false;
  return patterns.data.shortZones.some((zone) => folded.slice(marker.end, head).endsWith(zone));
};

const readAt = (text: Text, head: number, headEnd: number, knowledge: Knowledge): AgencyMention | undefined => {
  const { agencies, places } = knowledge;
  const { folded } = text;
  const { patterns } = agencies;
  const { data } = patterns;
  const [zone] = data.zones.filter((word) => folded.endsWith(word, head)).sort((a, b) => b.length - a.length);
  if (zone === undefined) return undefined;
  const start = zoneStart(text, head, knowledge);
  const name = folded.slice(start, head);
  const isCourt = data.courtsOfZones.includes(folded.slice(head, headEnd));
  if (isCourt && (zone.length === 1 || endsWithDivision(folded, start, head, places))) return undefined;
  const isClass = data.notCommittee.some((word) => name.startsWith(word));
  if ((name.length - zone.length < SHORTEST_NAME || isClass) && !isOwnZone(text, start, head, patterns))
    return undefined;
  if (data.ofSeveral.some((word) => name.includes(word))) return undefined;
  const end = departmentEnd(text, head, headEnd, patterns);
  const marker = patterns.markerAt(folded, start);
  if (marker && marker.end < head) {
    const place = folded.slice(start, marker.end);
    return { type: 'Agency', rule: RULE, form: 'relative', start, end, organ: folded.slice(marker.end, end), place };
  }
  const others = isCourt ? [] : zonesBefore(text, start, knowledge);
  const [first] = others;
  if (first) {
    const organ = folded.slice(head, end);
    return {
      type: 'Agency',
      rule: RULE,
      form: 'other',
      start: first.start,
      end,
      organ,
      place: name,
      others,
      lastPlace: start,
    };
  }
  return { type: 'Agency', rule: RULE, form: 'other', start, end, organ: folded.slice(start, end) };
};

export const agencyCommittees: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const { data } = knowledge.agencies.patterns;
    const found: AgencyMention[] = [];
    for (const head of [...data.committees, ...data.courtsOfZones, data.partyCommittees[0]])
      for (let at = text.folded.indexOf(head); at !== -1; at = text.folded.indexOf(head, at + head.length)) {
        // 管委|会: the longer word is read by itself.
        if (data.committees.some((word) => word.length > head.length && text.folded.startsWith(word, at))) continue;
        const mention = readAt(text, at, at + head.length, knowledge);
        if (mention) found.push(mention);
      }
    return found;
  },
};
