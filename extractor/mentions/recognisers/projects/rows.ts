/**
 * Projects by the cell of a table or the item of a list that holds their names: it says what they are, whatever their last word.
 *
 *   takes 甘电投民勤红沙岗2×1000MW煤电 and 景电二期向民勤调水泵站更新 below 重大建设项目名单
 *   takes 类乌齐卡玛多光伏 in `◆光伏:…` below 专栏2“十四五”光伏及电网项目
 *   takes 白洋淀国家湿地公园 in `1.白洋淀国家湿地公园(安新县)`
 *   takes 变压器厂生活区 below 2021年城镇老旧小区改造项目清单
 *   refuses 农村公路 (a kind of work), and tables of permits and fees
 */
import type { Recogniser } from '../../../contracts.ts';
import { gather } from '../../../gather.ts';
import { listedItems } from '../../projects/tables/list-lines.ts';
import { namesInCell, namesInItem } from '../../projects/tables/name-cell.ts';
import { placedItems } from '../../projects/tables/placed-lines.ts';
import { listedQuarters } from '../../projects/tables/quarter-lines.ts';
import { projectRows } from '../../projects/tables/tables.ts';

const RULE = 'project-rows';

export const projectRowNames: Recogniser = {
  name: RULE,
  find: (text, _segments, knowledge) =>
    [
      ...gather(projectRows(text, knowledge), ({ name }) => namesInCell(text.folded, name, knowledge)),
      ...gather(listedItems(text.folded, knowledge), (item) => namesInItem(text.folded, item, knowledge)),
      ...gather(placedItems(text.folded, knowledge), (item) => namesInItem(text.folded, item, knowledge)),
      ...listedQuarters(text, knowledge).map(({ start, end }) => ({
        start,
        end,
        names: [text.folded.slice(start, end)],
        head: '',
      })),
    ].map((named) => ({ type: 'Project' as const, rule: RULE, ...named })),
};
