/** What is seen of a phrase in its own words: its head, the kinds of its words, how it opens and how they end. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ProjectFeature } from '../../../knowledge/project-weights.ts';
import { bestName } from '../phrase/best-name.ts';
import type { Token } from '../phrase/token.ts';
import { readBody } from '../words/body.ts';
import { bucket, type Look, lastWordOf } from './look.ts';
import { type Bag, type PhraseSights, see, seeOnce, seeTwo, seeTwoOnce } from './phrase-sights.ts';

const LONGEST_SHAPE = 4;

const shapeOf = (tokens: readonly Token[]): string => {
  const kinds: string[] = [];
  for (const { kind } of tokens) if (kinds.at(-1) !== kind) kinds.push(kind);
  return kinds.length > LONGEST_SHAPE ? `${kinds[0]} … ${kinds.at(-1)}` : kinds.join(' ');
};

const ofHead = (to: PhraseSights, head: string, { projects }: Knowledge): readonly ProjectFeature[] => {
  const seen: Bag = [];
  see(seen, to.head, head);
  see(seen, to.headEnd, lastWordOf(head));
  for (const trait of projects.traitsOf(head)) see(seen, to.headIs, trait);
  return seen;
};

const MOST_HEADS = 5000;

/** Texts have the same heads again and again; names that are their own heads (引黄济宁) are kept until they are too many. */
export const seeHead = ({ bag, to, candidate: { head }, knowledge }: Look): void => {
  let seen = to.heads.get(head);
  if (seen === undefined) {
    if (to.heads.size >= MOST_HEADS) to.heads.clear();
    seen = ofHead(to, head, knowledge);
    to.heads.set(head, seen);
  }
  for (const feature of seen) bag.push(feature);
};

/** What its words hold, and how many of them say nothing. */
const seeHeld = ({ bag, to, text, body, kind, knowledge }: Look): void => {
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
};

/** How the words before its head open, and how they end. */
const seeEnds = ({ bag, to, text, body, kind, knowledge }: Look): void => {
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

export const seeBody = (look: Look): void => {
  seeHeld(look);
  seeEnds(look);
};

/** Asks the segmenter. */
export const seeBestName = ({ bag, to, text, body, kind, knowledge }: Look): void => {
  const proper = bestName(text, body, knowledge);
  see(bag, to.bestName, proper);
  seeTwo(bag, to.bestName, proper, kind);
};
