/**
 * What is seen of a phrase that may name a project: its words, what stands around it, what its list and its text say, and what the rules
 * think of it. Weights decide what each of it is worth.
 */
import { isHead } from '../../../knowledge/project-data.ts';
import type { ProjectFeature } from '../../../knowledge/project-weights.ts';
import type { Token } from '../phrase/token.ts';
import type { Candidate } from './candidate.ts';
import { bucket, type Look, lastWordOf, type Onlooker } from './look.ts';
import { see, seeOnce, seeTwo, weightIn } from './phrase-sights.ts';
import { seeAround } from './see-around.ts';
import { seeList, seeMembers } from './see-siblings.ts';
import { seeBestName, seeBody, seeHead } from './see-words.ts';

/** What the rules say of it. */
const seeVerdict = ({ bag, to, candidate: { verdict, way }, kind }: Look): void => {
  seeTwo(bag, to.rules, verdict.named ? 'for it' : 'against it', way);
  seeTwo(bag, to.rules, verdict.because, kind);
  see(bag, to.rules, verdict.because);
  see(bag, to.way, way);
  see(bag, to.kind, kind);
};

/** All that can be seen of its words without asking the segmenter. */
const seeWords = (look: Look): void => {
  const { bag, to, text, candidate, body } = look;
  const { phrase, start, end } = candidate;
  if (phrase) seeHead(look);
  seeBody(look);
  see(bag, to.length, bucket(end - start));
  if (phrase && end > phrase.head.end) see(bag, to.part, text.slice(phrase.head.end, end).slice(-1));
  if (phrase?.plural) seeOnce(bag, to.holds, 'several');
  if (body.some((token, i) => i > 0 && isHead(token.kind))) seeOnce(bag, to.holds, 'inner head');
};

/** 洪崖洞景区 in a report on what was built, or where people only go there. */
const seeStanding = ({ bag, to, about, candidate: { stands, verdict, head }, kind }: Look): void => {
  if (!stands) return;
  const report = about.tellsOfWorks ? 'in a report' : 'in no report';
  see(bag, to.stands, report);
  see(bag, to.stands, `${verdict.named ? verdict.because : 'unnamed'} ${kind} ${report}`);
  if (head !== '') see(bag, to.stands, `${lastWordOf(head)} ${report}`);
};

const wordEnd = (tokens: readonly Token[], start: number): number =>
  tokens.find((token) => token.start === start)?.end ?? start;

/** How it was cut out, beside the other readings of its item. */
const seeCut = (look: Look): void => {
  const { bag, to, text, candidate, siblings, kind } = look;
  const { way, tokens, at, start, end } = candidate;
  see(bag, to.opensWith, `word ${text.slice(start, start + 1)}`);
  const sharing = siblings.find(
    (other) => other.way === 'shared' && other.at === at && other.end >= end && other.start < start,
  );
  if (sharing) see(bag, to.sharing, `${way} in ${sharing.verdict.because} ${kind}`);
  if (way === 'shared') seeMembers(look);
  if (way === 'uncut' && tokens[0]) see(bag, to.uncut, text.slice(start, wordEnd(tokens, start)));
};

const seeText = ({ bag, to, text, about, candidate: { start, end } }: Look): void => {
  if (about.isStatute) see(bag, to.text, 'statute');
  see(bag, to.line, about.lineAt(start) ?? 'none');
  if (about.timesOf(text.slice(start, end)) > 1) see(bag, to.text, 'names it again');
};

/** `siblings`: the candidates of its run. Nothing is seen of what is refused by its words alone. */
export const seeCandidate = (
  candidate: Candidate,
  siblings: readonly Candidate[],
  { text, about, knowledge, to }: Onlooker,
): readonly ProjectFeature[] => {
  const { phrase, way, tokens, verdict } = candidate;
  const kind = phrase?.head.kind ?? way;
  const body = phrase ? phrase.body : tokens;
  const look: Look = { bag: [], to, text, about, knowledge, candidate, siblings, kind, body };
  const { bag } = look;
  see(bag, to.always, 'yes');
  seeVerdict(look);
  seeWords(look);
  if (!verdict.named && weightIn(bag) < knowledge.projectWeights.thresholds.words) return [];
  seeBestName(look);
  seeAround(look);
  seeList(look);
  seeStanding(look);
  seeCut(look);
  seeText(look);
  return bag;
};
