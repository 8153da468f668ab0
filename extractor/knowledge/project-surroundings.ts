/** Words around the name of a project that are no part of it: what leads to it, what tells where it lies, what shows that it is none. */
import type { ProjectData } from './project-data.ts';
import { makeTrie } from './trie.ts';
import { makeWordList, type WordList } from './word-list.ts';
import { endOfOne, holdsOne, isOneOf, startsWithOne } from './word-questions.ts';

export interface ProjectSurroundings {
  /** 在银川|召开: is a meeting held there? */
  isMeetingAt(text: string, at: number): boolean;
  /** 沿, 设, 原: one character that may stand before a name and be no part of it. */
  opensName(character: string): boolean;
  /** 、乙堤防|参照本办法执行: does a statute say behind a name that it holds for it? */
  isGoverned(clause: string): boolean;
  /** 县|中医院, 市|中心医院: does what stands behind the level begin a house of the place, and not a class (市中)? */
  opensHouse(rest: string): boolean;
  /** 铁路|沿线. */
  isAlong(word: string): boolean;
  /** 内贸外运|航线: do the words behind a port tell of a way over water? */
  tellsOfSailing(words: string): boolean;
  /** 走|二广高速: the same before a road; 走马河水库 is called so. */
  opensWay(character: string): boolean;
  /** 自: in the middle of a clause such a character leads to a name. */
  leads(character: string): boolean;
  /** 要, 拟: between a place and what it is to do, such a word ends what stands before. */
  isModal(word: string): boolean;
  /** 路面, 原址: says no part of a thing. */
  isNoPart(word: string): boolean;
  /** End of 涉及, 惠及, 跨 at `at`, behind which stands where a work reaches, or -1. */
  touchEnd(text: string, at: number): number;
  /** End of a word at `at` that opens a bracket with places (均在, 分别位于), or `at`. */
  locatingEnd(text: string, at: number): number;
  /** End of 共用, 交界 at `at`, behind the places that share something, or `at`. */
  sharedEnd(text: string, at: number): number;
  /** End of 境内 at `at`, or `at`. */
  insideEnd(text: string, at: number): number;
  /** End of a word at `at` behind which a number counts something else (安置|300户), or -1. */
  amountEnd(text: string, at: number): number;
  /** 督查组, 一行: who goes to a work. */
  readonly goers: WordList;
}

export const makeProjectSurroundings = (words: ProjectData['words']): ProjectSurroundings => {
  const locating = makeTrie(words.locating);
  const insides = makeTrie(words.insides);
  const shared = makeTrie(words.shared);
  return {
    isMeetingAt: startsWithOne(words.meetings),
    opensName: isOneOf(words.openers),
    isGoverned: holdsOne(words.governing),
    opensHouse: startsWithOne(words.centralHouses),
    isAlong: isOneOf(words.alongside),
    tellsOfSailing: holdsOne(words.sailings),
    opensWay: isOneOf(words.wayOpeners),
    leads: isOneOf(words.leads),
    isModal: isOneOf(words.modals),
    isNoPart: isOneOf(words.noParts),
    touchEnd: endOfOne(words.touching),
    locatingEnd: (text, at) => locating.longestAt(text, at)?.end ?? at,
    sharedEnd: (text, at) => shared.longestAt(text, at)?.end ?? at,
    insideEnd: (text, at) => insides.longestAt(text, at)?.end ?? at,
    amountEnd: endOfOne(words.amounts),
    goers: makeWordList(words.goers),
  };
};
