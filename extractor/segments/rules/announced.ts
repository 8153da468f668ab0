/**
 * Whether a text announces a title: the same words, whatever stands around and between them.
 *
 *   `支持中小企业发展的若干措施` is announced by `关于印发支持中小企业发展若干措施的通知`, `海淀区关于落实甲政策的措施` by `现将《落实甲政策的措施》印发`
 *   `工作方案` is not announced by `工作要求和实施方案`, and no title of a few characters is
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';

const SHORTEST = 6;
const NUMBER = /\([^()]*\d号\)$/;
/** `…的通知(商办资函〔2020〕46号)`: a number behind the title is not in it. */
export const withoutNumber = (title: string): string => title.replace(NUMBER, '');
/** Marks, blanks and the particle that titles take or leave. */
const loose = /[的了及和与\s、,《》〈〉“”‘’()〔〕·—-]/;

/** Text without its loose characters, and where each of the rest stands. */
export interface Squeezed {
  readonly words: string;
  readonly places: readonly number[];
}

export const squeeze = (text: string, start: number, end: number, opener: readonly string[] = []): Squeezed => {
  const places: number[] = [];
  let words = '';
  for (let at = start; at < end; at++) {
    const skipped = opener.find((word) => text.startsWith(word, at));
    if (skipped) {
      at += skipped.length - 1;
      continue;
    }
    if (loose.test(text[at]!)) continue;
    places.push(at);
    words += text[at];
  }
  return { words, places };
};

/** The title as written, without the organ before its subject, without the place it begins with. */
const formsOf = (title: string, { kinds, places, policies }: Knowledge): readonly string[] => {
  const about = policies.subjectAt(title);
  const place = places.longestAt(title, 0)?.end ?? 0;
  const bare = policies.bare(withoutNumber(title));
  return [title, bare, ...(about > 0 ? [bare.slice(about)] : []), ...(place > 0 ? [bare.slice(place)] : [])].map(
    (form) => squeeze(form, 0, form.length, kinds.words.subject).words,
  );
};

/** The words in `text` that announce the title: the first, which is the heading where the heading does. */
export const announcementOf = (title: string, text: Squeezed, knowledge: Knowledge): Span | undefined => {
  for (const form of new Set(formsOf(title, knowledge))) {
    const at = form.length < SHORTEST ? -1 : text.words.indexOf(form);
    if (at !== -1) return { start: text.places[at]!, end: text.places[at + form.length - 1]! + 1 };
  }
  return undefined;
};
