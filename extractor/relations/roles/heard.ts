/** The words of each list that are heard in one place beside the name, so that every question is one look. */
import type { RoleCues, RoleHit } from '../../knowledge/role-cues.ts';
import type { FoldedOffset } from '../../text/span.ts';

/** By the name of a list, the word of it that stands nearest to the place. */
export type Heard = ReadonlyMap<string, string>;

const LONGEST_SKIP = 3;

const hear = (heard: Map<string, string>, text: string, { start, end, lists }: RoleHit): void => {
  for (const list of lists) if (!heard.has(list)) heard.set(list, text.slice(start, end));
};

/** `hits` with the nearest first. */
export const heardIn = (text: string, hits: readonly RoleHit[]): Heard => {
  const heard = new Map<string, string>();
  for (const hit of hits) hear(heard, text, hit);
  return heard;
};

/** Right before `start`; words such as 了, 全, “ may stand between. */
export const heardBefore = (text: string, start: FoldedOffset, lowest: FoldedOffset, cues: RoleCues): Heard => {
  const heard = new Map<string, string>();
  let end: number = start;
  for (let skips = 0; skips <= LONGEST_SKIP; skips++) {
    for (const hit of cues.endingAt(text, end)) hear(heard, text, hit);
    const skipped = cues.list('between').before(text, end);
    if (skipped === 0 || end - skipped < lowest) break;
    end -= skipped;
  }
  return heard;
};

export const heardAfter = (text: string, end: FoldedOffset, cues: RoleCues): Heard => {
  const heard = new Map<string, string>();
  let at: number = end;
  for (let skips = 0; skips <= LONGEST_SKIP; skips++) {
    const hit = cues.at(text, at);
    if (hit) hear(heard, text, hit);
    const skipped = cues.list('between').at(text, at);
    if (skipped === 0) break;
    at += skipped;
  }
  return heard;
};
