/**
 * The place whose a project is, because nothing stands between the two, nor in the list that goes on from the first.
 *
 *   takes 河北省的|独流减河工程, 资溪、光泽|两县境内的|铁牛关隧道, 位于|太原|西山脚下的|矿, 嫩江市:|A水库、B灌区
 *   refuses 支持酉阳县|发展旅游。建设“两岸青山”工程 (another sentence)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoldedOffset } from '../../text/span.ts';
import { heads } from './headings.ts';
import type { Subject } from './subjects.ts';

export interface Owner {
  readonly place: Subject;
  /** It heads the line or the part of it: 嫩江市:. */
  readonly isHeading: boolean;
  /** Said of the first of a list that goes on. */
  readonly isOfList: boolean;
}

/** The marks around a campaign's name stand outside of its span. */
const OWNS = /^[的之]?“?$/;
/** 资溪、光泽|两县: how many they are. */
const COUNT = /^[两二三四五六七八九十0-9]{1,2}[县市区州]/;
/** 位于|太原|西山脚下的|矿: this much may stand behind the place. */
const SEATED = /^[^,、;:。!?\n]{0,10}的$/;

const behindCount = (text: string, from: FoldedOffset): number =>
  from + (COUNT.exec(text.slice(from, from + LONGEST_OWNING))?.[0].length ?? 0);

/** 巢湖市|境内|的合芜高速. */
export const endsInside = (text: string, from: FoldedOffset, { projects }: Knowledge): boolean => {
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

/** What stands before a project. */
interface Before {
  /** The place that is nearest to it. */
  readonly last: Subject | undefined;
  /** Whose the project before it is. */
  readonly owner: Owner | undefined;
  /** Nothing but a conjunction stands between the two projects: the list goes on. */
  readonly isJoined: boolean;
}

/** The owner of the project at `start`: the place right before it, else the owner of the project before it, if their list goes on. */
export const ownerOf = (
  text: string,
  start: FoldedOffset,
  { last, owner, isJoined }: Before,
  knowledge: Knowledge,
): Owner | undefined => {
  const isHeading = last !== undefined && heads(text, last, start);
  if (last && (isHeading || owns(text, last.end, start, knowledge) || isSeatedIn(text, last, start, knowledge)))
    return { place: last, isHeading, isOfList: false };
  const goesOn = owner && (isJoined || (owner.isHeading && heads(text, owner.place, start)));
  return goesOn ? { ...owner, isOfList: true } : undefined;
};
