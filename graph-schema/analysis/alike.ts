/**
 * How much of words that are half remembered a name holds, both in letters and digits alone: 0 if too little to be meant.
 *
 *   医护人员措施 and 关于做好一线医务人员及其家属保障工作的若干措施 → five of six characters; 渔业法 and 森林法 → 0
 */

/** Fewer characters say nothing when one of them is wrong; more than these tell no more. */
const [fewest, most] = [4, 60];
/** Of the characters in their order, and of the pairs that stand side by side. */
const [enough, enoughPairs] = [0.75, 0.33];

/** The length of the longest row of characters that both have in the same order. */
const inOrder = (name: string, words: string): number => {
  let before = new Uint8Array(words.length + 1);
  let now = new Uint8Array(words.length + 1);
  for (let i = 0; i < name.length; i++) {
    for (let j = 0; j < words.length; j++)
      now[j + 1] = name[i] === words[j] ? before[j]! + 1 : Math.max(before[j + 1]!, now[j]!);
    [before, now] = [now, before];
  }
  return before[words.length]!;
};

export const alike = (name: string, asked: string): number => {
  const words = asked.slice(0, most);
  if (words.length < fewest) return 0;
  let pairs = 0;
  for (let i = 0; i + 1 < words.length; i++) if (name.includes(words.slice(i, i + 2))) pairs++;
  const besides = pairs / (words.length - 1);
  if (besides < enoughPairs) return 0;
  const share = inOrder(name, words) / words.length;
  return share < enough ? 0 : (share + besides) / 2;
};
