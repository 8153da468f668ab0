/** Whether a place stands by its bare name alone, and not straight behind the place in which it lies: 榆树, but not 吉林省榆树, 榆树市. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RegionMention } from '../mention.ts';

export const isBare = ({ names, form, within }: RegionMention, { places }: Knowledge): boolean =>
  form === 'division' && within === undefined && places.named(names[0] ?? '').every((naming) => naming.form === 'bare');
