/** How many members a list says that it has: 两 of 岷、漳两县, 五 of 杭嘉湖绍甬五市; from two to eight. */
const NUMBERS = ' 一二三四五六七八';
const TWO = 2;

/** The characters of such counts, for a class of a pattern. */
export const SMALL_COUNTS = '两二三四五六七八';

export const smallCount = (character: string): number => {
  const count = NUMBERS.indexOf(character);
  return count === -1 ? TWO : count;
};
