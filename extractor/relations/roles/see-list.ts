/** What is seen around a place or a list of places, and shared by all of the list. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RoleHit } from '../../knowledge/role-cues.ts';
import { About } from '../../knowledge/role-patterns.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Segment } from '../../segments/segment.ts';
import type { FoldedOffset, Span } from '../../text/span.ts';
import type { Around } from './asked.ts';
import type { EvidenceBag } from './evidence.ts';
import type { Heard } from './heard.ts';
import type { PlaceGroup } from './place-groups.ts';

const NATION = '100000';
const MANY = 3;
const FAR = 10;
const NEAR = 4;
/** 温州|11名患者: a count right behind. */
const COUNT_NEAR = 6;
const LONGEST_NOUN = 4;

/** What kind of text speaks: the same word says other things in rules and in news. */
type Voice = 'rules' | 'news' | 'nation' | 'local';
const voices: Readonly<Record<Voice, { readonly before: string; readonly left: string; readonly right: string }>> = {
  rules: { before: 'before in rules', left: 'left in rules', right: 'right in rules' },
  news: { before: 'before in news', left: 'left in news', right: 'right in news' },
  nation: {
    before: 'before in texts of the nation',
    left: 'left in texts of the nation',
    right: 'right in texts of the nation',
  },
  local: { before: 'before in texts of a place', left: 'left in texts of a place', right: 'right in texts of a place' },
};

const voiceOf = (about: number, profile: Profile | undefined): Voice => {
  if (about & About.inRules) return 'rules';
  if (about & About.inNews) return 'news';
  return profile?.jurisdiction?.value === NATION ? 'nation' : 'local';
};

const flags = Object.entries({
  opens: About.opens,
  ends: About.ends,
  parallel: About.parallel,
  acts: About.acts,
  addressed: About.addressed,
});

const howFar = (gap: number): string => (gap <= 0 ? 'touching' : gap < NEAR ? 'near' : 'far');

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const holdsDigit = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
};

export interface Seen {
  readonly text: string;
  readonly group: PlaceGroup;
  readonly segment: Segment;
  readonly profile: Profile | undefined;
  readonly around: Around;
  readonly clause: Span;
  /** Where the list ends with its 等地, and the noun that begins behind it. */
  readonly end: FoldedOffset;
  readonly nounEnd: FoldedOffset;
  /** Whether lists of words say anything by themselves. */
  readonly speaks: (hit: RoleHit) => boolean;
}

const hearAll = (where: string, { hits }: Heard, bag: EvidenceBag): void => {
  for (const hit of hits) bag.hear(where, hit);
};

const hearWords = ({ around, group, profile, end, speaks }: Seen, bag: EvidenceBag): void => {
  hearAll('before', around.before, bag);
  hearAll('left', around.left, bag);
  hearAll('after', around.after, bag);
  hearAll('right', around.right, bag);
  hearAll('near', around.near, bag);
  hearAll('lead', around.lead, bag);
  hearAll('next', around.next, bag);
  const voice = voices[voiceOf(around.about, profile)];
  hearAll(voice.before, around.before, bag);
  hearAll(voice.left, around.left, bag);
  hearAll(voice.right, around.right, bag);
  const left = around.left.hits.filter(speaks);
  const right = around.right.hits.filter(speaks);
  const [nearestLeft, furthestLeft] = [left[0], left.at(-1)];
  const [nearestRight, furthestRight] = [right[0], right.at(-1)];
  if (nearestLeft && furthestLeft) {
    bag.hear('first on the left', nearestLeft);
    bag.hear(`first on the left, ${howFar(group.start - nearestLeft.end)}`, nearestLeft);
    bag.hear('last on the left', furthestLeft);
  } else bag.add('nothing', 'left');
  if (nearestRight && furthestRight) {
    bag.hear('first on the right', nearestRight);
    bag.hear(`first on the right, ${howFar(nearestRight.start - end)}`, nearestRight);
    bag.hear('last on the right', furthestRight);
  } else bag.add('nothing', 'right');
  if (left.length === 0 && right.length === 0) bag.add('nothing', 'at all');
};

const seeCharacters = ({ text, group: { start }, clause, end, nounEnd }: Seen, bag: EvidenceBag): void => {
  const see = (where: string, from: number, to: number): void => {
    if (from >= 0 && from < to) bag.add(where, text.slice(from, to), { start: from, end: to });
  };
  see('character before', start - 1, start);
  see('two characters before', start - 2, start);
  see('character behind', end, end + 1);
  see('two characters behind', end, end + 2);
  see('how the clause opens', clause.start, Math.min(start, clause.start + 2));
  if (nounEnd > end) {
    see('how the noun ends', nounEnd - 1, nounEnd);
    see('how the noun ends, two characters', nounEnd - 2, nounEnd);
    bag.add('length of the noun', String(Math.min(LONGEST_NOUN, (nounEnd - end) >> 1)));
  } else bag.add('nothing', 'noun');
};

const seeForm = (seen: Seen, bag: EvidenceBag): void => {
  const { text, group, segment, profile, around, clause, end } = seen;
  bag.add('always', 'so');
  bag.add('kind of text', profile?.kind?.value ?? 'none');
  bag.add('voice', voiceOf(around.about, profile));
  bag.add('kind of line', segment.kind);
  for (const [flag, bit] of flags) if (around.about & bit) bag.add('place', flag);
  bag.add('mark before the clause', text[clause.start - 1] ?? 'none');
  bag.add('mark behind the clause', text[clause.end] ?? 'none');
  bag.add('places in the list', String(Math.min(MANY, group.members.length)));
  if (end > group.end) bag.add('place', 'with a tail');
  if (holdsDigit(text, end, end + COUNT_NEAR)) bag.add('count', 'right behind');
  if (holdsDigit(text, end, clause.end)) bag.add('count', 'behind');
  if (holdsDigit(text, clause.start, group.start)) bag.add('count', 'before');
  const gap = group.start - clause.start;
  bag.add('from the start of the clause', gap === 0 ? 'none' : gap < NEAR ? 'near' : gap < FAR ? 'far' : 'further');
};

export const seeList = (seen: Seen, knowledge: Knowledge, bag: EvidenceBag): void => {
  hearWords(seen, bag);
  seeCharacters(seen, bag);
  const verb = knowledge.projects.wordAt(seen.text, seen.nounEnd);
  if (verb?.kind === 'verb')
    bag.add('verb behind', seen.text.slice(seen.nounEnd, verb.end), { start: seen.nounEnd, end: verb.end });
  seeForm(seen, bag);
};
