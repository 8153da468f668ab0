/**
 * National works and programmes by the names that the data lists; they need no head and no place.
 *
 *   takes 南水北调中线, 川气东送二线湖北段, 春风行动, 长城、长征、黄河国家文化公园
 *   refuses 春风 (no work), 南水 (part of a name)
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { partsInBracket } from '../../projects/tables/bracket-parts.ts';

const RULE = 'project-known';

/** (重庆段); (霍尔果斯—中卫) tells the ends of a section. */
const BRACKET = /^\((?:[^()]{1,12}[段期区]|[\u4e00-\u9fff]{2,6}(?:—[\u4e00-\u9fff]{2,6}){1,2})\)/u;
const LONGEST_PART = 22;

/** 长征国家文化公园(重庆段), 川气东送|二线|湖北段, 长征国家文化公园|贵州重点建设区: the part that is meant belongs to the name. */
const endOfPart = (text: string, from: number, { projects, places }: Knowledge): number => {
  const phase = Math.max(from, projects.phaseEnd(text, from));
  const bracket = BRACKET.exec(text.slice(phase, phase + LONGEST_PART))?.[0];
  if (bracket !== undefined) return phase + bracket.length;
  const place = places.longestAt(text, phase)?.end ?? phase;
  return place > phase ? Math.max(phase, projects.sectionEnd(text, place)) : phase;
};

const SHORTEST_MEMBER = 2;
const LONGEST_MEMBER = 3;
const MOST_MEMBERS = 12;

interface Sharers {
  readonly start: number;
  readonly names: readonly string[];
}

/** 长城、长征、|黄河国家文化公园: members before it that are names with the rest of this one behind them. */
const sharersBefore = (text: string, start: number, end: number, knowledge: Knowledge): Sharers => {
  const names: string[] = [];
  let from = start;
  while (names.length < MOST_MEMBERS) {
    const member = memberBefore(text, from, text.slice(start, end), knowledge);
    if (!member) break;
    names.unshift(member.name);
    from = member.start;
  }
  return { start: from, names };
};

const memberBefore = (
  text: string,
  from: number,
  form: string,
  { projects }: Knowledge,
): { readonly start: number; readonly name: string } | undefined => {
  const joint = projects.wordAt(text, from - 1);
  if (joint?.kind !== 'conjunction' || joint.end !== from) return undefined;
  // Where a text begins 与长江三峡工程, no member fits before the conjunction.
  for (let length = SHORTEST_MEMBER; length <= Math.min(LONGEST_MEMBER, from - 1); length++) {
    const member = text.slice(from - 1 - length, from - 1);
    for (let own = SHORTEST_MEMBER; own <= LONGEST_MEMBER; own++) {
      const name = projects.knownName(member + form.slice(own));
      if (name !== undefined && form.length - own > own) return { start: from - 1 - length, name };
    }
  }
  return undefined;
};

const OFFICE = '办';

/** 市南水北调|办, 三峡工程|管理局: the organ that runs it. */
const isOfOrgan = (text: string, end: number, { projects }: Knowledge): boolean => {
  const next = projects.wordAt(text, end);
  return next?.kind === 'organ' || (text[end] === OFFICE && (next?.end ?? 0) <= end + 1);
};

const ALONG = '沿';

/** 沪渝蓉|沿江高铁: the line between the ends that are named, and not what all along the river is called. */
const isOfNamedLine = (text: string, start: number, { projects }: Knowledge): boolean =>
  text[start] === ALONG &&
  start >= SHORTEST_MEMBER &&
  projects.areLineCharacters(text.slice(start - SHORTEST_MEMBER, start));

export const projectKnown: Recogniser = {
  name: RULE,
  find: ({ folded }, _segments, knowledge) =>
    gather(knowledge.projects.namesIn(folded), ({ start, end: known, name }) => {
      if (isOfOrgan(folded, known, knowledge) || isOfNamedLine(folded, start, knowledge)) return [];
      const end = endOfPart(folded, known, knowledge);
      const part = folded.slice(known, end);
      const others = sharersBefore(folded, start, known, knowledge);
      const names = gather([...others.names, name], (each) => partsInBracket(each + part));
      return [{ type: 'Project' as const, rule: RULE, start: others.start, end, names, head: name }];
    }),
};
