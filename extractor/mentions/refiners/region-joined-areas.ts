/**
 * Directional areas written without a gap are one mention of several regions.
 *
 *   joins 川南渝西, 鄂西渝东
 *   leaves 渝东北、渝东南
 */
import type { Refiner } from '../../contracts.ts';
import type { Mention, RegionMention } from '../mention.ts';

const LONGEST_SHORT_NAME = 3;
const isShortArea = (mention: Mention | undefined): mention is RegionMention =>
  mention?.type === 'Region' && mention.form === 'area' && mention.end - mention.start <= LONGEST_SHORT_NAME;

export const regionJoinedAreas: Refiner = {
  name: 'region-joined-areas',
  refine(mentions) {
    const kept: Mention[] = [];
    let last: RegionMention | undefined;
    for (const mention of mentions) {
      if (last && isShortArea(mention) && mention.start === last.end) {
        kept.splice(kept.indexOf(last), 1);
        last = { ...last, end: mention.end, names: [...last.names, ...mention.names], rule: 'region-joined-areas' };
        kept.push(last);
        continue;
      }
      if (mention.type === 'Region') last = isShortArea(mention) ? mention : undefined;
      kept.push(mention);
    }
    return kept;
  },
};
