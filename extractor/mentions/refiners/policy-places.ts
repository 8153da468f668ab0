/**
 * Drops policies where a document speaks about itself as a thing: site navigation, and the line with its own number.
 *
 * Drops `首页 > 《甲规划》`, `国办发〔2020〕4号` on its own line under the heading. Keeps both within running text.
 */
import type { Refiner } from '../../contracts.ts';
import type { Mention } from '../mention.ts';

export const policyPlaces: Refiner = {
  name: 'policy-places',
  refine: (mentions, _text, { lines }) => {
    const kept: Mention[] = [];
    let line = 0;
    for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
      while (line < lines.length && lines[line]!.end <= mention.start) line++;
      const kind = lines[line] && lines[line]!.start <= mention.start ? lines[line]!.kind : undefined;
      const self = kind === 'chrome' || (kind === 'number' && mention.type === 'Policy' && mention.form === 'number');
      if (mention.type !== 'Policy' || !self) kept.push(mention);
    }
    return kept;
  },
};
