/** What is known of one place of a list: of which level it is, how it stands to the document's own place, whether it locates the next. */
import type { Profile } from '../../profile/profile.ts';
import type { EvidenceBag } from './evidence.ts';
import type { PlaceGroup, PlaceMember } from './place-groups.ts';

const NATION = '100000';
const isCode = (id: string): boolean => /^\d{6}/.test(id);

const levelOf = (id: string | undefined): string => {
  if (id === undefined) return 'unknown';
  if (!isCode(id)) return 'named';
  if (id.length > 6) return 'township';
  if (id.endsWith('0000')) return 'province';
  return id.endsWith('00') ? 'prefecture' : 'county';
};

/** 420000 → 42: how the codes begin of all that lies within. */
const rootOf = (id: string): string => id.slice(0, 6).replace(/(00)+$/, '');

const standingOf = (id: string | undefined, own: string | undefined): string => {
  if (id === undefined) return 'unknown';
  if (own === undefined) return 'no own place';
  if (!isCode(id)) return 'named';
  if (id === own) return 'own';
  if (own === NATION) return 'of the nation';
  if (id.startsWith(rootOf(own))) return 'within the own';
  return own.startsWith(rootOf(id)) ? 'around the own' : 'elsewhere';
};

export const isAmong = ({ ids }: PlaceMember, own: string | undefined): boolean =>
  own !== undefined && ids.includes(own);
export const isOwn = (member: PlaceMember, own: string | undefined): boolean =>
  isAmong(member, own) && member.ids.length === 1;
/** No mark stands between them: 甘肃省|兰州市. */
export const touches = (before: PlaceMember | undefined, after: PlaceMember | undefined): boolean =>
  before !== undefined && before.mention.end === after?.mention.start;

/** 河南郑州 in a text of 郑州: the last of the places that stand without a mark is the one that is meant. */
export const meantBy = (members: readonly PlaceMember[], i: number): PlaceMember =>
  touches(members[i], members[i + 1]) ? meantBy(members, i + 1) : members[i]!;

export const seePlace = (
  { members }: PlaceGroup,
  i: number,
  surface: string,
  profile: Profile | undefined,
  bag: EvidenceBag,
): void => {
  const member = members[i]!;
  const own = profile?.jurisdiction?.value;
  const [id] = member.ids;
  bag.add('form of the name', member.mention.form);
  bag.add('level', levelOf(id));
  bag.add('to the own place', standingOf(id, own));
  bag.add('level of the own place', own === NATION ? 'nation' : levelOf(own));
  if (member.ids.length > 1) bag.add('place', isAmong(member, own) ? 'several, one of them own' : 'several in one');
  if (profile?.title?.value.includes(surface)) bag.add('place', 'in the title');
  if (touches(member, members[i + 1]))
    bag.add('place', isOwn(members[i + 1]!, own) ? 'before the own' : 'before its part');
  if (touches(members[i - 1], member)) bag.add('place', 'behind its whole');
  if (i > 0) bag.add('place', 'not the first');
};
