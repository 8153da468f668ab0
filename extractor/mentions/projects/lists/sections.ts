/**
 * Sections of one line in a list that names the line once.
 *
 *   takes 310国道华阴段、|天水过境段, 京沪高速A段和|新沂至江都段, 沿海高速公路珠海段、|新会段; 310国道|华阴、潼关|段
 *   refuses 310国道华阴段、|河段 (no place), 沪宁高速公路、|无锡段 (the line is named whole)
 */

import type { Token } from '../phrase/token.ts';
import type { PartsReader } from './parts-reader.ts';

const SECTION = '段';
/** 广佛线后通段 is a section of another line. */
const LINE = '线';
const PARTS = new Set(['place', 'name', 'ordinary', 'modifier', 'code']);
const LONGEST = 14;
/** 新会段, 卡伦山段: a name that no list of places knows there, and nothing else; not 北段, 河段. */
const CALLED = /^[\u4e00-\u9fff]{2,4}段$/;
const IN_SECTIONS = new Set(['line', 'named', 'work']);

/** The tokens of the section up to 段, or nothing. */
const endOfSection = (text: string, tokens: readonly Token[]): number => {
  const isCalled = tokens.length === 1 && CALLED.test(text.slice(tokens[0]!.start, tokens[0]!.end));
  if (tokens[0]!.kind !== 'place' && !isCalled) return -1;
  for (const { kind, start, end } of tokens) {
    if (!PARTS.has(kind) || text.slice(start, end).includes(LINE)) return -1;
    const mark = kind === 'name' || kind === 'ordinary' ? text.slice(start, end).indexOf(SECTION) : -1;
    if (mark !== -1) return start + mark + 1 - tokens[0]!.start <= LONGEST ? start + mark + 1 : -1;
  }
  return -1;
};

/** 310国道华阴段、天水过境段: the line with its first section, and what other sections follow. */
export const sectionsBeside: PartsReader = (text, items, at, phraseOf) => {
  const phrase = phraseOf(items[at]!);
  const hasSection =
    phrase && IN_SECTIONS.has(phrase.head.kind) && phrase.end > phrase.head.end && text[phrase.end - 1] === SECTION;
  if (!hasSection) return undefined;
  const line = text.slice(phrase.start, phrase.head.end);
  const names = [text.slice(phrase.start, phrase.end)];
  let { end } = phrase;
  for (let k = at + 1; k < items.length && items[k]!.after === 'conjunction' && !phraseOf(items[k]!); k++) {
    const { tokens } = items[k]!;
    const last = endOfSection(text, tokens);
    if (last === -1) break;
    names.push(line + text.slice(tokens[0]!.start, last));
    end = last;
  }
  const head = text.slice(phrase.head.start, phrase.head.end);
  return names.length > 1 ? { start: phrase.start, end, names, at, head, phrase } : undefined;
};

/** 潼关|段: the end of a section that is one place, or -1. */
const endOfPlaceSection = (text: string, tokens: readonly Token[]): number => {
  const [place, rest] = tokens;
  const isSection = place?.kind === 'place' && rest?.kind === 'name' && rest.start === place.end;
  return isSection && text[rest.start] === SECTION ? rest.start + 1 : -1;
};

/** 310国道|华阴、潼关|段: places behind the line, of which only the last says what they are. */
export const sharedSections: PartsReader = (text, items, at, phraseOf) => {
  const phrase = phraseOf(items[at]!);
  const [first, another] = phrase?.tail ?? [];
  if (!phrase || first?.kind !== 'place' || another || first.start !== phrase.end) return undefined;
  const members = [first];
  for (let k = at + 1; k < items.length && items[k]!.after === 'conjunction' && !phraseOf(items[k]!); k++) {
    const { tokens } = items[k]!;
    if (tokens[0]!.kind !== 'place') return undefined;
    members.push(tokens[0]!);
    const end = endOfPlaceSection(text, tokens);
    if (end !== -1) {
      const line = text.slice(phrase.start, phrase.end);
      const names = members.map(({ start, end: last }) => line + text.slice(start, last) + SECTION);
      const head = text.slice(phrase.head.start, phrase.head.end);
      return { start: phrase.start, end, names, at, head, phrase };
    }
    if (tokens.length > 1) return undefined;
  }
  return undefined;
};
