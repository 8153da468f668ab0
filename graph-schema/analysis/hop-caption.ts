/**
 * What the lower document of a hop does to the upper one. A notice prints its measures, so said of the measures it is turned round:
 *
 *   甲意见 → 乙方案: 落实; 通知 → 办法 that it prints: 印发自
 */
import type { Caption } from '../declare.ts';
import type { Hop } from './hops.ts';
import { type Relation, relationCaption } from './relations.ts';

const turned: Partial<Record<Relation, Caption>> = {
  issues: { zh: '印发自', en: 'issued by' },
  forwards: { zh: '转发自', en: 'forwarded by' },
};

export const hopCaption = ({ speaker, upper, relation }: Hop): Caption =>
  (speaker === upper ? turned[relation] : undefined) ?? relationCaption(relation);
