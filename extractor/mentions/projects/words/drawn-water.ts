/**
 * The water that is drawn, and the channel of a river, may begin a longer head.
 *
 *   takes 拜城|提水|工程, 林|海|水库, 渭干|河|渠首
 *   refuses 提水 in 乌鲁瓦提|水库, 河渠 of 整修河渠
 */
import { isHead } from '../../../knowledge/project-data.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';

const WATERS = new Set(['水', '渠']);
const HELD = '容';

/** The word at `at`, unless it ends in the water or the channel with which a longer head begins. */
export const wordBesideWater = (
  text: string,
  at: number,
  projects: ProjectTable,
): ReturnType<ProjectTable['wordAt']> => {
  const word = projects.wordAt(text, at);
  if (word?.end !== at + 2 || !WATERS.has(text[at + 1]!) || !(isHead(word.kind) || word.kind === 'ordinary'))
    return word;
  const next = projects.wordAt(text, at + 1);
  if (!next || !isHead(next.kind) || next.end <= word.end) return word;
  // 防洪水|库容: what the water fills.
  return isHead(word.kind) || text[next.end] !== HELD ? null : word;
};
