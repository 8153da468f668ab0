/**
 * Organs of the document's own place: 省, 市, 县 … + organ.
 *
 *   takes 省委, 市发展改革委, 区人民政府办公室, 团省委, 各省、自治区、直辖市和[新疆生产建设兵团水利局] (it names itself)
 *   refuses 各市人民政府, 省、市人民政府, 县级人民政府 (classes)
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Text } from '../../../text/text.ts';
import { centralBefore } from '../../agencies/central-before.ts';
import { ownedCommittee } from '../../agencies/committee-owner.ts';
import { isClosedLeft, mayBeOwn } from '../../agencies/edges.ts';
import { organEnd } from '../../agencies/organ-at.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-relative';
const LONGEST_UPPER = 8;

const readAt = (text: Text, start: number, knowledge: Knowledge): AgencyMention | undefined => {
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  const marker = patterns.markerAt(folded, start);
  if (!marker) return undefined;
  const isOpen = isClosedLeft(text, start) || patterns.data.openLeft.includes(folded[start - 1]!);
  if (!patterns.mayOpenAt(folded, marker.end) && !isOpen) return undefined;
  const end = organEnd(text, start, marker.end, true, knowledge);
  if (end === marker.end) return undefined;
  const place = folded.slice(start, marker.end);
  const owned = ownedCommittee(text, start, marker.end, patterns);
  if (owned === null) return undefined;
  if (owned) return { type: 'Agency', rule: RULE, form: 'relative', ...owned, place };
  // 人民银行|市|中心支行: the central organ whose branch it is.
  const upper = centralBefore(folded, start, LONGEST_UPPER, knowledge);
  const namesItself = marker.level === 'corps' && place.startsWith(patterns.data.corps);
  if (upper === start && !namesItself && !mayBeOwn(text, start, patterns)) return undefined;
  const organ = folded.slice(marker.end, end);
  return { type: 'Agency', rule: RULE, form: 'relative', start: upper, end, organ, place };
};

export const agencyRelative: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const { folded } = text;
    const { patterns } = knowledge.agencies;
    const found: AgencyMention[] = [];
    for (let at = 0; at < folded.length; at++) {
      if (!patterns.mayMarkAt(folded, at)) continue;
      const mention = readAt(text, at, knowledge);
      if (mention) found.push(mention);
    }
    return found;
  },
};
