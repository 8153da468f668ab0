/**
 * Party and government that stand together lead one place: the second has the places of the first.
 *
 *   takes 宜昌、咸宁市委、[市政府] (of both), 监利市委、[市政府], 钟祥、远安县(市)委、[县(市)政府], 阿克苏地委、[行署]
 *   refuses 咸宁市委、[省政府] (another kind of place), 咸宁市财政局、[市水利局], 咸宁市委指出,[市政府]
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Text } from '../../text/text.ts';
import { sharedKindAt } from '../agencies/shared-kind.ts';
import type { AgencyMention, Mention } from '../mention.ts';

const NAME = 'agency-leading-pairs';

/** 市|政府, 县(市)|政府: the pair's second organ at `start`, if its place is called as those of the first are. */
const secondAt = (
  { folded }: Text,
  start: number,
  first: AgencyMention,
  knowledge: Knowledge,
): AgencyMention | undefined => {
  const { patterns } = knowledge.agencies;
  const [party, governments] = patterns.data.prefecturePair;
  const government = first.organ === party ? governments.find((word) => folded.startsWith(word, start)) : undefined;
  if (government !== undefined)
    return { ...first, rule: NAME, start, end: start + government.length, organ: government };
  const marker = patterns.markerAt(folded, start);
  if (!marker) return undefined;
  const shared = folded[marker.end] === '(' ? sharedKindAt(folded, marker.end, knowledge) : undefined;
  const called = [first, ...(first.others ?? [])].map((each) => ('name' in each ? each.name : (each.place ?? '')));
  const kinds = [folded.slice(start, marker.end), ...(shared ? [shared.kind] : [])];
  if (!called.every((name) => kinds.some((kind) => name.endsWith(kind)))) return undefined;
  const from = shared?.end ?? marker.end;
  const end = patterns.tailAt(folded, from)?.end ?? from;
  const organ = folded.slice(from, end);
  if (!patterns.data.leading.includes(organ)) return undefined;
  const { place = '', others } = first;
  // By whole names each place is named apart, and the organ is the last one's.
  const each = others?.some(({ isFull }) => !isFull) ? { others } : {};
  return { type: 'Agency', rule: NAME, form: 'local', start, end, organ, place, ...each };
};

export const agencyLeadingPairs: Refiner = {
  name: NAME,
  because: 'party and government that stand together lead one place',
  refine: (mentions, text, _segments, knowledge) => {
    const { connect, leading, prefecturePair } = knowledge.agencies.patterns.data;
    const agencyAt = new Map<number, AgencyMention>();
    for (const mention of mentions) if (mention.type === 'Agency') agencyAt.set(mention.start, mention);
    const added: AgencyMention[] = [];
    const replaced = new Set<Mention>();
    for (const mention of mentions) {
      if (
        mention.type !== 'Agency' ||
        mention.form !== 'local' ||
        ![prefecturePair[0], ...leading].includes(mention.organ)
      )
        continue;
      const start = mention.end + (connect.includes(text.folded[mention.end] ?? ' ') ? 1 : 0);
      const there = agencyAt.get(start);
      const second = there && there.form !== 'relative' ? undefined : secondAt(text, start, mention, knowledge);
      if (!second || (there && there.end !== second.end)) continue;
      if (there) replaced.add(there);
      added.push(second);
    }
    return added.length === 0 ? mentions : [...mentions.filter((mention) => !replaced.has(mention)), ...added];
  },
};
