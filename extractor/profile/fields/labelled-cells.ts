/**
 * What stands in the cell beside a label, in the table that pages of governments print above a document.
 *
 *   takes 发布机构⇥甘肃省人民政府办公厅⇥成文日期, 索引号⇥…⇥发文机关⇥贵州省水利厅, 文件名称 甲市…的通知 (one blank), 发文字号⇥…, | 标题 | 甲市…的通知 |
 *   refuses a label without a cell of its own (发布机构⇥成文日期), rows below the first running text
 */
import { gather } from '../../gather.ts';
import type { AgencyMention } from '../../mentions/mention.ts';
import { cellsOf } from '../../segments/cells.ts';
import { LABEL_ROW } from '../../segments/segment.ts';
import type { Span } from '../../text/span.ts';
import { organsIn, type ProfileContext } from './head-lines.ts';

const COLON = ':';

interface Labelled {
  readonly label: string;
  readonly cell: Span;
}

/** Every cell above the running text that has another to its left. 名称⇥…的通知 may be read as a title, 有效性⇥有效 as nothing. */
const labelledCells = ({ text, segments, bodyStart }: ProfileContext): readonly Labelled[] =>
  gather(segments.lines.slice(0, Math.min(bodyStart, MOST_ROWS)), (line) => {
    if (line.rule === LABEL_ROW) {
      // 文件名称 云南省农业农村厅 云南省财政厅关于…: only the first blank parts cells.
      const [label, value] = cellsOf(text, line, 'thin');
      return [{ label: text.folded.slice(label!.start, label!.end), cell: { start: value!.start, end: line.end } }];
    }
    const cells = line.kind === 'byline' || line.kind === 'chrome' ? [] : cellsOf(text, line);
    return cells.slice(1).map((cell, i) => ({ label: text.folded.slice(cells[i]!.start, cells[i]!.end), cell }));
  });
const MOST_ROWS = 30;

/** Organs of the first such row above the running text; `cue` says which labels. */
export const organsInCell = (context: ProfileContext, cue: 'issuedBy' | 'readBy'): readonly AgencyMention[] => {
  const { marks } = context.knowledge.kinds;
  for (const { label, cell } of labelledCells(context)) {
    if (marks.cue(cue, label + COLON) !== label.length + 1) continue;
    const organs = organsIn(context, cell.start, cell.end);
    if (organs.length > 0) return organs;
  }
  return [];
};

/** The first cell beside one of the labels. */
export const cellBeside = (labels: readonly string[], context: ProfileContext): Span | undefined =>
  labelledCells(context).find(({ label }) => labels.includes(label))?.cell;
