/**
 * Departments that the issuer of a text calls its own: 本署, 本府 and what it has.
 *
 *   takes [本署林业科] in an order of 上饶专员公署, [本府农业厅] in one of 平原省人民政府, [本署办公室]; 本署水利局、[粮食局]
 *   refuses 本署 (the issuer alone), 本署各科 (a class), 日本府县 (a word), 本署林业科 in a text of two issuers or of another kind of organ
 */
import type { AgencyMention, Mention } from '../mention.ts';
import { departmentOf } from './department-end.ts';
import { issuersIn } from './issuers.ts';
import { mayLackOwner, type Office, type OfficeReader } from './office-reader.ts';

/** 粮食局 was read as the state's. */
const bareCentral = (mentions: readonly Mention[], from: number, to: number): AgencyMention | undefined =>
  mentions.find(
    (mention): mention is AgencyMention =>
      mention.type === 'Agency' && mention.form === 'central' && mention.start === from && mention.end === to,
  );

export const departmentsOfIssuer: OfficeReader = ({ mentions, text, segments, knowledge }) => {
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  const words = patterns.data.ownWords.filter(([word]) => folded.includes(word));
  if (words.length === 0) return [];
  const [issuer, ...others] = issuersIn(mentions, text, segments, knowledge);
  if (!issuer?.place || others.some(({ organ, place }) => organ !== issuer.organ || place !== issuer.place)) return [];
  const { form, organ, place } = issuer;
  const departmentAt = (at: number): number => {
    const end = Math.max(departmentOf(folded, organ, at, patterns), patterns.subEnd(folded, at));
    return patterns.isBroken(folded, at, end) ? at : end;
  };
  const found: Office[] = [];
  for (const [word, owners] of words) {
    if (!owners.some((owner) => organ.endsWith(owner))) continue;
    for (let own = folded.indexOf(word); own !== -1; own = folded.indexOf(word, own + 1)) {
      if (!mayLackOwner(text, own, knowledge)) continue;
      // 本署水利局、|粮食局: the list goes on with its departments.
      let at = own + word.length;
      for (let start = own; ; start = at) {
        const end = departmentAt(at);
        if (end === at) break;
        const central = bareCentral(mentions, start, end);
        const whose = { form, start, end, organ: organ + folded.slice(at, end), place };
        found.push(central ? { ...whose, instead: central } : whose);
        if (!knowledge.regionCues.listMarks.has(folded[end] ?? '')) break;
        at = end + 1;
      }
    }
  }
  return found;
};
