/** The words that are heard in one place beside the name, so that every question is one look. */
import type { RoleCues, RoleHit } from '../../knowledge/role-cues.ts';
import type { Lists } from '../../knowledge/role-patterns.ts';
import type { FoldedOffset } from '../../text/span.ts';

export interface Heard {
  /** The nearest first. */
  readonly hits: readonly RoleHit[];
  /** Bits of the lists that are heard: most questions want others. */
  readonly bits: number;
}

const LONGEST_SKIP = 3;

/** `hits` with the nearest first. */
export const heardIn = (hits: readonly RoleHit[]): Heard => {
  let bits = 0;
  for (const { lists } of hits) bits |= lists.bits;
  return { hits, bits };
};

/** Right before `start`; words such as 了, 全, “ may stand between. */
export const heardBefore = (text: string, start: FoldedOffset, lowest: FoldedOffset, cues: RoleCues): Heard => {
  const between = cues.list('between');
  const hits: RoleHit[] = [];
  let end: number = start;
  for (let skips = 0; skips <= LONGEST_SKIP; skips++) {
    for (const hit of cues.endingAt(text, end)) hits.push(hit);
    const skipped = between.before(text, end);
    if (skipped === 0 || end - skipped < lowest) break;
    end -= skipped;
  }
  return heardIn(hits);
};

export const heardAfter = (text: string, end: FoldedOffset, cues: RoleCues): Heard => {
  const between = cues.list('between');
  const hits: RoleHit[] = [];
  let at: number = end;
  for (let skips = 0; skips <= LONGEST_SKIP; skips++) {
    const hit = cues.at(text, at);
    if (hit) hits.push(hit);
    const skipped = between.at(text, at);
    if (skipped === 0) break;
    at += skipped;
  }
  return heardIn(hits);
};

/** The nearest word of the first of the lists that is heard. */
export const nearestOf = ({ names, bits }: Lists, heard: Heard): RoleHit | undefined => {
  if ((heard.bits & bits) === 0) return undefined;
  for (const name of names)
    for (const hit of heard.hits) if ((hit.lists.bits & bits) !== 0 && hit.lists.names.includes(name)) return hit;
  return undefined;
};
