/**
 * What is seen of a phrase that may name a project: its words, what stands around it, what its list and its text say, and what the rules
 * think of it. Weights decide what each of it is worth.
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isHead } from '../../knowledge/project-data.ts';
import type { ProjectFeature } from '../../knowledge/project-weights.ts';
import type { AboutText } from './about-text.ts';
import { readBody } from './body.ts';
import type { Candidate } from './candidate.ts';
import { isAside } from './phrase.ts';
import { type Bag, type PhraseSights, see, seeOnce, seeTwo, seeTwoOnce, weightIn } from './phrase-sights.ts';
import { propernessOf } from './proper.ts';
import type { Token } from './token.ts';

const LAST_WORD = 2;
const LONGEST_SHAPE = 4;
const LONGEST_WORD = 4;

const SMALL = ['0', '1', '2', '3', '4', '5', '6'];
const bucket = (length: number): string =>
  SMALL[length] ?? (length <= 8 ? '7-8' : length <= 11 ? '9-11' : length <= 15 ? '12-15' : 'long');

const shapeOf = (tokens: readonly Token[]): string => {
  const kinds: string[] = [];
  for (const { kind } of tokens) if (kinds.at(-1) !== kind) kinds.push(kind);
  return kinds.length > LONGEST_SHAPE ? `${kinds[0]} … ${kinds.at(-1)}` : kinds.join(' ');
};

const ofHead = (to: PhraseSights, head: string, { projects }: Knowledge): readonly ProjectFeature[] => {
  const seen: Bag = [];
  see(seen, to.head, head);
  see(seen, to.headEnd, head.slice(-LAST_WORD));
  for (const trait of projects.traitsOf(head)) see(seen, to.headIs, trait);
  return seen;
};

const MOST_HEADS = 5000;

/** Texts have the same heads again and again; names that are their own heads (引黄济宁) are kept until they are too many. */
const seeHead = (bag: Bag, to: PhraseSights, head: string, knowledge: Knowledge): void => {
  let seen = to.heads.get(head);
  if (seen === undefined) {
    if (to.heads.size >= MOST_HEADS) to.heads.clear();
    seen = ofHead(to, head, knowledge);
    to.heads.set(head, seen);
  }
  for (const feature of seen) bag.push(feature);
};

/** proper, common or prose: the best that one of its unknown words is. */
export const bestName = (text: string, tokens: readonly Token[], knowledge: Knowledge): string => {
  let best = 'none';
  for (const token of tokens) {
    if (token.kind !== 'name') continue;
    if (token.end - token.start < 2) {
      if (best === 'none') best = 'one character';
      continue;
    }
    const properness = propernessOf(text, token, knowledge);
    if (properness === 'proper') return 'proper';
    if (best !== 'common') best = properness;
  }
  return best;
};

const seeBody = (
  bag: Bag,
  to: PhraseSights,
  text: string,
  body: readonly Token[],
  kind: string,
  knowledge: Knowledge,
): void => {
  const read = readBody(text, body, knowledge);
  const said = bucket(read.rest);
  see(bag, to.shape, `${shapeOf(body)} > ${kind}`);
  see(bag, to.names, bucket(read.names));
  see(bag, to.said, said);
  seeTwo(bag, to.said, said, kind);
  seeTwo(bag, to.places, bucket(Math.min(read.places, 2)), kind);
  if (read.national) seeTwoOnce(bag, to.holds, 'national', kind);
  if (read.quoted) seeTwoOnce(bag, to.holds, 'quote', kind);
  else if (read.titled) seeTwoOnce(bag, to.holds, 'common word in marks', kind);
  if (read.coded) seeOnce(bag, to.holds, 'code');
  if (read.rated) seeOnce(bag, to.holds, 'capacity');
  if (read.broken) seeOnce(bag, to.holds, 'what breaks it');
  for (const { kind: held } of body) seeOnce(bag, to.holds, held);
  const [first, last] = [body[0], body.at(-1)];
  if (first) seeTwo(bag, to.opensWith, first.kind, kind);
  if (first?.kind === 'ordinary' || first?.kind === 'modifier')
    see(bag, to.firstWord, text.slice(first.start, first.end));
  if (last) seeTwo(bag, to.beforeHead, last.kind, kind);
  if (last?.kind === 'ordinary') see(bag, to.lastWord, text.slice(last.start, last.end));
  if (first?.kind === 'place') {
    const [naming] = knowledge.places.named(text.slice(first.start, first.end));
    if (naming) seeTwo(bag, to.place, naming.place.level, naming.form);
  }
};

/** A verb by its word; a mark by itself; else by what it is. */
const wordOf = (text: string, token: Token | undefined): string => {
  if (!token) return 'border';
  const word = text.slice(token.start, token.end);
  return word.length <= LONGEST_WORD ? word : token.kind;
};

const seeAround = (
  bag: Bag,
  to: PhraseSights,
  text: string,
  candidate: Candidate,
  kind: string,
  { projects }: Knowledge,
): void => {
  const { run, start, end, tokens } = candidate;
  const verb = wordOf(text, run.before);
  see(bag, to.openedBy, verb);
  see(bag, to.closedBy, wordOf(text, run.behind));
  if (run.before && run.before.kind !== 'stop' && run.before.end === start) {
    const opener = projects.isCue(verb) ? 'cue' : 'verb';
    seeOnce(bag, to.rightBehind, opener);
    seeTwoOnce(bag, to.rightBehind, opener, kind);
    seeOnce(bag, to.rightBehind, `${opener} ${candidate.head.slice(-LAST_WORD)}`);
    seeTwoOnce(bag, to.rightBehind, opener, candidate.verdict.named ? 'named' : candidate.verdict.because);
  }
  seeTwo(bag, to.run, run.isUndertaken ? 'built' : 'not built', kind);
  if (run.isAnnounced) seeTwo(bag, to.run, 'announced', kind);
  if (run.underPlace) seeTwo(bag, to.run, 'under place', kind);
  if (run.isOpenList) see(bag, to.run, 'open list');
  const behind = tokens.find((token) => token.start >= end && !isAside(token, end));
  if (behind) {
    const word = text.slice(behind.start, behind.end);
    if (behind.start === end) see(bag, to.behind, behind.kind);
    else seeTwo(bag, to.behind, 'later', behind.kind);
    if (behind.start === end && word.length <= LONGEST_WORD) see(bag, to.wordBehind, word);
  }
  see(bag, to.characterBefore, text[start - 1] ?? '');
  see(bag, to.characterBehind, text[end] ?? '');
  const cut = tokens.findLast((token) => token.end <= start);
  if (cut?.end === start) see(bag, to.cutOff, cut.kind);
  else if (cut) seeTwo(bag, to.cutOff, 'earlier', cut.kind);
};

const seeList = (bag: Bag, to: PhraseSights, candidate: Candidate, siblings: readonly Candidate[]): void => {
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
  const sameHead = named.some((other) => other.head.slice(-LAST_WORD) === head.slice(-LAST_WORD));
  if (sameHead) see(bag, to.beside, 'named of its kind');
  const closing = others.find((other) => other.way === 'after etc');
  if (closing && way !== 'after etc') see(bag, to.listClosedBy, closing.head);
};

const wordEnd = (tokens: readonly Token[], start: number): number =>
  tokens.find((token) => token.start === start)?.end ?? start;

/** 昆仑山、|坎布拉世界地质公园: what its members are, beside what the last one opens with. */
const seeMembers = (
  bag: Bag,
  to: PhraseSights,
  text: string,
  { run, at, start, phrase }: Candidate,
  { places }: Knowledge,
): void => {
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

export const seeCandidate = (
  text: string,
  candidate: Candidate,
  siblings: readonly Candidate[],
  about: AboutText,
  knowledge: Knowledge,
  to: PhraseSights,
): readonly ProjectFeature[] => {
  const bag: Bag = [];
  const { phrase, way, verdict, head, start, end, stands } = candidate;
  const kind = phrase?.head.kind ?? way;
  see(bag, to.always, 'yes');
  seeTwo(bag, to.rules, verdict.named ? 'for it' : 'against it', way);
  seeTwo(bag, to.rules, verdict.because, kind);
  see(bag, to.rules, verdict.because);
  see(bag, to.way, way);
  see(bag, to.kind, kind);
  if (phrase) seeHead(bag, to, head, knowledge);
  const body = phrase ? phrase.body : candidate.tokens;
  seeBody(bag, to, text, body, kind, knowledge);
  see(bag, to.length, bucket(end - start));
  if (phrase && end > phrase.head.end) see(bag, to.part, text.slice(phrase.head.end, end).slice(-1));
  if (phrase?.plural) seeOnce(bag, to.holds, 'several');
  if (body.some((token, i) => i > 0 && isHead(token.kind))) seeOnce(bag, to.holds, 'inner head');
  if (!verdict.named && weightIn(bag) < knowledge.projectWeights.thresholds.words) return [];
  // Asks the segmenter, so that it comes last of the words.
  const proper = bestName(text, body, knowledge);
  see(bag, to.bestName, proper);
  seeTwo(bag, to.bestName, proper, kind);
  seeAround(bag, to, text, candidate, kind, knowledge);
  seeList(bag, to, candidate, siblings);
  const report = about.tellsOfWorks ? 'in a report' : 'in no report';
  if (stands) {
    see(bag, to.stands, report);
    see(bag, to.stands, `${verdict.named ? verdict.because : 'unnamed'} ${kind} ${report}`);
    if (head !== '') see(bag, to.stands, `${head.slice(-LAST_WORD)} ${report}`);
  }
  see(bag, to.opensWith, `word ${text.slice(start, start + 1)}`);
  const sharing = siblings.find(
    (other) => other.way === 'shared' && other.at === candidate.at && other.end >= end && other.start < start,
  );
  if (sharing) see(bag, to.sharing, `${way} in ${sharing.verdict.because} ${kind}`);
  if (way === 'shared') seeMembers(bag, to, text, candidate, knowledge);
  if (way === 'uncut' && candidate.tokens[0]) see(bag, to.uncut, text.slice(start, wordEnd(candidate.tokens, start)));
  if (about.isStatute) see(bag, to.text, 'statute');
  see(bag, to.line, about.lineAt(start) ?? 'none');
  if (about.timesOf(text.slice(start, end)) > 1) see(bag, to.text, 'names it again');
  return bag;
};
