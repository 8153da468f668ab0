/**
 * Custom-houses that are called after a port, a pass or an airport, which no list of divisions knows.
 *
 *   takes 六库海关片马办事处、洋山海关、外高桥港区海关, 由友谊关海关负责
 *   refuses 提请海关 (a verb), 主管海关, 向海关申报, 经当地海关 (classes), 海关总署, 智慧海关建设; 上海海关 (a place's, read elsewhere)
 */
import type { Recogniser } from '../../../contracts.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { RoleInOpen } from '../../../knowledge/organ-patterns.ts';
import { isHan } from '../../../text/han.ts';
import type { Text } from '../../../text/text.ts';
import { isClosedLeft, isGap, nextGap } from '../../agencies/edges.ts';
import { subBodyEnd } from '../../agencies/sub-body.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-customs';
const SHORTEST = 2;
const LONGEST = 7;

/** 中华人民共和|国上海海关: no name begins within the state's. */
const isInState = (
  folded: string,
  start: number,
  states: readonly (readonly [name: string, until: unknown])[],
): boolean => states.some(([name]) => folded.startsWith(name, start + 1 - name.length));

/** 中华人民共和国|马尾海关: where the state's name begins that stands in front, or `start`. */
const stateStart = (
  folded: string,
  start: number,
  states: readonly (readonly [name: string, until: unknown])[],
): number => start - (states.find(([name]) => folded.endsWith(name, start))?.[0].length ?? 0);

/** Where the name before `head` begins: behind a mark, or behind 由, 和 …; -1 if nothing like one stands there. */
const startOf = (text: Text, head: number, { agencies: { patterns } }: Knowledge): number => {
  const { folded } = text;
  const { openLeft, connect, stateInFull } = patterns.data;
  for (let start = head - 1; start >= Math.max(0, head - LONGEST); start--) {
    if (!isHan(folded.charCodeAt(start))) return -1;
    const before = folded[start - 1] ?? '\n';
    if (stateStart(folded, start, stateInFull) < start) return head - start >= SHORTEST ? start : -1;
    if (isClosedLeft(text, start) || openLeft.includes(before) || connect.includes(before))
      return head - start >= SHORTEST && !isInState(folded, start, stateInFull) ? start : -1;
  }
  return -1;
};

const endsName = (text: Text, end: number, { agencies: { patterns } }: Knowledge): boolean => {
  const { folded } = text;
  return (
    end >= folded.length ||
    !isHan(folded.charCodeAt(end)) ||
    isGap(text, end) ||
    (patterns.roleInOpen(folded.charCodeAt(end)) & RoleInOpen.follows) !== 0 ||
    patterns.data.openFollow.some((word) => folded.startsWith(word, end))
  );
};

const readAt = (text: Text, head: number, end: number, knowledge: Knowledge): AgencyMention | undefined => {
  const isName = endsName(text, end, knowledge) || subBodyEnd(text, head, end, knowledge) > end;
  const start = isName ? startOf(text, head, knowledge) : -1;
  if (start === -1) return undefined;
  const name = text.folded.slice(start, head);
  if (nextGap(text, start + 1) <= head) return undefined;
  const { agencies, places } = knowledge;
  const { notInCustoms, customsNames } = agencies.patterns.data;
  if (notInCustoms.some((word) => name.includes(word))) return undefined;
  if (name.length === SHORTEST && !customsNames.includes(name) && places.named(name).length === 0) return undefined;
  // 上海|海关: `agency-places` reads what is called like a place, but for names that are words too (金山).
  const from = stateStart(text.folded, start, agencies.patterns.data.stateInFull);
  if (from === start && places.named(name).length > 0 && !places.isAlsoWord(name)) return undefined;
  const last = subBodyEnd(text, start, end, knowledge);
  return { type: 'Agency', rule: RULE, form: 'other', start: from, end: last, organ: text.folded.slice(start, last) };
};

export const agencyCustoms: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) => {
    const { customs } = knowledge.agencies.patterns.data;
    const found: AgencyMention[] = [];
    for (let head = text.folded.indexOf(customs); head !== -1; head = text.folded.indexOf(customs, head + 1)) {
      const mention = readAt(text, head, head + customs.length, knowledge);
      if (mention) found.push(mention);
    }
    return found;
  },
};
