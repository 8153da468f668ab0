/** What is seen around a place or a list of places, and shared by all of the list. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RoleHit } from '../../knowledge/role-cues.ts';
import { About } from '../../knowledge/role-patterns.ts';
import type { HearingSight, RoleWeights } from '../../knowledge/role-weights.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Segment } from '../../segments/segment.ts';
import type { FoldedOffset, Span } from '../../text/span.ts';
import type { Around } from './asked.ts';
import { add, addCharacters, addWords, type Evidence, type EvidenceBag, hear, makeBag } from './evidence.ts';
import type { Heard } from './heard.ts';
import type { PlaceGroup } from './place-groups.ts';

const NATION = '100000';
const MANY = 3;
const FAR = 10;
const NEAR = 4;
/** 温州|11名患者: a count right behind. */
const COUNT_NEAR = 6;
const LONGEST_NOUN = 4;
/** How far words are read that no list knows. */
const FAR_LEFT = 12;
const FAR_RIGHT = 16;

/** What kind of text speaks: the same word says other things in rules and in news. */
type Voice = 'rules' | 'news' | 'nation' | 'local';
const voices: Readonly<Record<Voice, string>> = {
  rules: 'in rules',
  news: 'in news',
  nation: 'in texts of the nation',
  local: 'in texts of a place',
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

const howFar = (gap: number): 'touching' | 'near' | 'far' => (gap <= 0 ? 'touching' : gap < NEAR ? 'near' : 'far');

/** All that is looked at around a list. */
const findSights = ({ sight }: RoleWeights) => {
  const spoken = (voice: Voice) => ({
    before: sight(`before ${voices[voice]}`),
    left: sight(`left ${voices[voice]}`),
    right: sight(`right ${voices[voice]}`),
  });
  const first = (side: 'left' | 'right') => ({
    touching: sight(`first on the ${side}, touching`),
    near: sight(`first on the ${side}, near`),
    far: sight(`first on the ${side}, far`),
  });
  return {
    before: sight('before'),
    left: sight('left'),
    after: sight('after'),
    right: sight('right'),
    near: sight('near'),
    lead: sight('lead'),
    next: sight('next'),
    spoken: { rules: spoken('rules'), news: spoken('news'), nation: spoken('nation'), local: spoken('local') },
    firstOnLeft: sight('first on the left'),
    firstOnLeftBy: first('left'),
    lastOnLeft: sight('last on the left'),
    firstOnRight: sight('first on the right'),
    firstOnRightBy: first('right'),
    lastOnRight: sight('last on the right'),
    nothing: sight('nothing'),
    characterBefore: sight('character before'),
    twoBefore: sight('two characters before'),
    characterBehind: sight('character behind'),
    twoBehind: sight('two characters behind'),
    twoOnLeft: sight('two characters on the left'),
    twoOnRight: sight('two characters on the right'),
    opening: sight('how the clause opens'),
    nounEnding: sight('how the noun ends'),
    twoOfNounEnding: sight('how the noun ends, two characters'),
    nounLength: sight('length of the noun'),
    verbBehind: sight('verb behind'),
    always: sight('always'),
    textKind: sight('kind of text'),
    voice: sight('voice'),
    lineKind: sight('kind of line'),
    place: sight('place'),
    markBefore: sight('mark before the clause'),
    markBehind: sight('mark behind the clause'),
    count: sight('places in the list'),
    digits: sight('count'),
    fromStart: sight('from the start of the clause'),
  };
};
export type ListSights = ReturnType<typeof findSights>;

const known = new WeakMap<RoleWeights, ListSights>();
export const sightsOfList = (weights: RoleWeights): ListSights => {
  const sights = known.get(weights) ?? findSights(weights);
  known.set(weights, sights);
  return sights;
};

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
}

const hearAll = (bag: EvidenceBag, sight: HearingSight, { hits }: Heard): void => {
  for (let i = 0; i < hits.length; i++) hear(bag, sight, hits[i]!);
};

/** Of the words that say something by themselves. */
const firstThatSpeaks = ({ hits }: Heard, weights: RoleWeights): RoleHit | undefined => {
  for (let i = 0; i < hits.length; i++) if (weights.speaks(hits[i]!.lists)) return hits[i];
  return undefined;
};
const lastThatSpeaks = ({ hits }: Heard, weights: RoleWeights): RoleHit | undefined => {
  for (let i = hits.length - 1; i >= 0; i--) if (weights.speaks(hits[i]!.lists)) return hits[i];
  return undefined;
};

const hearWords = (
  { around, group, profile, end }: Seen,
  weights: RoleWeights,
  to: ListSights,
  bag: EvidenceBag,
): void => {
  hearAll(bag, to.before, around.before);
  hearAll(bag, to.left, around.left);
  hearAll(bag, to.after, around.after);
  hearAll(bag, to.right, around.right);
  hearAll(bag, to.near, around.near);
  hearAll(bag, to.lead, around.lead);
  hearAll(bag, to.next, around.next);
  const spoken = to.spoken[voiceOf(around.about, profile)];
  hearAll(bag, spoken.before, around.before);
  hearAll(bag, spoken.left, around.left);
  hearAll(bag, spoken.right, around.right);
  const [nearestLeft, furthestLeft] = [firstThatSpeaks(around.left, weights), lastThatSpeaks(around.left, weights)];
  const [nearestRight, furthestRight] = [firstThatSpeaks(around.right, weights), lastThatSpeaks(around.right, weights)];
  if (nearestLeft && furthestLeft) {
    hear(bag, to.firstOnLeft, nearestLeft);
    hear(bag, to.firstOnLeftBy[howFar(group.start - nearestLeft.end)], nearestLeft);
    hear(bag, to.lastOnLeft, furthestLeft);
  } else add(bag, to.nothing, 'left');
  if (nearestRight && furthestRight) {
    hear(bag, to.firstOnRight, nearestRight);
    hear(bag, to.firstOnRightBy[howFar(nearestRight.start - end)], nearestRight);
    hear(bag, to.lastOnRight, furthestRight);
  } else add(bag, to.nothing, 'right');
  if (!nearestLeft && !nearestRight) add(bag, to.nothing, 'at all');
};

const seeCharacters = (seen: Seen, to: ListSights, bag: EvidenceBag): void => {
  const { text, group, clause, end, nounEnd } = seen;
  const { start } = group;
  if (start >= 1) addCharacters(bag, to.characterBefore, text, start - 1, start);
  if (start >= 2) addCharacters(bag, to.twoBefore, text, start - 2, start);
  addCharacters(bag, to.characterBehind, text, end, end + 1);
  addCharacters(bag, to.twoBehind, text, end, end + 2);
  for (let at = Math.max(clause.start, start - FAR_LEFT); at + 1 < start; at++)
    addCharacters(bag, to.twoOnLeft, text, at, at + 2);
  const right = Math.min(clause.end, end + FAR_RIGHT);
  for (let at: number = end; at + 1 < right; at++) addCharacters(bag, to.twoOnRight, text, at, at + 2);
  if (clause.start < start) addCharacters(bag, to.opening, text, clause.start, Math.min(start, clause.start + 2));
  if (nounEnd > end) {
    addCharacters(bag, to.nounEnding, text, nounEnd - 1, nounEnd);
    if (nounEnd >= 2) addCharacters(bag, to.twoOfNounEnding, text, nounEnd - 2, nounEnd);
    add(bag, to.nounLength, String(Math.min(LONGEST_NOUN, (nounEnd - end) >> 1)));
  } else add(bag, to.nothing, 'noun');
};

const seeForm = (seen: Seen, to: ListSights, bag: EvidenceBag): void => {
  const { text, group, segment, profile, around, clause, end } = seen;
  add(bag, to.always, 'so');
  add(bag, to.textKind, profile?.kind?.value ?? 'none');
  add(bag, to.voice, voiceOf(around.about, profile));
  add(bag, to.lineKind, segment.kind);
  for (const [flag, bit] of flags) if (around.about & bit) add(bag, to.place, flag);
  add(bag, to.markBefore, text[clause.start - 1] ?? 'none');
  add(bag, to.markBehind, text[clause.end] ?? 'none');
  add(bag, to.count, String(Math.min(MANY, group.members.length)));
  if (end > group.end) add(bag, to.place, 'with a tail');
  if (holdsDigit(text, end, end + COUNT_NEAR)) add(bag, to.digits, 'right behind');
  if (holdsDigit(text, end, clause.end)) add(bag, to.digits, 'behind');
  if (holdsDigit(text, clause.start, group.start)) add(bag, to.digits, 'before');
  const gap = group.start - clause.start;
  add(bag, to.fromStart, gap === 0 ? 'none' : gap < NEAR ? 'near' : gap < FAR ? 'far' : 'further');
};

export const seeList = (
  seen: Seen,
  { projects }: Knowledge,
  weights: RoleWeights,
  sights: ListSights,
): readonly Evidence[] => {
  const bag = makeBag();
  hearWords(seen, weights, sights, bag);
  seeCharacters(seen, sights, bag);
  const verb = projects.wordAt(seen.text, seen.nounEnd);
  if (verb?.kind === 'verb') addWords(bag, sights.verbBehind, seen.text, seen.nounEnd, verb.end);
  seeForm(seen, sights, bag);
  return bag.seen;
};
