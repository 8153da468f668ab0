/** Reads who issued a text, when, under which title and number, for which place, from its head and its end. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Setting } from '../knowledge/organs/organ.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Segments } from '../segments/segment.ts';
import type { Text } from '../text/text.ts';
import { readDate } from './fields/date.ts';
import { completeNumber, readOwnNumber } from './fields/doc-number.ts';
import { type ProfileContext, profileContext } from './fields/head-lines.ts';
import { type IssuingOrgans, isSignedByOthers, issuingOrgans } from './fields/issuers.ts';
import { placeOfIssuers, readAbout, readJurisdiction } from './fields/jurisdiction.ts';
import { readKind } from './fields/kind.ts';
import { nameIssuers } from './fields/name-issuers.ts';
import { readAddressees, readCopies } from './fields/parties.ts';
import { governmentReporting } from './fields/reporters.ts';
import { SIGNING_BODY } from './fields/signing-bodies.ts';
import { readTitle } from './fields/title.ts';
import { readEffective, readExpires } from './fields/validity.ts';
import { type Found, PLACE_OF_CASE, type Profile } from './profile.ts';

/** Only the fields that were found, written one by one: to spread each of them into the next costs fifty times as much. */
const found = (fields: { readonly [K in keyof Required<Profile>]: Profile[K] | undefined }): Profile => {
  const profile: Record<string, Profile[keyof Profile]> = {};
  for (const key of keys) if (fields[key] !== undefined) profile[key] = fields[key];
  return profile as unknown as Profile;
};
const keys = [
  'title',
  'issuers',
  'docNumber',
  'date',
  'kind',
  'jurisdiction',
  'about',
  'addressees',
  'copies',
  'effective',
  'expires',
] as const satisfies readonly (keyof Profile)[];

/** What a carried document takes from the one that carries it, where it does not say so itself. */
export interface Heritage {
  readonly date?: Found<string>;
  readonly issuers: readonly Found<string>[];
  /** Organs that the carrier names as its authors: 转发|省卫生健康委|关于…. */
  readonly organs?: IssuingOrgans;
  /** Where no organ of its own says which place it governs. */
  readonly jurisdiction?: Found<string>;
}

/** Where news and cases name those whom they tell about. */
const ABOUT = ['title', 'lead-decides'];

const endsAsCases = (title: Found<string> | undefined, { knowledge: { kinds } }: ProfileContext): boolean =>
  title !== undefined && kinds.kindOf(title.value) === kinds.words.caseKind;

const CODE = /^\d{6}$/;

/** 绥远省 has no code: what it governed is 150000 today. 平原省 was parted among two, so that no code says what it governed. */
const withCode = (place: Found<string> | undefined, { places }: Knowledge): Found<string> | undefined => {
  if (place === undefined || CODE.test(place.value)) return place;
  const [heir, ...others] = places.place(place.value)?.successors ?? [];
  return heir === undefined || others.length > 0 ? undefined : { ...place, value: heir };
};

/** Title and organs first: the place follows from them, and with it the full names of the issuers. */
export const readProfile = (
  text: Text,
  segments: Segments,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  heritage: Heritage = { issuers: [] },
): Profile => {
  const context = profileContext(text, segments, mentions, knowledge);
  const { caseKind, newsKind, readingKind } = knowledge.kinds.words;
  const read = readTitle(context);
  // What is left of a line of numbers and marks alone is no title.
  const title = read?.value === '' ? undefined : read;
  const own = issuingOrgans(title, context);
  const date = readDate(context, isSignedByOthers(own, context)) ?? heritage.date;
  const year = date && Number(date.value.slice(0, 4));
  const issuing = own.organs.length > 0 ? own : (heritage.organs ?? own);
  // 湖北大学学位授予工作细则, which that university prints, governs no place either.
  const isOfBody = issuing.organs.length === 0 && heritage.issuers[0]?.rule.startsWith(SIGNING_BODY) === true;
  const place = heritage.jurisdiction
    ? (placeOfIssuers(issuing, year, context) ?? heritage.jurisdiction)
    : isOfBody
      ? undefined
      : readJurisdiction(title, issuing, year, context);
  const home = place && knowledge.places.place(place.value);
  const setting: Setting = { ...(home ? { home } : {}), ...(year ? { year } : {}) };
  const kind = readKind(title, context);
  // Whom a headline names did not write the news, nor the parties of a case the account of it.
  const isHeadline = (kind?.value === newsKind || kind?.value === caseKind) && ABOUT.includes(issuing.rule);
  const named = isHeadline ? [] : nameIssuers(issuing, title, setting, context);
  const others =
    heritage.issuers.length > 0 || isHeadline ? heritage.issuers : governmentReporting(title, setting, context);
  const issuers = named.length > 0 ? named : others;
  // 某市消费者权益保护典型案例 is that city's; one case, unless a court issues it, is of no place.
  const isOneCase = kind?.value === caseKind && issuers.length === 0 && !endsAsCases(title, context);
  const coded = withCode(place, knowledge);
  const jurisdiction = coded && isOneCase ? { ...coded, rule: PLACE_OF_CASE } : coded;
  // The days in news and readings are those of what they tell about.
  const tellsOfOthers = kind?.value === newsKind || kind?.value === readingKind;
  const effective = tellsOfOthers ? undefined : readEffective(date, context);
  return found({
    title,
    issuers,
    docNumber: completeNumber(readOwnNumber(context), issuers, kind),
    date,
    kind,
    jurisdiction,
    about: readAbout(jurisdiction, title, context),
    addressees: readAddressees(context),
    copies: readCopies(context),
    effective,
    expires: tellsOfOthers ? undefined : readExpires(effective ?? date, context),
  });
};
