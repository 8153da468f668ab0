/** What may stand between two members of a list beside what joins them: a remark in brackets, the number of the next item. */

const LONGEST_REMARK = 60;
/** `2.`, `②`; not the `2020` of 《甲》2020年版. */
const itemNumber = /\d{1,2}[.、]|[(]\d{1,2}[)]|[①-⑳]/y;

/** End of a remark in brackets: 《甲公约》(海牙送达公约)、《乙》; -1 if there is none at `at`. */
export const noteEnd = (text: string, at: number, to: number): number => {
  if (text[at] !== '(') return -1;
  const close = text.indexOf(')', at);
  return close === -1 || close >= to || close - at > LONGEST_REMARK ? -1 : close + 1;
};

/** End of an item's number: 依据有:1.《甲》;|2.|《乙》; -1 if there is none at `at`. */
export const itemEnd = (text: string, at: number): number => {
  itemNumber.lastIndex = at;
  return itemNumber.test(text) ? itemNumber.lastIndex : -1;
};
