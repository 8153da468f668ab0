/**
 * What joins the ends of an area's name is written in several ways, or not at all.
 *
 *   takes 燕山—太行山区 → 燕山-太行山区, 燕山——太行山区, 燕山太行山区
 *   refuses 兰西城市群 (nothing to write differently); the long and the wide forms of one dash are folded before (text/steps/marks.ts)
 */
const DASH = /[—-]+/gu;
const OTHERS = ['—', '-', '——', '--', ''] as const;

/** The other ways to write the name; none for a name without a dash. */
export const dashedNames = (name: string): readonly string[] => {
  if (name.search(DASH) < 0) return [];
  return OTHERS.map((dash) => name.replace(DASH, dash)).filter((other) => other !== name);
};
