/**
 * A name with 和 in its middle: what stands before the conjunction opens a name that only the head after it closes.
 *
 *   takes 国家重要玻璃纤维|及|复合材料产业基地中心承载区, “城宣万”革命老区红色教育|和|红色研学金三角
 *   takes 重庆信息|与|智慧医学研究院 (fields of one institute)
 *   refuses 旅游产业|和|茶园水库 (nothing opens a name), 国家试点城市|和|零碳园区 (two things); 、 never joins
 */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import type { Token } from '../phrase/token.ts';
import type { ReadRun } from './read-run.ts';

/** 国家…及…: 和 after it mostly joins two things (国家试点城市和零碳园区). */
const NATIONAL_JOINT = /^[与及]$/;
const QUOTED = /^“/;
const QUOTED_JOINT = /^[和与及]$/;

/** 通州区|与|北三县一体化高质量发展示范区; 和 joins a place to what it does not own (上海和苏州工业园区). */
const BETWEEN_PLACES = '与';

const OF_FIELD = new Set(['ordinary', 'name', 'soft', 'scenic']);
const OF_FIRMS = '及';
const OF_BRANCH = '和';
const DASH = '—';

/** Two items, and what stands between them. */
interface Joined {
  readonly before: readonly Token[];
  readonly joint: string;
  readonly item: readonly Token[];
}

/**
 * 土壤|与|植物营养实验室: two fields of one institute, where nothing but common words stands before 与 and the other side opens nothing
 * of its own (国家实验室, 昌吉创新中心); 国际苹果|与|苹果酱陕西交流中心: the place in the middle says that there is one.
 */
const areCommonFields = (text: string, { before, joint, item }: Joined, projects: ProjectTable): boolean => {
  const last = item.at(-1)!;
  const [first] = item;
  const isPlaced = item.some(({ kind }, k) => k > 0 && kind === 'place');
  return (
    joint === BETWEEN_PLACES &&
    // 科技创新|与|人工智能实验室: one word alone is mostly an aim.
    before.length > 1 &&
    before.every(({ kind }) => kind === 'ordinary' || (kind === 'name' && !isPlaced)) &&
    first?.kind === 'ordinary' &&
    !projects.isNational(text.slice(first.start, first.end)) &&
    (isPlaced || (projects.isInstitute(text.slice(last.start, last.end)) && item.length > 1)) &&
    item.every(({ kind }) => OF_FIELD.has(kind) || kind === 'place' || kind === last.kind)
  );
};

/**
 * 重庆信息|与|智慧医学研究院, 拉萨八廓古城保护|与|旧城改造提升工程: behind the place two fields of one thing;
 * 瓮福—江山新材料|及|电子化学品产业园: behind the names of two firms.
 */
const areFields = (text: string, { before, joint, item }: Joined, projects: ProjectTable): boolean => {
  const [opening, ...field] = before;
  const last = item.at(-1)!;
  const head = text.slice(last.start, last.end);
  const isOfPlace = opening?.kind === 'place' && joint === BETWEEN_PLACES;
  const isOfFirms = joint === OF_FIRMS && text.slice(opening?.start, opening?.end).includes(DASH);
  return (
    (isOfPlace || isOfFirms) &&
    field.length > 0 &&
    field.every(({ kind }) => OF_FIELD.has(kind)) &&
    item.every(({ kind }) => kind !== 'place') &&
    (last.kind === 'work' || projects.isInstitute(head) || projects.isPark(head))
  );
};

/** The tokens of the item at `at` with those before it, if the two are one name. */
export const joinedBefore = (
  text: string,
  { run: { items }, phraseOf }: ReadRun,
  at: number,
  { projects }: Knowledge,
): readonly Token[] | null => {
  const item = items[at]!;
  const before = items[at - 1];
  if (item.after !== 'conjunction' || before === undefined || phraseOf(before) !== null) return null;
  const from = before.tokens.at(-1)!.end;
  const to = item.tokens[0]!.start;
  const joint = text.slice(from, to);
  const joined: Joined = { before: before.tokens, joint, item: item.tokens };
  const first = before.tokens.find(({ kind }) => kind !== 'place');
  const opening = first ? text.slice(first.start, first.end) : '';
  const last = item.tokens.at(-1)!;
  const isOfBoth =
    before.tokens.length === 1 &&
    !first &&
    joint === BETWEEN_PLACES &&
    projects.isTrial(text.slice(last.start, last.end));
  // 国家药品|和|医疗器械审评检查华中分中心: the place behind both says that there is one.
  const isBranch =
    projects.isNational(opening) &&
    before.tokens.length === 2 &&
    joint === OF_BRANCH &&
    item.tokens.some(({ kind }, k) => k > 0 && kind === 'place');
  const joins =
    isBranch ||
    isOfBoth ||
    areFields(text, joined, projects) ||
    areCommonFields(text, joined, projects) ||
    (projects.isNational(opening) && NATIONAL_JOINT.test(joint)) ||
    (QUOTED.test(opening) && QUOTED_JOINT.test(joint));
  return joins ? [...before.tokens, { kind: 'ordinary', start: from, end: to }, ...item.tokens] : null;
};
