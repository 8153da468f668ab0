/**
 * Party and government of a place have one headquarters: 大理州委州政府应对…指挥部 is one body.
 *
 *   takes [中共大理州委大理州人民政府应对…领导小组指挥部], [县委县政府疫情防控指挥部]
 *   refuses 省委、省政府疫情防控指挥部 (a list), 省委省政府 (two organs)
 */
import type { Refiner } from '../../contracts.ts';
import type { OrganPatternData } from '../../knowledge/organ-pattern-data.ts';
import type { AgencyMention, Mention } from '../mention.ts';

const NAME = 'agency-joint-heads';

/** 人民政府|应对…指挥部: what stands behind the government's name. */
const bodyOf = ({ rule, organ }: AgencyMention, { jointHeads }: OrganPatternData): string | undefined => {
  const government = jointHeads.governments.find((word) => organ.startsWith(word));
  return rule === 'agency-coordination' && government !== undefined ? organ.slice(government.length) : undefined;
};

export const agencyJointHeads: Refiner = {
  name: NAME,
  because: 'party and government have one headquarters together',
  refine: (mentions, _text, _segments, { agencies }) => {
    const { data } = agencies.patterns;
    const bodies = mentions.filter(
      (mention): mention is AgencyMention => mention.type === 'Agency' && bodyOf(mention, data) !== undefined,
    );
    if (bodies.length === 0) return mentions;
    const dropped = new Set<Mention>();
    const joint = bodies.flatMap((body): AgencyMention[] => {
      const party = mentions.find(
        (mention): mention is AgencyMention =>
          mention.type === 'Agency' && mention.end === body.start && data.jointHeads.parties.includes(mention.organ),
      );
      if (!party) return [];
      dropped.add(party).add(body);
      const organ = data.jointHeads.joined + bodyOf(body, data);
      const { start, place, form } = party;
      return [{ type: 'Agency', rule: body.rule, form, start, end: body.end, organ, ...(place ? { place } : {}) }];
    });
    // 州委州政府…: the text has said which 州 it is.
    const added = joint.map((body): AgencyMention => {
      const named = joint.find(
        ({ form, organ, place = '' }) =>
          form === 'local' && organ === body.organ && body.form === 'relative' && place.endsWith(body.place ?? ' '),
      );
      return named ? { ...body, form: 'local', place: named.place ?? '' } : body;
    });
    return added.length === 0 ? mentions : [...mentions.filter((mention) => !dropped.has(mention)), ...added];
  },
};
