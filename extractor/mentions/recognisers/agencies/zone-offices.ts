/**
 * Bureaus of a zone that no list of places holds: a place, the zone's kind and a bureau as divisions have it.
 *
 *   takes 北京经济技术开发区行政审批局, 昆明高新区教育局, 合肥经济技术开发区财政局
 *   refuses 各经济技术开发区财政局 (a class), 国家级高新区财政局 (no place), 昆明高新区人民法院 (read elsewhere), 昆明高新区财政局面
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Text } from '../../../text/text.ts';
import { zoneStart } from '../../agencies/zone-name.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-zone-offices';
const OF_PLACE = '{p}';

const readAt = (text: Text, at: number, head: number, knowledge: Knowledge): AgencyMention | undefined => {
  const { folded } = text;
  const { places, agencies } = knowledge;
  const { patterns } = agencies;
  const { notOfZones, zonesOfOffices } = patterns.data;
  const tail = patterns.tailAt(folded, head);
  if (!tail?.template.startsWith(OF_PLACE)) return undefined;
  const organ = tail.template.slice(OF_PLACE.length);
  if (notOfZones.some((word) => organ.startsWith(word))) return undefined;
  if (!zonesOfOffices.ends.some((word) => organ.endsWith(word))) return undefined;
  const from = zoneStart(text, head, knowledge);
  // 支持|昆明高新区: the name begins where its place does.
  const place = places.scan(folded, from, at).find(({ word }) => places.namedBy(word).length > 0);
  if (!place) return undefined;
  const name = folded.slice(place.start, head) + organ;
  return { type: 'Agency', rule: RULE, form: 'other', start: place.start, end: tail.end, organ: name };
};

export const agencyZoneOffices: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const found: AgencyMention[] = [];
    for (const kind of knowledge.agencies.patterns.data.zonesOfOffices.kinds)
      for (let at = text.folded.indexOf(kind); at !== -1; at = text.folded.indexOf(kind, at + kind.length)) {
        const mention = readAt(text, at, at + kind.length, knowledge);
        if (mention) found.push(mention);
      }
    return found;
  },
};
