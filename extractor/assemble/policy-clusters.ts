/**
 * Claims of one title, sorted into policies: what differs in number, issuers or year stays apart; what says less joins
 * the only policy that it agrees with; of several dated versions, the one in force when it was cited.
 */
import type { PolicyClaim } from './policy-claim.ts';

export interface Cluster {
  readonly number: string | undefined;
  readonly claims: readonly PolicyClaim[];
}

interface Told {
  number: string | undefined;
  readonly issuers: Set<string>;
  readonly years: Set<string>;
  readonly claims: PolicyClaim[];
}

const yearOf = (claim: PolicyClaim): string | undefined => claim.date?.slice(0, 4);

/** Unknown agrees with everything; known agrees if anything is shared. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((value) => b.has(value));

const compatible = (a: Told, b: Told): boolean =>
  (a.number === undefined || b.number === undefined || a.number === b.number) &&
  agree(a.issuers, b.issuers) &&
  agree(a.years, b.years);

const weight = ({ number, issuers, years }: Told): number =>
  (number === undefined ? 0 : 4) + (issuers.size > 0 ? 2 : 0) + (years.size > 0 ? 1 : 0);

const signatureOf = (claim: PolicyClaim, number: string | undefined): string =>
  number ?? `${[...claim.issuers].sort().join(' ')}|${yearOf(claim) ?? ''}`;

const absorb = (into: Told, from: Told): void => {
  into.number ??= from.number;
  for (const issuer of from.issuers) into.issuers.add(issuer);
  for (const year of from.years) into.years.add(year);
  into.claims.push(...from.claims);
};

/** Equal in everything that is told. */
const gather = (claims: readonly PolicyClaim[], numberKey: (claim: PolicyClaim) => string | undefined): Told[] => {
  const bySignature = new Map<string, Told>();
  for (const claim of claims) {
    const number = numberKey(claim);
    const year = yearOf(claim);
    const one: Told = {
      number,
      issuers: new Set(claim.issuers),
      years: new Set(year === undefined ? [] : [year]),
      claims: [claim],
    };
    const signature = signatureOf(claim, number);
    const known = bySignature.get(signature);
    if (known) absorb(known, one);
    else bySignature.set(signature, one);
  }
  return [...bySignature].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, told]) => told);
};

const dateOf = ({ claims }: Told): string => claims.flatMap(({ date }) => date ?? []).sort()[0] ?? '';

/** Versions of one policy: dated, and no two of them by different issuers. */
const areVersions = (policies: readonly Told[]): boolean =>
  policies.every((a) => dateOf(a) !== '' && policies.every((b) => agree(a.issuers, b.issuers)));

/** The latest version dated no later than the citing document; before all of them the first, without a date the last. */
const inForce = (versions: readonly Told[], asOf: string | undefined): Told | undefined => {
  const ordered = [...versions].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  if (asOf === undefined) return ordered.at(-1);
  return ordered.filter((version) => dateOf(version) <= asOf).at(-1) ?? ordered[0];
};

export const clusterClaims = (
  claims: readonly PolicyClaim[],
  numberKey: (claim: PolicyClaim) => string | undefined,
): readonly Cluster[] => {
  const gathered = gather(claims, numberKey).sort((a, b) => weight(b) - weight(a));
  const policies: Told[] = [];
  const bare: Told[] = [];
  for (const told of gathered) {
    if (weight(told) === 0) {
      bare.push(told);
      continue;
    }
    // Only what says strictly more can take it in, and only if it is the only one that agrees.
    const homes = policies.filter((policy) => weight(policy) > weight(told) && compatible(policy, told));
    if (homes.length === 1) absorb(homes[0]!, told);
    else policies.push(told);
  }
  const unplaced: PolicyClaim[] = [];
  const versions = policies.length > 1 && areVersions(policies);
  for (const claim of bare.flatMap((told) => told.claims)) {
    const home = policies.length === 1 ? policies[0] : versions ? inForce(policies, claim.asOf) : undefined;
    if (home) home.claims.push(claim);
    else unplaced.push(claim);
  }
  return [...policies, ...(unplaced.length > 0 ? [{ number: undefined, claims: unplaced }] : [])];
};
