/**
 * An organ that several areas, or several provinces by one character, share: one mention of all of them.
 *
 *   takes [华北、西北、东北环境保护督查中心], [长江、黄河水利委员会], [江浙皖三省商业厅], [川、陕两省交通厅]
 *   refuses 全国、东北环境保护督查中心 (no such organ), 江浙皖商业 (no organ), 湘鄂边省委 (an organ of one area)
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import { isDivision } from '../../knowledge/division-level.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { type SharedKind, sharedKindAt } from '../agencies/shared-kind.ts';
import type { AgencyMention, ListedPlace, Mention, RegionMention } from '../mention.ts';

const NAME = 'agency-shared-names';
const SHORTEST = 2;
const LONGEST = 6;
const LINE_END = '\n';
const SHORTEST_ORGAN = 3;
const LIST_MARK = '、';

/** 西北|、东北环境保护督查中心: the names of areas that end at `end`. */
const areasBefore = (folded: string, end: number, { agencies, places }: Knowledge): readonly string[] => {
  const found: string[] = [];
  for (let length = SHORTEST; length <= Math.min(LONGEST, end); length++) {
    const name = folded.slice(end - length, end);
    if (places.named(name).length > 0 || agencies.patterns.data.areasOfOrgans.includes(name)) found.push(name);
  }
  return found;
};

/** Before the mark that parts the name at `start` from the one before it, also where a line ends behind it; or -1. */
const markBefore = (folded: string, start: number, { regionCues }: Knowledge): number => {
  const at = folded[start - 1] === LINE_END ? start - 2 : start - 1;
  return regionCues.listMarks.has(folded[at] ?? LINE_END) ? at : -1;
};

/** 西北、|东北环境保护督查中心: the list of areas before a central organ whose name with each of them is one too. */
const listBefore = (mention: AgencyMention, { folded }: Text, knowledge: Knowledge): AgencyMention | undefined => {
  const { agencies } = knowledge;
  // Most lists are of organs: no area ends before the mark.
  if (areasBefore(folded, markBefore(folded, mention.start, knowledge), knowledge).length === 0) return undefined;
  for (let split = mention.start + SHORTEST; split <= mention.end - SHORTEST_ORGAN; split++) {
    const organ = folded.slice(split, mention.end);
    const others: ListedPlace[] = [];
    let start: number = mention.start;
    for (let end = markBefore(folded, start, knowledge); end > 0; end = markBefore(folded, start, knowledge)) {
      const name = areasBefore(folded, end, knowledge).find((area) => agencies.central(area + organ).length > 0);
      if (name === undefined) break;
      start = end - name.length;
      others.unshift({ start, end, name, isFull: false });
    }
    const place = folded.slice(mention.start, split);
    if (others.length > 0)
      return { ...mention, rule: NAME, form: 'local', start, organ, place, others, lastPlace: mention.start };
  }
  return undefined;
};

/** The organ of all these places, named once behind what is said of their kind. */
const organOf = (
  listed: readonly ListedPlace[],
  shared: SharedKind | undefined,
  { folded }: Text,
  { agencies }: Knowledge,
): AgencyMention | undefined => {
  const [first, last] = [listed[0], listed.at(-1)];
  const tail = shared !== undefined && shared.kind !== '' ? agencies.patterns.tailAt(folded, shared.end) : null;
  if (!first || !last || !tail) return undefined;
  return {
    type: 'Agency',
    rule: NAME,
    form: 'local',
    start: first.start,
    end: tail.end,
    organ: folded.slice(shared!.end, tail.end),
    place: last.name,
    others: listed.slice(0, -1),
    lastPlace: last.start,
  };
};

/** 江浙皖三省|商业厅: the provinces of joined characters, if each stands for one. */
const behindJoined = ({ start, end, names }: RegionMention, text: Text, knowledge: Knowledge) => {
  const shared = sharedKindAt(text.folded, start + names.length, knowledge);
  const listed = gather(names, (name, i): readonly ListedPlace[] => {
    const [naming, another] = knowledge.places
      .named(name)
      .filter(({ place, form }) => isDivision(place) && form === 'one-character');
    const at = start + i;
    return naming && !another ? [{ start: at, end: at + 1, name: naming.place.name, isFull: false }] : [];
  });
  return shared?.end === end && listed.length === names.length ? organOf(listed, shared, text, knowledge) : undefined;
};

/** 川: one character stands for it. */
const isOneCharacter = ({ form, start, end }: RegionMention): boolean => form === 'abbreviation' && end === start + 1;

/** 川、陕|两省|交通厅: the list of one-character names that ends with `mentions[last]`. */
const listEnding = (mentions: readonly Mention[], last: number, { folded }: Text): readonly RegionMention[] => {
  const list: RegionMention[] = [];
  for (let at = last; at >= 0; at--) {
    const mention = mentions[at]!;
    const next = list[0];
    if (mention.type !== 'Region' || !isOneCharacter(mention)) break;
    // Two rules may have read it.
    if (mention.start === next?.start) continue;
    if (next && (mention.end !== next.start - 1 || folded[mention.end] !== LIST_MARK)) break;
    list.unshift(mention);
  }
  return list;
};

const behindListed = (list: readonly RegionMention[], text: Text, knowledge: Knowledge): AgencyMention | undefined => {
  const listed = gather(list, ({ start, end, names: [name = ''] }): readonly ListedPlace[] => {
    const place = knowledge.places.place(name) ?? knowledge.places.abbreviation(name);
    return place ? [{ start, end, name: place.name, isFull: false }] : [];
  });
  const end = list.at(-1)?.end ?? 0;
  return list.length > 1 && listed.length === list.length
    ? organOf(listed, sharedKindAt(text.folded, end, knowledge), text, knowledge)
    : undefined;
};

interface Shared {
  readonly made: AgencyMention;
  readonly insteadOf: readonly Mention[];
}

/** The organ that a list names once for all and that ends with `mentions[i]`, or stands behind it. */
const sharedAt = (mentions: readonly Mention[], i: number, text: Text, knowledge: Knowledge): Shared | undefined => {
  const mention = mentions[i]!;
  const asOne = (made: AgencyMention | undefined, insteadOf: readonly Mention[] = [mention]): Shared | undefined =>
    made && { made, insteadOf };
  if (mention.type === 'Agency' && mention.form === 'central')
    return markBefore(text.folded, mention.start, knowledge) > 0
      ? asOne(listBefore(mention, text, knowledge))
      : undefined;
  if (mention.type !== 'Region' || mention.form !== 'abbreviation') return undefined;
  if (mention.names.length > 1) return asOne(behindJoined(mention, text, knowledge));
  if (!isOneCharacter(mention) || mentions[i + 1]?.start === mention.start) return undefined;
  // First what is cheap: a text of 100,000 such names has as many ends of lists.
  if (sharedKindAt(text.folded, mention.end, knowledge) === undefined) return undefined;
  const list = listEnding(mentions, i, text);
  return asOne(behindListed(list, text, knowledge), list);
};

export const agencySharedNames: Refiner = {
  name: NAME,
  because: 'the list names its organ once for all',
  refine: (mentions, text, _segments, knowledge) => {
    const found = gather(mentions, (_, i) => sharedAt(mentions, i, text, knowledge) ?? []);
    if (found.length === 0) return mentions;
    const replaced = new Set(found.flatMap(({ insteadOf }) => insteadOf));
    return [...mentions.filter((mention) => !replaced.has(mention)), ...found.map(({ made }) => made)];
  },
};
