/**
 * The number that opens a line of a list, and that only a blank parts from the words behind it.
 *
 *   takes 1 武汉至阳新高速公路, 20　鄂州机场高速公路
 *   refuses 1.武汉至阳新高速公路 (a mark parts it), 12亿元, 3 号线一期 and 2 期工程 (an ordinal), 2023 年
 */
const OPENING = /^([0-9]{1,3})[ \u3000]+(?=[\u4e00-\u9fffA-Z“])(?![号號期年月日时层环])/;
const LONGEST = 12;
const MOST_LEFT_OUT = 3;

export interface SpacedNumber {
  readonly number: number;
  /** Of the number and the blank. */
  readonly length: number;
}

export const spacedNumberOf = (line: string): SpacedNumber | undefined => {
  const indent = line.length - line.trimStart().length;
  const [opening, number] = OPENING.exec(line.slice(indent, indent + LONGEST)) ?? [];
  return opening === undefined ? undefined : { number: Number(number), length: indent + opening.length };
};

/** Is the one the line below the other in a list, of which some lines may have been left out? */
export const goesOnFrom = (one: SpacedNumber | undefined, other: SpacedNumber | undefined): boolean => {
  const step = one && other ? other.number - one.number : 0;
  return step > 0 && step <= MOST_LEFT_OUT;
};
