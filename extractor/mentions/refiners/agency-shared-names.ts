/**
 * An organ that several areas, or several provinces by one character, share: one mention of all of them.
 *
 *   takes [华北、西北、东北环境保护督查中心], [长江、黄河水利委员会], [江浙皖三省商业厅]
 *   refuses 全国、东北环境保护督查中心 (no such organ), 江浙皖商业 (no organ), 湘鄂边省委 (an organ of one area)
 */
import type { Refiner } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import { isDivision } from '../../knowledge/division-level.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { sharedKindAt } from '../agencies/shared-kind.ts';
import type { AgencyMention, ListedPlace, Mention, RegionMention } from '../mention.ts';

const NAME = 'agency-shared-names';
const SHORTEST = 2;
const LONGEST = 6;
const LINE_END = '\n';
const SHORTEST_ORGAN = 3;

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

/** 江浙皖三省|商业厅: the provinces of joined characters, if each stands for one. */
const behindJoined = (mention: RegionMention, { folded }: Text, knowledge: Knowledge): AgencyMention | undefined => {
  const { agencies, places } = knowledge;
  const { start, end, names } = mention;
  const shared = sharedKindAt(folded, start + names.length, knowledge);
  const tail = shared?.end === end && shared.kind !== '' ? agencies.patterns.tailAt(folded, end) : null;
  if (!tail) return undefined;
  const each = names.map((name) =>
    places.named(name).filter(({ place, form }) => isDivision(place) && form === 'one-character'),
  );
  if (each.some(({ length }) => length !== 1)) return undefined;
  const listed = each.map(
    ([naming], i): ListedPlace => ({ start: start + i, end: start + i + 1, name: naming!.place.name, isFull: false }),
  );
  const others = listed.slice(0, -1);
  const last = listed.at(-1)!;
  const organ = folded.slice(end, tail.end);
  return {
    type: 'Agency',
    rule: NAME,
    form: 'local',
    start,
    end: tail.end,
    organ,
    place: last.name,
    others,
    lastPlace: last.start,
  };
};

export const agencySharedNames: Refiner = {
  name: NAME,
  because: 'the list names its organ once for all',
  refine: (mentions, text, _segments, knowledge) => {
    const replaced = new Set<Mention>();
    const added = gather(mentions, (mention): readonly AgencyMention[] => {
      const isListed =
        mention.type === 'Agency' &&
        mention.form === 'central' &&
        markBefore(text.folded, mention.start, knowledge) > 0;
      const shared = isListed
        ? listBefore(mention, text, knowledge)
        : mention.type === 'Region' && mention.form === 'abbreviation' && mention.names.length > 1
          ? behindJoined(mention, text, knowledge)
          : undefined;
      if (!shared) return [];
      replaced.add(mention);
      return [shared];
    });
    return added.length === 0 ? mentions : [...mentions.filter((mention) => !replaced.has(mention)), ...added];
  },
};
