/**
 * National works and programmes by the names that the data lists; they need no head and no place.
 *
 *   takes 南水北调中线, 川气东送二线湖北段, 春风行动
 *   refuses 春风 (no work), 南水 (part of a name)
 */
import type { Recogniser } from '../../contracts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

const RULE = 'project-known';

const BRACKET = /^\([^()]{1,12}[段期区]\)/;
const LONGEST_PART = 15;
const SECTION = '段';

/** 长征国家文化公园(重庆段), 川气东送|二线|湖北段: the part that is meant belongs to the name. */
const endOfPart = (text: string, from: number, { projects, places }: Knowledge): number => {
  const phase = Math.max(from, projects.phaseEnd(text, from));
  const bracket = BRACKET.exec(text.slice(phase, phase + LONGEST_PART))?.[0];
  if (bracket !== undefined) return phase + bracket.length;
  const place = places.longestAt(text, phase)?.end ?? phase;
  return place > phase && text[place] === SECTION ? place + 1 : phase;
};

export const projectKnown: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, knowledge) =>
    knowledge.projects.namesIn(folded).map(({ start, end: known, name }) => {
      const end = endOfPart(folded, known, knowledge);
      const names = [name + folded.slice(known, end)];
      return { type: 'Project', rule: RULE, start, end, names, head: name };
    }),
};
