/**
 * What a list of places says of its members before the organ that it names once for all: their number, their kind or both.
 *
 *   takes 河北、平原|三省|人民政府, 江苏、浙江|各省|人民政府, 常德市|(州)|市场监管局, 皖北、苏北|两|行政公署, 四川、重庆|两省市|高级人民法院,
 *         杭州、宁波|等市|水利局: those named of more; 云南、西藏|省(区)|水利厅, 甘南、天水|四市(州)|政府
 *   refuses 河北、平原|省: the kind alone is the last name's; 三家法院; 杭州、宁波等水利局 (neither kind nor number)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';

export interface SharedKind {
  /** Where the organ begins. */
  readonly end: number;
  /** 省, 州, 省市; empty where only a number stands. */
  readonly kind: string;
  /** 各省: said of each, so it may be said of parts as well. */
  readonly isEach: boolean;
}

const LONGEST_BRACKET = 8;
const EACH = '各';
const MORE = '等';

/** (州), (区、市): the kinds of the other members. */
const bracketAt = (folded: string, at: number, { sharedHeads, listMarks }: Knowledge['regionCues']) => {
  if (folded[at] !== '(') return undefined;
  const close = folded.slice(at, at + LONGEST_BRACKET).indexOf(')');
  const inside =
    close === -1 ? '' : [...folded.slice(at + 1, at + close)].filter((unit) => !listMarks.has(unit)).join('');
  return inside !== '' && sharedHeads.at(inside, 0) === inside.length
    ? { end: at + close + 1, kind: inside, isEach: false }
    : undefined;
};

export const sharedKindAt = (folded: string, at: number, { regionCues }: Knowledge): SharedKind | undefined => {
  const { sharedCounts, sharedHeads } = regionCues;
  const bracket = bracketAt(folded, at, regionCues);
  if (bracket || folded[at] === '(') return bracket;
  // 云南、西藏|省(区)|水利厅: the kind of some, and in the bracket that of the others.
  const first = sharedHeads.at(folded, at);
  const others = first > 0 ? bracketAt(folded, at + first, regionCues) : undefined;
  if (others) return { ...others, kind: folded.slice(at, at + first) + others.kind };
  const isOpen = folded[at] === MORE;
  let end = isOpen ? at + MORE.length : at;
  const isEach = folded[end] === EACH;
  if (isEach) end++;
  else while (sharedCounts.has(folded[end] ?? '')) end++;
  if (end === at) return undefined;
  if (folded[end] === '个') end++;
  const length = sharedHeads.at(folded, end);
  if (isOpen && length === 0) return undefined;
  // 天水|四市(州)|政府.
  const more = length > 0 ? bracketAt(folded, end + length, regionCues) : undefined;
  const kind = folded.slice(end, end + length) + (more?.kind ?? '');
  return { end: more?.end ?? end + length, kind, isEach };
};
