/** What verbs around the name of a project say: that it is built, begins to be there, comes to a place, was achieved. */
import { makeCharacterSet } from './character-set.ts';
import type { ProjectData } from './project-data.ts';
import { makeTrie } from './trie.ts';
import { endOfOne, isOneOf } from './word-questions.ts';
import type { WordStarts } from './word-starts.ts';

export interface ProjectVerbs {
  isCue(verb: string): boolean;
  /** Can such a verb begin with this unit? */
  mayOpenCue(unit: number): boolean;
  /** How often the text tells what was achieved (增长, 建成). */
  achievementsIn(text: string): number;
  /** 挂牌, 投用: said of one thing that begins to be there. */
  announces(verb: string): boolean;
  /** 组建, 成立: said of one thing that is to be there. */
  founds(verb: string): boolean;
  /** 首个, 最大: tells which of its class a thing is. */
  ranks(verb: string): boolean;
  /** End of a word at `at` that says where something comes to (落户, 位于), or -1. */
  settleEnd(text: string, at: number): number;
  /** End of a word at `at` with which a clause opens and no name does (收集, 妥善, 仍然), or -1. */
  openingEnd(text: string, at: number): number;
  /** 列入|计划: what a work comes into. */
  enters(verb: string): boolean;
  isRebuilding(verb: string): boolean;
  /** 共建: inside the name of a zone, of two places (湘琼先进制造业共建产业园). */
  isJoint(verb: string): boolean;
}

export const makeProjectVerbs = (stops: ProjectData['stops'], starts?: WordStarts): ProjectVerbs => {
  const achievements = makeTrie(stops.achievements, starts);
  return {
    isCue: isOneOf(stops.cues),
    mayOpenCue: makeCharacterSet(stops.cues).has,
    achievementsIn: (text) => achievements.scan(text).length,
    announces: isOneOf(stops.announcing),
    founds: isOneOf(stops.founding),
    ranks: isOneOf(stops.ranking),
    settleEnd: endOfOne(stops.settles),
    openingEnd: endOfOne(stops.opening),
    enters: isOneOf(stops.entering),
    isRebuilding: isOneOf(stops.rebuilding),
    isJoint: isOneOf(stops.joint),
  };
};
