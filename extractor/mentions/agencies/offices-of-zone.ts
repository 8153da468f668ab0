/**
 * In a text of a zone 区 and the zone's kind stand for the zone before its committee and its bureaus.
 *
 *   takes [区管委会], [区招商局], [开发区财政局], [管委会] in a text of 湛江经济技术开发区管理委员会
 *   refuses 区政府, 区人民法院 (a district's), 各园区管委会 (a class), 区财政局 in the text of a government
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { mayLackOwner, type Office, type OfficeReader } from './office-reader.ts';
import { organEnd } from './organ-at.ts';
import { ownZone } from './own-zone.ts';

const OF_PLACE = '{p}';
const PLACE = /\{[pbwc]\}/u;

/** 招商局, 管委会 → the zone's, by the name that a division's would bear; governments, courts and the party's are none of it. */
const nameIn = (zone: string, organ: string, { agencies: { patterns } }: Knowledge): string | undefined => {
  const { notOfZones, endings } = patterns.data;
  const tail = patterns.tailAt(organ, 0);
  if (!tail) {
    const [official = '', short = ''] = endings.find(([, word]) => word !== undefined && organ.endsWith(word)) ?? [];
    return zone + (short === '' ? organ : organ.slice(0, -short.length) + official);
  }
  const isOther = !tail.template.startsWith(OF_PLACE) || notOfZones.some((word) => tail.template.startsWith(word, 3));
  return isOther ? undefined : tail.template.replace(PLACE, zone) + organ.slice(tail.end);
};

/** 高新区 of …高新技术产业开发区: how the text may call the zone by its kind. */
const kindsOf = (zone: string, { agencies: { patterns } }: Knowledge): readonly string[] => {
  const { shortZones, zonesInShort } = patterns.data;
  return [
    ...shortZones.filter((kind) => zone.endsWith(kind)),
    ...zonesInShort.filter(([, full]) => zone.endsWith(full)).map(([short]) => short),
  ];
};

const officeAt = (text: Text, at: number, kind: string, zone: string, knowledge: Knowledge): Office | undefined => {
  if (!mayLackOwner(text, at, knowledge)) return undefined;
  const from = at + kind.length;
  const end = organEnd(text, at, from, kind !== '', knowledge);
  const organ = end === from ? undefined : nameIn(zone, text.folded.slice(from, end), knowledge);
  return organ === undefined ? undefined : { form: 'other', start: at, end, organ };
};

export const officesOfZone: OfficeReader = ({ mentions, text, segments, knowledge, taken }) => {
  const { committees, district } = knowledge.agencies.patterns.data;
  const { folded } = text;
  if (!committees.some((head) => folded.includes(head))) return [];
  const zone = ownZone(mentions, text, segments, knowledge);
  if (zone === undefined) return [];
  const found: Office[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'Agency' || mention.form !== 'relative' || mention.place !== district) continue;
    const organ = nameIn(zone, mention.organ, knowledge);
    const { start, end } = mention;
    if (organ !== undefined) found.push({ form: 'other', start, end, organ, instead: mention });
  }
  for (const word of [...kindsOf(zone, knowledge), ...committees]) {
    const kind = committees.includes(word) ? '' : word;
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const office = taken.touches(at, at + 1) ? undefined : officeAt(text, at, kind, zone, knowledge);
      if (office) found.push(office);
    }
  }
  return found;
};
