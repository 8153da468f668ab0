/**
 * Reads the organ that stands right behind a place or behind 省, 市 …: by the patterns, or by its closed edges.
 *
 *   takes `人民政府办公厅`, `第十届人民代表大会常务委员会`, `营商环境建设局、` (closed by a mark on both sides)
 *   refuses `政府各部门` (a class), `财政收入` (no organ), `经济发展局势` (another word)
 */

import { isDivision } from '../../knowledge/division-level.ts';
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type OrganPatterns, RoleInOpen } from '../../knowledge/organ-patterns.ts';
import { isHan } from '../../text/han.ts';
import { TENS } from '../../text/numerals.ts';
import type { Text } from '../../text/text.ts';
import { boardEnd } from './board-end.ts';
import { departmentEnd } from './department-end.ts';
import { isClosedLeft, isGap, nextGap } from './edges.ts';
import { prefectureDepartmentEnd } from './prefecture-department.ts';
import { setsUpAt, subBodyEnd } from './sub-body.ts';

const LONGEST_OPEN = 18;
const SHORTEST_OPEN = 3;
const LONGEST_BRANCH = 5;

const opensWithPlace = (folded: string, at: number, places: Gazetteer): boolean => {
  const match = places.longestAt(folded, at);
  return (
    match !== null &&
    places.namedBy(match.word).some(({ place, form }) => isDivision(place) && (form === 'full' || form === 'short'))
  );
};

const endsOpen = (folded: string, at: number, end: number, { data, lists }: OrganPatterns): boolean =>
  lists.openEndings.before(folded, end) > 0 &&
  data.openEndings.some((ending) => end - at > ending.length && folded.endsWith(ending, end));

/** 市健康促进委员会|应当: an ending, and a word of the clause behind it. */
const isFollowed = (folded: string, at: number, end: number, patterns: OrganPatterns): boolean =>
  (patterns.roleInOpen(folded.charCodeAt(end - 1)) & RoleInOpen.ends) !== 0 &&
  patterns.lists.openFollow.at(folded, end) > 0 &&
  endsOpen(folded, at, end, patterns);

/** Where a run of Chinese that may be a name ends: at a mark, a blank or a word that follows an ending; -1 if it cannot be one. */
const endOfRun = (text: Text, at: number, patterns: OrganPatterns): number => {
  const { folded } = text;
  const gap = nextGap(text, at + 1);
  const last = Math.min(folded.length, at + LONGEST_OPEN, gap);
  for (let end = at; end < last; end++) {
    const unit = folded.charCodeAt(end);
    const role = patterns.roleInOpen(unit);
    if (end > at && isFollowed(folded, at, end, patterns)) return end;
    if (!isHan(unit)) return (role & RoleInOpen.follows) !== 0 ? end : -1;
    if ((role & RoleInOpen.forbidden) !== 0) {
      if (patterns.data.openWhole.some((word) => folded.endsWith(word, end + 1))) continue;
      return (role & RoleInOpen.follows) !== 0 ? end : -1;
    }
    if ((role & RoleInOpen.follows) === 0 || end === at) continue;
    const before = patterns.roleInOpen(folded.charCodeAt(end - 1));
    if ((before & RoleInOpen.ends) !== 0 && endsOpen(folded, at, end, patterns)) return end;
  }
  const follows =
    last === folded.length || last === gap || patterns.roleInOpen(folded.charCodeAt(last)) & RoleInOpen.follows;
  return follows ? last : -1;
};

/** 大理州|洱海管理局|勘界: where the last ending of a run that goes on stands which nothing but an organ has, or -1. */
const lastStrong = (text: Text, at: number, { data, roleInOpen }: OrganPatterns): number => {
  const { folded } = text;
  const last = Math.min(folded.length, at + LONGEST_OPEN, nextGap(text, at + 1));
  let strong = -1;
  for (let end = at + 1; end < last && isHan(folded.charCodeAt(end)); end++) {
    const ending = data.openStrong.find((word) => end - at > word.length + 1 && folded.endsWith(word, end));
    if (ending !== undefined && !data.openStrongNot.includes(folded[end]!)) strong = end;
    const isForbidden = (roleInOpen(folded.charCodeAt(end)) & RoleInOpen.forbidden) !== 0;
    if (isForbidden && !data.openWhole.some((word) => folded.endsWith(word, end + 1))) break;
  }
  return strong;
};

const endsWithAnother = (folded: string, at: number, end: number, patterns: OrganPatterns): boolean => {
  for (let inner = at; inner < end - 1; inner++) {
    const marker = patterns.markerAt(folded, inner);
    if (marker && marker.end < end && patterns.tailAt(folded, marker.end)?.end === end) return true;
  }
  return false;
};

/** May a name that no list knows start at `start`, whose place ends at `at`? */
export const mayOpenName = (text: Text, start: number, at: number, { data }: OrganPatterns): boolean => {
  const before = text.folded[start - 1]!;
  return (
    isClosedLeft(text, start) ||
    data.openLeft.includes(before) ||
    (at - start > LONGEST_MARKER && data.openLeftOfNames.includes(before))
  );
};
/** 地区; 自治州 and longer ones are names' last characters. */
const LONGEST_MARKER = 2;

/** A name that no list knows, closed on both sides, with an organ's ending. */
const openEnd = (text: Text, start: number, at: number, { agencies, places }: Knowledge): number => {
  const { patterns } = agencies;
  const { data } = patterns;
  const { folded } = text;
  // 石河子市   第八师水利局: two columns of a table.
  if (isGap(text, at)) return at;
  if (
    !mayOpenName(text, start, at, patterns) ||
    (data.class.includes(folded[at] ?? '\n') && !data.openStarts.some((word) => folded.startsWith(word, at)))
  )
    return at;
  const run = endOfRun(text, at, patterns);
  const isNamed = at - start > LONGEST_MARKER;
  const end = isNamed && (run === -1 || !endsOpen(folded, at, run, patterns)) ? lastStrong(text, at, patterns) : run;
  if (end - at < SHORTEST_OPEN || !endsOpen(folded, at, end, patterns)) return at;
  const name = folded.slice(at, end);
  const bare = data.openUnless.reduce((rest, word) => rest.replace(word, ''), name);
  if (patterns.isBroken(folded, at, end) || data.notInOpen.some((word) => bare.includes(word))) return at;
  const [centre, works] = data.openCentre;
  if (name.endsWith(centre) && works.some((word) => name.includes(word))) return at;
  if (data.openFirms.some((firm) => name.endsWith(firm))) return at;
  // 北京市|顺义区人民政府 is an organ of the inner place, …协调省商务厅 ends with another organ.
  if (opensWithPlace(folded, at, places) || endsWithAnother(folded, at, end, patterns)) return at;
  return end;
};

/** 第二|税务分局 */
const COUNTED = new RegExp(`^第[${TENS}]$`, 'u');

/** 公安局|静安分局, 济南铁路管理局|烟台分局, 生态环境局|经开分局, 检察院|临沂分院: a branch that a place's name, a zone or a number stands before, or `end`. */
export const branchEnd = (folded: string, end: number, { agencies, places }: Knowledge): number => {
  const { lists } = agencies.patterns;
  const { branches, branchZones, courtBranches } = agencies.patterns.data;
  const isCourt = courtBranches.owners.some((owner) => folded.endsWith(owner, end));
  const names = isCourt ? [...branches, courtBranches.word] : branches;
  for (let at = end + 2; at <= end + LONGEST_BRANCH; at++) {
    if (!isCourt && lists.branches.at(folded, at) === 0) continue;
    const branch = names.find((word) => folded.startsWith(word, at));
    if (branch === undefined || agencies.patterns.isBroken(folded, end, at + branch.length)) continue;
    const name = folded.slice(end, at);
    const isCounted = COUNTED.test(name) || branchZones.includes(name);
    return isCounted || places.longestAt(folded, end)?.end === at ? at + branch.length : end;
  }
  return end;
};

/** End of the organ's name that begins at `at` (its place begins at `start`), or `at`; `mayBeOpen` admits names that no list knows. */
export const organEnd = (text: Text, start: number, at: number, mayBeOpen: boolean, knowledge: Knowledge): number => {
  const { patterns } = knowledge.agencies;
  const tail = patterns.tailAt(text.folded, at);
  const ofPrefecture = isGap(text, at)
    ? at
    : prefectureDepartmentEnd(text.folded, text.folded.slice(start, at), at, patterns);
  if (ofPrefecture > (tail?.end ?? at)) return ofPrefecture;
  if (!tail) {
    const open = mayBeOpen ? openEnd(text, start, at, knowledge) : at;
    return mayBeOpen && open === at && !isGap(text, at) ? boardEnd(text.folded, at, patterns) : open;
  }
  const department = departmentEnd(text, at, tail.end, patterns);
  const office = branchEnd(text.folded, patterns.subEnd(text.folded, department), knowledge);
  const end = office > tail.end ? office : subBodyEnd(text, at, tail.end, knowledge);
  // 市纪委|监委、: two organs, and no open name.
  const isTwin = patterns.data.twins.some(
    ([first, second]) => text.folded.endsWith(first, end) && text.folded.startsWith(second, end),
  );
  if (isTwin || setsUpAt(text.folded, end, patterns)) return end;
  // 经|市政府审定后报送农业厅: behind a verb only names that no list knows are open.
  return mayBeOpen && isClosedLeft(text, start) ? Math.max(openEnd(text, start, at, knowledge), end) : end;
};
