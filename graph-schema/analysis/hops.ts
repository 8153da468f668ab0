/**
 * The steps by which a directive is handed on: to the documents that say that they implement, rest on, interpret, forward or
 * issue it, and from a notice to the text that it prints.
 *
 *   甲通知 IMPLEMENTS 乙意见 → from 乙 to 甲; 关于印发《丙规划》的通知 ISSUES 丙规划 → also from the notice to 丙
 *   A report that says that 丙规划 was issued does not print it: its title does not name it.
 */
import { byCodeUnit } from '../graph/order.ts';
import { levelOf, levelRank } from './administrative-level.ts';
import { bare } from './find-policy.ts';
import { byDate, isBefore } from './partial-dates.ts';
import { handsOn, type Relation } from './relations.ts';
import { knownDate, type Link, listOf, type PolicyEntry, type View, type Words } from './view.ts';

export interface Hop {
  /** The one that is handed on, and the one that it reaches. */
  readonly upper: string;
  readonly lower: string;
  /** Whose words these are: the lower document's, or the notice's that prints the other. */
  readonly speaker: string;
  readonly relation: Relation;
  /** All relations that hand on, the telling one first. */
  readonly relations: readonly Relation[];
  readonly quotes: readonly Words[];
  /** One prints the other: both are one text to a reader. */
  readonly prints: boolean;
  /** The lower document is older than the text that is known here: it speaks of an earlier version. */
  readonly earlierVersion: boolean;
}

const isCarriage = (relation: Relation): boolean => relation === 'issues' || relation === 'forwards';

/** It says that the other was issued or forwarded, by whomever: it prints nothing itself, and need not carry it on. */
export const onlyTells = ({ relation, prints }: Pick<Hop, 'relation' | 'prints'>): boolean =>
  isCarriage(relation) && !prints;

/** Titles within titles lose their 的: 关于印发若干措施的通知 prints 甲的若干措施. */
const plainTitle = ({ title = '' }: PolicyEntry): string => bare(title).replaceAll('的', '');

/** Does the title of the speaker name the other: 关于印发《丙规划》的通知? */
const namesInTitle = (speaker: PolicyEntry, other: PolicyEntry): boolean => {
  const [outer, inner] = [plainTitle(speaker), plainTitle(other)];
  return inner !== '' && outer.length > inner.length && outer.includes(inner);
};

/** A notice and what it prints stand in one file, or its title names it. */
const isPrinted = (speaker: PolicyEntry, other: PolicyEntry): boolean =>
  (speaker.document !== undefined && speaker.document === other.document) || namesInTitle(speaker, other);

/** The same of two policies by their ids; what is no policy prints nothing. */
export const prints = ({ policies }: View, speaker: string, other: string): boolean => {
  const [from, to] = [policies.get(speaker), policies.get(other)];
  return from !== undefined && to !== undefined && isPrinted(from, to);
};

/** What hands on in one policy's words about another, the telling relation first: to issue says most of a notice, least of others. */
const handedOn = ({ said }: Link, prints: boolean): Link['said'] => {
  const told = said.filter(({ relation }) => handsOn.includes(relation));
  const weight = (relation: Relation): number =>
    onlyTells({ relation, prints }) ? handsOn.length + handsOn.indexOf(relation) : strength.indexOf(relation);
  return [...told].sort((a, b) => weight(a.relation) - weight(b.relation));
};

const strength: readonly Relation[] = ['interprets', 'forwards', 'issues', 'implements', 'basis'];

const hopOf = (view: View, link: Link, downTo: 'speaker' | 'printed'): Hop | undefined => {
  const [speaker, other] = [view.policies.get(link.from), view.policies.get(link.to)];
  if (!speaker || !other || speaker === other) return undefined;
  // 《贯彻落实〈甲〉的意见》解读 names 甲 in its title too, but interprets it.
  const prints = (link.type === 'ISSUES' || link.type === 'FORWARDS') && isPrinted(speaker, other);
  if (downTo === 'printed' && !prints) return undefined;
  const told = handedOn(link, prints);
  const first = told[0];
  if (!first) return undefined;
  const [upper, lower] = downTo === 'speaker' ? [other, speaker] : [speaker, other];
  return {
    upper: upper.id,
    lower: lower.id,
    speaker: speaker.id,
    relation: first.relation,
    relations: told.map(({ relation }) => relation),
    quotes: first.quotes,
    prints,
    earlierVersion: downTo === 'speaker' && isBefore(knownDate(speaker), knownDate(other)) === 'yes',
  };
};

const inOrder = (view: View, hops: readonly Hop[], end: 'upper' | 'lower'): readonly Hop[] => {
  const keyOf = (hop: Hop) => view.policies.get(hop[end])!;
  return [...hops].sort((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    return (
      levelRank(levelOf(x)) - levelRank(levelOf(y)) || byDate(knownDate(x), knownDate(y)) || byCodeUnit(x.id, y.id)
    );
  });
};

/** From a policy down, by level and time. */
export const hopsDown = (view: View, policy: string): readonly Hop[] => {
  const carried = listOf(view.linksTo, policy).flatMap((link) => hopOf(view, link, 'speaker') ?? []);
  const printed = listOf(view.linksFrom, policy).flatMap((link) => hopOf(view, link, 'printed') ?? []);
  return inOrder(view, [...carried, ...printed], 'lower');
};

/** From a policy up, by level and time. */
export const hopsUp = (view: View, policy: string): readonly Hop[] => {
  const carried = listOf(view.linksFrom, policy).flatMap((link) => hopOf(view, link, 'speaker') ?? []);
  const printed = listOf(view.linksTo, policy).flatMap((link) => hopOf(view, link, 'printed') ?? []);
  return inOrder(view, [...carried, ...printed], 'upper');
};
