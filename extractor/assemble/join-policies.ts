/**
 * Says which of the policies that many documents speak of are the same: number joins title, equal titles join unless
 * their numbers, issuers or years differ. Pure, and independent of the order of the claims.
 *
 * Joins `国发〔2021〕3号` + `国务院关于…的意见(国发〔2021〕3号)`, and `土地管理法` + `中华人民共和国土地管理法`.
 * Keeps apart `政府工作报告` of two cities, `实施方案` of two documents, a notice and the plan that it prints.
 */
import { readDocNumber, showDocNumber } from '../../graph-schema/index.ts';
import { isGenericTitle, titleKey, withoutOrgan } from '../knowledge/policy-title.ts';
import { groupBy } from './groups.ts';
import type { PolicyClaim, TitledClaim } from './policy-claim.ts';
import { type Cluster, clusterClaims } from './policy-clusters.ts';

const numberKey = (claim: PolicyClaim): string | undefined => {
  const number = claim.docNumber === undefined ? undefined : readDocNumber(claim.docNumber);
  if (!number) return claim.docNumber;
  return number.form === 'order' && number.organ === '' ? undefined : showDocNumber(number);
};

/**
 * A generic title means something only within its own document. A held text whose heading leaves its issuer out (关于甲的意见)
 * goes with the title under which others cite it (国务院关于甲的意见), if anybody does.
 */
const titleGroup = (claim: TitledClaim, cited: ReadonlySet<string>, full: FullTitles): string => {
  const key = titleKey(claim.title);
  if (isGenericTitle(claim.title)) return `${claim.document}\n${key}`;
  // 《甲规划》 as the whole heading of a text: it is about 甲规划, and not its text.
  if (claim.held && inMarks.test(claim.title)) return `${claim.document}\n${key}`;
  if (!claim.held) return full(claim) ?? key;
  if (cited.has(key)) return key;
  const withIssuers = [claim.issuers.join(''), claim.issuers[0] ?? ''].map((organ) => titleKey(organ + claim.title));
  return withIssuers.find((longer) => cited.has(longer)) ?? key;
};

const inMarks = /^《[^《》]*》$/;

/** The full title of what a claim cites without its organ: 关于甲的意见 → 国务院关于甲的意见. */
type FullTitles = (claim: TitledClaim) => string | undefined;

/**
 * Only where one title of the whole collection goes on like that after its organ, its text is held, and it was there
 * when it was cited: two organs with an opinion on 甲 leave the short form open.
 */
const fullTitles = (claims: readonly TitledClaim[]): FullTitles => {
  const longer = new Map<string, Set<string>>();
  const dates = new Map<string, string>();
  const held = new Set<string>();
  for (const claim of claims) {
    const key = titleKey(claim.title);
    const rest = withoutOrgan(key);
    if (rest !== undefined) longer.set(rest, (longer.get(rest) ?? new Set()).add(key));
    if (!claim.held) continue;
    held.add(key);
    if (claim.date !== undefined) dates.set(key, claim.date);
  }
  return ({ title, asOf }) => {
    const key = titleKey(title);
    const [only, another] = longer.get(key) ?? [];
    if (only === undefined || another !== undefined || !held.has(only) || held.has(key)) return undefined;
    const date = dates.get(only);
    return date !== undefined && asOf !== undefined && asOf < date ? undefined : only;
  };
};

const hasTitle = (claim: PolicyClaim): claim is TitledClaim => claim.title !== undefined;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `关于印发〈甲规划〉的通知` prints `甲规划`: the number is the notice's, the two stay two. */
const prints = (outer: string, inner: string): boolean =>
  outer !== inner && outer.includes(inner) && !outer.endsWith(inner);

/** The title that the collection shows: that of the held text, else the fullest. */
const titleOf = (claims: readonly PolicyClaim[]): string | undefined =>
  claims
    .filter(hasTitle)
    .sort((a, b) => Number(b.held) - Number(a.held) || b.title.length - a.title.length || compare(a.title, b.title))[0]
    ?.title;

const mergeByNumber = (clusters: readonly Cluster[], numberOnly: readonly PolicyClaim[]): Cluster[] => {
  const numbered = groupBy(
    clusters.filter(({ number }) => number !== undefined),
    ({ number }) => number!,
  );
  const merged: Cluster[] = clusters.filter(({ number }) => number === undefined);
  for (const [number, same] of numbered) {
    const outer = same.filter(
      (a) => !same.some((b) => prints(titleKey(titleOf(b.claims)!), titleKey(titleOf(a.claims)!))),
    );
    const inner = same.filter((cluster) => !outer.includes(cluster));
    merged.push({ number, claims: outer.flatMap(({ claims }) => claims) }, ...inner);
  }
  const byNumber = new Map(
    merged
      .filter(({ number }) => number !== undefined)
      .reverse()
      .map((c) => [c.number!, c]),
  );
  for (const [number, claims] of groupBy(numberOnly, (claim) => numberKey(claim) ?? claim.key)) {
    const home = byNumber.get(number);
    if (home) merged[merged.indexOf(home)] = { number, claims: [...home.claims, ...claims] };
    else merged.push({ number, claims });
  }
  return merged;
};

/** What tells policies of one title apart, shortest first: number, issuers and date, or the only document that names it. */
const distinction = ({ number, claims }: Cluster): string => {
  const dates = claims.flatMap(({ date }) => date ?? []).sort();
  const issuers = [...new Set(claims.flatMap((claim) => claim.issuers))].sort();
  const documents = [...new Set(claims.map(({ document }) => document))].sort();
  return number ?? ([...issuers, ...dates.slice(0, 1)].join(' ') || documents[0]!);
};

export const joinPolicies = (claims: readonly PolicyClaim[]): ReadonlyMap<string, string> => {
  const ordered = [...claims].sort((a, b) => compare(a.key, b.key));
  const cited = new Set(ordered.filter(hasTitle).flatMap((claim) => (claim.held ? [] : titleKey(claim.title))));
  const full = fullTitles(ordered.filter(hasTitle));
  const titled = groupBy(ordered.filter(hasTitle), (claim) => titleGroup(claim, cited, full));
  const clusters = [...titled.keys()].sort().flatMap((key) => clusterClaims(titled.get(key)!, numberKey));
  const merged = mergeByNumber(
    clusters,
    ordered.filter((claim) => !hasTitle(claim)),
  );

  const idOf = new Map<string, string>();
  const byTitle = groupBy(merged, (cluster) => titleOf(cluster.claims) ?? cluster.number ?? cluster.claims[0]!.key);
  for (const [title, same] of byTitle)
    for (const cluster of same) {
      // Plain is the id of the only policy of that title, and of the one that no claim tells more about.
      const plain = same.length === 1 || (cluster.number === undefined && !cluster.claims.some(isTold));
      const id = plain && !isShared(cluster, same) ? title : `${title} ${distinction(cluster)}`;
      for (const claim of cluster.claims) idOf.set(claim.key, id);
    }
  return idOf;
};

const isTold = (claim: PolicyClaim): boolean => claim.issuers.length > 0 || claim.date !== undefined;
/** Several clusters without any distinction: generic titles of several documents. */
const isShared = (cluster: Cluster, same: readonly Cluster[]): boolean =>
  same.some((other) => other !== cluster && other.number === undefined && !other.claims.some(isTold));
