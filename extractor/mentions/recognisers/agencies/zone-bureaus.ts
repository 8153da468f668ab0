/**
 * Bureaus that manage a park, a reserve or a basin: its name + 管理局, and the province's part of a park that lies in several.
 *
 *   takes 海南热带雨林国家公园管理局尖峰岭分局, 三江源国家公园管理局, 中国(山东)自由贸易试验区工作办公室, 沂水县跋山水库管理所, 雷公山国家级自然保护区管理局, 黑河流域管理局, 祁连山国家公园青海省管理局
 *   refuses 国家公园管理局, 国家级自然保护区管理局 (no name), 各流域管理局 (a class), 公路管理局, 跋山水库管理|所需
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Text } from '../../../text/text.ts';
import { subBodyEnd } from '../../agencies/sub-body.ts';
import { zoneStart } from '../../agencies/zone-name.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-zone-bureaus';
const SHORTEST_NAME = 2;
const LONGEST_PROVINCE = 8;

/** 国家公园|青海省|管理局: where the province's name begins, or `head`. */
const provinceStart = (folded: string, head: number, { places }: Knowledge): number => {
  for (let at = head - 2; at >= Math.max(0, head - LONGEST_PROVINCE); at--) {
    const match = places.longestAt(folded, at);
    if (match?.end === head && places.namedBy(match.word).some(({ place }) => place.level === 'province')) return at;
  }
  return head;
};

/** 考察|新疆塔里木河流域: a name that begins with a place begins there; 钱|江源国家公园 and 中国(山东)自由贸易试验区 are one name. */
const firstPlace = (folded: string, start: number, end: number, { places }: Knowledge): number => {
  const first = places.scan(folded, start, end).find(({ word }) => places.namedBy(word).length > 0);
  const isBracketed = first !== undefined && folded[first.start - 1] === '(';
  return first && !isBracketed && first.start - start >= SHORTEST_NAME ? first.start : start;
};

const readAt = (text: Text, head: number, bureauEnd: number, knowledge: Knowledge): AgencyMention | undefined => {
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  const { zonesOfBureaus, notCommittee } = patterns.data;
  const zoneEnd = zonesOfBureaus.some((word) => folded.endsWith(word, head))
    ? head
    : provinceStart(folded, head, knowledge);
  const zone = zonesOfBureaus.find((word) => folded.endsWith(word, zoneEnd));
  if (zone === undefined) return undefined;
  if (patterns.isBroken(folded, head, bureauEnd)) return undefined;
  const kindStart = zoneEnd - zone.length;
  const run = zoneStart(text, zoneEnd, knowledge);
  const start = firstPlace(folded, run, kindStart, knowledge);
  if (kindStart - start < SHORTEST_NAME || notCommittee.some((word) => folded.startsWith(word, run))) return undefined;
  const end = subBodyEnd(text, start, bureauEnd, knowledge);
  const marker = patterns.markerAt(folded, start);
  if (marker && marker.end < kindStart) {
    const place = folded.slice(start, marker.end);
    return { type: 'Agency', rule: RULE, form: 'relative', start, end, organ: folded.slice(marker.end, end), place };
  }
  return { type: 'Agency', rule: RULE, form: 'other', start, end, organ: folded.slice(start, end) };
};

export const agencyZoneBureaus: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const found: AgencyMention[] = [];
    for (const head of knowledge.agencies.patterns.data.bureausOfZones)
      for (let at = text.folded.indexOf(head); at !== -1; at = text.folded.indexOf(head, at + head.length)) {
        const mention = readAt(text, at, at + head.length, knowledge);
        if (mention) found.push(mention);
      }
    return found;
  },
};
