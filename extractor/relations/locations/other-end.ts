/**
 * The other end of a line that a place in a project's name is an end of.
 *
 *   takes 万源|至|城口, 神池|南至|肃宁|北段 (stations on that side of the towns), 如东—大丰
 *   refuses 瓮福—江山 (a dash joins firms too, so that it wants places on both sides)
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';

export interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** 徐闻|港: a port is called by its town, be it a word or far away; 盐田|港区: a part of one mostly by a district of the own city. */
  readonly port?: 'of a town' | 'part';
}

export const JOINTS = new Set(['至', '到', '—']);
const DASH = '—';
const BORDER = /^\([^()]{1,6}\)(?=[至到])/;

/** Itself where the other end is no place. */
export const otherEnd = (
  text: string,
  named: Named,
  before: Named | undefined,
  after: Named | undefined,
  { regionCues }: Knowledge,
): Named | undefined => {
  const { start, end } = named;
  // 神池|南至肃宁|北段: a station on that side of the town.
  // 久治|(川青界)|至马尔康: which side of a border.
  const side = regionCues.directions.has(text[end] ?? '') ? 1 : (BORDER.exec(text.slice(end))?.[0].length ?? 0);
  const [left, right] = [text[start - 1] ?? '', text[end + side] ?? ''];
  const isBeforeEnd = after?.start === end + side + 1;
  if (JOINTS.has(right) && (right !== DASH || isBeforeEnd)) return isBeforeEnd ? after : named;
  const isBehindEnd = before?.end === start - 1;
  if (JOINTS.has(left) && (left !== DASH || isBehindEnd)) return isBehindEnd ? before : named;
  return undefined;
};
