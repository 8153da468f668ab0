/**
 * National works and programmes by the names that the data lists; they need no head and no place.
 *
 *   takes 南水北调中线, 西气东输, 春风行动
 *   refuses 春风 (no work), 南水 (part of a name)
 */
import type { Recogniser } from '../../contracts.ts';

const RULE = 'project-known';

const PART = /^\([^()]{1,12}[段期区]\)/;
const LONGEST_PART = 15;

/** 长征国家文化公园(重庆段): the part that is meant belongs to the name. */
const partBehind = (text: string, at: number): string => PART.exec(text.slice(at, at + LONGEST_PART))?.[0] ?? '';

export const projectKnown: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, { projects }) =>
    projects.namesIn(folded).map(({ start, end, name }) => {
      const part = partBehind(folded, end);
      const names = [name + part];
      return { type: 'Project', rule: RULE, start, end: end + part.length, names, head: name };
    }),
};
