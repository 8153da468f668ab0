/** What filters refuse of a whole survey: for each row and link one bit for each facet that refuses it. */
import type { FilterQuestion, NetworkLink } from '../../api-picture.ts';
import { bitsOf } from './column.ts';
import type { Survey, Surveyed } from './survey.ts';

/** Facets as bits: what only one of them refuses is counted under it. */
export const facet = { kind: 1, level: 2, province: 4, date: 8, text: 16, relation: 32, role: 64 } as const;
export const allFacets = 127;
/** Facets that ask of policies: the rest is let through if a policy that is let through speaks of it. */
const ofPolicies = facet.date | facet.text;

/** The parts of a list with commas; empty ones are none. */
export const listOf = (written: string | undefined): ReadonlySet<string> =>
  new Set((written ?? '').split(',').filter((part) => part !== ''));

/** A date counts as late as it may be: 2021 is not before 2021-06, nor after it. */
const isBetween = (date: string, since: string | undefined, until: string | undefined): boolean =>
  (since === undefined || date >= since.slice(0, date.length)) &&
  (until === undefined || date.slice(0, until.length) <= until.slice(0, date.length));

/** Dates and texts are asked of policies alone. */
const refusePolicies = (survey: Survey, { text, since, until }: FilterQuestion, bits: Uint8Array): void => {
  const dated = since !== undefined || until !== undefined;
  for (let i = 0; i < bits.length; i++) {
    if (!survey.isPolicy[i]) continue;
    const { date } = survey.rows[i] as Surveyed;
    if (dated && (date === undefined || !isBetween(date, since, until))) bits[i] = (bits[i] as number) | facet.date;
    if (text !== undefined && (survey.isHeld[i] === 1) !== (text === 'held'))
      bits[i] = (bits[i] as number) | facet.text;
  }
};

/** What no policy between these dates speaks of is not of these dates. */
const inheritFromPolicies = ({ isPolicy, isClaim, from, to }: Survey, bits: Uint8Array): void => {
  const spokenOf = new Uint8Array(bits.length);
  const refused = new Uint8Array(bits.length).fill(ofPolicies);
  for (let i = 0; i < from.length; i++) {
    const a = from[i] as number;
    const b = to[i] as number;
    if (!isClaim[i] || isPolicy[a] === isPolicy[b]) continue;
    const other = isPolicy[a] ? b : a;
    spokenOf[other] = 1;
    refused[other] = (refused[other] as number) & (bits[isPolicy[a] ? a : b] as number);
  }
  for (let i = 0; i < bits.length; i++) if (spokenOf[i]) bits[i] = (bits[i] as number) | (refused[i] as number);
};

export const refuseNodes = (survey: Survey, question: FilterQuestion): Uint8Array => {
  const [hidden, chosen] = [listOf(question.hide), listOf(question.province)];
  const { kind, level, province, provinceEnds, rows } = survey;
  const kinds = bitsOf(kind, facet.kind, (word) => hidden.has(word));
  const levels = bitsOf(level, facet.level, (word) => hidden.has(`level_${word}`));
  const isChosen = bitsOf(province, 1, (word) => chosen.has(word));
  const bits = new Uint8Array(rows.length);
  for (let i = 0; i < bits.length; i++)
    bits[i] = (kinds[kind.numbers[i] as number] as number) | (levels[level.numbers[i] as number] as number);
  if (chosen.size > 0)
    for (let i = 0, at = 0; i < bits.length; i++) {
      let isLet = 0;
      for (; at < (provinceEnds[i] as number); at++) isLet |= isChosen[province.numbers[at] as number] as number;
      if (!isLet) bits[i] = (bits[i] as number) | facet.province;
    }
  if (question.text === undefined && question.since === undefined && question.until === undefined) return bits;
  refusePolicies(survey, question, bits);
  inheritFromPolicies(survey, bits);
  return bits;
};

export const refuseLinks = ({ links, linkKind }: Survey, { hide, role }: FilterQuestion): Uint8Array => {
  const [hidden, roles] = [listOf(hide), listOf(role)];
  const kinds = bitsOf(linkKind, facet.relation, (word) => hidden.has(word));
  const bits = Uint8Array.from(linkKind.numbers, (number) => kinds[number] as number);
  if (roles.size > 0)
    for (let i = 0; i < bits.length; i++) {
      const { kind, roles: own } = links[i] as NetworkLink;
      if (kind === 'TOUCHES' && !own?.some((one) => roles.has(one))) bits[i] = (bits[i] as number) | facet.role;
    }
  return bits;
};
