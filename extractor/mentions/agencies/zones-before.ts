/**
 * Zones that a list names before the one behind which the committee of each stands.
 *
 *   takes |大理经济技术开发区|、大理旅游度假区管委会, |济南新旧动能转换起步区|、|济南高新区|和莱芜经开区管委会
 *   refuses 各园区、甲开发区管委会 (a class), 高新区、甲开发区管委会 (whose?), 甲市、乙开发区管委会 (a division has a government)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import type { ListedPlace } from '../mention.ts';
import { isClosedLeft } from './edges.ts';
import { zoneStart } from './zone-name.ts';

const MOST = 12;
const SHORTEST_NAME = 2;

export const zonesBefore = (text: Text, start: number, knowledge: Knowledge): readonly ListedPlace[] => {
  const { folded } = text;
  const { agencies, places, regionCues } = knowledge;
  const { zones, notCommittee, committeeLeads } = agencies.patterns.data;
  // 建|设滨海工业园区: a name that begins in the midst of words is none.
  const isOpen = (from: number): boolean =>
    isClosedLeft(text, from) || committeeLeads.some((word) => word.length > 1 && folded.endsWith(word, from));
  const found: ListedPlace[] = [];
  for (let at = start; found.length < MOST && regionCues.listMarks.has(folded[at - 1] ?? ''); ) {
    const end = at - 1;
    const [zone] = zones.filter((word) => folded.endsWith(word, end)).sort((a, b) => b.length - a.length);
    if (zone === undefined || zone.length === 1) break;
    const from = zoneStart(text, end, knowledge);
    const name = folded.slice(from, end);
    const isDivision = places.named(name).some(({ form }) => form === 'full');
    const isClass = name.length - zone.length < SHORTEST_NAME || notCommittee.some((word) => name.startsWith(word));
    if (isClass || isDivision || !isOpen(from)) break;
    found.unshift({ start: from, end, name, isFull: false });
    at = from;
  }
  return found;
};
