/**
 * Branches of a central organ that its own text calls by their place alone.
 *
 *   takes [北京局]、[深圳局] in a text of 国家质检总局 → 北京出入境检验检疫局; [沈阳局]、[哈尔滨局] in one of 铁道部 → 沈阳铁路局
 *   refuses 北京局势, 市局 (whose?), 北京局 in a text of a city or of a ministry without such branches, and where one alone is called so
 */
import { gather } from '../../gather.ts';
import { type OrganPatterns, RoleInOpen } from '../../knowledge/organ-patterns.ts';
import { isHan } from '../../text/han.ts';
import { byPosition } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import type { AgencyMention, Mention } from '../mention.ts';
import { nameMatches } from '../regions/place-matches.ts';
import { isClosedLeft, isGap, mayBeOwn } from './edges.ts';
import { issuersIn } from './issuers.ts';
import type { Office, OfficeReader } from './office-reader.ts';

/** One alone may be anything; a list or a table of them is none by chance. */
const FEWEST = 2;

const firstOrgan = (mentions: readonly Mention[]): AgencyMention | undefined =>
  mentions.filter((mention): mention is AgencyMention => mention.type === 'Agency').sort(byPosition)[0];

/** 北京局⇥首都机场, 由北京局|负责: does the name end there? */
const endsThere = (text: Text, end: number, { data, roleInOpen }: OrganPatterns): boolean => {
  const unit = text.folded.charCodeAt(end);
  const goesOn = (roleInOpen(unit) & RoleInOpen.follows) !== 0;
  return (
    !isHan(unit) ||
    isGap(text, end) ||
    goesOn ||
    data.connect.includes(text.folded[end]!) ||
    data.openFollow.some((word) => text.folded.startsWith(word, end))
  );
};

export const branchesOfCentre: OfficeReader = ({ mentions, text, segments, knowledge }) => {
  const { agencies, places } = knowledge;
  const { patterns } = agencies;
  const { bureau, branchesOf } = patterns.data;
  const { folded } = text;
  const issuer = issuersIn(mentions, text, segments, knowledge)[0] ?? firstOrgan(mentions);
  // 国家质检总局|动植物检疫司 has no branches of its own.
  const namings = issuer?.form === 'central' ? agencies.central(issuer.organ) : [];
  const ending = branchesOf.find(([owner]) => namings.some(({ organ, bare }) => !bare && organ.name === owner))?.[1];
  if (ending === undefined) return [];
  const found = gather(nameMatches(text, knowledge), ({ start, end, word }): readonly Office[] => {
    const last = end + bureau.length;
    const isBare = folded.startsWith(bureau, end) && places.namedBy(word).some(({ form }) => form !== 'full');
    if (!isBare || !(isClosedLeft(text, start) || mayBeOwn(text, start, patterns))) return [];
    if (!endsThere(text, last, patterns) || patterns.isBroken(folded, start, last)) return [];
    return [{ form: 'local', start, end: last, organ: ending, place: folded.slice(start, end) }];
  });
  return found.length < FEWEST ? [] : found;
};
