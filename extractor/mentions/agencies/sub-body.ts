/**
 * A department, brigade or branch of an organ, named right behind it.
 *
 *   takes 市水务局|水利工程建设科, 市农业局|能源办, 省交通运输厅|港航事业发展中心, 省水利厅|石羊河流域水资源利用中心, 泉州市税务局|第二稽查局, 最高人民法院|环境资源审判庭
 *   takes 水利电力部|上海勘测设计院: where an institute sits
 *   takes 国务院|抗震救灾办公室: the state council has offices, and no departments
 *   refuses 市公安局|查处 (no name), 市人大常委会|重点督办 (a verb), 市水务局|统一采购处, 市财政局|支持创新中心 (a clause), 市人民政府|政务中心 (a government has organs)
 */
import { isDivision } from '../../knowledge/division-level.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type OrganPatterns, RoleInOpen } from '../../knowledge/organ-patterns.ts';
import { isHan } from '../../text/han.ts';
import type { Text } from '../../text/text.ts';
import { nextGap } from './edges.ts';

const SHORTEST = 3;
const LONGEST = 16;

/** 国家税务总局|泉州市税务局: an organ of the place that follows. */
export const opensWithDivision = (folded: string, at: number, { places }: Knowledge): boolean => {
  const match = places.longestAt(folded, at);
  return match !== null && places.namedBy(match.word).some(({ place }) => isDivision(place));
};

/** 市政协|设农业农村委员会: what it sets up is another name than its own. */
export const setsUpAt = (folded: string, at: number, { data }: OrganPatterns): boolean =>
  data.setsUp.some((word) => folded.startsWith(word, at)) &&
  !data.setsUpUnless.some((word) => folded.startsWith(word, at));

/** 科|牵头, 处、: may a name end here? */
const isFollowed = (text: Text, end: number, { agencies: { patterns } }: Knowledge): boolean => {
  const { folded } = text;
  const unit = folded.charCodeAt(end);
  if (end >= folded.length || !isHan(unit) || nextGap(text, end) === end) return true;
  return (patterns.roleInOpen(unit) & RoleInOpen.follows) !== 0 || patterns.lists.bodyFollow.at(folded, end) > 0;
};

const NONE: readonly string[] = [];

/** How what an organ has is called: of a bureau and of the state council. */
const bodiesOf = (folded: string, end: number, { data, lists }: OrganPatterns): readonly string[] => {
  if (lists.bodyOwners.before(folded, end) > 0) return data.bodies;
  const [council, ...offices] = data.officesOfState;
  return council !== undefined && folded.endsWith(council, end) ? offices : NONE;
};

/** Characters of the place of a courtroom. */
const LONGEST_SEAT = 6;

const opensCourtroom = (folded: string, end: number, { data: { courtrooms } }: OrganPatterns): boolean => {
  const [court, ...rooms] = courtrooms;
  if (!folded.endsWith(court, end)) return false;
  for (let at = end + 2; at <= end + LONGEST_SEAT && isHan(folded.charCodeAt(at - 1)); at++)
    if (rooms.some((room) => folded.startsWith(room, at))) return true;
  return false;
};

/** 水利电力部|上海|勘测设计院: of what lies in a place, an organ has institutes; those of 扬州市 are the city's. */
const bodiesHere = (folded: string, end: number, knowledge: Knowledge): readonly string[] => {
  const { patterns } = knowledge.agencies;
  const bodies = bodiesOf(folded, end, patterns);
  // 海事法院|莆田法庭, 法院|乌兰木伦人民法庭: a courtroom bears the name of where it sits.
  if (bodies.length === 0 || opensCourtroom(folded, end, patterns)) return bodies;
  if (!opensWithDivision(folded, end, knowledge)) return bodies;
  const place = knowledge.places.longestAt(folded, end)!;
  const isBare = knowledge.places.namedBy(place.word).every(({ form }) => form !== 'full');
  return isBare && bodies === patterns.data.bodies ? patterns.data.placedBodies : NONE;
};

/** Where the body behind the organ `[start, end)` ends, or `end`. */
export const subBodyEnd = (text: Text, start: number, end: number, knowledge: Knowledge): number => {
  const { folded } = text;
  const { patterns } = knowledge.agencies;
  const { lists } = patterns;
  const { brigades, openBodies, ofBureaus, notInBody, notInOpen, openUnless } = patterns.data;
  const bodies = isHan(folded.charCodeAt(end)) ? bodiesHere(folded, end, knowledge) : NONE;
  if (bodies.length === 0 || setsUpAt(folded, end, patterns)) return end;
  const last = Math.min(folded.length, end + LONGEST, nextGap(text, end));
  const tail = patterns.tailAt(folded, end);
  for (let at = end + 1; at <= last && isHan(folded.charCodeAt(at - 1)); at++) {
    if (at - end < SHORTEST || (bodies === patterns.data.bodies && lists.bodies.before(folded, at) === 0)) continue;
    const body = bodies.find((ending) => folded.endsWith(ending, at));
    const isKnown = tail?.end === at;
    if (body === undefined || !(openBodies.includes(body) || isKnown || isFollowed(text, at, knowledge))) continue;
    const name = openUnless.reduce((rest, word) => rest.replace(word, ''), folded.slice(end, at - body.length));
    const isNamed = at - body.length > end;
    // 常务委员会|重点督办的建议: a verb that ends like an office.
    const isVerb = notInOpen.some((word) => word.endsWith(body) && folded.endsWith(word, at));
    const isClause = isVerb || [...notInBody, ...notInOpen].some((word) => name.includes(word));
    if ((!isNamed && !brigades.includes(body)) || isClause) return end;
    // 市政府财政局: an organ by itself, but 交通厅|航运管理局, 农业局|能源办.
    const isOwn = isKnown && !ofBureaus.includes(body) && !patterns.data.systems.heads.includes(folded.slice(end, at));
    if (isOwn || patterns.isBroken(folded, start, at)) return end;
    return at;
  }
  return end;
};
