/** Puts values into a string of the page; an English word right behind a number is one where the number is: 1 region, 2 regions, 1 more region. */
export type Values = Readonly<Record<string, string | number>>;

/** `{count} documents` with the plural's s by itself. */
const counted = /\{(\w+)\}((?: more)? [a-z]+)s\b/g;

export const fill = (text: string, values: Values = {}): string =>
  text
    .replace(counted, (whole, name: string, word: string) => (values[name] === 1 ? `{${name}}${word}` : whole))
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
