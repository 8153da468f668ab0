/** Finds in the text what the mention lines name, and gives each occurrence its offsets. */
import { type GoldMention, mentionTypes } from './gold-annotation.ts';
import type { MentionLine } from './line-file.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Placed {
  readonly mentions: readonly GoldMention[];
  readonly problems: readonly string[];
}

const anyOf = ['〔﹝[［', '〕﹞]］'];
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const patternOf = (character: string): string => {
  const brackets = anyOf.find((set) => set.includes(character));
  if (brackets !== undefined) return `[${escaped(brackets)}]`;
  if (/[0-9]/.test(character)) return `[${character}${String.fromCharCode(character.charCodeAt(0) + 0xfee0)}]`;
  return escaped(character);
};

/** Where a surface stands, whatever blanks, line breaks or widths of digits and brackets the text puts into it. */
const occurrencesOf = (surface: string, text: string): Span[] => {
  const characters = [...surface].filter((character) => character.trim() !== '');
  const pattern = new RegExp(characters.map(patternOf).join('[\\s\\u200b]*'), 'gu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
};

const inside = (a: Span, b: Span): boolean => b.start <= a.start && a.end <= b.end;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** Policies hold everything, projects hold agencies and regions, agencies hold regions. */
const rank = (type: GoldMention['type']): number => mentionTypes.indexOf(type);
const holds = (outer: GoldMention, inner: MentionLine): boolean =>
  outer.type === inner.type || (rank(outer.type) < rank(inner.type) && rank(inner.type) >= rank('Agency'));

export const placeMentions = (lines: readonly MentionLine[], text: string): Placed => {
  const mentions: GoldMention[] = [];
  const problems: string[] = [];
  const widestFirst = lines.toSorted((a, b) => rank(a.type) - rank(b.type) || b.surface.length - a.surface.length);
  for (const line of widestFirst) {
    const { type, surface, which } = line;
    const found = occurrencesOf(surface, text);
    const wanted = which === 'free' ? found : which.map((number) => found[number - 1]);
    if (found.length === 0 || wanted.includes(undefined))
      problems.push(`line ${line.line}: ${surface}: expected occurrence ${which}, got ${found.length} in the text`);
    for (const span of wanted) {
      if (span === undefined) continue;
      if (which === 'free' && mentions.some((outer) => holds(outer, line) && inside(span, outer))) continue;
      const clash = mentions.find((other) => other.type === type && overlap(span, other));
      if (clash === undefined) {
        const { start, end } = span;
        const { ids, optional, role, alsoRoles } = line;
        const held = { start, end, text: text.slice(start, end), type, ids, optional };
        mentions.push({ ...held, ...(role && { role }), ...(alsoRoles && { alsoRoles }) });
      } else if (which !== 'free') problems.push(`line ${line.line}: ${surface}: overlaps ${type} ${clash.text}`);
    }
  }
  return { mentions: mentions.toSorted((a, b) => a.start - b.start || a.end - b.end), problems };
};
