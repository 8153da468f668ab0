/**
 * Places of one list, which share a role: `支持贵阳、遵义和毕节` is one group, `浙江省杭州市` too, `从贵阳到遵义` are two.
 *
 *   takes `安徽、江苏`, `襄阳和宜昌`, `湖北省,特别是武汉市`, `中卫—吴忠`, `甘肃省兰州市城关区`
 *   refuses `湖北的企业到浙江`, `贵阳。遵义`
 */
import { idsOf, type Linked } from '../../entities/link.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';

export interface PlaceMember {
  /** Index in `LinkedDocument.linked`. */
  readonly index: number;
  readonly mention: Linked<'Region'>['mention'];
  readonly ids: readonly string[];
}

export interface PlaceGroup extends Span {
  readonly members: readonly PlaceMember[];
}

const LONGEST_JOINT = 4;
const ways = new Set(['—', '——', '-', '–', '·', '/']);

const isJoint = (text: string, from: number, to: number, { projects, roleCues }: Knowledge): boolean => {
  if (from === to) return true;
  if (to - from > LONGEST_JOINT || to < from) return false;
  const gap = text.slice(from, to);
  if (ways.has(gap)) return true;
  for (let at = from; at < to; ) {
    const word = projects.wordAt(text, at);
    const tail = roleCues.list('tails').at(text, at);
    const joint = roleCues.list('joints').at(text, at);
    if (word?.kind === 'conjunction') at = word.end;
    else if (tail > 0 && at === from) at += tail;
    else if (joint > 0 && at + joint === to) at = to;
    else return false;
    if (at > to) return false;
  }
  return true;
};

export const placeGroups = (text: string, linked: readonly Linked[], knowledge: Knowledge): readonly PlaceGroup[] => {
  const groups: { start: number; end: number; members: PlaceMember[] }[] = [];
  linked.forEach(({ mention, link }, index) => {
    if (mention.type !== 'Region') return;
    const member = { index, mention, ids: idsOf(link) };
    const last = groups.at(-1);
    if (last && isJoint(text, last.end, mention.start, knowledge)) {
      last.members.push(member);
      last.end = Math.max(last.end, mention.end);
    } else groups.push({ start: mention.start, end: mention.end, members: [member] });
  });
  return groups;
};
