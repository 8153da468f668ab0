/**
 * Of agencies that overlap the longer stays; none stays inside a policy's title.
 *
 *   takes 国务院扶贫开发领导小组办公室 over 国务院, 铁岭市人民政府 over 市人民政府; drops 中共中央 in 中共中央旧址
 *   refuses to drop 省委 before 印发《…》 in a headline: the inner title is the policy's, the organ stands before it
 */
import type { Refiner } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { byPosition, contains } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { AgencyMention, PolicyMention } from '../mention.ts';

const NAME = 'agency-overlaps';
const LONGEST_TITLE = 160;

/**
 * Is the agency part of the title itself, and not of the words before an inner title that is a policy of its own? 国务院实施《甲法》
 * 若干规定 has none.
 */
const isInTitle = (agency: AgencyMention, policy: PolicyMention, titles: readonly PolicyMention[]): boolean => {
  if (!contains(policy, agency) || policy.form === 'self') return false;
  const inner = policy.form === 'own-title' && titles.some((other) => isInnerTitle(other, policy, agency.end));
  return !inner;
};

const isInnerTitle = (other: PolicyMention, policy: PolicyMention, from: number): boolean =>
  other !== policy && other.start >= from && other.end <= policy.end;

/** “最高人民法院关于…的批复”: a title in quotation marks, which no policy recogniser need have taken. */
const opensQuotedTitle = ({ start, end }: AgencyMention, { folded }: Text, { kinds }: Knowledge): boolean => {
  if (folded[start - 1] !== '“' || !kinds.words.subject.some((word) => folded.startsWith(word, end))) return false;
  const close = folded.slice(end, end + LONGEST_TITLE).indexOf('”');
  return close !== -1 && kinds.kindOf(folded.slice(start, end + close)) !== undefined;
};

const lengthOf = ({ start, end }: AgencyMention): number => end - start;

/** 西北军政委员会水利部、|农林部: of two of one length that which the text completes; the centre's is only what the words say. */
const saysMore = (agency: AgencyMention, last: AgencyMention): boolean =>
  last.form === 'central' && agency.form === 'other' && agency.organ.length > lengthOf(agency);

const shorterOnes = (agencies: readonly AgencyMention[]): Set<AgencyMention> => {
  const dropped = new Set<AgencyMention>();
  let last: AgencyMention | undefined;
  for (const agency of agencies) {
    if (last && agency.start < last.end) {
      const apart = lengthOf(agency) - lengthOf(last);
      const longer = apart > 0 || (apart === 0 && saysMore(agency, last));
      dropped.add(longer ? last : agency);
      if (longer) last = agency;
    } else last = agency;
  }
  return dropped;
};

export const agencyOverlaps: Refiner = {
  name: NAME,
  because: 'a longer organ covers it, or it is part of a policy’s title or number, or names a site',
  refine: (mentions, text, _segments, knowledge) => {
    const agencies = mentions.filter((mention): mention is AgencyMention => mention.type === 'Agency').sort(byPosition);
    const titles = mentions.filter((mention): mention is PolicyMention => mention.type === 'Policy').sort(byPosition);
    const { sites } = knowledge.agencies.patterns.data;
    const dropped = shorterOnes(agencies);
    let open: PolicyMention[] = [];
    let next = 0;
    for (const agency of agencies) {
      for (; next < titles.length && titles[next]!.start <= agency.start; next++) open.push(titles[next]!);
      open = open.filter(({ end }) => end > agency.start);
      if (open.some((policy) => isInTitle(agency, policy, titles))) dropped.add(agency);
      if (opensQuotedTitle(agency, text, knowledge)) dropped.add(agency);
      if (sites.some((word) => text.folded.startsWith(word, agency.end))) dropped.add(agency);
    }
    return mentions.filter((mention) => mention.type !== 'Agency' || !dropped.has(mention));
  },
};
