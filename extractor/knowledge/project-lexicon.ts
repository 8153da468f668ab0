/** Words of projects with their kinds, in one trie: whichever word is longest at a place is the word there. */
import { isHead, type ProjectData, type ProjectWord } from './project-data.ts';
import { makeTrie } from './trie.ts';
import type { WordStarts } from './word-starts.ts';

export interface WordMatch {
  readonly end: number;
  readonly kind: ProjectWord;
}

const KINDS: readonly (readonly [(data: ProjectData) => readonly string[], ProjectWord])[] = [
  [(data) => data.heads.line, 'line'],
  [(data) => data.heads.site, 'site'],
  [(data) => data.heads.scenic, 'scenic'],
  [(data) => data.heads.zone, 'zone'],
  [(data) => data.heads.work, 'work'],
  [(data) => data.heads.none, 'none'],
  [(data) => data.heads.organs, 'organ'],
  [(data) => data.stops.verbs, 'verb'],
  [(data) => data.stops.soft, 'soft'],
  [(data) => data.stops.conjunctions, 'conjunction'],
  [(data) => data.stops.others, 'etc'],
  [(data) => data.words.plurals, 'plural'],
  [(data) => data.words.modifiers, 'modifier'],
  [(data) => data.words.ordinary, 'ordinary'],
  [(data) => data.words.protected, 'protected'],
];

const DOING = new Set<ProjectWord>(['verb', 'soft']);

/** Words of one list after another, each with its kind. */
const wordsByKind = (data: ProjectData): readonly (readonly [word: string, kind: ProjectWord])[] =>
  KINDS.flatMap(([list, kind]) => list(data).map((word) => [word, kind] as const));

export interface ProjectLexicon {
  /** Longest known word that starts at `at`. */
  wordAt(text: string, at: number): WordMatch | null;
  kindAt(text: string, at: number): ProjectWord | undefined;
  /** 加固, 接管: does a word begin here that says what is done? */
  isDoing(text: string, at: number): boolean;
  readonly heads: readonly string[];
}

/** Throws RangeError (from the trie) if a word stands in two lists. */
export const makeProjectLexicon = (data: ProjectData, starts?: WordStarts): ProjectLexicon => {
  const entries = wordsByKind(data);
  const kinds = entries.map(([, kind]) => kind);
  const lexicon = makeTrie(
    entries.map(([word]) => word),
    starts,
  );
  return {
    wordAt: (text, at) => {
      const match = lexicon.longestAt(text, at);
      return match && { end: match.end, kind: kinds[match.word]! };
    },
    kindAt: (text, at) => {
      const match = lexicon.longestAt(text, at);
      return match === null ? undefined : kinds[match.word];
    },
    isDoing: (text, at) => {
      const match = lexicon.longestAt(text, at);
      return match !== null && match.end > at + 1 && DOING.has(kinds[match.word]!);
    },
    heads: entries.filter(([, kind]) => isHead(kind)).map(([word]) => word),
  };
};
