/**
 * What the document does with each place that it names: applies to it, tries something out there, builds there, leaves it out …
 *
 *   除湖北省外 → excluded; 在天津、上海等地开展试点 → pilot, both; 支持万州建设新田港 → site; 来自湖北的旅客 → origin
 *   全省, 我市 are no mentions; 推广浙江试点经验 makes 浙江 no pilot: it is an example
 */
import type { Relator } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { About } from '../../knowledge/role-questions.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Segment } from '../../segments/segment.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { RoleClaim } from '../relation.ts';
import { type Answer, askRole } from '../roles/ask.ts';
import type { Around } from '../roles/asked.ts';
import { cuesBetween, otherNames } from '../roles/cues-between.ts';
import { listHeads } from '../roles/list-heads.ts';
import { type PlaceGroup, type PlaceMember, placeGroups } from '../roles/place-groups.ts';
import { readAround } from '../roles/read-around.ts';

const rule = 'place-roles';

const kindOf = ({ mention: { form } }: PlaceMember): number =>
  form === 'area' || form === 'feature' ? About[form] : About.division;

/** One answer for each member: those of a list share their words, but the own place among them is its own. */
const answersFor = (
  { members }: PlaceGroup,
  around: Around,
  text: string,
  profile: Profile | undefined,
  { roleCues }: Knowledge,
): readonly Answer[] => {
  const own = profile?.jurisdiction?.value;
  const title = profile?.title?.value ?? '';
  const isAmongOwn = ({ ids }: PlaceMember): boolean => own !== undefined && ids.includes(own);
  const isOwn = (member: PlaceMember): boolean => isAmongOwn(member) && member.ids.length === 1;
  const isMixed = members.some((member) => !isOwn(member));
  /** 河南郑州 in a text of 郑州: the last of the places that stand without a mark is the one that is meant. */
  const meant = (i: number): PlaceMember => {
    const [member, next] = [members[i]!, members[i + 1]];
    return next && next.mention.start === member.mention.end ? meant(i + 1) : member;
  };
  return members.map((member, i) => {
    const { start, end } = member.mention;
    // 甘肃省兰州市城关区: what only locates the next one has its role.
    const locates = members[i + 1]?.mention.start === end && isMixed;
    const isTitled = title.includes(text.slice(start, end));
    const isPartlyOwn = isAmongOwn(member) && !isOwn(member);
    const isOfOwn = locates ? isOwn(meant(i)) : isOwn(member);
    const about = around.about | kindOf(member) | (isOfOwn ? About.own : 0) | (isTitled ? About.titled : 0);
    return askRole(text, { around, about, isPartlyOwn }, roleCues);
  });
};

export const placeRoles: Relator = {
  name: rule,
  relate: ({ text, segments: { lines }, profile: whole, carried, linked }: LinkedDocument, knowledge) => {
    const { folded } = text;
    const heads = listHeads(folded, lines);
    const groups = placeGroups(folded, linked, knowledge);
    const cues = cuesBetween(folded, otherNames(linked), knowledge);
    let line = 0;
    return gather(groups, (group, index): RoleClaim[] => {
      while (line + 1 < lines.length && lines[line + 1]!.start <= group.start) line++;
      const segment: Segment = lines[line] ?? { start: 0, end: folded.length, kind: 'paragraph', rule };
      const profile = segment.part === undefined ? whole : carried?.[segment.part];
      const setting = { text: folded, groups, segment, profile, cues, heads: heads.of(line, group.start), knowledge };
      const { clause, around } = readAround(index, setting);
      return answersFor(group, around, folded, profile, knowledge).map(({ role, reason }, i) => {
        return { type: 'role', mention: group.members[i]!.index, role, reason, rule, evidence: clause };
      });
    });
  },
};
