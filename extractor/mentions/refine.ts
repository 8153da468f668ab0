/** Lets each refiner judge the proposals in turn; where the order matters, the reason stands in `refiners/index.ts`. */
import type { Refiner } from '../contracts.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Segments } from '../segments/segment.ts';
import type { Text } from '../text/text.ts';
import type { Mention } from './mention.ts';
import { inOrder } from './recognise.ts';
import { refiners } from './refiners/index.ts';

/** What a refiner did to the proposals, for `explain`. */
export interface Judgement {
  readonly refiner: string;
  readonly because?: string;
  readonly dropped: readonly Mention[];
  readonly added: readonly Mention[];
}

export interface Refined {
  readonly mentions: readonly Mention[];
  readonly judgements: readonly Judgement[];
}

/** What is missing from `after`; undefined if it holds anything else than mentions of `before` in their order. */
const leftOut = (before: readonly Mention[], after: readonly Mention[]): readonly Mention[] | undefined => {
  const dropped: Mention[] = [];
  let next = 0;
  for (const mention of before) {
    if (after[next] === mention) next++;
    else dropped.push(mention);
  }
  return next === after.length ? dropped : undefined;
};

const judgementOf = (
  { name, because }: Refiner,
  before: readonly Mention[],
  after: readonly Mention[],
): Judgement | null => {
  // Most refiners only drop, and most of them nothing.
  const onlyDropped = before === after ? [] : leftOut(before, after);
  const known = new Set(onlyDropped ? [] : before);
  const kept = new Set(onlyDropped ? [] : after);
  const dropped = onlyDropped ?? before.filter((mention) => !kept.has(mention));
  const added = onlyDropped ? [] : after.filter((mention) => !known.has(mention));
  if (dropped.length + added.length === 0) return null;
  return because === undefined ? { refiner: name, dropped, added } : { refiner: name, because, dropped, added };
};

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
    const judged = judgementOf(refiner, mentions, kept);
    if (judged) judgements.push(judged);
    mentions = kept;
  }
  return { mentions: [...mentions].sort(inOrder), judgements };
};
