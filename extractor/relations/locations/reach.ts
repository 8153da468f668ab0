/** How far a place that acts holds for what follows: to the end of its clause, at the head of a sentence to the end of that. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Subject } from './subjects.ts';

const SENTENCE_MARKS = new Set('。;!?\n');

/** True if the sentence goes on from `from` to `to`. */
const isSameSentence = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (SENTENCE_MARKS.has(text[at]!)) return false;
  return true;
};

const LONGEST_REACH = 300;
/** 推动|涪陵区: this much may stand before the place that a whole sentence is about. */
const LONGEST_OPENING = 4;

/** Where the sentence begins that `at` stands in, or -1 if that is too far away. */
const sentenceStart = (text: string, at: number): number => {
  for (let start = at; start > at - LONGEST_REACH; start--)
    if (start === 0 || SENTENCE_MARKS.has(text[start - 1]!)) return start;
  return -1;
};

/**
 * Within its clause a place acts on all that follows. Beyond the comma it does so only where the sentence is about it:
 * `推动涪陵区发展A,加速落地B` says where B lies, `…,支持合肥发展A,促进皖南B建设` does not.
 */
export const reaches = (text: string, subject: Subject, to: number, { places }: Knowledge): boolean => {
  if (to - subject.end > LONGEST_REACH || !isSameSentence(text, subject.end, to)) return false;
  if (!text.slice(subject.end, to).includes(',')) return true;
  const opens = subject.start - sentenceStart(text, subject.start) <= LONGEST_OPENING;
  return opens && subject.ids.every((id) => places.place(id)?.level === 'county');
};
