/**
 * Items of lines that list projects by their fields, below a title or the head of a box that says so.
 *
 *   below `专栏2“十四五”光伏及电网项目`: `◆光伏:昌都贡觉县10万千瓦光储、类乌齐卡玛多光伏` → two items
 *   below `国家重点建设项目名单`: `农林水利:松辽平原防护林、江垭水库` → two
 *   `(1)续建:佛山新城裕和路管廊(乐从镇)、三水新城西南大道管廊` → two, whatever stands above it
 *   refuses `水利:加快推进黄河治理` (a sentence), and lines behind the first that lists nothing
 */

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { ProjectTable } from '../../../knowledge/project-table.ts';
import { TENS } from '../../../text/numerals.ts';
import type { Span } from '../../../text/span.ts';
import { namesInItem } from './name-cell.ts';
import { partsOf } from './parts.ts';

const LONGEST_TITLE = 50;
const LONGEST_LABEL = 12;
const LONGEST_LINE = 400;
const BRACKET_AT_END = /\([^()]*\)$/;
const SENTENCE = /[。;!?]/;
/** ◆光伏:, 01引调水:, (一)电网: the field that the items are of. */
const LABELLED = new RegExp(
  `^[^,。;!?:、]{1,12}:|^(?:\\([0-9${TENS}]{1,2}\\)|[0-9]{1,2}\\.)[^,。;!?:、]{1,12}。(?=.{4})`,
);
/** (一)优质医疗资源扩容: a heading inside a box, behind which its list goes on. */
const SUBHEADING = new RegExp(`^(?:\\([${TENS}]{1,2}\\)|[0-9]{1,2}\\.)[^,。;!?:]{2,20}$`);
const PARTS = new Set(['、', ';', ',', '。']);
const ENDS = /[;。]$/;
const isLead = (words: string, projects: ProjectTable): boolean => {
  if (words.length > LONGEST_TITLE || SENTENCE.test(words) || projects.speaksOfOther(words)) return false;
  const title = words.replace(BRACKET_AT_END, '');
  return projects.namesList(title) || projects.opensBox(title);
};

const LIST_MARK = '、';

/** 加快推进…: a sentence tells what is to be done; 甲堤、乙堤,|复堤213公里: what a comma parts from two items and more is told of them. */
const itemsOf = (folded: string, list: Span, { wordAt }: ProjectTable): readonly Span[] => {
  const items = partsOf(folded, list, PARTS);
  const telling = items.findIndex(({ start }) => {
    const kind = wordAt(folded, start)?.kind;
    return kind === 'verb' || kind === 'soft';
  });
  if (telling === -1) return items;
  const isApart = telling >= FEWEST_OF_BATCH && folded[items[telling]!.start - 1] !== LIST_MARK;
  return isApart ? items.slice(0, telling) : [];
};

/** (四)第一批(在建):甲、乙。: a batch of works, the first sentence of which names two or more and nothing else. */
const BATCH = new RegExp(`^(?:\\([0-9${TENS}]{1,2}\\)|[0-9]{1,2}[.、])?([^,。;!?:、()]{2,6})(?:\\([^()]{1,8}\\))?:`);
const FEWEST_OF_BATCH = 2;
const LISTING = new Set(['、', ';', ',']);

const batchIn = (folded: string, start: number, end: number, knowledge: Knowledge): readonly Span[] => {
  const label = BATCH.exec(folded.slice(start, Math.min(end, start + LONGEST_BATCH)));
  if (!label || !knowledge.projects.isBatch(label[1]!)) return [];
  const stop = folded.slice(start, Math.min(end, start + LONGEST_LINE)).indexOf('。');
  const list = { start: start + label[0].length, end: stop === -1 ? end : start + stop };
  if (list.end - list.start > LONGEST_LINE) return [];
  const items = partsOf(folded, list, LISTING);
  const areNames = items.every((item) => namesInItem(folded, item, knowledge).length > 0);
  return items.length >= FEWEST_OF_BATCH && areNames ? items : [];
};
const LONGEST_BATCH = 30;

export const listedItems = (folded: string, knowledge: Knowledge): readonly Span[] => {
  const { projects } = knowledge;
  const mayHoldTable = projects.mayHoldTable(folded);
  const items: Span[] = [];
  let isListed = false;
  for (let start = 0, end = 0; start < folded.length; start = end + 1) {
    const mark = folded.indexOf('\n', start);
    end = mark === -1 ? folded.length : mark;
    if (end === start) continue;
    const batch = batchIn(folded, start, end, knowledge);
    if (batch.length > 0) {
      for (const item of batch) items.push(item);
      continue;
    }
    if (!mayHoldTable) continue;
    const words = folded.slice(start, Math.min(end, start + LONGEST_LINE));
    const label = isListed && end - start < LONGEST_LINE ? LABELLED.exec(words)?.[0].length : undefined;
    if (label !== undefined && label <= LONGEST_LABEL + 1) {
      const to = ENDS.test(words) ? end - 1 : end;
      items.push(...itemsOf(folded, { start: start + label, end: to }, projects));
    } else isListed = isLead(words, projects) || (isListed && SUBHEADING.test(words));
  }
  return items;
};
