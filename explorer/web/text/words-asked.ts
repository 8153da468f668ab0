/** The words typed over the table as the server is asked for them: with each word the kinds, levels, relations or roles that it names. */

/** A type with its caption in the reader's language. */
export interface Named {
  readonly type: string;
  readonly caption: string;
}

/** All of them in the order of their captions, by which the table sorts them. */
export const orderOf = (named: readonly Named[], locale: string): string => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...named]
    .sort((a, b) => compare(a.caption, b.caption))
    .map(({ type }) => type)
    .join(',');
};

/** What the server takes at most. */
const longest = 200;

export const wordsAsked = (typed: string, named: readonly Named[]): { words: string; meant?: string } | undefined => {
  const words = typed.trim().slice(0, longest);
  if (words === '') return undefined;
  const meant = words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => named.filter(({ caption }) => caption.toLowerCase().includes(word)).map(({ type }) => type))
    .map((types) => types.join(','));
  return meant.every((line) => line === '') ? { words } : { words, meant: meant.join('\n') };
};
