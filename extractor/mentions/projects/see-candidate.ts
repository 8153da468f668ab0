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
import { propernessOf } from './proper.ts';
import type { Token } from './token.ts';

/** Takes what is seen, by where. */
type See = (where: string, what: string) => void;

const LAST_WORD = 2;
const LONGEST_SHAPE = 4;
const LONGEST_WORD = 4;

const bucket = (length: number): string =>
  length <= 6 ? `${length}` : length <= 8 ? '7-8' : length <= 11 ? '9-11' : length <= 15 ? '12-15' : 'long';

const shapeOf = (tokens: readonly Token[]): string => {
  const kinds: string[] = [];
  for (const { kind } of tokens) if (kinds.at(-1) !== kind) kinds.push(kind);
  return kinds.length > LONGEST_SHAPE ? `${kinds[0]} … ${kinds.at(-1)}` : kinds.join(' ');
};

const seeHead = (head: string, see: See, { projects }: Knowledge): void => {
  see('head', head);
  see('head ends', head.slice(-LAST_WORD));
  if (projects.isPark(head)) see('head is', 'park');
  if (projects.isMany(head)) see('head is', 'many');
  if (projects.isFirm(head)) see('head is', 'firm');
  if (projects.isLoose(head)) see('head is', 'loose');
  if (projects.isTrial(head)) see('head is', 'trial');
  if (projects.isOne(head)) see('head is', 'one');
  if (projects.isInstitution(head)) see('head is', 'institution');
  if (projects.isInstitute(head)) see('head is', 'institute');
  if (projects.isTown(head)) see('head is', 'town');
  if (projects.isBelt(head)) see('head is', 'belt');
  if (projects.isRoute(head)) see('head is', 'route');
  if (projects.isPlant(head)) see('head is', 'plant');
  if (projects.isCatchAll(head)) see('head is', 'catch-all');
  if (projects.isCloser(head)) see('head is', 'closer');
};

/** proper, common or prose: the best that one of its unknown words is. */
const bestName = (text: string, tokens: readonly Token[], knowledge: Knowledge): string => {
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

const seeBody = (text: string, body: readonly Token[], kind: string, see: See, knowledge: Knowledge): void => {
  const read = readBody(text, body, knowledge);
  see('shape', `${shapeOf(body)} > ${kind}`);
  see('names', bucket(read.names));
  see('said', bucket(read.rest));
  see('said', `${bucket(read.rest)} ${kind}`);
  see('places', `${Math.min(read.places, 2)} ${kind}`);
  if (read.national) see('holds', `national ${kind}`);
  if (read.quoted) see('holds', `quote ${kind}`);
  else if (read.titled) see('holds', `common word in marks ${kind}`);
  if (read.coded) see('holds', 'code');
  if (read.rated) see('holds', 'capacity');
  if (read.broken) see('holds', 'what breaks it');
  for (const { kind: held } of body) see('holds', held);
  const [first, last] = [body[0], body.at(-1)];
  if (first) see('opens with', `${first.kind} ${kind}`);
  if (first?.kind === 'ordinary' || first?.kind === 'modifier') see('first word', text.slice(first.start, first.end));
  if (last) see('before head', `${last.kind} ${kind}`);
  if (last?.kind === 'ordinary') see('last word', text.slice(last.start, last.end));
  if (first?.kind === 'place') {
    const [naming] = knowledge.places.named(text.slice(first.start, first.end));
    if (naming) see('place', `${naming.place.level} ${naming.form}`);
  }
};

/** A verb by its word; a mark by itself; else by what it is. */
const wordOf = (text: string, token: Token | undefined): string => {
  if (!token) return 'border';
  const word = text.slice(token.start, token.end);
  return word.length <= LONGEST_WORD ? word : token.kind;
};

const seeAround = (text: string, candidate: Candidate, kind: string, see: See, { projects }: Knowledge): void => {
  const { run, start, end, tokens } = candidate;
  const verb = wordOf(text, run.before);
  see('opened by', verb);
  see('closed by', wordOf(text, run.behind));
  if (run.before && run.before.kind !== 'stop' && run.before.end === start) {
    const opener = projects.isCue(verb) ? 'cue' : 'verb';
    see('right behind', opener);
    see('right behind', `${opener} ${kind}`);
    see('right behind', `${opener} ${candidate.head.slice(-LAST_WORD)}`);
    see('right behind', `${opener} ${candidate.verdict.named ? 'named' : candidate.verdict.because}`);
  }
  if (run.isUndertaken) see('run', `built ${kind}`);
  else see('run', `not built ${kind}`);
  if (run.isAnnounced) see('run', `announced ${kind}`);
  if (run.underPlace) see('run', `under place ${kind}`);
  if (run.isOpenList) see('run', 'open list');
  const behind = tokens.find((token) => token.start >= end);
  if (behind) {
    const word = text.slice(behind.start, behind.end);
    see('behind', behind.start === end ? `${behind.kind}` : `later ${behind.kind}`);
    if (behind.start === end && word.length <= LONGEST_WORD) see('word behind', word);
  }
  see('character before', text[start - 1] ?? '');
  see('character behind', text[end] ?? '');
  const cut = tokens.findLast((token) => token.end <= start);
  if (cut) see('cut off', cut.end === start ? cut.kind : `earlier ${cut.kind}`);
};

const seeList = ({ run, at }: Candidate, siblings: readonly Candidate[], candidate: Candidate, see: See): void => {
  const { items } = run;
  const isLast = at === items.length - 1;
  see('in list', items.length === 1 ? 'alone' : at === 0 ? 'first' : isLast ? 'last' : 'inside');
  if (items.length > 1) see('list', `of ${Math.min(items.length, 5)}`);
  if (items.slice(at + 1).some(({ after }) => after === 'etc')) see('list', 'goes on');
  if (items[at]!.after === 'etc') see('list', 'behind etc');
  const others = siblings.filter((other) => other.at !== at);
  const named = others.filter(({ verdict }) => verdict.named);
  if (items.length > 1) see('beside', named.length > 0 ? 'named' : others.length > 0 ? 'unnamed' : 'nothing');
  if (named.length > 0 && named.length * 2 >= items.length - 1) see('beside', 'mostly named');
  const sameHead = named.some(({ head }) => head.slice(-LAST_WORD) === candidate.head.slice(-LAST_WORD));
  if (sameHead) see('beside', 'named of its kind');
  const closing = others.find(({ way }) => way === 'after etc');
  if (closing && candidate.way !== 'after etc') see('list closed by', closing.head);
};

const wordEnd = (tokens: readonly Token[], start: number): number =>
  tokens.find((token) => token.start === start)?.end ?? start;

/** 昆仑山、|坎布拉世界地质公园: what its members are, beside what the last one opens with. */
const seeMembers = (text: string, { run, at, start, phrase }: Candidate, see: See, { places }: Knowledge): void => {
  const kindOf = ({ kind, start: from, end }: Token): string => {
    if (kind !== 'place') return kind;
    return places.named(text.slice(from, end))[0]?.place.level ?? kind;
  };
  const own = phrase?.body[0] ? kindOf(phrase.body[0]) : 'none';
  const members = run.items.slice(0, at).filter(({ tokens }) => tokens[0]!.start >= start);
  const kinds = new Set(members.map(({ tokens }) => `${kindOf(tokens[0]!)}${tokens.length > 1 ? '+' : ''}`));
  for (const kind of kinds) {
    see('member', kind);
    see('member', `${kind} beside ${own}`);
    see('member', `${kind} > ${phrase?.head.kind}`);
  }
  see('members', `${Math.min(members.length, 4)}`);
  const longest = Math.max(...members.map(({ tokens }) => tokens.at(-1)!.end - tokens[0]!.start));
  see('members', `up to ${bucket(longest)}`);
};

export const seeCandidate = (
  text: string,
  candidate: Candidate,
  siblings: readonly Candidate[],
  about: AboutText,
  knowledge: Knowledge,
): readonly ProjectFeature[] => {
  const found: ProjectFeature[] = [];
  let weight = 0;
  const see: See = (where, what) => {
    const feature = knowledge.projectWeights.feature(where, what);
    if (!feature || found.includes(feature)) return;
    found.push(feature);
    weight += feature.weight;
  };
  const { phrase, way, verdict, head, start, end, stands } = candidate;
  const kind = phrase?.head.kind ?? way;
  see('always', 'yes');
  see('rules', `${verdict.named ? 'for it' : 'against it'} ${way}`);
  see('rules', `${verdict.because} ${kind}`);
  see('rules', verdict.because);
  see('way', way);
  see('kind', kind);
  if (phrase) seeHead(head, see, knowledge);
  const body = phrase ? phrase.body : candidate.tokens;
  seeBody(text, body, kind, see, knowledge);
  see('length', bucket(end - start));
  if (phrase && end > phrase.head.end) see('part', text.slice(phrase.head.end, end).slice(-1));
  if (phrase?.plural) see('holds', 'several');
  if (body.some((token, i) => i > 0 && isHead(token.kind))) see('holds', 'inner head');
  if (!verdict.named && weight < knowledge.projectWeights.thresholds.words) return [];
  // Asks the segmenter, so that it comes last of the words.
  const proper = bestName(text, body, knowledge);
  see('best name', proper);
  see('best name', `${proper} ${kind}`);
  seeAround(text, candidate, kind, see, knowledge);
  seeList(candidate, siblings, candidate, see);
  const report = about.tellsOfWorks ? 'in a report' : 'in no report';
  if (stands) see('stands', report);
  if (stands) see('stands', `${verdict.named ? verdict.because : 'unnamed'} ${kind} ${report}`);
  if (stands && head !== '') see('stands', `${head.slice(-LAST_WORD)} ${report}`);
  see('opens with', `word ${text.slice(start, start + 1)}`);
  const sharing = siblings.find(
    (other) => other.way === 'shared' && other.at === candidate.at && other.end >= end && other.start < start,
  );
  if (sharing) see('sharing', `${way} in ${sharing.verdict.because} ${kind}`);
  if (way === 'shared') seeMembers(text, candidate, see, knowledge);
  if (way === 'uncut' && candidate.tokens[0]) see('uncut', text.slice(start, wordEnd(candidate.tokens, start)));
  if (about.isStatute) see('text', 'statute');
  see('line', about.lineAt(start) ?? 'none');
  if (about.timesOf(text.slice(start, end)) > 1) see('text', 'names it again');
  return found;
};
