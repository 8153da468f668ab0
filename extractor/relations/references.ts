/**
 * The references of a document to others, and the lists in which they stand.
 *
 * 《甲》、《乙》和《丙》 are one list; the document's heading, its own number and 本办法 refer to nothing else.
 */
import { idsOf } from '../entities/link.ts';
import { gather } from '../gather.ts';
import type { CueTable } from '../knowledge/cue-table.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PolicyMention } from '../mentions/mention.ts';
import { itemNumberAt } from '../text/item-number.ts';
import type { Span } from '../text/span.ts';
import { clauseEnd, clauseStart } from './clause-ends.ts';
import type { LinkedDocument } from './linked-document.ts';

export interface Reference {
  readonly mention: PolicyMention;
  /** Index in `LinkedDocument.linked`. */
  readonly index: number;
  readonly ids: readonly string[];
}

/** Without an id the surface stands for it, so that the unresolved reference stays a citation. */
export const referencesOf = ({ linked, profile, text }: LinkedDocument, { cues }: Knowledge): readonly Reference[] =>
  gather(linked, ({ mention, link }, index): Reference[] => {
    if (mention.type !== 'Policy' || mention.form === 'own-title') return [];
    const ids = idsOf(link);
    // The document's own number and 本办法 speak of itself; a marked title does too, but says that it was issued.
    if (
      mention.form === 'self' &&
      (ids.length === 0 || cues.own.some((word) => text.folded.startsWith(word, mention.start)))
    )
      return [];
    if (mention.form === 'number' && ids[0] === profile.title?.value) return [];
    // 本《条例》 is 本条例 in marks.
    if (ids.length > 0 && cues.own.some((word) => text.folded.endsWith(word, mention.start))) return [];
    return [{ mention, index, ids: ids.length > 0 ? ids : [mention.title ?? mention.docNumber ?? ''] }];
  });

/** 废止《甲》;|《乙》第三条|修改为…: what is done to 甲 is said before it, what is done to 乙 behind it. */
const isNewClause = (text: string, first: Span, last: Span, next: Span, cues: CueTable): boolean => {
  const between = text.slice(last.end, next.start);
  if (!between.includes(';') || between.includes('\n')) return false;
  const said = cues.before(text, clauseStart(text, first.start, 0), first.start);
  const behind = cues.after(text, next.end, clauseEnd(text, next.end, text.length));
  return said.length > 0 && behind.some(({ relation }) => relation === 'repeals' || relation === 'amends');
};

/** How much longer than a full line the next one may be. */
const UNEVEN = 2;
/**
 * 三、废止《丙条例》 / 《甲条例》《乙条例》根据本决定作相应修改: below an item that its line does not fill another sentence begins; a list that the page
 * breaks fills its lines.
 */
const isBelowItem = (text: string, { end }: Span, next: Span): boolean => {
  if (text[end] !== '\n' || next.start !== end + 1) return false;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const close = text.indexOf('\n', next.start);
  const length = (close === -1 ? text.length : close) - next.start;
  return itemNumberAt(text, start).level !== -1 && length > end - start + UNEVEN;
};

/** Neighbours that only joiners separate share their cues. */
export const groupLists = (
  references: readonly Reference[],
  text: string,
  { cues }: Knowledge,
): readonly (readonly Reference[])[] => {
  const groups: Reference[][] = [];
  for (const reference of references) {
    const last = groups.at(-1)?.at(-1);
    if (
      last &&
      reference.mention.start >= last.mention.end &&
      cues.isJoin(text, last.mention.end, reference.mention.start) &&
      !cues.isQuotedWord(text, last.mention) &&
      !isBelowItem(text, last.mention, reference.mention) &&
      !isNewClause(text, groups.at(-1)![0]!.mention, last.mention, reference.mention, cues) &&
      // 《甲》与|《乙》|不一致的: 甲 goes against 乙.
      !(reference.mention.start - last.mention.end === 1 && cues.isMeasure(text, reference.mention))
    )
      groups.at(-1)!.push(reference);
    else groups.push([reference]);
  }
  return groups;
};
