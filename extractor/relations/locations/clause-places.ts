/**
 * The places that a project's clause gives it, if any.
 *
 *   河北省的|独流减河工程, 城口县|“城宣万”…金三角: nothing stands between a place and what lies in it, nor in the list behind
 *   阁山水库|(绥棱县), 叶巴滩、拉哇水电站|(分别涉及贡觉、芒康): a bracket behind it, which may give each name its own
 *   嫩江市:|A水库、B灌区: a line that lists what lies in the place before the colon
 *   国际红树林中心|落户|深圳, 位于|太原|的…矿, …中心|在|川|落地: it comes or stands there
 *   推动|涪陵区|加快发展高新区、临港经济区: the place that acts; it may only be narrower than what the name says
 *   3.大田县。实施|A水库连通。将|B水厂|扩建: a line whose number and heading are a place, or a heading above it
 *   nothing: 支持酉阳县发展旅游。建设“两岸青山”工程 (another sentence)
 */
import { idsOf, type Linked } from '../../entities/link.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoldedOffset, Span } from '../../text/span.ts';
import { type BracketPlaces, bracketPlaces } from './bracket-places.ts';
import { endOfBlock, heads, isHeading, isInLineOf, opensPart } from './headings.ts';
import { reaches } from './reach.ts';
import { ACTS_IN, BY, settledIn } from './settled.ts';
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
  /** Of a list that goes on from the first that it was said of, so that it says nothing beside another county that a member's own name states. */
  readonly isOfList?: true;
  /** By what of it lies inside (巢湖市境内的|合芜高速), so that the ends elsewhere are not meant. */
  readonly isInside?: true;
}

const LONGEST_JOINT = 2;
/** The marks around a campaign's name stand outside of its span. */
const OWNS = /^的?“?$/;
/** 资溪、光泽|两县: how many they are. */
const COUNT = /^[两二三四五六七八九十0-9]{1,2}[县市区州]/;
/** 位于|太原|西山脚下的|矿: this much may stand behind the place. */
const SEATED = /^[^,、;:。!?\n]{0,10}的$/;

const behindCount = (text: string, from: FoldedOffset): number =>
  from + (COUNT.exec(text.slice(from, from + LONGEST_OWNING))?.[0].length ?? 0);

/** 巢湖市|境内|的合芜高速. */
const endsInside = (text: string, from: FoldedOffset, { projects }: Knowledge): boolean => {
  const counted = behindCount(text, from);
  return projects.insideEnd(text, counted) > counted;
};

/** 城口县|“城宣万”…金三角, 资溪、光泽|两县境内的|铁牛关隧道, 平山县与井陉县|共用的|张河湾水库. */
const owns = (text: string, from: FoldedOffset, project: FoldedOffset, { projects }: Knowledge): boolean => {
  if (project - from > LONGEST_OWNING) return false;
  if (OWNS.test(text.slice(from, project))) return true;
  const counted = behindCount(text, from);
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

/** 东莞、中山|分别|建设|A、B: to each its own if there are as many, else to none. */
const shareEach = (
  found: (ClausePlaces | undefined)[],
  projects: readonly Linked[],
  subjects: readonly Subject[],
): void => {
  const starts = new Set(subjects.filter(({ isOneEach }) => isOneEach).map(({ start }) => start));
  for (let i = 0; i < found.length; i++) {
    const place = found[i];
    if (!place || place.isOwn || !starts.has(place.evidence.start)) continue;
    let last = i;
    while (found[last + 1]?.isOwn === false && found[last + 1]!.evidence.start === place.evidence.start) last++;
    const names = projects.slice(i, last + 1).map(({ link }) => idsOf(link).length);
    const isPaired = names.reduce((sum, count) => sum + count, 0) === place.ids.length;
    for (let at = 0; i <= last; at += names.shift()!, i++) {
      const each = place.ids.slice(at, at + names[0]!);
      found[i] = isPaired ? { ...found[i]!, ids: each, each } : undefined;
    }
    i = last;
  }
};

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
  let block: { readonly subject: Subject; readonly end: FoldedOffset } | undefined;
  let owner: Subject | undefined;
  let isHeaded = false;
  let listEnd = 0;
  const brackets = new Map<number, BracketPlaces>();
  const found = projects.map(({ mention: { start, end } }, i): ClausePlaces | undefined => {
    for (; next < subjects.length && subjects[next]!.end <= start; next++) {
      if (subjects[next]!.acts) acting = subjects[next];
      if (isHeading(text, subjects[next]!)) heading = subjects[next];
      // 成都市:A;德阳市:B;C: none of them is what the whole line is about.
      else if (opensPart(text, subjects[next]!)) heading = undefined;
      const blockEnd = endOfBlock(text, subjects[next]!);
      if (blockEnd !== -1) block = { subject: subjects[next]!, end: blockEnd };
    }
    const last = subjects[next - 1];
    const isOwned =
      last &&
      (owns(text, last.end, start, knowledge) || heads(text, last, start) || isSeatedIn(text, last, start, knowledge));
    if (isOwned) {
      owner = last;
      isHeaded = heads(text, last, start);
    } else if (!isJoint(listEnd, start) && !(isHeaded && owner && heads(text, owner, start))) owner = undefined;
    listEnd = end;
    const bracket = bracketPlaces(text, end, subjects, next, knowledge);
    if (bracket) {
      brackets.set(i, bracket);
      return ofBracket(bracket, start);
    }
    if (owner) {
      const own: ClausePlaces = { ids: owner.ids, evidence: { start: owner.start, end }, isOwn: true };
      if (!isOwned) return isHeaded ? { ...own, isExplicit: true } : { ...own, isOfList: true };
      if (isHeaded) return { ...own, isExplicit: true };
      return endsInside(text, owner.end, knowledge) ? { ...own, isInside: true } : own;
    }
    const settled = settledIn(text, end, subjects, next, knowledge);
    if (settled) {
      const own: ClausePlaces = { ids: settled.ids, evidence: { start, end: settled.end }, isOwn: true };
      if (text[settled.start - 1] === BY) return { ...own, isOfBuilder: true };
      // 青海铝厂|落户|大通县: the narrower place says all.
      return ACTS_IN.has(text[settled.start - 1]!) ? own : { ...own, isExplicit: true };
    }
    const subject =
      acting && reaches(text, acting, start, knowledge)
        ? acting
        : heading && isInLineOf(text, heading, start)
          ? heading
          : block && start < block.end
            ? block.subject
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
      found[i] = {
        ids: shared.ids,
        evidence: { start, end: shared.evidence.end },
        isOwn: true,
        // A、B|由吉林省统筹: who acts for the last acts for all of them.
        ...(shared.isOfBuilder ? { isOfBuilder: true } : {}),
      };
  }
  shareEach(found, projects, subjects);
  for (const [i, bracket] of brackets) shareBracket(found, projects, i, bracket, isJoint);
  return found;
};
