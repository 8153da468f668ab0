/**
 * The places that a project's clause gives it, if any.
 *
 *   河北省的|独流减河工程, 城口县|“城宣万”…金三角: nothing stands between a place and what lies in it, nor in the list behind
 *   阁山水库|(绥棱县), 叶巴滩、拉哇水电站|(分别涉及贡觉、芒康): a bracket behind it, which may give each name its own
 *   嫩江市:|A水库、B灌区: a line that lists what lies in the place before the colon
 *   国际红树林中心|落户|深圳, 位于|太原|的…矿, …中心|在|川|落地: it comes or stands there
 *   推动|涪陵区|加快发展高新区、临港经济区: the place that acts; it may only be narrower than what the name says
 *   3.大田县。实施|A水库连通。将|B水厂|扩建: a line whose number and heading are a place
 *   nothing: 支持酉阳县发展旅游。建设“两岸青山”工程 (another sentence)
 */
import { idsOf, type Linked } from '../../entities/link.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoldedOffset, Span } from '../../text/span.ts';
import { type BracketPlaces, bracketPlaces } from './bracket-places.ts';
import { reaches } from './reach.ts';
import type { Subject } from './subjects.ts';

export interface ClausePlaces {
  readonly ids: readonly string[];
  /** Where each of its names has a place of its own, those. */
  readonly each?: readonly string[];
  /** The words that say so. */
  readonly evidence: Span;
  /** Said of the project itself, not only of the place that acts. */
  readonly isOwn: boolean;
  /** Said by nothing but places: a bracket, a row, the head of a line; what a name guesses elsewhere gives way. */
  readonly isExplicit?: true;
  /** By who builds it (由忻州市组织实施), so that it says nothing beside a place of its own name. */
  readonly isOfBuilder?: true;
  /** By the row of a table, so that a wider place says nothing beside a narrower one. */
  readonly isOfRow?: true;
}

const LONGEST_JOINT = 2;
const LONGEST_ADVERB = 2;
const CLAUSE_END = /[,、;。\n]/;
/** The marks around a campaign's name stand outside of its span. */
const OWNS = /^的?“?$/;
/** 资溪、光泽|两县: how many they are. */
const COUNT = /^[两二三四五六七八九十0-9]{1,2}[县市区州]/;
const COLON = ':';
const LINE_END = '\n';
/** 位于|太原|西山脚下的|矿: this much may stand behind the place. */
const SEATED = /^[^,、;:。!?\n]{0,10}的$/;
/** X|在|深圳|开工, X|由|忻州市|组织实施. */
const BY = '由';
const ACTS_IN = new Set(['在', BY]);
const COMMA = ',';
/** 坝址, 工程. */
const LONGEST_SPOT = 2;

/** The place that begins at `start`, with all of its group: the last of them has all. */
const groupAt = (subjects: readonly Subject[], from: number, start: number): Subject | undefined => {
  const first = subjects[from];
  if (first?.start !== start) return undefined;
  let last = from;
  while (subjects[last + 1]?.start === start) last++;
  return subjects[last];
};

/** 位于|毕节市|纳雍县: the last of those that stand one behind the other, each in the one before it. */
const narrowestAt = (
  subjects: readonly Subject[],
  from: number,
  start: number,
  { places }: Knowledge,
): Subject | undefined => {
  let place = groupAt(subjects, from, start);
  for (let i = from; place && i < subjects.length && subjects[i]!.start <= place.end; i++) {
    const next = subjects[i]!.start === place.end ? groupAt(subjects, i, place.end) : undefined;
    const { ids } = place;
    if (next?.ids.every((id) => DIVISION.test(id) && ids.some((outer) => places.isWithin(id, outer)))) place = next;
  }
  return place;
};
const DIVISION = /^\d{6}$/;

/** The place behind a word such as 落户 (X落户深圳), or behind 在 and before a verb (X在深圳开工). */
const settledIn = (
  text: string,
  end: FoldedOffset,
  subjects: readonly Subject[],
  from: number,
  knowledge: Knowledge,
): Subject | undefined => {
  const { projects } = knowledge;
  for (let at = end; at <= end + LONGEST_ADVERB && !CLAUSE_END.test(text.slice(end, at)); at++) {
    const settled = projects.settleEnd(text, at);
    if (settled !== -1) return narrowestAt(subjects, from, settled, knowledge);
    const inside = ACTS_IN.has(text[at]!) ? groupAt(subjects, from, at + 1) : undefined;
    if (inside?.acts) return inside;
  }
  // 林海水库,坝址|位于|海林市: the next clause says nothing else.
  if (text[end] !== COMMA) return undefined;
  for (let at = end + 1; at <= end + 1 + LONGEST_SPOT && !CLAUSE_END.test(text[at] ?? '\n'); at++) {
    const located = projects.locatingEnd(text, at);
    if (located > at + 1) return narrowestAt(subjects, from, located, knowledge);
  }
  return undefined;
};

/** 城口县|“城宣万”…金三角, 资溪、光泽|两县境内的|铁牛关隧道, 平山县与井陉县|共用的|张河湾水库. */
const owns = (text: string, from: FoldedOffset, project: FoldedOffset, { projects }: Knowledge): boolean => {
  if (project - from > LONGEST_OWNING) return false;
  if (OWNS.test(text.slice(from, project))) return true;
  const counted = from + (COUNT.exec(text.slice(from, project))?.[0].length ?? 0);
  const inside = Math.max(projects.insideEnd(text, counted), projects.sharedEnd(text, counted));
  return inside > counted && OWNS.test(text.slice(inside, project));
};
const LONGEST_OWNING = 8;

/** 位于|太原|西山脚下的|矿: said in front of the project. */
const isSeatedIn = (text: string, { start, end }: Subject, project: FoldedOffset, { projects }: Knowledge): boolean => {
  if (!SEATED.test(text.slice(end, project))) return false;
  for (let length = 2; length <= LONGEST_SEAT; length++)
    if (projects.settleEnd(text, Math.max(0, start - length)) === start) return true;
  return false;
};
const LONGEST_SEAT = 3;

const ofBracket = ({ ids, end }: BracketPlaces, start: FoldedOffset): ClausePlaces => ({
  ids,
  evidence: { start, end },
  isOwn: true,
  isExplicit: true,
});

/** 花园水库、十六道岗水库|(分别位于通河县、宁安市), 叶巴滩、拉哇水电站|(分别涉及贡觉、芒康), A水库、B水库|(均在卡若区). */
const shareBracket = (
  found: (ClausePlaces | undefined)[],
  projects: readonly Linked[],
  last: number,
  bracket: BracketPlaces,
  isJoint: (from: number, to: number) => boolean,
): void => {
  if (!bracket.isOneEach && !bracket.isOfAll) return;
  const names = (i: number): number => idsOf(projects[i]!.link).length;
  let first = last;
  let total = names(last);
  while (first > 0 && isJoint(projects[first - 1]!.mention.end, projects[first]!.mention.start)) {
    if (bracket.isOneEach && total >= bracket.ids.length) break;
    total += names(--first);
  }
  if (bracket.isOneEach && total !== bracket.ids.length) return;
  for (let i = first, at = 0; i <= last; at += names(i++)) {
    const own = ofBracket(bracket, projects[i]!.mention.start);
    const each = bracket.ids.slice(at, at + names(i));
    found[i] = bracket.isOneEach ? { ...own, ids: each, each } : own;
  }
};

/** 嫩江市:|尼尔基水库…、北引渠首…: a line that lists what lies in the place that it opens with. */
const heads = (text: string, { start, end }: Subject, project: FoldedOffset): boolean =>
  project === end + 1 && text[end] === COLON && (start === 0 || text[start - 1] === LINE_END);

const NUMBERING = /^[0-9一二三四五六七八九十().、①-⑳▲●◆■◎○◇□★☆·-]{0,5}$/u;
/** 大田县|。, 大田县|(完成82.5%)|: but not 大田县|(完成82.5%)|进度最快。 */
const CLOSES_HEADING = /^(?:[。:]|\([^()\n]{1,12}\):)/;
const LONGEST_CLOSING = 15;
const LONGEST_LINE = 400;

/** 3.大田县。: the place that a line is about, if a number and the place are its heading. */
const isHeading = (text: string, { start, end }: Subject): boolean => {
  if (!CLOSES_HEADING.test(text.slice(end, end + LONGEST_CLOSING))) return false;
  const before = text.slice(Math.max(0, start - LONGEST_NUMBER), start);
  const from = before.lastIndexOf(LINE_END);
  return (from !== -1 || start <= LONGEST_NUMBER) && NUMBERING.test(before.slice(from + 1).trim());
};
const LONGEST_NUMBER = 6;

const isInLineOf = (text: string, { end }: Subject, at: FoldedOffset): boolean =>
  at - end <= LONGEST_LINE && !text.slice(end, at).includes(LINE_END);

/** One answer for each project, in their order. */
export const clausePlaces = (
  text: string,
  projects: readonly Linked[],
  subjects: readonly Subject[],
  knowledge: Knowledge,
): readonly (ClausePlaces | undefined)[] => {
  const isJoint = (from: number, to: number): boolean =>
    to - from <= LONGEST_JOINT && knowledge.projects.wordAt(text, from)?.kind === 'conjunction';
  let next = 0;
  let acting: Subject | undefined;
  let heading: Subject | undefined;
  let owner: Subject | undefined;
  let isHeaded = false;
  let listEnd = 0;
  const brackets = new Map<number, BracketPlaces>();
  const found = projects.map(({ mention: { start, end } }, i): ClausePlaces | undefined => {
    for (; next < subjects.length && subjects[next]!.end <= start; next++) {
      if (subjects[next]!.acts) acting = subjects[next];
      if (isHeading(text, subjects[next]!)) heading = subjects[next];
    }
    const last = subjects[next - 1];
    const isOwned =
      last &&
      (owns(text, last.end, start, knowledge) || heads(text, last, start) || isSeatedIn(text, last, start, knowledge));
    if (isOwned) {
      owner = last;
      isHeaded = heads(text, last, start);
    } else if (!isJoint(listEnd, start)) owner = undefined;
    listEnd = end;
    const bracket = bracketPlaces(text, end, subjects, next, knowledge);
    if (bracket) {
      brackets.set(i, bracket);
      return ofBracket(bracket, start);
    }
    if (owner) {
      const own: ClausePlaces = { ids: owner.ids, evidence: { start: owner.start, end }, isOwn: true };
      return isHeaded ? { ...own, isExplicit: true } : own;
    }
    const settled = settledIn(text, end, subjects, next, knowledge);
    if (settled) {
      const own: ClausePlaces = { ids: settled.ids, evidence: { start, end: settled.end }, isOwn: true };
      return text[settled.start - 1] === BY ? { ...own, isOfBuilder: true } : own;
    }
    const subject =
      acting && reaches(text, acting, start, knowledge)
        ? acting
        : heading && isInLineOf(text, heading, start)
          ? heading
          : undefined;
    return subject && { ids: subject.ids, evidence: { start: subject.start, end }, isOwn: false };
  });
  // A、B落户X: where the last of a list comes to, all of it comes.
  for (let i = projects.length - 2; i >= 0; i--) {
    const [{ start, end }, after] = [projects[i]!.mention, projects[i + 1]!.mention];
    const shared = found[i + 1];
    // The bracket behind the last is its own, unless it says otherwise.
    if (brackets.has(i + 1)) continue;
    if (shared?.isOwn && shared.evidence.end > after.end && isJoint(end, after.start) && !found[i]?.isOwn)
      found[i] = { ids: shared.ids, evidence: { start, end: shared.evidence.end }, isOwn: true };
  }
  for (const [i, bracket] of brackets) shareBracket(found, projects, i, bracket, isJoint);
  return found;
};
