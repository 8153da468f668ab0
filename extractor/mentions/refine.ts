/** Lets each refiner judge the proposals in turn; where the order matters, the reason stands in `refiners/index.ts`. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Segments } from '../segments/segment.ts';
import type { Text } from '../text/text.ts';
import type { Mention } from './mention.ts';
import { inOrder } from './recognise.ts';
import { refiners } from './refiners/index.ts';

/** What a refiner did to the proposals, for `explain`. */
export interface Judgement {
  readonly refiner: string;
  readonly dropped: readonly Mention[];
  readonly added: readonly Mention[];
}

export interface Refined {
  readonly mentions: readonly Mention[];
  readonly judgements: readonly Judgement[];
}

export const refine = (
  proposals: readonly Mention[],
  text: Text,
  segments: Segments,
  knowledge: Knowledge,
): Refined => {
  let mentions = proposals;
  const judgements: Judgement[] = [];
  for (const refiner of refiners) {
    const kept = refiner.refine(mentions, text, segments, knowledge);
    const before = new Set(mentions);
    const after = new Set(kept);
    const dropped = mentions.filter((mention) => !after.has(mention));
    const added = kept.filter((mention) => !before.has(mention));
    if (dropped.length > 0 || added.length > 0) judgements.push({ refiner: refiner.name, dropped, added });
    mentions = kept;
  }
  return { mentions: [...mentions].sort(inOrder), judgements };
};
