/**
 * A number that a page puts before the title on its line.
 *
 *   takes `石政发〔2020〕3号-北京市…`, `新财文〔2021〕34号关于…`
 *   refuses `甲市关于贯彻国发〔2010〕13号文件…的意见`, `省水利厅转发水办〔2010〕13号文件的通知`: there the title cites it
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';

const LEADING = /^([^-:《(]{2,16}[〔[(]\d{4}[〕\])]\d{1,5}号)[-:]?/u;

/** The words up to the title and, as their first group, the number. */
export const leadingNumber = (line: string, { kinds }: Knowledge): RegExpExecArray | undefined => {
  const found = LEADING.exec(line);
  const isCited =
    found === null ||
    kinds.isSubject(found[1]!) ||
    kinds.words.papers.some((word) => line.startsWith(word, found[0].length));
  return isCited ? undefined : found;
};
