/**
 * The organ in the cell beside a label, in the table that pages of governments print above a document.
 *
 *   takes 发布机构⇥甘肃省人民政府办公厅⇥成文日期, 索引号⇥…⇥发文机关⇥贵州省水利厅
 *   refuses a label without a cell of its own (发布机构⇥成文日期), rows below the first running text
 */
import type { AgencyMention } from '../../mentions/mention.ts';
import { cellsOf } from '../../segments/cells.ts';
import { organsIn, type ProfileContext } from './head-lines.ts';

const COLON = ':';

/** Organs of the first such row above the running text; `cue` says which labels. */
export const organsInCell = (context: ProfileContext, cue: 'issuedBy' | 'readBy'): readonly AgencyMention[] => {
  const { text, segments, bodyStart, knowledge } = context;
  const { marks } = knowledge.kinds;
  for (const line of segments.lines.slice(0, bodyStart)) {
    if (line.kind !== 'table-row') continue;
    const cells = cellsOf(text, line);
    for (const [i, { start, end }] of cells.entries()) {
      const beside = cells[i + 1];
      if (!beside || marks.cue(cue, text.folded.slice(start, end) + COLON) !== end - start + 1) continue;
      const organs = organsIn(context, beside.start, beside.end);
      if (organs.length > 0) return organs;
    }
  }
  return [];
};
