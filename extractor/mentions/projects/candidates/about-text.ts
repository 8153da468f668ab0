/** What the text as a whole says of the phrases in it: does it tell of works, rule by articles, name them again? */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { countMarks } from '../../../segments/articles.ts';
import type { SegmentKind, Segments } from '../../../segments/segment.ts';
import type { Candidate } from './candidate.ts';

export interface AboutText {
  /** Three works or more, or full of what was achieved. */
  readonly tellsOfWorks: boolean;
  readonly isStatute: boolean;
  /** How often a phrase of these words is proposed. */
  timesOf(words: string): number;
  lineAt(at: number): SegmentKind | undefined;
}

const FEWEST_WORKS = 3;
const FEWEST_ACHIEVEMENTS = 6;
/** One in so many characters: a long speech mentions as many by the way. */
const RAREST_ACHIEVEMENT = 250;

const isReport = (text: string, { achievementsIn }: Knowledge['projects']): boolean => {
  const achievements = achievementsIn(text);
  return achievements >= FEWEST_ACHIEVEMENTS && achievements * RAREST_ACHIEVEMENT >= text.length;
};

/** A notice may quote an article or two. */
const FEWEST_ARTICLES = 5;

/** A statute cut short has few, but among few other lines. */
const OTHER_LINES = 8;

/**
 * Many articles, or a part of a statute that speaks of itself: 本条例. A plan in many chapters (第一章 发展基础) has no articles; what parties agree on (本协议) has them, and plans works like any plan.
 */
export const isStatute = (text: string, segments: Segments, { kinds }: Pick<Knowledge, 'kinds'>): boolean => {
  const { articles, chapters } = countMarks(text, segments.lines);
  const { statuteSelves, agreementSelves } = kinds.words;
  const speaksOf = (selves: readonly string[]): boolean => selves.some((words) => text.includes(words));
  if (articles >= FEWEST_ARTICLES) return !speaksOf(agreementSelves) || speaksOf(statuteSelves);
  return (articles + chapters) * OTHER_LINES >= segments.lines.length && speaksOf(statuteSelves);
};

export const aboutText = (
  text: string,
  segments: Segments,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): AboutText => {
  const { projects } = knowledge;
  const times = new Map<string, number>();
  const works = new Set<string>();
  const count = (words: string): void => {
    times.set(words, (times.get(words) ?? 0) + 1);
  };
  for (const { start, end, names, verdict, stands, phrase } of candidates) {
    count(text.slice(start, end));
    // 太河水库|大坝 names 太河水库 too.
    const whole = phrase?.body.findLast(({ kind }) => kind === 'site' || kind === 'line');
    if (whole && whole.start > start) count(text.slice(start, whole.end));
    if (verdict.named && !stands) for (const name of names) works.add(name);
  }
  const { lines } = segments;
  return {
    tellsOfWorks: works.size >= FEWEST_WORKS || isReport(text, projects),
    isStatute: isStatute(text, segments, knowledge),
    timesOf: (words) => times.get(words) ?? 0,
    lineAt: (at) => {
      let [low, high] = [0, lines.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (lines[middle]!.end <= at) low = middle + 1;
        else high = middle;
      }
      return lines[low]?.kind;
    },
  };
};
