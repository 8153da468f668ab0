/**
 * Drops policies where a document only shows itself: site navigation, the licence of the page, and the line with its own number.
 *
 * Drops `首页 > 《甲规划》`, `国办发〔2020〕4号` on its own line under the heading. Keeps both within running text, and in a
 * line that merely looks like navigation (`| 第201条 | 《刑法修正案(七)》第3条 |`) what is cited with article, number or cue.
 */
import type { Refiner } from '../../contracts.ts';
import type { CueTable } from '../../knowledge/cue-table.ts';
import { LICENCE } from '../../segments/rules/licence.ts';
import type { Segment } from '../../segments/segment.ts';
import { byPosition, contains } from '../../text/span.ts';
import type { Mention, PolicyMention } from '../mention.ts';

const isCited = (mention: PolicyMention, line: Segment, text: string, cues: CueTable): boolean =>
  mention.form === 'titled' &&
  (mention.article !== undefined ||
    mention.docNumber !== undefined ||
    cues.before(text, line.start, mention.start).length > 0 ||
    cues.after(text, mention.end, line.end).length > 0);

export const policyPlaces: Refiner = {
  name: 'policy-places',
  refine: (mentions, { folded }, { lines }, { cues }) => {
    const kept: Mention[] = [];
    let own: Mention | undefined;
    let at = 0;
    for (const mention of [...mentions].sort(byPosition)) {
      while (at < lines.length && lines[at]!.end <= mention.start) at++;
      const line = lines[at];
      if (mention.type === 'Policy' && line && line.start <= mention.start) {
        if (line.kind === 'number' && mention.form === 'number') {
          own = mention;
          continue;
        }
        if (line.rule === LICENCE || (line.kind === 'chrome' && !isCited(mention, line, folded, cues))) continue;
      }
      // 黔江府发〔2021〕6号 names no place, whether the number is a mention or not.
      if (own && contains(own, mention)) continue;
      kept.push(mention);
    }
    return kept;
  },
};
