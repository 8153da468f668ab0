/**
 * Departments of a great administrative area that leave out what governs it, in a text that names that.
 *
 *   takes 西南|农林部, 华东|财委 where 西南军政委员会, 华东军政委员会 stand in the text; 西南军政委员会水利部、|农林部 in what it issues itself, also
 *         由|财政部|拨付, 报|本会民政部 there
 *   refuses 西南农林部 in a text that names neither, 东北电业管理局 (a system's), 西南水利部门 (a class), 中央财政部, 省财政厅 in its own papers
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Text } from '../../../text/text.ts';
import { isClosedLeft, mayBeOwn } from '../../agencies/edges.ts';
import { subBodyEnd } from '../../agencies/sub-body.ts';
import type { AgencyMention } from '../../mention.ts';

const RULE = 'agency-great-areas';

interface Department {
  readonly end: number;
  readonly name: string;
}

const departmentAt = (folded: string, at: number, { agencies: { patterns } }: Knowledge): Department | undefined => {
  const { greatAreas, departmentsOf } = patterns.data;
  const committee = greatAreas.short.find(([written]) => folded.startsWith(written, at));
  if (committee) return { end: at + committee[0].length, name: committee[1] };
  const kind = departmentsOf.find(({ owners }) => greatAreas.owners.some((owner) => owners.includes(owner)));
  const domain = patterns.domainEnd(folded, at);
  const ending = domain > at ? kind?.endings.find((word) => folded.startsWith(word, domain)) : undefined;
  if (ending === undefined) return undefined;
  const end = domain + ending.length;
  return patterns.isBroken(folded, at, end) ? undefined : { end, name: folded.slice(at, end) };
};

const readAt = (text: Text, start: number, area: string, owner: string, knowledge: Knowledge): AgencyMention[] => {
  const { folded } = text;
  const department = departmentAt(folded, start + area.length, knowledge);
  const isFree = isClosedLeft(text, start) || mayBeOwn(text, start, knowledge.agencies.patterns);
  if (!department || !isFree) return [];
  // 西南|水利部|工程总队.
  const end = subBodyEnd(text, start, department.end, knowledge);
  const organ = area + owner + department.name + folded.slice(department.end, end);
  return [{ type: 'Agency', rule: RULE, form: 'other', start, end, organ }];
};

/** 西南军政委员会水利部、|农林部、|财政部: in its own papers the list goes on with its departments. */
const listedBehind = (
  text: Text,
  at: number,
  area: string,
  owner: string,
  knowledge: Knowledge,
): readonly AgencyMention[] => {
  const { folded } = text;
  const found: AgencyMention[] = [];
  const behind = at + area.length;
  const from = folded.startsWith(owner, behind) ? behind + owner.length : behind;
  let last = departmentAt(folded, from, knowledge);
  while (last && knowledge.regionCues.listMarks.has(folded[last.end] ?? '')) {
    const start = last.end + 1;
    last = departmentAt(folded, start, knowledge);
    const organ = area + owner + (last?.name ?? '');
    if (last) found.push({ type: 'Agency', rule: RULE, form: 'other', start, end: last.end, organ });
  }
  return found;
};

/** 由|财政部|拨付, 报|本府农林部: its departments alone, where no place or organ before them says whose they are. */
const bareIn = (
  text: Text,
  whole: string,
  known: readonly AgencyMention[],
  knowledge: Knowledge,
): readonly AgencyMention[] => {
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  const found: AgencyMention[] = [];
  const ends = new Set(known.map(({ end }) => end));
  // 中央水利部、|林垦部: what a list joins to another's is another's.
  const goesOn = (at: number): boolean => !knowledge.regionCues.listMarks.has(folded[at - 1] ?? '') || ends.has(at - 1);
  for (let at = 0; at < folded.length; at++) {
    const own = patterns.data.greatAreas.own.find((word) => folded.startsWith(word, at)) ?? '';
    if (own === '' && !isClosedLeft(text, at) && !mayBeOwn(text, at, patterns)) continue;
    const department = goesOn(at) ? departmentAt(folded, at + own.length, knowledge) : undefined;
    if (!department) continue;
    ends.add(department.end);
    found.push({
      type: 'Agency',
      rule: RULE,
      form: 'other',
      start: at,
      end: department.end,
      organ: whole + department.name,
    });
    at = department.end - 1;
  }
  return found;
};

const wholeStarts = (folded: string, whole: string): readonly number[] =>
  Array.from(folded.matchAll(new RegExp(whole, 'g')), ({ index }) => index);

export const agencyGreatAreas: Recogniser = {
  name: RULE,
  find: (text, segments, knowledge) => {
    const { folded } = text;
    const { areas, owners } = knowledge.agencies.patterns.data.greatAreas;
    return gather(areas, (area): readonly AgencyMention[] => {
      const first = folded.indexOf(area);
      const owner = first === -1 ? undefined : owners.find((word) => folded.includes(area + word, first));
      if (owner === undefined) return [];
      const found: AgencyMention[] = [];
      const isOwn = segments.lines.some(
        ({ kind, start }) => kind === 'title' && folded.startsWith(area + owner, start),
      );
      for (let at = first; at !== -1; at = folded.indexOf(area, at + area.length))
        found.push(...readAt(text, at, area, owner, knowledge));
      if (!isOwn) return found;
      for (const start of found.map((department) => department.start).concat(wholeStarts(folded, area + owner)))
        found.push(...listedBehind(text, start, area, owner, knowledge));
      found.push(...bareIn(text, area + owner, found, knowledge));
      return found;
    });
  },
};
