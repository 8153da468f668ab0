/** What is seen around a phrase: what opens and closes its run, what stands right before and behind it. */

import { isAside } from '../phrase/phrase.ts';
import type { Token } from '../phrase/token.ts';
import { type Look, lastWordOf } from './look.ts';
import { see, seeOnce, seeTwo, seeTwoOnce } from './phrase-sights.ts';

const LONGEST_WORD = 4;

/** A verb by its word; a mark by itself; else by what it is. */
const wordOf = (text: string, token: Token | undefined): string => {
  if (!token) return 'border';
  const word = text.slice(token.start, token.end);
  return word.length <= LONGEST_WORD ? word : token.kind;
};

const seeRun = ({ bag, to, text, candidate, kind, knowledge: { projects } }: Look): void => {
  const { run, start, head, verdict } = candidate;
  const verb = wordOf(text, run.before);
  see(bag, to.openedBy, verb);
  see(bag, to.closedBy, wordOf(text, run.behind));
  if (run.before && run.before.kind !== 'stop' && run.before.end === start) {
    const opener = projects.isCue(verb) ? 'cue' : 'verb';
    seeOnce(bag, to.rightBehind, opener);
    seeTwoOnce(bag, to.rightBehind, opener, kind);
    seeOnce(bag, to.rightBehind, `${opener} ${lastWordOf(head)}`);
    seeTwoOnce(bag, to.rightBehind, opener, verdict.named ? 'named' : verdict.because);
  }
  seeTwo(bag, to.run, run.isUndertaken ? 'built' : 'not built', kind);
  if (run.isAnnounced) seeTwo(bag, to.run, 'announced', kind);
  if (run.underPlace) seeTwo(bag, to.run, 'under place', kind);
  if (run.isOpenList) see(bag, to.run, 'open list');
};

const seeNeighbours = ({ bag, to, text, candidate: { start, end, tokens } }: Look): void => {
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

export const seeAround = (look: Look): void => {
  seeRun(look);
  seeNeighbours(look);
};
