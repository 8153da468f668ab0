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
import type { Linked } from '../../entities/link.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoldedOffset } from '../../text/span.ts';
import { type BracketPlaces, bracketPlaces } from './bracket-places.ts';
import type { ClausePlaces } from './clause-place.ts';
import { endOfBlock, isHeading, isInLineOf, opensPart } from './headings.ts';
import { endsInside, type Owner, ownerOf } from './owner.ts';
import { reaches } from './reach.ts';
import { ACTS_IN, BY, settledIn } from './settled.ts';
import { ofBracket, shareBracket, shareEach, shareSettled } from './shared-places.ts';
import type { Subject } from './subjects.ts';

const LONGEST_JOINT = 2;
const GOES_ON_TO = '至';

/** The places before a point of the text that may still hold there, though other words stand between. */
interface Held {
  /** How many subjects end before it. */
  passed: number;
  /** The last that acts: 推动|涪陵区|加快发展…. */
  acting: Subject | undefined;
  /** What the line is about. */
  heading: Subject | undefined;
  /** What the lines up to the next heading of its kind are about. */
  block: { readonly place: Subject; readonly end: FoldedOffset } | undefined;
}

const passSubjects = (held: Held, text: string, subjects: readonly Subject[], to: FoldedOffset): void => {
  for (let place = subjects[held.passed]; place && place.end <= to; place = subjects[++held.passed]) {
    if (place.acts) held.acting = place;
    if (isHeading(text, place)) held.heading = place;
    // 成都市:A;德阳市:B;C: none of them is what the whole line is about.
    else if (opensPart(text, place)) held.heading = undefined;
    const end = endOfBlock(text, place);
    if (end !== -1) held.block = { place, end };
  }
};

const holding = (
  { acting, heading, block }: Held,
  text: string,
  start: FoldedOffset,
  knowledge: Knowledge,
): Subject | undefined => {
  if (acting && reaches(text, acting, start, knowledge)) return acting;
  if (heading && isInLineOf(text, heading, start)) return heading;
  return block && start < block.end ? block.place : undefined;
};

const ofOwner = (text: string, owner: Owner, end: FoldedOffset, knowledge: Knowledge): ClausePlaces => {
  const { place, isHeading: isHeaded, isOfList } = owner;
  const own: ClausePlaces = { ids: place.ids, evidence: { start: place.start, end }, isOwn: true };
  if (isHeaded) return { ...own, isExplicit: true };
  if (isOfList) return { ...own, isOfList: true };
  return endsInside(text, place.end, knowledge) ? { ...own, isInside: true } : own;
};

const ofSettled = (text: string, settled: Subject, start: FoldedOffset): ClausePlaces => {
  const own: ClausePlaces = { ids: settled.ids, evidence: { start, end: settled.end }, isOwn: true };
  if (text[settled.start - 1] === BY) return { ...own, isOfBuilder: true };
  // 青海铝厂|落户|大通县: the narrower place says all; 赤峰支线|延伸至|克什克腾旗 begins where its name says.
  const isPartly = ACTS_IN.has(text[settled.start - 1]!) || text[settled.start - 1] === GOES_ON_TO;
  return isPartly ? own : { ...own, isExplicit: true };
};

/** One answer for each project, in their order. */
export const clausePlaces = (
  text: string,
  projects: readonly Linked[],
  subjects: readonly Subject[],
  knowledge: Knowledge,
): readonly (ClausePlaces | undefined)[] => {
  const isJoint = (from: FoldedOffset, to: FoldedOffset): boolean =>
    to - from <= LONGEST_JOINT && knowledge.projects.wordAt(text, from)?.kind === 'conjunction';
  const held: Held = { passed: 0, acting: undefined, heading: undefined, block: undefined };
  const brackets = new Map<number, BracketPlaces>();
  let owner: Owner | undefined;
  let listEnd = 0;
  const found = projects.map(({ mention: { start, end } }, i): ClausePlaces | undefined => {
    passSubjects(held, text, subjects, start);
    const isJoined = isJoint(listEnd, start);
    owner = ownerOf(text, start, { last: subjects[held.passed - 1], owner, isJoined }, knowledge);
    listEnd = end;
    const bracket = bracketPlaces(text, end, subjects, held.passed, knowledge);
    if (bracket) {
      brackets.set(i, bracket);
      return ofBracket(bracket, start);
    }
    if (owner) return ofOwner(text, owner, end, knowledge);
    const settled = settledIn(text, end, subjects, held.passed, knowledge);
    if (settled) return ofSettled(text, settled, start);
    const subject = holding(held, text, start, knowledge);
    return subject && { ids: subject.ids, evidence: { start: subject.start, end }, isOwn: false };
  });
  shareSettled(found, projects, brackets, isJoint);
  shareEach(found, projects, subjects);
  for (const [i, bracket] of brackets) shareBracket(found, projects, i, bracket, isJoint);
  return found;
};
