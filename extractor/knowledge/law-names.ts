/** Names of laws standing in a text without marks; made from data/law-names.json. */

export interface LawNames {
  /** Spans of names that begin with 中华人民共和国 and end like a law before something that cannot go on a name. */
  scanLaws(text: string): readonly { readonly start: number; readonly end: number }[];
  /** True if the name is only a part of a longer word: 对外贸易法|律, 上海市|殡葬管理条例, 该法|院. */
  isPartOfWord(text: string, start: number, end: number): boolean;
  /** 山东省, 青岛市: what stands before the bare title of a local policy. */
  endsLikePlace(text: string): boolean;
}

export interface LawNamesData {
  readonly state: string;
  readonly ends: readonly string[];
  readonly followers: readonly string[];
  readonly goesOn: readonly string[];
  /** 条例|实施细则: what makes another title of it. */
  readonly titleGoesOn: readonly string[];
  readonly nameStops: readonly string[];
  readonly localBefore: readonly string[];
}

const LONGEST = 28;
const lawEnd = '法';

export const makeLawNames = (data: LawNamesData): LawNames => {
  const goesOn = new Set(data.goesOn);
  const local = new Set(data.localBefore);
  const name = new RegExp(
    `${data.state}[\\u4e00-\\u9fff]{2,${LONGEST}}?(?:${data.ends.join('|')})(?=${data.followers.join('|')}|[,、。;:)\\n》]|$)`,
    'y',
  );
  return {
    scanLaws: (text) => {
      const found: { start: number; end: number }[] = [];
      for (let at = text.indexOf(data.state); at !== -1; at = text.indexOf(data.state, at + data.state.length)) {
        name.lastIndex = at;
        const law = name.exec(text);
        if (law && !data.nameStops.some((word) => law[0].includes(word)))
          found.push({ start: at, end: name.lastIndex });
      }
      return found;
    },
    endsLikePlace: (text) => local.has(text.at(-1) ?? ''),
    isPartOfWord: (text, start, end) =>
      (text[end - 1] === lawEnd && goesOn.has(text[end] ?? '')) ||
      data.titleGoesOn.some((word) => text.startsWith(word, end)) ||
      local.has(text[start - 1] ?? ''),
  };
};
