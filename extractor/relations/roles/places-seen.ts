/** The places of a document list by list, each with what is seen of it, so that roles can be weighed, or learned. */
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { About } from '../../knowledge/role-patterns.ts';
import type { RoleWeights } from '../../knowledge/role-weights.ts';
import { partsInArticles } from '../../segments/articles.ts';
import type { Segment } from '../../segments/segment.ts';
import type { Span } from '../../text/span.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { type Answer, askRole } from './ask.ts';
import { cuesBetween, otherNames } from './cues-between.ts';
import type { Evidence } from './evidence.ts';
import { listHeads } from './list-heads.ts';
import { type PlaceGroup, type PlaceMember, placeGroups } from './place-groups.ts';
import { readAround } from './read-around.ts';
import { seeList, sightsOfList } from './see-list.ts';
import { isAmong, isOwn, meantByEach, seePlace, sightsOfPlace, touches } from './see-place.ts';

export interface PlaceSeen {
  /** Index in `LinkedDocument.linked`. */
  readonly index: number;
  /** It is the document's own place, or only locates it. */
  readonly isOwn: boolean;
  /** One of several places that share a name is the own. */
  readonly isPartlyOwn: boolean;
  /** 甘肃省|兰州市: it only locates the next one. */
  readonly locates: boolean;
  /** What a pattern of words says by itself. */
  readonly answer: Answer | undefined;
  /** Of this place alone. */
  readonly seen: readonly Evidence[];
}

export interface ListSeen {
  readonly clause: Span;
  /** The text speaks in articles: the same words say other things there. */
  readonly isInStatute: boolean;
  /** Of all places of the list alike. */
  readonly shared: readonly Evidence[];
  readonly places: readonly PlaceSeen[];
}

const kindOf = ({ mention: { form } }: PlaceMember): number =>
  form === 'area' || form === 'feature' ? About[form] : About.division;

export const placesSeen = (
  { text: { folded }, segments: { lines }, profile: whole, carried, linked }: LinkedDocument,
  knowledge: Knowledge,
  weights: RoleWeights = knowledge.roleWeights,
): readonly ListSeen[] => {
  const groups = placeGroups(folded, linked, knowledge);
  const heads = listHeads(folded, lines, groups);
  const cues = cuesBetween(folded, otherNames(linked), knowledge);
  const listSights = sightsOfList(weights);
  const placeSights = sightsOfPlace(weights);
  const statutes = partsInArticles(folded, lines, knowledge.kinds.marks);
  let line = 0;
  const seeGroup = (group: PlaceGroup, index: number): ListSeen => {
    while (line + 1 < lines.length && lines[line + 1]!.start <= group.start) line++;
    const segment: Segment = lines[line] ?? { start: 0, end: folded.length, kind: 'paragraph', rule: 'places-seen' };
    const profile = segment.part === undefined ? whole : carried?.[segment.part];
    const setting = {
      text: folded,
      groups,
      segment,
      profile,
      cues,
      heads: heads.of(line, group.start),
      isInList: heads.isOfPlaces(line),
      knowledge,
    };
    const { around, clause, end, nounEnd } = readAround(index, setting);
    const list = { text: folded, group, segment, profile, around, clause, end, nounEnd };
    const shared = seeList(list, knowledge, weights, listSights);
    const own = profile?.jurisdiction?.value;
    const meantBy = meantByEach(group.members);
    const places: PlaceSeen[] = [];
    for (let i = 0; i < group.members.length; i++) {
      const member = group.members[i]!;
      const meant = isOwn(meantBy[i]!, own);
      const isPartlyOwn = isAmong(member, own) && !isOwn(member, own);
      const about = around.about | kindOf(member) | (meant ? About.own : 0);
      const answer = askRole(folded, { around, about, isPartlyOwn }, knowledge.roleCues);
      places.push({
        index: member.index,
        isOwn: meant,
        isPartlyOwn,
        locates: touches(member, group.members[i + 1]),
        answer,
        seen: seePlace(list, i, answer, placeSights),
      });
    }
    return { clause, isInStatute: statutes.has(segment.part), shared, places };
  };
  return gather(groups, seeGroup);
};
