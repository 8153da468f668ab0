/** Where the clause around a place begins and ends. */
const LONGEST_CLAUSE = 160;
const boundary = /[,;。:!?\n]/;

export const clauseStart = (text: string, from: number, lowest: number): number => {
  let at = from;
  const limit = Math.max(lowest, from - LONGEST_CLAUSE);
  while (at > limit && !boundary.test(text[at - 1]!)) at--;
  return at;
};

export const clauseEnd = (text: string, from: number, highest: number): number => {
  let at = from;
  const limit = Math.min(highest, from + LONGEST_CLAUSE);
  while (at < limit && !boundary.test(text[at]!)) at++;
  return at;
};
