/** Searches names, aliases, numbers and codes, in both scripts and in Pinyin; what is held and what is higher comes first. */
import { alike, askedNumber } from '../../../graph-schema/index.ts';
import type { NodeType, SearchAnswer } from '../../api.ts';
import { type Atlas, lineOf } from './atlas.ts';
import { makeCharacterMarks } from './character-marks.ts';
import { type Fold, listNames, type Name, type Named } from './list-names.ts';
import { bare, fit, fitOf, isScattered, partMark } from './match-name.ts';
import { fitNearNumber, fitSameNumber } from './match-number.ts';
import { makePinyinNames, type PinyinNames, type Readings } from './match-pinyin.ts';
import { makeTop } from './top.ts';

interface Hit {
  readonly of: Named;
  readonly fit: number;
  readonly matched: string;
}
export interface NameIndex {
  /** Of one kind only, if it is given. */
  search(words: string, cap: number, kind?: NodeType): Pick<SearchAnswer, 'hits' | 'left' | 'near'>;
}

const isOpen = ({ of }: Hit): number => (of.node.kind === 'Unresolved' ? 1 : 0);

/** What is open is no answer while there is another. */
const order = (a: Hit, b: Hit): number =>
  isOpen(a) - isOpen(b) ||
  b.fit - a.fit ||
  a.of.standing - b.of.standing ||
  b.of.weight - a.of.weight ||
  a.matched.length - b.matched.length ||
  (a.of.node.id < b.of.node.id ? -1 : 1);

/** A place whose own name begins with the words is meant before texts that speak of it: 四川 is 四川省 first. */
const beginnings: ReadonlySet<number> = new Set([fit.begins, fit.beginsPinyin, fit.beginsInitials]);
const ofPlace = (here: number, { of: { node }, written }: Name): number =>
  node.kind === 'Region' && written === node.label && beginnings.has(here) ? here + 2 : here;

/** May they be the first letters of syllables, or Pinyin alone? */
const areLetters = (words: string): boolean => /^[a-z]+$/.test(words);

/** Two letters at least, or everything would fit. */
const asksPinyin = (words: string): boolean => words.length > 1 && /[a-z]/.test(words);

const pinyinFit = (asked: ReturnType<PinyinNames['ask']>, name: number, letters: boolean): number => {
  const found = asked.find(name);
  if (found) return found.whole ? fit.equalPinyin : found.at === 0 ? fit.beginsPinyin : fit.insidePinyin;
  const initials = letters ? asked.findInitials(name) : undefined;
  if (!initials) return fit.none;
  return initials.whole ? fit.equalInitials : initials.at === 0 ? fit.beginsInitials : fit.insideInitials;
};

/** More than these do not help a memory. */
const mostNear = 8;
const nearness = (name: string, words: string): number => {
  const near = alike(name, words);
  return near === 0 ? fit.none : fit.near + near;
};

/** The best of the names that fit, one a node; `fitOfName` takes the number of a name. */
const collect = (
  names: readonly Name[],
  fitOfName: (name: number) => number,
  cap: number,
  kind: NodeType | undefined,
) => {
  const top = makeTop<Hit>(cap, order);
  // Names of one node follow each other: the best of them counts.
  let best: Hit | undefined;
  for (let i = 0; i < names.length; i++) {
    // Names themselves are looked at only where they fit: to touch each of them costs more than all marks.
    if (kind !== undefined && (names[i] as Name).of.node.kind !== kind) continue;
    const found = fitOfName(i);
    if (found === fit.none) continue;
    const { of, written } = names[i] as Name;
    const here = ofPlace(found, names[i] as Name);
    if (best && best.of !== of) {
      top.add(best);
      best = undefined;
    }
    if (here > (best?.fit ?? fit.none)) best = { of, fit: here, matched: written };
  }
  if (best) top.add(best);
  return top;
};

export const makeNameIndex = (atlas: Atlas, fold: Fold, readings: Readings): NameIndex => {
  // The same name has the same number in all three.
  const names = listNames(atlas, fold);
  const spelt = makePinyinNames(readings);
  const marks = makeCharacterMarks();
  for (const { folded } of names) {
    spelt.add(folded);
    marks.add(folded);
  }
  /** As the words are written, or in Pinyin. */
  const fitAsTyped = (words: string, mayHold: (name: number) => boolean) => {
    const pinyin = asksPinyin(words) ? spelt.ask(words) : undefined;
    const letters = areLetters(words);
    const part = partMark + words;
    return (i: number): number => {
      const written = mayHold(i) ? fitOf((names[i] as Name).folded, (names[i] as Name).parts, words, part) : fit.none;
      return written || (pinyin ? pinyinFit(pinyin, i, letters) : fit.none);
    };
  };
  /** A number that no name is written like: the same in other marks, else those that it may be a slip of. */
  const findNumber = (asked: string, cap: number, kind: NodeType | undefined) => {
    const number = askedNumber(fold(asked));
    if (!number || (kind !== undefined && kind !== 'Policy')) return undefined;
    const by = (fitOfWritten: (written: string) => number, most: number) =>
      collect(names, (i) => fitOfWritten((names[i] as Name).written), most, 'Policy');
    const same = by(fitSameNumber(number), cap);
    if (same.count() > 0) return { top: same, near: false };
    const near = by(fitNearNumber(number), Math.min(cap, mostNear));
    return near.count() > 0 ? { top: near, near: true } : undefined;
  };
  const shown = (top: ReturnType<typeof collect>) =>
    top.best().map(({ of, matched }) => ({ node: lineOf(of.node), matched }));
  return {
    search: (asked, cap, kind) => {
      const words = bare(fold(asked));
      if (words === '') return { hits: [], left: 0 };
      const mayHold = marks.ask(words);
      const typed = collect(names, fitAsTyped(words, mayHold), cap, kind);
      const numbered = typed.count() === 0 ? findNumber(asked, cap, kind) : undefined;
      if (numbered?.near) return { hits: shown(numbered.top), left: 0, near: true };
      if (numbered) return { hits: shown(numbered.top), left: numbered.top.count() - shown(numbered.top).length };
      // Characters apart from each other count only where nothing nearer is found, what is half remembered only where those are not either.
      const fallen = typed.count() === 0 && words.length > 1 && !areLetters(words);
      const fitScattered = (i: number): number =>
        mayHold(i) && isScattered((names[i] as Name).folded, words) ? fit.scattered : fit.none;
      const scattered = fallen ? collect(names, fitScattered, cap, kind) : typed;
      const half = fallen && scattered.count() === 0 && !/^\p{N}+$/u.test(words);
      const fitNear = (i: number): number => nearness((names[i] as Name).folded, words);
      const found = half ? collect(names, fitNear, Math.min(cap, mostNear), kind) : scattered;
      const hits = shown(found);
      if (half && hits.length > 0) return { hits, left: 0, near: true };
      return { hits, left: found.count() - hits.length };
    },
  };
};
