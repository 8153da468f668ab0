/**
 * The general offices of a party committee and of its government by the one word that stands for both.
 *
 *   takes 两办 in 两办多次督查, 市两办 in 报市两办, 两办 in “两办”联合发文
 *   refuses 两办 in 两办法, 这两办事处 (another word begins)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { AgencyMention } from '../../mention.ts';

export const agencyTwoOffices: Recogniser = {
  name: 'agency-two-offices',
  find({ folded }, _segments, { agencies: { patterns } }) {
    const { data, lists } = patterns;
    const { word, after } = data.twoOffices;
    return gather([...folded.matchAll(new RegExp(word, 'g'))], ({ index }): readonly AgencyMention[] => {
      const end = index + word.length;
      if (after.includes(folded[end] ?? '\n')) return [];
      const hasMarker =
        lists.markers.has(folded.charCodeAt(index - 1)) && !data.class.includes(folded[index - 2] ?? '\n');
      const start = hasMarker ? index - 1 : index;
      return [{ type: 'Agency', rule: 'agency-two-offices', form: 'other', start, end, organ: word }];
    });
  },
};
