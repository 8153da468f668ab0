/** The policies that one document speaks of, its own first: what joining across documents works on. */
import { idsOf } from '../entities/link.ts';
import type { IssuerOf } from '../knowledge/organ-codes.ts';
import type { Extraction } from '../pipeline.ts';
import { type Found, governedPlace, type Profile } from '../profile/profile.ts';
import { sourceSliceOf } from '../text/text.ts';
import { wholeEnd } from '../text/wide-pairs.ts';
import { type DocumentWithin, documentsWithin } from './documents-within.ts';
import type { GraphParts } from './graph-parts.ts';
import { documentKey, entityId } from './ids.ts';
import type { PolicyClaim } from './policy-claim.ts';

/** Id, without prefix, of the policy whose text the document is. A document without a title stands under its own key. */
export const ownPolicy = ({ document, profile }: Extraction): string =>
  profile.title?.value ?? (profile.docNumber?.value || `untitled/${documentKey(document)}`);

const ownClaim = (extraction: Extraction): PolicyClaim => {
  const { document, profile } = extraction;
  const key = documentKey(document);
  return {
    key: claimKey(key, ownPolicy(extraction)),
    document: key,
    ...(profile.title ? { title: profile.title.value } : {}),
    ...(profile.docNumber?.value ? { docNumber: profile.docNumber.value } : {}),
    ...(profile.date ? { date: profile.date.value } : {}),
    issuers: profile.issuers.map(({ value }) => value),
    held: true,
  };
};

/**
 * One claim for each policy id of the document, those whose text it holds first; a number given at any mention counts for
 * all of them.
 */
export const policyClaims = (
  extraction: Extraction,
  within: readonly DocumentWithin[] = documentsWithin(extraction),
): readonly PolicyClaim[] => {
  const { document, profile, linked } = extraction;
  const key = documentKey(document);
  const claims = new Map<string, PolicyClaim>();
  for (const part of within) {
    const own = ownPolicy(part.extraction);
    if (!claims.has(own)) claims.set(own, ownClaim(part.extraction));
  }
  for (const { mention, link } of linked) {
    if (mention.type !== 'Policy') continue;
    const ids = idsOf(link);
    for (const id of ids) {
      const known = claims.get(id);
      // A number after a span that stands for several policies belongs to none of them in particular.
      const docNumber = known?.docNumber ?? (ids.length === 1 ? mention.docNumber : undefined);
      claims.set(id, {
        key: claimKey(key, id),
        document: key,
        ...(id === docNumber ? {} : { title: id }),
        issuers: [],
        ...(profile.date ? { asOf: profile.date.value } : {}),
        held: false,
        ...known,
        ...(docNumber === undefined ? {} : { docNumber }),
      });
    }
  }
  return [...claims.values()];
};

export const claimKey = (document: string, policy: string): string => `${document}/${policy}`;

export const addPolicies = (
  within: readonly DocumentWithin[],
  claims: readonly PolicyClaim[],
  issuerOf: IssuerOf,
  parts: GraphParts,
): void => {
  const textOf = new Map([...within].reverse().map(({ extraction }) => [ownPolicy(extraction), extraction]));
  for (const { key, document, title, docNumber, date, held } of claims) {
    const id = key.slice(claimKey(document, '').length);
    const text = textOf.get(id);
    parts.addNode('Policy', entityId('Policy', id), {
      title,
      opening: text && title === undefined ? openingWords(text) : undefined,
      docNumber,
      held,
      numberedBy: docNumber === undefined ? undefined : issuerOf(docNumber),
      ...(text ? { date, ...ownMetadata(text.profile) } : {}),
    });
  }
};

const namesIn = (found: readonly Found<string>[]): readonly string[] | undefined =>
  found.length === 0 ? undefined : [...new Set(found.map(({ value }) => value))].sort();

/** What only the policy's own text tells of it. */
const ownMetadata = (profile: Profile) => ({
  kind: profile.kind?.value,
  jurisdiction: governedPlace(profile),
  effective: profile.effective?.value,
  expires: profile.expires?.value,
  addressees: namesIn(profile.addressees),
  copies: namesIn(profile.copies),
});

const OPENING_LENGTH = 40;

/** `各位代表：` speaks to somebody, and says nothing of the text: five reports that begin so would have one name. */
const ADDRESS = /^[^。；]{0,30}[:：]\s*$/u;

/** What stands for a title that nobody gave: the first telling words after the site's navigation, as written. */
const openingWords = ({ text, segments }: Extraction): string | undefined => {
  const lines = segments.lines.filter(({ kind }) => kind !== 'chrome' && kind !== 'byline');
  const first = lines.find(({ start, end }) => !ADDRESS.test(text.folded.slice(start, end))) ?? lines[0];
  if (!first) return undefined;
  const end = wholeEnd(text.folded, Math.min(first.end, first.start + OPENING_LENGTH));
  return `${sourceSliceOf(text, { start: first.start, end })}${end < first.end ? '…' : ''}`;
};
