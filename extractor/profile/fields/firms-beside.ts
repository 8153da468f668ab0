/**
 * Firms of the state that speak together with organs.
 *
 *   takes 国家铁路集团 in 交通运输部 国家邮政局 国家铁路集团关于…
 *   refuses a firm alone
 */
import type { AgencyMention } from '../../mentions/mention.ts';
import { byPosition } from '../../text/span.ts';
import type { ProfileContext } from './head-lines.ts';

export const withFirms = (
  organs: readonly AgencyMention[],
  { start, end }: { readonly start: number; readonly end: number },
  { text, knowledge: { agencies } }: ProfileContext,
): readonly AgencyMention[] => {
  if (organs.length === 0) return organs;
  const words = text.folded.slice(start, end);
  const firms = agencies.scanCentral(words).flatMap((found): AgencyMention[] => {
    const span = { start: start + found.start, end: start + found.end };
    const isFirm = agencies.central(found.name).every(({ organ }) => organ.isFirm);
    if (!isFirm || organs.some((organ) => organ.start < span.end && span.start < organ.end)) return [];
    return [{ type: 'Agency', rule: 'firm-beside-organs', form: 'central', ...span, organ: found.name }];
  });
  return [...organs, ...firms].sort(byPosition);
};
