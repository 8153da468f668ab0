/** What is known of one place of a list: of which level it is, how it stands to the document's own place, whether it locates the next. */
import { isCode } from '../../knowledge/place-tree.ts';
import type { RoleWeights } from '../../knowledge/role-weights.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Answer } from './ask.ts';
import { add, type Evidence, makeBag } from './evidence.ts';
import type { PlaceGroup, PlaceMember } from './place-groups.ts';

const NATION = '100000';
const levelOf = (id: string | undefined): string => {
  if (id === undefined) return 'unknown';
  if (!isCode(id)) return 'named';
  if (id.length > 6) return 'township';
  if (id.endsWith('0000')) return 'province';
  return id.endsWith('00') ? 'prefecture' : 'county';
};

/** 420000 holds 421100: it lies within if its code begins as the other's before its last zeros. */
const holds = (whole: string, part: string): boolean => {
  const length = whole.startsWith('0000', 2) ? (whole.startsWith('00') ? 0 : 2) : whole.startsWith('00', 4) ? 4 : 6;
  return part.startsWith(whole.slice(0, length));
};

const standingOf = (id: string | undefined, own: string | undefined): string => {
  if (id === undefined) return 'unknown';
  if (own === undefined) return 'no own place';
  if (!isCode(id)) return 'named';
  if (id === own) return 'own';
  if (own === NATION) return 'of the nation';
  if (holds(own, id)) return 'within the own';
  return holds(id, own) ? 'around the own' : 'elsewhere';
};

export const isAmong = ({ ids }: PlaceMember, own: string | undefined): boolean =>
  own !== undefined && ids.includes(own);
export const isOwn = (member: PlaceMember, own: string | undefined): boolean =>
  isAmong(member, own) && member.ids.length === 1;
/** No mark stands between them: 甘肃省|兰州市. */
export const touches = (before: PlaceMember | undefined, after: PlaceMember | undefined): boolean =>
  before !== undefined && before.mention.end === after?.mention.start;

/** 河南郑州 in a text of 郑州: of the places that stand without a mark the last is the one that each means. */
export const meantByEach = (members: readonly PlaceMember[]): readonly PlaceMember[] => {
  const meant = [...members];
  for (let i = members.length - 2; i >= 0; i--) if (touches(members[i], members[i + 1])) meant[i] = meant[i + 1]!;
  return meant;
};

/** All that is looked at of one place. */
export const sightsOfPlace = ({ sight }: RoleWeights) => ({
  form: sight('form of the name'),
  level: sight('level'),
  standing: sight('to the own place'),
  ownLevel: sight('level of the own place'),
  place: sight('place'),
  pattern: sight('pattern'),
  patternRole: sight('pattern for'),
});
export type PlaceSights = ReturnType<typeof sightsOfPlace>;

/** The list that a place stands in. */
interface OwnList {
  /** Folded. */
  readonly text: string;
  readonly group: PlaceGroup;
  /** Of the part of the document that the list stands in. */
  readonly profile: Profile | undefined;
}

/** What is seen of the list's member `i`; `answer`: what a pattern of words says of it by itself. */
export const seePlace = (
  { text, group: { members }, profile }: OwnList,
  i: number,
  answer: Answer | undefined,
  to: PlaceSights,
): readonly Evidence[] => {
  const bag = makeBag();
  const member = members[i]!;
  const { start, end } = member.mention;
  const own = profile?.jurisdiction?.value;
  const [id] = member.ids;
  add(bag, to.form, member.mention.form);
  add(bag, to.level, levelOf(id));
  add(bag, to.standing, standingOf(id, own));
  add(bag, to.ownLevel, own === NATION ? 'nation' : levelOf(own));
  if (member.ids.length > 1) add(bag, to.place, isAmong(member, own) ? 'several, one of them own' : 'several in one');
  if (profile?.title?.value.includes(text.slice(start, end))) add(bag, to.place, 'in the title');
  if (touches(member, members[i + 1]))
    add(bag, to.place, isOwn(members[i + 1]!, own) ? 'before the own' : 'before its part');
  if (touches(members[i - 1], member)) add(bag, to.place, 'behind its whole');
  if (i > 0) add(bag, to.place, 'not the first');
  add(bag, to.pattern, answer ? answer.pattern : 'none');
  add(bag, to.patternRole, answer ? answer.role : 'none');
  return bag.seen;
};
