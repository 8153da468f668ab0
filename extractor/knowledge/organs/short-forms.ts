/**
 * Bodies that coordinate have long names and are called by parts of them later on: the short name is the long one's.
 *
 *   takes 江西省疫情防控应急指挥部 → 江西省新型冠状病毒感染的肺炎疫情防控应急指挥部 (same place, same end, characters in order)
 *   refuses 江西省防汛抗旱指挥部: its characters are not all in the long name
 */
const SAME_START = 2;
const SAME_END = 3;
/** More names than this in one document are not compared: each would be with each. */
const MOST = 100;

const isPartOf = (short: string, long: string): boolean => {
  let at = 0;
  for (const unit of long) if (unit === short[at]) at++;
  return at === short.length;
};

const isShortFor = (short: string, long: string): boolean =>
  short.length < long.length &&
  short.slice(0, SAME_START) === long.slice(0, SAME_START) &&
  short.slice(-SAME_END) === long.slice(-SAME_END) &&
  isPartOf(short, long);

/** Short name → the one long name of the document that it stands for. */
export const shortForms = (names: ReadonlySet<string>, offices: readonly string[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  if (names.size > MOST) return found;
  for (const short of names) {
    const longs = [...names].filter((long) => isShortFor(short, long)).sort((a, b) => b.length - a.length);
    const [longest] = longs;
    // Longer ones that are short for each other are one; two different ones leave it open.
    if (longest !== undefined && longs.every((long) => long === longest || isShortFor(long, longest)))
      found.set(short, longest);
  }
  // 省疫情防控指挥部办公室 is the office of the body whose long name the document has.
  for (const short of names) {
    const office = offices.find((word) => short.endsWith(word));
    if (office === undefined || found.has(short)) continue;
    const body = short.slice(0, -office.length);
    const longs = [...names].filter((long) => isShortFor(body, long));
    if (longs.length === 1) found.set(short, longs[0]! + office);
  }
  return found;
};
