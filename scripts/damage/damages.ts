/**
 * What happens to texts on their way: copies of a text as other programs, pages and keyboards would have left it. Each damage is told by a name,
 * is the same at every run, and changes no word.
 */
import { Converter } from 'opencc-js';

export interface Damage {
  readonly name: string;
  readonly what: string;
  readonly apply: (text: string) => string;
}

/** Numbers between 0 and 1 (mulberry32), the same for a text at every run. */
const makeRandom = (text: string): (() => number) => {
  let state = text.length;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const perLine =
  (change: (line: string) => string) =>
  (text: string): string =>
    text.split('\n').map(change).join('\n');

/** Lines of `widthAt()` characters each. */
const wrapLine = (line: string, widthAt: () => number): string => {
  const pieces: string[] = [];
  let rest = line;
  for (let width = widthAt(); rest.length > width; width = widthAt()) {
    pieces.push(rest.slice(0, width));
    rest = rest.slice(width);
  }
  return [...pieces, rest].join('\n');
};

const wrapped = (width: number): ((text: string) => string) => perLine((line) => wrapLine(line, () => width));

const HAN = /[\u4e00-\u9fff]/;
/** `mark` between two ideographs, as often as `rate` says. */
const sprinkled =
  (mark: string, rate: number) =>
  (text: string): string => {
    const random = makeRandom(text);
    const characters = [...text];
    return characters
      .map((character, i) =>
        HAN.test(character) && HAN.test(characters[i + 1] ?? '') && random() < rate ? character + mark : character,
      )
      .join('');
  };

const replaced =
  (pairs: Readonly<Record<string, string>>) =>
  (text: string): string =>
    [...text].map((character) => pairs[character] ?? character).join('');

const PAGE = 36;
const LINES_OF_PAGE = 22;
const MARGIN = '      ';

const withFeet = (text: string): string =>
  wrapped(PAGE)(text)
    .split('\n')
    .flatMap((line, i) => (i % LINES_OF_PAGE === LINES_OF_PAGE - 1 ? [line, `— ${(i + 1) / LINES_OF_PAGE} —`] : [line]))
    .join('\n');

const asPage = (text: string): string =>
  wrapped(PAGE)(perLine((line) => `　　${line.trim()}`)(text))
    .split('\n')
    .map((line) => MARGIN + line)
    .join('\n');

const uneven = (text: string): string => {
  const random = makeRandom(text);
  return perLine((line) => wrapLine(line, () => PAGE - Math.floor(random() * 4)))(text);
};

export const damages = (): readonly Damage[] => [
  { name: 'wrapped', what: 'lines of 30 characters', apply: wrapped(30) },
  { name: 'uneven', what: 'lines of 33 to 36 characters', apply: uneven },
  { name: 'page', what: 'lines of 36 with a margin and indents', apply: asPage },
  { name: 'feet', what: 'lines of 36 and page numbers between them', apply: withFeet },
  { name: 'breaks', what: 'a line end at 2 % of the places between characters', apply: sprinkled('\n', 0.02) },
  { name: 'blanks', what: 'a blank at 3 % of the places between characters', apply: sprinkled(' ', 0.03) },
  { name: 'unseen', what: 'a zero-width blank at 5 % of them', apply: sprinkled('\u200b', 0.05) },
  { name: 'empty lines', what: 'each line end doubled', apply: (text) => text.replaceAll('\n', '\n\n') },
  {
    name: 'wide',
    what: 'full-width letters and digits',
    apply: (text) => text.replace(/[0-9A-Za-z]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  },
  {
    name: 'narrow marks',
    what: 'half-width commas, stops and brackets',
    apply: replaced({ '，': ',', '。': '.', '；': ';', '：': ':', '（': '(', '）': ')' }),
  },
  { name: 'straight', what: 'quotation marks without direction', apply: replaced({ '“': '"', '”': '"' }) },
  { name: 'signs', what: '<…> for 《…》', apply: replaced({ '《': '<', '》': '>' }) },
  {
    name: 'years',
    what: 'square brackets in document numbers',
    apply: (text) => text.replace(/〔(\d{4})〕/g, '[$1]'),
  },
  { name: 'Traditional', what: 'Traditional script as in Hong Kong', apply: Converter({ from: 'cn', to: 'hk' }) },
];
