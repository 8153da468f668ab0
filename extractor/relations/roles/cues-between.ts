/** Cues of a stretch of text; words inside other names do not speak, but a project's name is a thing that one could visit, an agency's a body. */
import type { Linked } from '../../entities/link.ts';
import { gather } from '../../gather.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { BODIES, type RoleHit, THINGS, TRIALS } from '../../knowledge/role-cues.ts';
import { makeLists } from '../../knowledge/role-patterns.ts';
import type { Span } from '../../text/span.ts';

export interface OtherName extends Span {
  /** A body is named without its place: 河南、江苏等省|商务主管部门. */
  readonly stands: 'thing' | 'body' | undefined;
}

const things = makeLists([THINGS]);
const bodies = makeLists([BODIES]);
const trials = makeLists([TRIALS]);
const LONGEST_TRIAL = 8;
/** No name is longer than this: names that ended further back do not reach into a clause. */
const FURTHEST = 400;

export const otherNames = (linked: readonly Linked[]): readonly OtherName[] =>
  gather(linked, ({ mention }): OtherName[] => {
    const { start, end } = mention;
    // 防城|港|市: a place's name does not speak either.
    if (mention.type === 'Region') return [{ start, end, stands: undefined }];
    if (mention.type === 'Project') return [{ start, end, stands: 'thing' }];
    return [{ start, end, stands: mention.type === 'Agency' && mention.place === undefined ? 'body' : undefined }];
  });

/** …示范区, but not …自由贸易试验区: that is the name of a zone. */
const isTrial = (text: string, end: number, { projects, roleCues }: Knowledge): boolean => {
  if (roleCues.list('plain zones').before(text, end) > 0) return false;
  for (let length = 2; length <= LONGEST_TRIAL; length++)
    if (projects.isTrial(text.slice(end - length, end))) return true;
  return false;
};

export type CuesBetween = (from: number, to: number) => readonly RoleHit[];

/** `others` in order of position; to be asked from left to right, at most one clause back. */
export const cuesBetween = (text: string, others: readonly OtherName[], knowledge: Knowledge): CuesBetween => {
  let first = 0;
  return (from, to) => {
    while (others[first] && others[first]!.end < from - FURTHEST) first++;
    const hits: RoleHit[] = [];
    let at = from;
    for (let i = first; others[i] && others[i]!.start < to; i++) {
      const { start, end, stands } = others[i]!;
      if (end <= from) continue;
      if (start > at) knowledge.roleCues.scan(text, at, start, hits);
      const until = Math.min(end, to);
      if (stands === 'body') hits.push({ start, end: until, lists: bodies });
      if (stands === 'thing')
        hits.push({ start, end: until, lists: isTrial(text, until, knowledge) ? trials : things });
      at = Math.max(at, end);
    }
    if (to > at) knowledge.roleCues.scan(text, at, to, hits);
    return hits;
  };
};
