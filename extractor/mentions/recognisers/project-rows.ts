/**
 * Projects by the cell of a table that holds their names: the table says what they are, whatever their last word.
 *
 *   takes 甘电投民勤红沙岗2×1000MW煤电 and 景电二期向民勤调水泵站更新 below 重大建设项目名单
 *   refuses 农村公路 (a kind of work), and tables of permits and fees
 */
import type { Recogniser } from '../../contracts.ts';
import { gather } from '../../gather.ts';
import { namesInCell } from '../projects/name-cell.ts';
import { projectRows } from '../projects/tables.ts';

const RULE = 'project-rows';

export const projectRowNames: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) =>
    gather(projectRows(text, knowledge), ({ name }) =>
      namesInCell(text.folded, name, knowledge).map((named) => ({ type: 'Project' as const, rule: RULE, ...named })),
    ),
};
