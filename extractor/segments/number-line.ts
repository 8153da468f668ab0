/**
 * The number on a line that holds a document's number and little else.
 *
 *   takes `渝府发〔2021〕36号`, `(桂政函〔2023〕187号)`, `国发〔1988〕93号(节录)`, `云交办议〔2023〕58号类别:B公开属性:主动公开`, `(2023年第14号)`,
 *         `国函〔1985〕106号 一九八五年七月二日`, `(鄂政发〔2009〕3号,2009年3月20日)`, `粤防办电〔2008〕33号 特急`
 *   refuses `根据国发〔2021〕3号,…`, `附件:甲表(国发〔2021〕3号)`, `(第6号)`
 */

import { mayHoldDocNumber, readDocNumber } from '../../graph-schema/index.ts';
import { TENS } from '../text/numerals.ts';

const inBrackets = /^\(([^()]+(?:\(\d{2,4}\)[^()]+)?)\)$/u;
/** 文号:, 【发布文号】. */
const labelled = /^(?:[[【][\u4e00-\u9fff]{2,6}[\]】]:?|[\u4e00-\u9fff]{2,6}:)/u;
/** What may stand behind it: a remark in brackets, or the label of the next field. */
const opening =
  /^((?:[^:,。;、《》〔[(]{0,20})[〔[(](?:\d{4}|\d{2})[〕\])][^:,。;、《》()]{0,14}?\d{1,5}号)(?=\([^()\d]{1,10}\)$|[\u4e00-\u9fff]{2,4}:)/u;

/** The day behind the number, as gazettes print it, or the two in one bracket below the title. */
const day = new RegExp(
  `(?<=号)[,、;]?(?:\\d{4}|[一二三四五六七八九〇零○]{4})年[\\d${TENS}]{1,2}月[\\d${TENS}]{1,3}日$`,
  'u',
);

/** 粤防办电〔2008〕33号 特急, 川府发电〔1998〕2号 加急, …号 机密. */
const urgency = /(?<=号)[\u4e00-\u9fff]?[急提密]$/u;

/** Its words, without label and brackets; undefined for all other lines. */
export const numberOnLine = (words: string): string | undefined => {
  if (!mayHoldDocNumber(words)) return undefined;
  const bare = words.replace(labelled, '').replace(inBrackets, '$1').replace(day, '').replace(urgency, '');
  if (readDocNumber(bare)) return bare;
  const opened = opening.exec(bare)?.[1];
  return opened !== undefined && readDocNumber(opened) ? opened : undefined;
};
