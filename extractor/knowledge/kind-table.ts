/** Kinds of documents and how titles end; made from data/document-kinds.json and data/line-marks.json. */
import { type LineMarks, type LineMarksData, makeLineMarks } from './line-marks.ts';

export interface KindData {
  /** Kind, and the words with which titles of this kind end. */
  readonly kinds: readonly (readonly [kind: string, endings: readonly string[]])[];
  readonly suffixes: readonly string[];
  readonly subject: readonly string[];
  readonly selfWords: readonly (readonly [word: string, kind: string])[];
  readonly self: readonly string[];
  readonly book: readonly string[];
  readonly report: readonly string[];
  readonly news: readonly string[];
}

export interface KindTable {
  /** Kind of a document with this title: `…实施方案(试行)` → 方案; undefined if the title does not end like one. */
  kindOf(title: string): string | undefined;
  /** 关于: opens the subject of a title. */
  isSubject(title: string): boolean;
  readonly words: Pick<KindData, 'selfWords' | 'self' | 'book' | 'report' | 'news' | 'subject'>;
  readonly marks: LineMarks;
}

export const makeKindTable = (data: KindData, marks: LineMarksData): KindTable => {
  const endings = data.kinds
    .flatMap(([kind, words]) => words.map((word) => [word, kind] as const))
    .sort(([a], [b]) => b.length - a.length);
  const suffixes = new Set(data.suffixes);
  /** Cuts `(试行)`, `(2020年修订)` and closing marks off. */
  const trim = (title: string): string => {
    const bare = title.replace(/[》〉”’>。]+$/u, '');
    const open = bare.endsWith(')') ? bare.lastIndexOf('(') : -1;
    if (open <= 0) return bare;
    const inner = bare.slice(open + 1, -1);
    return [...suffixes].some((suffix) => inner.endsWith(suffix)) || /\d/.test(inner)
      ? trim(bare.slice(0, open))
      : bare;
  };
  return {
    kindOf: (title) => {
      const bare = trim(title);
      return endings.find(([word]) => bare.endsWith(word))?.[1];
    },
    isSubject: (title) => data.subject.some((word) => title.includes(word)),
    words: data,
    marks: makeLineMarks(marks),
  };
};
