/**
 * What the lower document of a hop does to the upper one. A notice prints its measures, so said of the measures it is turned round;
 * who tells that others issued them does not issue them:
 *
 *   甲意见 → 乙方案: 落实; 通知 → 办法 that it prints: 印发自; 丙部发布的《规定》, in words of 乙: 提到印发
 */
import type { Caption } from '../declare.ts';
import { type Hop, onlyTells, prints } from './hops.ts';
import { type Relation, relationCaption } from './relations.ts';
import type { View } from './view.ts';

const turned: Partial<Record<Relation, Caption>> = {
  issues: { zh: '印发自', en: 'issued by' },
  forwards: { zh: '转发自', en: 'forwarded by' },
};

const told: Partial<Record<Relation, Caption>> = {
  issues: { zh: '提到印发', en: 'mentions the issue of' },
  forwards: { zh: '提到转发', en: 'mentions the forwarding of' },
};

/** What one policy says of another, which it prints or only tells of. */
const captionOf = (said: Pick<Hop, 'relation' | 'prints'>): Caption =>
  (onlyTells(said) ? told[said.relation] : undefined) ?? relationCaption(said.relation);

export const hopCaption = (hop: Hop): Caption =>
  (hop.speaker === hop.upper ? turned[hop.relation] : undefined) ?? captionOf(hop);

export const saidCaption = (view: View, from: string, to: string, relation: Relation): Caption =>
  captionOf({ relation, prints: prints(view, from, to) });
