/** Searches names, aliases, numbers and codes, in both scripts and in Pinyin; what is held and what is higher comes first. */
import { alike, regionLevels } from '../../../graph-schema/index.ts';
import type { NodeType, SearchAnswer } from '../../api.ts';
import { type Atlas, type AtlasNode, lineOf, linksOf } from './atlas.ts';
import { makeCharacterMarks } from './character-marks.ts';
import { isClaim } from './drawn-types.ts';
import { bare, fit, fitOf, inParts, isScattered, partMark } from './match-name.ts';
import { makeSpellings, type Readings, type Spellings } from './match-pinyin.ts';
import { makeTop } from './top.ts';

/** Makes two ways to write one thing equal; given from outside, as the tables of Traditional characters are large. */
export type Fold = (text: string) => string;

interface Entry {
  readonly node: AtlasNode;
  /** Lower is better: held, level, then the most linked. */
  readonly standing: number;
  readonly weight: number;
}
interface Name {
  readonly entry: Entry;
  readonly written: string;
  readonly folded: string;
  readonly parts: string;
}
interface Hit {
  readonly entry: Entry;
  readonly fit: number;
  readonly matched: string;
}
export interface NameIndex {
  /** Of one kind only, if it is given. */
  search(words: string, cap: number, kind?: NodeType): Pick<SearchAnswer, 'hits' | 'left' | 'near'>;
}

/** Held texts before things, these before what is only cited, last places of which no document speaks; higher levels before lower ones. */
const standingOf = ({ kind, held, level }: AtlasNode, isSpokenOf: boolean): number => {
  const group = held === true ? 0 : held === false ? 2 : kind === 'Region' && !isSpokenOf ? 3 : 1;
  const rank = kind === 'Region' ? (regionLevels as readonly (string | undefined)[]).indexOf(level) : -1;
  return group * 10 + (rank < 0 ? 3 : rank);
};

const isOpen = ({ entry }: Hit): number => (entry.node.kind === 'Unresolved' ? 1 : 0);

/** What is open is no answer while there is another. */
const order = (a: Hit, b: Hit): number =>
  isOpen(a) - isOpen(b) ||
  b.fit - a.fit ||
  a.entry.standing - b.entry.standing ||
  b.entry.weight - a.entry.weight ||
  a.matched.length - b.matched.length ||
  (a.entry.node.id < b.entry.node.id ? -1 : 1);

/** A place whose own name begins with the words is meant before texts that speak of it: 四川 is 四川省 first. */
const beginnings: ReadonlySet<number> = new Set([fit.begins, fit.beginsPinyin, fit.beginsInitials]);
const ofPlace = (here: number, { entry: { node }, written }: Name): number =>
  node.kind === 'Region' && written === node.label && beginnings.has(here) ? here + 2 : here;

/** Two letters at least, or everything would fit. */
const asksPinyin = (words: string): boolean => words.length > 1 && /[a-z]/.test(words);

const pinyinFit = (asked: ReturnType<Spellings['ask']>, name: number, letters: boolean): number => {
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

export const indexNames = (atlas: Atlas, fold: Fold, readings: Readings): NameIndex => {
  // The same name has the same number in all three.
  const spellings = makeSpellings(readings);
  const marks = makeCharacterMarks();
  const hasPolicy = ({ id, kind }: AtlasNode) =>
    kind === 'Document' && (atlas.from.get(id) ?? []).some((link) => link.kind === 'TEXT_OF');
  /** The file of a policy is a name of it too; what the document is titled is not, as it may hold several. */
  const namesOf = ({ id, kind, names }: AtlasNode): ReadonlySet<string> => {
    const texts = kind === 'Policy' ? (atlas.to.get(id) ?? []).filter((link) => link.kind === 'TEXT_OF') : [];
    const files = texts.flatMap(({ from }) => {
      const document = atlas.nodes.get(from);
      if (!document) return [];
      return document.names.length === 1 ? document.names : document.names.filter((name) => name !== document.label);
    });
    return new Set([...names, ...files]);
  };
  const names: Name[] = [];
  for (const node of atlas.nodes.values()) {
    // A document whose policy is known is found as that policy.
    if (hasPolicy(node)) continue;
    const links = linksOf(atlas, node.id);
    const isSpokenOf = links.some((link) => isClaim(link.kind));
    const entry = { node, standing: standingOf(node, isSpokenOf), weight: links.length };
    for (const written of namesOf(node)) {
      const simple = fold(written);
      const folded = bare(simple);
      names.push({ entry, written, folded, parts: inParts(simple) });
      spellings.add(folded);
      marks.add(folded);
    }
  }
  /** Names of one node follow each other: the best of them counts. */
  const collect = (fitOfName: (i: number) => number, cap: number, kind: NodeType | undefined) => {
    const top = makeTop<Hit>(cap, order);
    let best: Hit | undefined;
    for (let i = 0; i < names.length; i++) {
      // Names themselves are looked at only where they fit: to touch each of them costs more than all marks.
      if (kind !== undefined && (names[i] as Name).entry.node.kind !== kind) continue;
      const found = fitOfName(i);
      if (found === fit.none) continue;
      const { entry, written } = names[i] as Name;
      const here = ofPlace(found, names[i] as Name);
      if (best && best.entry !== entry) {
        top.add(best);
        best = undefined;
      }
      if (here > (best?.fit ?? fit.none)) best = { entry, fit: here, matched: written };
    }
    if (best) top.add(best);
    return top;
  };
  return {
    search: (asked, cap, kind) => {
      const words = bare(fold(asked));
      if (words === '') return { hits: [], left: 0 };
      const pinyin = asksPinyin(words) ? spellings.ask(words) : undefined;
      const letters = /^[a-z]+$/.test(words);
      const [mayHold, part] = [marks.ask(words), partMark + words];
      const near = collect(
        (i) => {
          const written = mayHold(i)
            ? fitOf((names[i] as Name).folded, (names[i] as Name).parts, words, part)
            : fit.none;
          return written || (pinyin ? pinyinFit(pinyin, i, letters) : fit.none);
        },
        cap,
        kind,
      );
      // Characters apart from each other count only where nothing nearer is found, what is half remembered only where those are not either.
      const fallen = near.count() === 0 && words.length > 1 && !letters;
      const scattered = fallen
        ? collect(
            (i) => (mayHold(i) && isScattered((names[i] as Name).folded, words) ? fit.scattered : fit.none),
            cap,
            kind,
          )
        : near;
      const half = fallen && scattered.count() === 0 && !/^\p{N}+$/u.test(words);
      const found = half
        ? collect((i) => nearness((names[i] as Name).folded, words), Math.min(cap, mostNear), kind)
        : scattered;
      const hits = found.best().map(({ entry, matched }) => ({ node: lineOf(entry.node), matched }));
      if (half && hits.length > 0) return { hits, left: 0, near: true };
      return { hits, left: found.count() - hits.length };
    },
  };
};
