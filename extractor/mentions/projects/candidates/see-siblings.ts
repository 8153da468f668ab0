/** What is seen of the list in which a phrase stands: its place there, its neighbours, the members that share its head. */

import type { Token } from '../phrase/token.ts';
import { bucket, type Look, lastWordOf } from './look.ts';
import { see, seeOnce, seeTwo } from './phrase-sights.ts';

export const seeList = ({ bag, to, candidate, siblings }: Look): void => {
  const { at, way, head } = candidate;
  const { items } = candidate.run;
  const isLast = at === items.length - 1;
  see(bag, to.inList, items.length === 1 ? 'alone' : at === 0 ? 'first' : isLast ? 'last' : 'inside');
  if (items.length > 1) seeTwo(bag, to.list, 'of', bucket(Math.min(items.length, 5)));
  if (items.slice(at + 1).some(({ after }) => after === 'etc')) see(bag, to.list, 'goes on');
  if (items[at]!.after === 'etc') see(bag, to.list, 'behind etc');
  if (items.length === 1) return;
  const others = siblings.filter((other) => other.at !== at);
  const named = others.filter(({ verdict }) => verdict.named);
  see(bag, to.beside, named.length > 0 ? 'named' : others.length > 0 ? 'unnamed' : 'nothing');
  if (named.length > 0 && named.length * 2 >= items.length - 1) see(bag, to.beside, 'mostly named');
  const sameHead = named.some((other) => lastWordOf(other.head) === lastWordOf(head));
  if (sameHead) see(bag, to.beside, 'named of its kind');
  const closing = others.find((other) => other.way === 'after etc');
  if (closing && way !== 'after etc') see(bag, to.listClosedBy, closing.head);
};

/** 昆仑山、|坎布拉世界地质公园: what its members are, beside what the last one opens with. */
export const seeMembers = ({ bag, to, text, candidate, knowledge: { places } }: Look): void => {
  const { run, at, start, phrase } = candidate;
  const kindOf = ({ kind, start: from, end }: Token): string => {
    if (kind !== 'place') return kind;
    return places.named(text.slice(from, end))[0]?.place.level ?? kind;
  };
  const own = phrase?.body[0] ? kindOf(phrase.body[0]) : 'none';
  const members = run.items.slice(0, at).filter(({ tokens }) => tokens[0]!.start >= start);
  const kinds = new Set(members.map(({ tokens }) => `${kindOf(tokens[0]!)}${tokens.length > 1 ? '+' : ''}`));
  for (const kind of kinds) {
    seeOnce(bag, to.member, kind);
    seeOnce(bag, to.member, `${kind} beside ${own}`);
    seeOnce(bag, to.member, `${kind} > ${phrase?.head.kind}`);
  }
  see(bag, to.members, bucket(Math.min(members.length, 4)));
  const longest = Math.max(...members.map(({ tokens }) => tokens.at(-1)!.end - tokens[0]!.start));
  see(bag, to.members, `up to ${bucket(longest)}`);
};
